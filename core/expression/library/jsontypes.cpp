// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of JToken and its kinds, and JsonConvert.
#include "core/expression/library/bytes.h"
#include "core/expression/library/json.h"
#include "core/expression/library/library.h"
#include "core/expression/library/sequences.h"
#include "core/expression/runtime/utf16.h"

namespace expression {

std::optional<Value> makeJson(std::string_view text)
{
    Machine machine(nullptr, {});
    const Ref<JsonToken> token = parseJsonText(machine, text);
    return machine.isThrowing() ? std::nullopt : std::optional(tokenValue(token.get()));
}

namespace {
JsonToken& token(const Call& call, size_t i = 0)
{
    return call.as<JsonToken>(i);
}

Ref<JsonToken> tokenOr(Machine& machine, const Value& value)
{
    return value.isNull() ? makeJsonValue(machine, {}) : Ref<JsonToken>(value.as<JsonToken>());
}

// What a constructor or Add is given: a token, or a value that becomes one.
Ref<JsonToken> contentOf(Machine& machine, const Value& value)
{
    if (dynamic_cast<JsonToken*>(value.asObject()))
        return Ref<JsonToken>(value.as<JsonToken>());
    return jsonOf(machine, value);
}

void addContent(Machine& machine, JsonToken& container, const Value& value)
{
    const bool isToken = dynamic_cast<JsonToken*>(value.asObject()) != nullptr;
    const bool isSequence = !value.isNull() && !value.isText() && !isToken && dynamic_cast<Object*>(value.asObject())
        && (value.type()->kind == Type::Kind::Array || instanceOf(*value.type(), types::IEnumerableOf));
    if (isSequence) {
        for (const Value& item : collect(machine, value))
            addContent(machine, container, item);
        return;
    }
    Ref<JsonToken> child = contentOf(machine, value);
    if (!child)
        return;
    if (container.kind == JsonKind::Object) {
        if (child->kind != JsonKind::Property) {
            machine.raise("ArgumentException",
                          "Can not add Newtonsoft.Json.Linq.JValue to Newtonsoft.Json.Linq.JObject.");
            return;
        }
        if (container.property(child->name)) {
            machine.raise(
                "ArgumentException",
                "Can not add property " + child->name
                    + " to Newtonsoft.Json.Linq.JObject. Property with the same name already exists on object.");
            return;
        }
    }
    container.insert(machine, container.children().size(), std::move(child));
}

template<JsonKind Kind>
Value makeContainer(Call& call)
{
    auto out = makeJson(call.machine, Kind);
    for (size_t i = 0; i < call.count(); ++i) {
        if (Kind == JsonKind::Array && !call.isNull(i) && call[i].type()->kind != Type::Kind::Array && call.count() == 1
            && dynamic_cast<JsonToken*>(call[i].asObject()) && token(call, i).kind == JsonKind::Array) { // a copy
            for (const auto& child : token(call, i).children())
                out->insert(call.machine, out->children().size(), child);
            continue;
        }
        if (Kind == JsonKind::Object && !call.isNull(i) && dynamic_cast<JsonToken*>(call[i].asObject())
            && token(call, i).kind == JsonKind::Object) {
            for (const auto& child : token(call, i).children())
                out->insert(call.machine, out->children().size(), child);
            continue;
        }
        addContent(call.machine, *out, call[i]);
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
        addContent(call.machine, *value, call[1]);
    } else {
        value = contentOf(call.machine, call[1]);
    }
    if (!value)
        return {};
    return tokenValue(makeJsonProperty(call.machine, std::string(call.text(0)), std::move(value)).get());
}

Value makeValue(Call& call)
{
    if (!call.isNull(0) && dynamic_cast<JsonToken*>(call[0].asObject()))
        return tokenValue(makeJsonValue(call.machine, token(call).value).get());
    return tokenValue(makeJsonValue(call.machine, call[0]).get());
}

template<JsonKind Kind>
Value parse(Call& call)
{
    if (call.refusesNull(0, "json"))
        return {};
    Ref<JsonToken> out = parseJsonText(call.machine, call.text(0));
    if (!out)
        return {};
    if (Kind != JsonKind::None && out->kind != Kind) {
        const std::string wanted = Kind == JsonKind::Object ? "JObject" : "JArray";
        return call.machine.raise("JsonReaderException",
                                  "Error reading " + wanted + " from JsonReader. Current JsonReader item is not "
                                      + (Kind == JsonKind::Object ? "an object" : "an array")
                                      + ". Path '', line 1, position 1.");
    }
    return tokenValue(out.get());
}

Value fromObject(Call& call)
{
    if (call.refusesNull(0, "o"))
        return {};
    Ref<JsonToken> out = jsonOf(call.machine, call[0]);
    if (!out)
        return {};
    if (!isInstance(tokenValue(out.get()), *call.result))
        return call.machine.raise("ArgumentException",
                                  "Object serialized to another kind. " + call.result->clrName + " instance expected.");
    return tokenValue(out.get());
}

Value refuseIndex(Call& call, std::string_view kind)
{
    return call.machine.raise("ArgumentException",
                              "Accessed " + std::string(kind) + " values with invalid key value: \""
                                  + toText(call.machine, call[1]) + "\".");
}

Value get(Call& call)
{
    const JsonToken& self = token(call);
    if (self.kind == JsonKind::Object) {
        if (!call[1].isText())
            return call.isNull(1) ? Value() : refuseIndex(call, "JObject");
        return tokenValue(self.find(call.text(1)));
    }
    if (self.kind == JsonKind::Array) {
        if (call.isNull(1) || !call[1].type()->isInteger())
            return refuseIndex(call, "JArray");
        const int64_t index = call.integer(1);
        if (index < 0 || index >= static_cast<int64_t>(self.children().size()))
            return call.machine.raiseArgument(
                "ArgumentOutOfRangeException",
                "Index was out of range. Must be non-negative and less than the size of the collection.", "index");
        return tokenValue(self.children()[static_cast<size_t>(index)].get());
    }
    return call.machine.raise("InvalidOperationException",
                              "Cannot access child value on Newtonsoft.Json.Linq."
                                  + std::string(self.kind == JsonKind::Property ? "JProperty." : "JValue."));
}

Value set(Call& call)
{
    JsonToken& self = token(call);
    Ref<JsonToken> value = tokenOr(call.machine, call[2]);
    if (self.kind == JsonKind::Object) {
        if (!call[1].isText())
            return refuseIndex(call, "JObject");
        if (JsonToken* known = self.property(call.text(1)))
            known->replace(call.machine, 0, std::move(value));
        else
            self.insert(call.machine, self.children().size(),
                        makeJsonProperty(call.machine, std::string(call.text(1)), std::move(value)));
        return {};
    }
    if (self.kind != JsonKind::Array)
        return call.machine.raise("InvalidOperationException",
                                  "Cannot set child value on Newtonsoft.Json.Linq.JValue.");
    if (call.isNull(1) || !call[1].type()->isInteger() || call.integer(1) < 0
        || call.integer(1) >= static_cast<int64_t>(self.children().size()))
        return call.machine.raiseArgument(
            "ArgumentOutOfRangeException",
            "Index was out of range. Must be non-negative and less than the size of the collection.", "index");
    self.replace(call.machine, static_cast<size_t>(call.integer(1)), std::move(value));
    return {};
}

Value addProperty(Call& call)
{
    addContent(
        call.machine, token(call),
        tokenValue(makeJsonProperty(call.machine, std::string(call.text(1)), tokenOr(call.machine, call[2])).get()));
    return {};
}

Value add(Call& call)
{
    addContent(call.machine, token(call), call[1]);
    return {};
}

Value addFirst(Call& call)
{
    if (Ref<JsonToken> child = contentOf(call.machine, call[1]))
        token(call).insert(call.machine, 0, std::move(child));
    return {};
}

Value insertAt(Call& call)
{
    const int64_t index = call.integer(1);
    if (index < 0 || index > static_cast<int64_t>(token(call).children().size()))
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "Index was out of range.", "index");
    token(call).insert(call.machine, static_cast<size_t>(index), tokenOr(call.machine, call[2]));
    return {};
}

Value removeProperty(Call& call)
{
    JsonToken& self = token(call);
    const JsonToken* found = self.property(call.text(1));
    if (found)
        self.remove(call.machine, self.indexOf(found));
    return Value::boolean(found != nullptr);
}

Value removeItem(Call& call)
{
    JsonToken& self = token(call);
    for (size_t i = 0; i < self.children().size(); ++i) {
        if (areEqual(tokenValue(self.children()[i].get()), call[1])) {
            self.remove(call.machine, i);
            return Value::boolean(true);
        }
    }
    return Value::boolean(false);
}

Value removeAt(Call& call)
{
    JsonToken& self = token(call);
    if (call.integer(1) < 0 || call.integer(1) >= static_cast<int64_t>(self.children().size()))
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "Index was out of range.", "index");
    self.remove(call.machine, static_cast<size_t>(call.integer(1)));
    return {};
}

Value removeAll(Call& call)
{
    while (!token(call).children().empty())
        token(call).remove(call.machine, token(call).children().size() - 1);
    return {};
}

// Takes the token out of its parent; a value of a property takes the property along.
Value removeSelf(Call& call)
{
    JsonToken* self = &token(call);
    if (self->parent && self->parent->kind == JsonKind::Property)
        self = self->parent;
    if (!self->parent)
        return call.machine.raise("InvalidOperationException", "The parent is missing.");
    self->parent->remove(call.machine, self->parent->indexOf(self));
    return {};
}

Value replaceSelf(Call& call)
{
    JsonToken& self = token(call);
    if (!self.parent)
        return call.machine.raise("InvalidOperationException", "The parent is missing.");
    JsonToken& parent = *self.parent;
    parent.replace(call.machine, parent.indexOf(&self), tokenOr(call.machine, call[1]));
    return {};
}

template<int Offset>
Value addBeside(Call& call)
{
    JsonToken& self = token(call);
    if (!self.parent)
        return call.machine.raise("InvalidOperationException", "The parent is missing.");
    if (Ref<JsonToken> child = contentOf(call.machine, call[1]))
        self.parent->insert(call.machine, self.parent->indexOf(&self) + Offset, std::move(child));
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

Value sequenceOf(Call& call, const std::vector<JsonToken*>& tokens)
{
    auto list = call.machine.make<List>();
    for (JsonToken* one : tokens)
        list->items.push_back(tokenValue(one));
    return call.give(list);
}

Value children(Call& call)
{
    std::vector<JsonToken*> out;
    for (const auto& child : token(call).children()) {
        if (call.typeArguments.empty() || isInstance(tokenValue(child.get()), *call.typeArguments[0]))
            out.push_back(child.get());
    }
    return sequenceOf(call, out);
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
    addDescendants(call.machine, token(call), out);
    return sequenceOf(call, out);
}

Value ancestors(Call& call)
{
    std::vector<JsonToken*> out;
    for (JsonToken* up = token(call).parent; up; up = up->parent)
        out.push_back(up);
    return sequenceOf(call, out);
}

Value values(Call& call)
{
    std::vector<Value> out;
    for (const auto& child : token(call).children()) {
        JsonToken* one = child->kind == JsonKind::Property ? child->children().front().get() : child.get();
        out.push_back(call.typeArguments.empty() ? tokenValue(one)
                                                 : fromJson(call.machine, *one, *call.typeArguments[0]));
        if (call.machine.isThrowing())
            return {};
    }
    auto list = call.machine.make<List>(std::move(out));
    return call.give(list);
}

Value pairs(Call& call)
{
    const Type& pair = *call.result->arguments[0];
    auto list = call.machine.make<List>();
    for (const auto& child : token(call).children()) {
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
    const JsonToken& self = token(call);
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

Value toStringOf(Call& call)
{
    std::string out;
    if (call.count() > 1 && call[1].type()->kind == Type::Kind::Enum)
        writeJson(call.machine, out, token(call), call.integer(1) == 1);
    else if (call.count() > 1 && !token(call).isContainer())
        out = formatText(call.machine, token(call).value, call.text(1));
    else
        token(call).write(call.machine, out, call[0]);
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(out));
}

Value typeOf(Call& call)
{
    return Value::integer(JsonKindType, static_cast<int64_t>(token(call).kind));
}

Value toObject(Call& call)
{
    return fromJson(call.machine, token(call), *call.typeArguments[0]);
}

// Value<T>(key): null for a member that is not there.
Value valueAt(Call& call)
{
    const Value found = get(call);
    if (found.isNull() || call.machine.isThrowing())
        return call.machine.isThrowing() ? Value() : defaultOf(*call.typeArguments[0]);
    return fromJson(call.machine, *found.as<JsonToken>(), *call.typeArguments[0]);
}

Value valueOfSequence(Call& call)
{
    if (!dynamic_cast<JsonToken*>(call[0].asObject()))
        return call.machine.raise("ArgumentException", "Source value must be a JToken.");
    return fromJson(call.machine, token(call), *call.typeArguments[0]);
}

Value selectToken(Call& call)
{
    const auto found = selectTokens(call.machine, &token(call), call.text(1));
    if (!found)
        return {};
    if (found->size() > 1)
        return call.machine.raise("JsonException", "Path returned multiple tokens.");
    if (found->empty() && call.count() > 2 && call.boolean(2))
        return call.machine.raise("JsonException",
                                  "Path '" + std::string(call.text(1)) + "' did not match any tokens.");
    return found->empty() ? Value() : tokenValue(found->front());
}

Value selectAll(Call& call)
{
    const auto found = selectTokens(call.machine, &token(call), call.text(1));
    return found ? sequenceOf(call, *found) : Value();
}

template<int Offset>
Value sibling(Call& call)
{
    const JsonToken& self = token(call);
    if (!self.parent)
        return {};
    const size_t index = self.parent->indexOf(&self) + static_cast<size_t>(Offset);
    return index < self.parent->children().size() ? tokenValue(self.parent->children()[index].get()) : Value();
}

Value root(Call& call)
{
    JsonToken* at = &token(call);
    while (at->parent)
        at = at->parent;
    return tokenValue(at);
}

Value propertyValue(Call& call)
{
    return tokenValue(token(call).children().front().get());
}

Value setPropertyValue(Call& call)
{
    token(call).replace(call.machine, 0, tokenOr(call.machine, call[1]));
    return {};
}

Value properties(Call& call)
{
    return children(call);
}

Value indexOf(Call& call)
{
    const auto& items = token(call).children();
    const auto found =
        std::ranges::find_if(items, [&](const auto& item) { return areEqual(tokenValue(item.get()), call[1]); });
    return Value::int32(found == items.end() ? -1 : static_cast<int32_t>(found - items.begin()));
}

Value toToken(Call& call)
{
    return tokenValue(makeJsonValue(call.machine, call[0]).get());
}

Value fromToken(Call& call)
{
    const Type& type = *call.result;
    if (call.isNull(0))
        return type.takesNull() ? Value()
                                : call.machine.raiseArgument("ArgumentNullException", "Value cannot be null.", "value");
    const JsonToken& self = token(call);
    const JsonToken& value = self.kind == JsonKind::Property ? *self.children().front() : self;
    if (type.kind == Type::Kind::Array && value.kind == JsonKind::String)
        return call.machine.raise("ArgumentException", "Can not convert String to byte array.");
    return fromJson(call.machine, value, type);
}

std::vector<MemberRow> tokenRows()
{
    std::vector<MemberRow> rows{
        {"static JToken Parse(string json)", parse<JsonKind::None>},
        {"static JToken FromObject(object o)", fromObject},
        {"static bool DeepEquals(JToken t1, JToken t2)",
         [](Call& call) {
             return Value::boolean(deepEquals(call.machine, call[0].isNull() ? nullptr : &token(call),
                                              call.isNull(1) ? nullptr : &token(call, 1)));
         }},
        {"JToken this[object key] { get; set; }", get, set},
        {"JTokenType Type { get; }", typeOf},
        {"bool HasValues { get; }", [](Call& call) { return Value::boolean(!token(call).children().empty()); }},
        {"string Path { get; }", [](Call& call) { return call.giveText(pathOf(token(call))); }},
        {"JContainer Parent { get; }", [](Call& call) { return tokenValue(token(call).parent); }},
        {"JToken Root { get; }", root},
        {"JToken Next { get; }", sibling<1>},
        {"JToken Previous { get; }", sibling<-1>},
        {"JToken First { get; }",
         [](Call& call) {
             return token(call).children().empty() ? Value() : tokenValue(token(call).children().front().get());
         }},
        {"JToken Last { get; }",
         [](Call& call) {
             return token(call).children().empty() ? Value() : tokenValue(token(call).children().back().get());
         }},
        {"IEnumerable<JToken> Children()", children},
        {"IEnumerable<T> Children<T>()", children},
        {"IEnumerable<JToken> Values()", values},
        {"IEnumerable<T> Values<T>()", values},
        {"IEnumerable<JToken> Ancestors()", ancestors},
        {"JToken SelectToken(string path)", selectToken},
        {"JToken SelectToken(string path, bool errorWhenNoMatch)", selectToken},
        {"IEnumerable<JToken> SelectTokens(string path)", selectAll},
        {"T ToObject<T>()", toObject},
        {"T Value<T>(object key)", valueAt},
        {"JToken DeepClone()", [](Call& call) { return tokenValue(cloneJson(call.machine, token(call)).get()); }},
        {"void Remove()", removeSelf},
        {"void Replace(JToken value)", replaceSelf},
        {"void AddAfterSelf(object content)", addBeside<1>},
        {"void AddBeforeSelf(object content)", addBeside<0>},
        {"string ToString()", toStringOf},
        {"string ToString(Formatting formatting)", toStringOf},
    };
    static constexpr std::string_view Implicit[] = {
        "static implicit operator JToken(string value)",
        "static implicit operator JToken(bool value)",
        "static implicit operator JToken(int value)",
        "static implicit operator JToken(long value)",
        "static implicit operator JToken(uint value)",
        "static implicit operator JToken(ulong value)",
        "static implicit operator JToken(float value)",
        "static implicit operator JToken(double value)",
        "static implicit operator JToken(decimal value)",
        "static implicit operator JToken(DateTime value)",
        "static implicit operator JToken(DateTimeOffset value)",
        "static implicit operator JToken(TimeSpan value)",
        "static implicit operator JToken(Guid value)",
        "static implicit operator JToken(Uri value)",
        "static implicit operator JToken(byte[] value)",
        "static implicit operator JToken(bool? value)",
        "static implicit operator JToken(int? value)",
        "static implicit operator JToken(long? value)",
        "static implicit operator JToken(double? value)",
        "static implicit operator JToken(decimal? value)",
        "static implicit operator JToken(DateTime? value)",
        "static implicit operator JToken(DateTimeOffset? value)",
        "static implicit operator JToken(TimeSpan? value)",
        "static implicit operator JToken(Guid? value)",
        "static implicit operator JToken(float? value)",
    };
    static const std::vector<std::string> Explicit = [] { // rows hold views
        std::vector<std::string> out;
        for (const std::string to : {"string", "Uri", "byte[]"})
            out.push_back("static explicit operator " + to + "(JToken value)");
        for (const std::string to : {"bool", "char", "int", "long", "short", "byte", "sbyte", "ushort", "uint", "ulong",
                                     "float", "double", "decimal", "DateTime", "DateTimeOffset", "TimeSpan", "Guid"}) {
            out.push_back("static explicit operator " + to + "(JToken value)");
            out.push_back("static explicit operator " + to + "?(JToken value)");
        }
        return out;
    }();
    for (const std::string_view declaration : Implicit)
        rows.push_back({declaration, toToken});
    for (const std::string& declaration : Explicit)
        rows.push_back({declaration, fromToken});
    return rows;
}

std::vector<MemberRow> objectRows()
{
    return {
        {"JObject()", makeContainer<JsonKind::Object>},
        {"JObject(JObject other)", makeContainer<JsonKind::Object>},
        {"JObject(object content)", makeContainer<JsonKind::Object>},
        {"JObject(params object[] content)", makeContainer<JsonKind::Object>},
        {"static JObject Parse(string json)", parse<JsonKind::Object>},
        {"static JObject FromObject(object o)", fromObject},
        {"JToken this[string propertyName] { get; set; }", get, set},
        {"int Count { get; }",
         [](Call& call) { return Value::int32(static_cast<int32_t>(token(call).children().size())); }},
        {"IEnumerable<KeyValuePair<string, JToken>> GetEnumerator()", pairs},
        {"IEnumerable<JProperty> Properties()", properties},
        {"JProperty Property(string name)", [](Call& call) { return tokenValue(token(call).property(call.text(1))); }},
        {"IEnumerable<JToken> PropertyValues()", values},
        {"JToken GetValue(string propertyName)", getValue},
        {"JToken GetValue(string propertyName, StringComparison comparison)", getValue},
        {"bool TryGetValue(string propertyName, out JToken value)", tryGetValue},
        {"bool TryGetValue(string propertyName, StringComparison comparison, out JToken value)", tryGetValue},
        {"bool ContainsKey(string propertyName)",
         [](Call& call) { return Value::boolean(token(call).find(call.text(1)) != nullptr); }},
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
        {"static JArray Parse(string json)", parse<JsonKind::Array>},
        {"static JArray FromObject(object o)", fromObject},
        {"JToken this[int index] { get; set; }", get, set},
        {"int Count { get; }",
         [](Call& call) { return Value::int32(static_cast<int32_t>(token(call).children().size())); }},
        {"void Add(JToken item)", add},
        {"void Insert(int index, JToken item)", insertAt},
        {"bool Remove(JToken item)", removeItem},
        {"void RemoveAt(int index)", removeAt},
        {"void Clear()", removeAll},
        {"bool Contains(JToken item)", [](Call& call) { return Value::boolean(indexOf(call).asInteger() >= 0); }},
        {"int IndexOf(JToken item)", indexOf},
    };
}

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

TypeRows jsonTypes()
{
    return {
        {"Newtonsoft.Json", "enum Formatting { None, Indented }", {}},
        {"Newtonsoft.Json.Linq",
         "enum JTokenType { None, Object, Array, Constructor, Property, Comment, Integer, Float, String, Boolean, "
         "Null, Undefined, Date, Raw, Bytes, Guid, Uri, TimeSpan }",
         {},
         &JsonKindType},
        {"Newtonsoft.Json.Linq", "abstract class JToken : IEnumerable<JToken>", tokenRows(), &JsonTokenType,
         "CreateReader WriteTo Load ReadFrom Annotation AddAnnotation EqualityComparer Clone"},
        {"Newtonsoft.Json.Linq",
         "abstract class JContainer : JToken",
         {
             {"int Count { get; }",
              [](Call& call) { return Value::int32(static_cast<int32_t>(token(call).children().size())); }},
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
                      : merge(call.machine, token(call), token(call, 1));
              }},
             {"IEnumerable<JToken> Descendants()", descendants},
             {"IEnumerable<JToken> DescendantsAndSelf()",
              [](Call& call) {
                  std::vector<JsonToken*> out{&token(call)};
                  addDescendants(call.machine, token(call), out);
                  return sequenceOf(call, out);
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
             {"string Name { get; }", [](Call& call) { return call.giveText(token(call).name); }},
             {"JToken Value { get; set; }", propertyValue, setPropertyValue},
         },
         &JsonPropertyType},
        {"Newtonsoft.Json.Linq",
         "class JValue : JToken",
         {
             {"JValue(object value)", makeValue},
             {"static JValue CreateNull()",
              [](Call& call) { return tokenValue(makeJsonValue(call.machine, {}).get()); }},
             {"static JValue CreateString(string value)", toToken},
             {"object Value { get; set; }", [](Call& call) { return token(call).value; }, nullptr},
             {"string ToString(string format)", toStringOf},
         },
         &JsonValueType},
        {"Newtonsoft.Json.Linq",
         "static class Extensions",
         {{"static T Value<T>(this IEnumerable<JToken> value)", valueOfSequence}},
         nullptr,
         "AsJEnumerable"},
    };
}

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
         },
         nullptr,
         "SerializeXmlNode SerializeXNode DeserializeXmlNode DeserializeXNode PopulateObject"},
    };
}

} // namespace expression
