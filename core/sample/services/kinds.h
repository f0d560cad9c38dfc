// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One maker for each service of the shop, in the file of its name.

#include "core/sample/services/service.h"
#include "core/sample/services/shopdata.h"

namespace sample::services {

using Made = std::unique_ptr<Service>;

[[nodiscard]] Made makeApi(Instance instance);
[[nodiscard]] Made makeWeb(Instance instance);
[[nodiscard]] Made makeCustomers(Instance instance, ShopData& data);
[[nodiscard]] Made makeGetOrder(Instance instance, ShopData& data);
[[nodiscard]] Made makePlaceOrder(Instance instance, ShopData& data);
[[nodiscard]] Made makeOrderStatus(Instance instance, ShopData& data);
[[nodiscard]] Made makeReports(Instance instance, const base::Clock& clock);
[[nodiscard]] Made makeTickets(Instance instance, ShopData& data);
[[nodiscard]] Made makePayments(Instance instance, ShopData& data);
[[nodiscard]] Made makeLegacyCatalog(Instance instance, ShopData& data);
[[nodiscard]] Made makeRates(Instance instance, const base::Clock& clock);
[[nodiscard]] Made makeMailer(Instance instance);
[[nodiscard]] Made makeEcho(Instance instance);

} // namespace sample::services
