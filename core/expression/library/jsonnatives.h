// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Natives of JSON that the tables of several kinds of tokens name.

#include "core/expression/library/json.h"

namespace expression {

[[nodiscard]] inline JsonToken& jsonAt(const Call& call, size_t i = 0)
{
    return call.as<JsonToken>(i);
}
[[nodiscard]] Ref<JsonToken> jsonOrNull(Machine& machine, const Value& value); // a JValue of null for null
// What a constructor or Add is given: a token, or a value that becomes one.
[[nodiscard]] Ref<JsonToken> jsonContentOf(Machine& machine, const Value& value);
void addJsonContent(Machine& machine, JsonToken& container, const Value& value);
Value giveJsonTokens(Call& call, const std::vector<JsonToken*>& tokens);

Value parseJson(Call& call, JsonKind wanted); // None: of any kind
template<JsonKind Kind>
Value parseJson(Call& call)
{
    return parseJson(call, Kind);
}
Value jsonFromObject(Call& call);
Value jsonOfPrimitive(Call& call);
Value jsonChildAt(Call& call);
Value setJsonChildAt(Call& call);
Value jsonChildren(Call& call);
Value jsonValues(Call& call);
Value jsonToString(Call& call);

} // namespace expression
