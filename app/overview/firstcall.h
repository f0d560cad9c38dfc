// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A call that anybody can try, as a line for a shell.

#include "core/tester/draft.h"

#include <string>

namespace overview {

// Of the first operation that needs no parameter; the key is left to the variable KEY. Empty: none can be called.
[[nodiscard]] std::string firstCall(const catalog::Catalog& catalog, const tester::GatewayAddress& gateway);

} // namespace overview
