// SPDX-License-Identifier: GPL-3.0-or-later
// JToken: where it stands, what it reads and becomes.
#include "core/expression/library/jsonnatives.h"
#include "core/expression/library/library.h"

namespace expression {

std::optional<Value> makeJson(std::string_view text)
{
    Machine machine(nullptr, {});
    const Ref<JsonToken> token = parseJsonText(machine, text);
    return machine.isThrowing() ? std::nullopt : std::optional(tokenValue(token.get()));
}

namespace {

// Takes the token out of its parent; a value of a property takes the property along.
Value removeSelf(Call& call)
{
    JsonToken* self = &jsonAt(call);
    if (self->parent && self->parent->kind == JsonKind::Property)
        self = self->parent;
    if (!self->parent)
        return call.machine.raise("InvalidOperationException", "The parent is missing.");
    self->parent->remove(call.machine, self->parent->indexOf(self));
    return {};
}

Value replaceSelf(Call& call)
{
    JsonToken& self = jsonAt(call);
    if (!self.parent)
        return call.machine.raise("InvalidOperationException", "The parent is missing.");
    JsonToken& parent = *self.parent;
    parent.replace(call.machine, parent.indexOf(&self), jsonOrNull(call.machine, call[1]));
    return {};
}

template<int Offset>
Value addBeside(Call& call)
{
    JsonToken& self = jsonAt(call);
    if (!self.parent)
        return call.machine.raise("InvalidOperationException", "The parent is missing.");
    if (Ref<JsonToken> child = jsonContentOf(call.machine, call[1]))
        self.parent->insert(call.machine, self.parent->indexOf(&self) + Offset, std::move(child));
    return {};
}

Value ancestors(Call& call)
{
    std::vector<JsonToken*> out;
    for (JsonToken* up = jsonAt(call).parent; up; up = up->parent)
        out.push_back(up);
    return giveJsonTokens(call, out);
}

Value typeOf(Call& call)
{
    return Value::integer(JsonKindType, static_cast<int64_t>(jsonAt(call).kind));
}

Value toObject(Call& call)
{
    return fromJson(call.machine, jsonAt(call), *call.typeArguments[0]);
}

// Value<T>(key): null for a member that is not there.
Value valueAt(Call& call)
{
    const Value found = jsonChildAt(call);
    if (found.isNull() || call.machine.isThrowing())
        return call.machine.isThrowing() ? Value() : defaultOf(*call.typeArguments[0]);
    return changeJson(call.machine, *found.as<JsonToken>(), *call.typeArguments[0]);
}

Value selectToken(Call& call)
{
    const auto found = selectTokens(call.machine, &jsonAt(call), call.text(1), call.count() > 2 && call.boolean(2));
    if (!found)
        return {};
    if (found->size() > 1)
        return call.machine.raise("JsonException", "Path returned multiple tokens.");
    return found->empty() ? Value() : tokenValue(found->front());
}

Value selectAll(Call& call)
{
    const auto found = selectTokens(call.machine, &jsonAt(call), call.text(1));
    return found ? giveJsonTokens(call, *found) : Value();
}

template<int Offset>
Value sibling(Call& call)
{
    const JsonToken& self = jsonAt(call);
    if (!self.parent)
        return {};
    const size_t index = self.parent->indexOf(&self) + static_cast<size_t>(Offset);
    return index < self.parent->children().size() ? tokenValue(self.parent->children()[index].get()) : Value();
}

Value root(Call& call)
{
    JsonToken* at = &jsonAt(call);
    while (at->parent)
        at = at->parent;
    return tokenValue(at);
}

Value fromToken(Call& call)
{
    const Type& type = *call.result;
    if (call.isNull(0))
        return type.takesNull() ? Value()
                                : call.machine.raiseArgument("ArgumentNullException", "Value cannot be null.", "value");
    const JsonToken& self = jsonAt(call);
    const JsonToken& value = self.kind == JsonKind::Property ? *self.children().front() : self;
    if (type.kind == Type::Kind::Array && value.kind == JsonKind::String)
        return call.machine.raise("ArgumentException", "Can not convert String to byte array.");
    return fromJson(call.machine, value, type);
}

std::vector<MemberRow> tokenRows()
{
    std::vector<MemberRow> rows{
        {"static JToken Parse(string json)", parseJson<JsonKind::None>},
        {"static JToken FromObject(object o)", jsonFromObject},
        {"static bool DeepEquals(JToken t1, JToken t2)",
         [](Call& call) {
             return Value::boolean(deepEquals(call.machine, call[0].isNull() ? nullptr : &jsonAt(call),
                                              call.isNull(1) ? nullptr : &jsonAt(call, 1)));
         }},
        {"JToken this[object key] { get; set; }", jsonChildAt, setJsonChildAt},
        {"JTokenType Type { get; }", typeOf},
        {"bool HasValues { get; }", [](Call& call) { return Value::boolean(!jsonAt(call).children().empty()); }},
        {"string Path { get; }", [](Call& call) { return call.giveText(pathOf(jsonAt(call))); }},
        {"JContainer Parent { get; }", [](Call& call) { return tokenValue(jsonAt(call).parent); }},
        {"JToken Root { get; }", root},
        {"JToken Next { get; }", sibling<1>},
        {"JToken Previous { get; }", sibling<-1>},
        {"JToken First { get; }",
         [](Call& call) {
             return jsonAt(call).children().empty() ? Value() : tokenValue(jsonAt(call).children().front().get());
         }},
        {"JToken Last { get; }",
         [](Call& call) {
             return jsonAt(call).children().empty() ? Value() : tokenValue(jsonAt(call).children().back().get());
         }},
        {"IEnumerable<JToken> Children()", jsonChildren},
        {"IEnumerable<T> Children<T>()", jsonChildren},
        {"IEnumerable<JToken> Values()", jsonValues},
        {"IEnumerable<T> Values<T>()", jsonValues},
        {"IEnumerable<JToken> Ancestors()", ancestors},
        {"JToken SelectToken(string path)", selectToken},
        {"JToken SelectToken(string path, bool errorWhenNoMatch)", selectToken},
        {"IEnumerable<JToken> SelectTokens(string path)", selectAll},
        {"T ToObject<T>()", toObject},
        {"T Value<T>(object key)", valueAt},
        {"JToken DeepClone()", [](Call& call) { return tokenValue(cloneJson(call.machine, jsonAt(call)).get()); }},
        {"void Remove()", removeSelf},
        {"void Replace(JToken value)", replaceSelf},
        {"void AddAfterSelf(object content)", addBeside<1>},
        {"void AddBeforeSelf(object content)", addBeside<0>},
        {"string ToString()", jsonToString},
        {"string ToString(Formatting formatting)", jsonToString},
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
        rows.push_back({declaration, jsonOfPrimitive});
    for (const std::string& declaration : Explicit)
        rows.push_back({declaration, fromToken});
    return rows;
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
    };
}

} // namespace expression
