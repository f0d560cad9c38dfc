// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How resources name each other: "/products/p" or the full ARM form "/subscriptions/…/service/x/products/p".

#include "core/catalog/model.h"

#include <optional>
#include <string>
#include <string_view>

namespace catalog {

// The part below the service, without its first slash: "products/p". "" is the service itself. Both forms are accepted;
// nullopt when it is neither, as "p" or "products/p".
[[nodiscard]] std::optional<std::string_view> belowService(std::string_view id);

// "/products/p" and collection "products" give "p"; nullopt for another collection, a deeper path or an empty name.
[[nodiscard]] std::optional<std::string> nameIn(std::string_view id, std::string_view collection);

// "/products/p", "/apis/a", "/apis" and the service itself ("/" or its full id).
[[nodiscard]] std::optional<SubscriptionScope> parseSubscriptionScope(std::string_view id);
[[nodiscard]] std::string formatSubscriptionScope(const SubscriptionScope& scope); // the short form

} // namespace catalog
