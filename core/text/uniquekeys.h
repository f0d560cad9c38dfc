// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the JSON and the YAML reader refuse in the same words.

#include "core/base/message.h"
#include "core/text/node.h"

namespace text {

// The first member, in source order, whose key an earlier one has already; null when all differ.
[[nodiscard]] const Node::Member* firstRepeatedKey(const Node::Object& members);

[[nodiscard]] base::Message repeatedKeyMessage(std::string_view key);
[[nodiscard]] base::Message notUtf8Message();

} // namespace text
