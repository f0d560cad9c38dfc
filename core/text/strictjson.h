// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JSON as RFC 8259 has it, read by simdjson: many times faster than a tree of nodes, for bodies of which little is
// looked at.

#include <memory>
#include <simdjson.h>
#include <string_view>

namespace text {

using StrictJson = std::shared_ptr<const simdjson::dom::document>;

// Null for what is no strict JSON, and for what it may be but simdjson does not hold: other roots than an object or an
// array, more than 127 levels, numbers beyond 64 bits, escaped halves of surrogate pairs. Another reader decides then.
[[nodiscard]] StrictJson parseStrictJson(std::string_view text);

// How many words its values and names take: no tree of it has more nodes.
[[nodiscard]] size_t wordsOf(const simdjson::dom::document& document);

} // namespace text
