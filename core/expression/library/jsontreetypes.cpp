// SPDX-License-Identifier: GPL-3.0-or-later
// JToken: the neighbours of a token; what JArray, JValue and JsonConvert have besides.
#include "core/expression/library/json.h"
#include "core/expression/library/library.h"

namespace expression {

namespace {
JsonToken& token(const Call& call, size_t i = 0)
{
    return call.as<JsonToken>(i);
}

Value giveTokens(Call& call, const std::vector<JsonToken*>& tokens)
{
    auto list = call.machine.make<List>();
    call.machine.reserve(tokens.size() * sizeof(Value));
    for (JsonToken* one : tokens)
        list->items.push_back(tokenValue(one));
    return call.give(list);
}

template<bool IsAfter>
Value siblings(Call& call)
{
    const JsonToken& self = token(call);
    std::vector<JsonToken*> out;
    if (self.parent) {
        const auto& all = self.parent->children();
        const size_t place = self.parent->indexOf(&self);
        for (size_t i = IsAfter ? place + 1 : 0; i < (IsAfter ? all.size() : place) && call.machine.step(); ++i)
            out.push_back(all[i].get());
    }
    return giveTokens(call, out);
}

Value ancestorsAndSelf(Call& call)
{
    std::vector<JsonToken*> out;
    for (JsonToken* up = &token(call); up && call.machine.step(); up = up->parent)
        out.push_back(up);
    return giveTokens(call, out);
}

Value copyTo(Call& call)
{
    if (call.refusesNull(1, "array"))
        return {};
    const auto& from = token(call).children();
    auto& to = call.list(1).items;
    const int64_t at = call.integer(2);
    const auto room = static_cast<int64_t>(to.size()) - at;
    if (at < 0)
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "arrayIndex is less than 0.", "arrayIndex");
    if (room <= 0 && at != 0)
        return call.machine.raise("ArgumentException", "arrayIndex is equal to or greater than the length of array.");
    if (static_cast<int64_t>(from.size()) > room)
        return call.machine.raise("ArgumentException",
                                  "The number of elements in the source JObject is greater than the available space "
                                  "from arrayIndex to the end of the destination array.");
    for (size_t i = 0; i < from.size() && call.machine.step(); ++i)
        to[static_cast<size_t>(at) + i] = tokenValue(from[i].get());
    return {};
}

template<JsonKind Kind>
Value makeKind(Call& call)
{
    const Value content = call.count() > 0 ? call[0] : Value();
    return tokenValue(makeJsonValue(call.machine, Kind, content).get());
}

Value written(Call& call)
{
    const Ref<JsonToken> content = jsonOf(call.machine, call[0]);
    std::string out;
    if (content)
        writeJson(call.machine, out, *content, false);
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(out));
}
} // namespace

TypeRows jsonTreeTypes()
{
    return {
        {"Newtonsoft.Json.Linq",
         "partial class JToken",
         {{"IEnumerable<JToken> AfterSelf()", siblings<true>},
          {"IEnumerable<JToken> BeforeSelf()", siblings<false>},
          {"IEnumerable<JToken> AncestorsAndSelf()", ancestorsAndSelf}}},
        {"Newtonsoft.Json.Linq",
         "partial class JArray",
         {{"void CopyTo(JToken[] array, int arrayIndex)", copyTo},
          {"bool IsReadOnly { get; }", [](Call&) { return Value::boolean(false); }}}},
        {"Newtonsoft.Json.Linq",
         "partial class JValue",
         {{"static JValue CreateComment(string value)", makeKind<JsonKind::Comment>},
          {"static JValue CreateUndefined()", makeKind<JsonKind::Undefined>}}},
        {"Newtonsoft.Json", "partial class JsonConvert", {{"static string ToString(object value)", written}}},
    };
}

} // namespace expression
