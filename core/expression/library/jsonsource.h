// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Documents that simdjson read, for tokens that nobody has looked into: a body that only passes through costs no token
// for each of its values.

#include "core/expression/library/json.h"

#include <simdjson.h>
#include <string_view>
#include <utility>

namespace expression {

// Strict JSON; null without raising for anything else, and after raising when the budget does not hold all its tokens.
[[nodiscard]] Ref<JsonToken> readStrictJson(Machine& machine, std::string_view text);

// Of what JsonToken::unread() gives.
[[nodiscard]] const simdjson::dom::element& elementOf(const Object& unread);
// A token of another element of the same document.
[[nodiscard]] Ref<JsonToken> tokenOf(const Object& unread, const simdjson::dom::element& element);
[[nodiscard]] std::pair<JsonKind, Value> primitiveOf(const simdjson::dom::element& element);

} // namespace expression
