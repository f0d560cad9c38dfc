// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the readers of typed values take fields out of an object.

#include "core/kube/values.h"

namespace kube {

[[nodiscard]] uint16_t portOf(const text::Node& number); // 0 when it is none
[[nodiscard]] int64_t numberOf(const text::Node& number, int64_t fallback = 0);
[[nodiscard]] TextMap textMapOf(const text::Node& object);
[[nodiscard]] std::vector<std::string> textsOf(const text::Node& array);
[[nodiscard]] std::vector<BalancerAddress> balancerAddressesOf(const text::Node& loadBalancer);

// Metadata and the whole object, which gets its kind and loses its managedFields.
void takeObject(text::Node object, Object& value, Kind kind);

} // namespace kube
