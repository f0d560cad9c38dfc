// SPDX-License-Identifier: GPL-3.0-or-later
// JContainer, JObject, JArray and JProperty.
#include "core/expression/library/jsonnatives.h"
#include "core/expression/library/library.h"
#include "core/expression/runtime/utf16.h"

#include <algorithm>

namespace expression {

namespace {
template<JsonKind Kind>
Value makeContainer(Call& call)
{
    auto out = makeJson(call.machine, Kind);
    for (size_t i = 0; i < call.count(); ++i) {
        if (Kind == JsonKind::Array && !call.isNull(i) && call[i].type()->kind != Type::Kind::Array && call.count() == 1
            && dynamic_cast<JsonToken*>(call[i].asObject()) && jsonAt(call, i).kind == JsonKind::Array) { // a copy
            for (const auto& child : jsonAt(call, i).children())
                out->insert(call.machine, out->children().size(), child);
            continue;
        }
        if (Kind == JsonKind::Object && !call.isNull(i) && dynamic_cast<JsonToken*>(call[i].asObject())
            && jsonAt(call, i).kind == JsonKind::Object) {
            for (const auto& child : jsonAt(call, i).children())
                out->insert(call.machine, out->children().size(), child);
            continue;
        }
        addJsonContent(call.machine, *out, call[i]);
    }
    return tokenValue(out.get());
}

Value makeProperty(Call& call)
{
    if (call.refusesNull(0, "name"))
        return {};
    Ref<JsonToken> value;
    if (!call.isNull(1) && call[1].type()->kind == Type::Kind::Array && call[1].type()->element() != &types::Byte) {
        value = makeJson(call.machine, JsonKind::Array);
        addJsonContent(call.machine, *value, call[1]);
    } else {
        value = jsonContentOf(call.machine, call[1]);
    }
    if (!value)
        return {};
    return tokenValue(makeJsonProperty(call.machine, std::string(call.text(0)), std::move(value)).get());
}

Value addProperty(Call& call)
{
    addJsonContent(
        call.machine, jsonAt(call),
        tokenValue(makeJsonProperty(call.machine, std::string(call.text(1)), jsonOrNull(call.machine, call[2])).get()));
    return {};
}

Value add(Call& call)
{
    addJsonContent(call.machine, jsonAt(call), call[1]);
    return {};
}

Value addFirst(Call& call)
{
    if (Ref<JsonToken> child = jsonContentOf(call.machine, call[1]))
        jsonAt(call).insert(call.machine, 0, std::move(child));
    return {};
}

Value insertAt(Call& call)
{
    const int64_t index = call.integer(1);
    if (index < 0 || index > static_cast<int64_t>(jsonAt(call).children().size()))
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "Index was out of range.", "index");
    jsonAt(call).insert(call.machine, static_cast<size_t>(index), jsonOrNull(call.machine, call[2]));
    return {};
}

Value removeProperty(Call& call)
{
    JsonToken& self = jsonAt(call);
    const JsonToken* found = self.property(call.text(1));
    if (found)
        self.remove(call.machine, self.indexOf(found));
    return Value::boolean(found != nullptr);
}

Value removeItem(Call& call)
{
    JsonToken& self = jsonAt(call);
    const size_t index = self.indexOf(call.isNull(1) ? nullptr : &jsonAt(call, 1));
    if (index == self.children().size())
        return Value::boolean(false);
    self.remove(call.machine, index);
    return Value::boolean(true);
}

Value removeAt(Call& call)
{
    JsonToken& self = jsonAt(call);
    if (call.integer(1) < 0 || call.integer(1) >= static_cast<int64_t>(self.children().size()))
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "Index was out of range.", "index");
    self.remove(call.machine, static_cast<size_t>(call.integer(1)));
    return {};
}

Value removeAll(Call& call)
{
    while (!jsonAt(call).children().empty())
        jsonAt(call).remove(call.machine, jsonAt(call).children().size() - 1);
    return {};
}

Value merge(Machine& machine, JsonToken& into, const JsonToken& from)
{
    if (!machine.hasStack() || !machine.step())
        return {};
    for (const auto& child : from.children()) {
        if (into.kind != JsonKind::Object) {
            into.insert(machine, into.children().size(), child);
            continue;
        }
        JsonToken* known = into.property(child->name);
        JsonToken* value = child->children().front().get();
        if (!known)
            into.insert(machine, into.children().size(), child);
        else if (known->children().front()->kind == value->kind && value->isContainer())
            static_cast<void>(merge(machine, *known->children().front(), *value));
        else if (value->kind != JsonKind::Null)
            known->replace(machine, 0, Ref<JsonToken>(value));
    }
    return {};
}

void addDescendants(Machine& machine, const JsonToken& from, std::vector<JsonToken*>& out)
{
    for (const auto& child : from.children()) {
        if (!machine.hasStack() || !machine.step())
            return;
        out.push_back(child.get());
        addDescendants(machine, *child, out);
    }
}

Value descendants(Call& call)
{
    std::vector<JsonToken*> out;
    addDescendants(call.machine, jsonAt(call), out);
    return giveJsonTokens(call, out);
}

Value pairs(Call& call)
{
    const Type& pair = *call.result->arguments[0];
    auto list = call.machine.make<List>();
    for (const auto& child : jsonAt(call).children()) {
        auto record = call.machine.make<List>(
            std::vector<Value>{call.giveText(child->name), tokenValue(child->children().front().get())});
        record->isRecord = true;
        list->items.push_back(Value::object(pair, record));
    }
    return call.give(list);
}

// By name in either case, when the comparison says so.
JsonToken* findMember(Call& call, bool isCaseless)
{
    const JsonToken& self = jsonAt(call);
    if (JsonToken* exact = self.find(call.text(1)))
        return exact;
    for (const auto& child : self.children()) {
        if (isCaseless && toUpperText(child->name) == toUpperText(call.text(1)))
            return child->children().front().get();
    }
    return nullptr;
}

Value getValue(Call& call)
{
    return tokenValue(findMember(call, call.count() > 2 && call.integer(2) % 2 == 1));
}

Value tryGetValue(Call& call)
{
    JsonToken* found = findMember(call, call.count() > 3 && call.integer(2) % 2 == 1);
    call.setOut(call.count() - 1, tokenValue(found));
    return Value::boolean(found != nullptr);
}

Value propertyValue(Call& call)
{
    return tokenValue(jsonAt(call).children().front().get());
}

Value setPropertyValue(Call& call)
{
    jsonAt(call).replace(call.machine, 0, jsonOrNull(call.machine, call[1]));
    return {};
}

Value properties(Call& call)
{
    return jsonChildren(call);
}

// Of that very token: another of the same value is another one.
Value indexOf(Call& call)
{
    const JsonToken& self = jsonAt(call);
    const size_t index = self.indexOf(call.isNull(1) ? nullptr : &jsonAt(call, 1));
    return Value::int32(index == self.children().size() ? -1 : static_cast<int32_t>(index));
}

std::vector<MemberRow> objectRows()
{
    return {
        {"JObject()", makeContainer<JsonKind::Object>},
        {"JObject(JObject other)", makeContainer<JsonKind::Object>},
        {"JObject(object content)", makeContainer<JsonKind::Object>},
        {"JObject(params object[] content)", makeContainer<JsonKind::Object>},
        {"static JObject Parse(string json)", parseJson<JsonKind::Object>},
        {"static JObject FromObject(object o)", jsonFromObject},
        {"JToken this[string propertyName] { get; set; }", jsonChildAt, setJsonChildAt},
        {"int Count { get; }",
         [](Call& call) { return Value::int32(static_cast<int32_t>(jsonAt(call).children().size())); }},
        {"IEnumerable<KeyValuePair<string, JToken>> GetEnumerator()", pairs},
        {"IEnumerable<JProperty> Properties()", properties},
        {"JProperty Property(string name)", [](Call& call) { return tokenValue(jsonAt(call).property(call.text(1))); }},
        {"IEnumerable<JToken> PropertyValues()", jsonValues},
        {"JToken GetValue(string propertyName)", getValue},
        {"JToken GetValue(string propertyName, StringComparison comparison)", getValue},
        {"bool TryGetValue(string propertyName, out JToken value)", tryGetValue},
        {"bool TryGetValue(string propertyName, StringComparison comparison, out JToken value)", tryGetValue},
        {"bool ContainsKey(string propertyName)",
         [](Call& call) { return Value::boolean(jsonAt(call).find(call.text(1)) != nullptr); }},
        {"void Add(string propertyName, JToken value)", addProperty},
        {"bool Remove(string propertyName)", removeProperty},
    };
}

std::vector<MemberRow> arrayRows()
{
    return {
        {"JArray()", makeContainer<JsonKind::Array>},
        {"JArray(JArray other)", makeContainer<JsonKind::Array>},
        {"JArray(object content)", makeContainer<JsonKind::Array>},
        {"JArray(params object[] content)", makeContainer<JsonKind::Array>},
        {"static JArray Parse(string json)", parseJson<JsonKind::Array>},
        {"static JArray FromObject(object o)", jsonFromObject},
        {"JToken this[int index] { get; set; }", jsonChildAt, setJsonChildAt},
        {"int Count { get; }",
         [](Call& call) { return Value::int32(static_cast<int32_t>(jsonAt(call).children().size())); }},
        {"void Add(JToken item)", add},
        {"void Insert(int index, JToken item)", insertAt},
        {"bool Remove(JToken item)", removeItem},
        {"void RemoveAt(int index)", removeAt},
        {"void Clear()", removeAll},
        {"bool Contains(JToken item)", [](Call& call) { return Value::boolean(indexOf(call).asInteger() >= 0); }},
        {"int IndexOf(JToken item)", indexOf},
    };
}
} // namespace

TypeRows jsonContainerTypes()
{
    return {
        {"Newtonsoft.Json.Linq",
         "abstract class JContainer : JToken",
         {
             {"int Count { get; }",
              [](Call& call) { return Value::int32(static_cast<int32_t>(jsonAt(call).children().size())); }},
             {"void Add(object content)", add},
             {"void AddFirst(object content)", addFirst},
             {"void RemoveAll()", removeAll},
             {"void ReplaceAll(object content)",
              [](Call& call) {
                  removeAll(call);
                  return add(call);
              }},
             {"void Merge(object content)",
              [](Call& call) {
                  return call.isNull(1) || !dynamic_cast<JsonToken*>(call[1].asObject())
                      ? Value()
                      : merge(call.machine, jsonAt(call), jsonAt(call, 1));
              }},
             {"IEnumerable<JToken> Descendants()", descendants},
             {"IEnumerable<JToken> DescendantsAndSelf()",
              [](Call& call) {
                  std::vector<JsonToken*> out{&jsonAt(call)};
                  addDescendants(call.machine, jsonAt(call), out);
                  return giveJsonTokens(call, out);
              }},
         },
         &JsonContainerType},
        {"Newtonsoft.Json.Linq", "class JObject : JContainer", objectRows(), &JsonObjectType, "PropertyChanged Load"},
        {"Newtonsoft.Json.Linq", "class JArray : JContainer", arrayRows(), &JsonArrayType, "Load"},
        {"Newtonsoft.Json.Linq",
         "class JProperty : JContainer",
         {
             {"JProperty(string name, object content)", makeProperty},
             {"JProperty(string name, params object[] content)", makeProperty},
             {"string Name { get; }", [](Call& call) { return call.giveText(jsonAt(call).name); }},
             {"JToken Value { get; set; }", propertyValue, setPropertyValue},
         },
         &JsonPropertyType},
    };
}

} // namespace expression
