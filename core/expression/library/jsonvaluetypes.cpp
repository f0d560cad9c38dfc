// SPDX-License-Identifier: GPL-3.0-or-later
// JValue, and what sequences of tokens have as values.
#include "core/expression/library/jsonnatives.h"
#include "core/expression/library/library.h"

namespace expression {

namespace {
Value makeValue(Call& call)
{
    if (!call.isNull(0) && dynamic_cast<JsonToken*>(call[0].asObject()))
        return tokenValue(makeJsonValue(call.machine, jsonAt(call).value).get());
    return tokenValue(makeJsonValue(call.machine, call[0]).get());
}

Value valueOfSequence(Call& call)
{
    if (call.refusesNull(0, "value"))
        return {};
    if (!dynamic_cast<JsonToken*>(call[0].asObject()))
        return call.machine.raise("ArgumentException", "Source value must be a JToken.");
    return changeJson(call.machine, jsonAt(call), *call.typeArguments[0]);
}
} // namespace

TypeRows jsonValueTypes()
{
    return {
        {"Newtonsoft.Json.Linq",
         "class JValue : JToken",
         {
             {"JValue(object value)", makeValue},
             {"static JValue CreateNull()",
              [](Call& call) { return tokenValue(makeJsonValue(call.machine, {}).get()); }},
             {"static JValue CreateString(string value)", jsonOfPrimitive},
             {"object Value { get; set; }", [](Call& call) { return jsonAt(call).value; }, nullptr},
             {"string ToString(string format)", jsonToString},
         },
         &JsonValueType},
        {"Newtonsoft.Json.Linq",
         "static class Extensions",
         {{"static T Value<T>(this IEnumerable<JToken> value)", valueOfSequence}},
         nullptr,
         "AsJEnumerable"},
    };
}

} // namespace expression
