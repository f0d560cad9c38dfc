// SPDX-License-Identifier: GPL-3.0-or-later
// JsonConvert: values as text and back.
#include "core/expression/library/json.h"
#include "core/expression/library/library.h"

namespace expression {

namespace {
Value serialize(Call& call)
{
    Ref<JsonToken> out = jsonOf(call.machine, call[0]);
    std::string text;
    if (out)
        writeJson(call.machine, text, *out, call.count() > 1 && call.integer(1) == 1);
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(text));
}

Value deserialize(Call& call)
{
    if (call.refusesNull(0, "value"))
        return {};
    if (call.text(0).empty())
        return {};
    Ref<JsonToken> out = parseJsonText(call.machine, call.text(0));
    if (!out)
        return {};
    return call.typeArguments.empty() ? fromJson(call.machine, *out, types::Object)
                                      : fromJson(call.machine, *out, *call.typeArguments[0]);
}
} // namespace

TypeRows jsonConvertTypes()
{
    return {
        {"Newtonsoft.Json",
         "static class JsonConvert",
         {
             {"static string SerializeObject(object value)", serialize},
             {"static string SerializeObject(object value, Formatting formatting)", serialize},
             {"static object DeserializeObject(string value)", deserialize},
             {"static T DeserializeObject<T>(string value)", deserialize},
         }},
    };
}

} // namespace expression
