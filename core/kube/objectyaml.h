// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An object for people to read.

#include "core/kube/values.h"

#include <string>

namespace kube {

// The whole object as YAML, its members in the order in which people write them, whatever the server's order is. What
// reading masked stays masked.
[[nodiscard]] std::string yamlOf(const Object& object);
[[nodiscard]] std::string yamlOf(const text::Node& whole);

} // namespace kube
