// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/services/kinds.h"

#include <algorithm>
#include <array>

namespace sample::services {

namespace {

struct Row
{
    std::string_view image;
    std::string_view document;
    Made (*make)(Instance instance, ShopData& data, const base::Clock& clock);
};

constexpr std::string_view Orders = "apis/orders/specification.yaml";

const std::array Rows{
    Row{"api", "apis/random/specification.yaml",
        [](Instance i, ShopData&, const base::Clock&) { return makeApi(std::move(i)); }},
    Row{"web", "apis/storefront/specification.yaml",
        [](Instance i, ShopData&, const base::Clock&) { return makeWeb(std::move(i)); }},
    Row{"customers", "apis/customers/specification.yaml",
        [](Instance i, ShopData& d, const base::Clock&) { return makeCustomers(std::move(i), d); }},
    Row{"get-order", Orders, [](Instance i, ShopData& d, const base::Clock&) { return makeGetOrder(std::move(i), d); }},
    Row{"place-order", Orders,
        [](Instance i, ShopData& d, const base::Clock&) { return makePlaceOrder(std::move(i), d); }},
    Row{"order-status", Orders,
        [](Instance i, ShopData& d, const base::Clock&) { return makeOrderStatus(std::move(i), d); }},
    Row{"reports", "apis/reports/specification.json",
        [](Instance i, ShopData&, const base::Clock& c) { return makeReports(std::move(i), c); }},
    Row{"tickets", "apis/tickets/specification.yaml",
        [](Instance i, ShopData& d, const base::Clock&) { return makeTickets(std::move(i), d); }},
    Row{"payments", "apis/payments/specification.yaml",
        [](Instance i, ShopData& d, const base::Clock&) { return makePayments(std::move(i), d); }},
    Row{"legacy-catalog", "apis/legacy-catalog/specification.yaml",
        [](Instance i, ShopData& d, const base::Clock&) { return makeLegacyCatalog(std::move(i), d); }},
    Row{"rates", "apis/rates/specification.yaml",
        [](Instance i, ShopData&, const base::Clock& c) { return makeRates(std::move(i), c); }},
    Row{"mailer", "", [](Instance i, ShopData&, const base::Clock&) { return makeMailer(std::move(i)); }},
};

const Row* rowOf(std::string_view image)
{
    // Only the shop's own images: somebody else's "web" is not ours.
    if (!image.starts_with("registry.shop.example/"))
        return nullptr;
    const std::string name = imageName(image);
    const auto found = std::ranges::find(Rows, name, &Row::image);
    return found == Rows.end() ? nullptr : &*found;
}

} // namespace

std::unique_ptr<Service> makeService(Instance instance, ShopData& data, const base::Clock& clock)
{
    const Row* row = rowOf(instance.image);
    return row ? row->make(std::move(instance), data, clock) : makeEcho(std::move(instance));
}

bool isKnownImage(std::string_view image)
{
    return rowOf(image) != nullptr;
}

std::string_view documentOf(std::string_view image)
{
    const Row* row = rowOf(image);
    return row ? row->document : std::string_view();
}

} // namespace sample::services
