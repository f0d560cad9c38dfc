// SPDX-License-Identifier: GPL-3.0-or-later
// Values of .NET → JSON tokens (FromObject, SerializeObject) and back (ToObject<T>).
#include "core/expression/library/bytes.h"
#include "core/expression/library/context.h"
#include "core/expression/library/guid.h"
#include "core/expression/library/json.h"
#include "core/expression/library/lookup.h"
#include "core/expression/library/numberparser.h"
#include "core/expression/library/sequences.h"
#include "core/expression/library/uri.h"
#include "core/expression/runtime/decimal.h"
#include "core/expression/runtime/moment.h"
#include "core/expression/runtime/registry.h"
#include "core/expression/runtime/utf16.h"
#include "core/text/base64.h"

namespace expression {

namespace {
Ref<JsonToken> objectOf(Machine& machine, const std::vector<std::pair<std::string, Value>>& members)
{
    auto out = makeJson(machine, JsonKind::Object);
    for (const auto& [name, value] : members) {
        Ref<JsonToken> token = jsonOf(machine, value);
        if (!token)
            return nullptr;
        out->insert(machine, out->children().size(), makeJsonProperty(machine, name, std::move(token)));
    }
    return out;
}

Ref<JsonToken> ofRecord(Machine& machine, const Value& value)
{
    const Type& type = *value.type();
    const auto& items = value.as<List>()->items;
    std::vector<std::pair<std::string, Value>> members;
    for (size_t i = 0; i < items.size(); ++i) {
        const bool isPair = &type.source() == &types::KeyValuePairOf;
        const bool isNamed = type.kind == Type::Kind::Anonymous;
        members.emplace_back(isPair        ? (i == 0 ? "Key" : "Value")
                                 : isNamed ? type.fieldNames[i]
                                           : "Item" + std::to_string(i + 1),
                             items[i]);
    }
    return objectOf(machine, members);
}

Ref<JsonToken> ofSequence(Machine& machine, const Value& value)
{
    auto out = makeJson(machine, JsonKind::Array);
    for (const Value& item : collect(machine, value)) {
        Ref<JsonToken> token = jsonOf(machine, item);
        if (!token)
            return nullptr;
        out->insert(machine, out->children().size(), std::move(token));
    }
    return out;
}

Ref<JsonToken> ofLookup(Machine& machine, const Lookup& lookup)
{
    std::vector<std::pair<std::string, Value>> members;
    for (const auto& [key, value] : lookup.entries(machine))
        members.emplace_back(toText(machine, key), value);
    return objectOf(machine, members);
}
} // namespace

Ref<JsonToken> jsonOf(Machine& machine, const Value& value)
{
    if (!machine.hasStack() || !machine.step())
        return nullptr;
    Object* object = value.asObject();
    if (!object || value.isText())
        return makeJsonValue(machine, value);
    const Type& type = *value.type();
    if (auto* token = dynamic_cast<JsonToken*>(object))
        return token->parent ? cloneJson(machine, *token) : Ref<JsonToken>(token);
    if (&type == arrayOf(types::Byte) || type.kind == Type::Kind::Decimal || &type == &GuidType || &type == &UriType
        || type.clrName == "DateTimeOffset")
        return makeJsonValue(machine, value);
    if (auto* lookup = dynamic_cast<Lookup*>(object)) {
        auto* table = dynamic_cast<Table*>(object);
        return table && table->isSet ? ofSequence(machine, value) : ofLookup(machine, *lookup);
    }
    if (auto* list = dynamic_cast<List*>(object))
        return list->isRecord ? ofRecord(machine, value) : ofSequence(machine, value);
    if (const auto* error = viewValidationError(value))
        return objectOf(machine,
                        {{"Name", machine.text(error->name)},
                         {"Type", machine.text(error->type)},
                         {"ValidationRule", machine.text(error->rule)},
                         {"Details", machine.text(error->details)},
                         {"Action", machine.text(error->action)}});
    if (dynamic_cast<ExceptionObject*>(object))
        return objectOf(machine,
                        {{"ClassName", machine.text(type.fullName())},
                         {"Message", machine.text(static_cast<ExceptionObject*>(object)->message)}});
    if (instanceOf(type, types::IEnumerableOf))
        return ofSequence(machine, value);
    machine.raise("JsonSerializationException", "A value of type '" + type.name + "' cannot be serialized.");
    return nullptr;
}

namespace {
Value refuse(Machine& machine, const JsonToken& token, const Type& type)
{
    return machine.raise("ArgumentException",
                         "Can not convert " + std::string(kindName(token.kind)) + " to " + type.clrName + '.');
}

Value numberOf(Machine& machine, const JsonToken& token, const Type& type)
{
    const Value& value = token.value;
    const Type& from = *value.type();
    if (&from == &type)
        return value;
    if (from.kind == Type::Kind::String) {
        const ParsedNumber parsed = parseNumber(value.asText(), type);
        if (parsed.value)
            return *parsed.value;
        return parsed.isTooLarge
            ? machine.raise("OverflowException", "Value was either too large or too small for an " + type.clrName + '.')
            : machine.raise("FormatException",
                            "The input string '" + std::string(value.asText()) + "' was not in a correct format.");
    }
    if (from.kind == Type::Kind::Bool)
        return parseNumber(value.asBool() ? "1" : "0", type).value.value_or(Value());
    if (!from.isNumeric() && from.kind != Type::Kind::Enum)
        return refuse(machine, token, type);
    if (type.isReal())
        return Value::real(type,
                           from.isReal()                          ? value.asReal()
                               : from.kind == Type::Kind::Decimal ? decimalOf(value).toDouble()
                                                                  : static_cast<double>(value.asInteger()));
    if (type.kind == Type::Kind::Decimal) {
        const auto exact = from.isReal() ? Decimal::of(value.asReal()) : std::optional(Decimal::of(value.asInteger()));
        return exact ? makeDecimal(*exact) : refuse(machine, token, type);
    }
    std::string whole = std::to_string(value.asInteger());
    if (from.isReal() || from.kind == Type::Kind::Decimal) {
        const auto exact = from.isReal() ? Decimal::of(value.asReal()) : std::optional(decimalOf(value));
        whole = exact ? exact->rounded(0, false).text() : "x";
    }
    const ParsedNumber fits = parseInteger(whole, type, 10);
    return fits.value
        ? *fits.value
        : machine.raise("OverflowException", "Value was either too large or too small for an " + type.clrName + '.');
}

// Convert.ToChar of what the token holds.
Value unitOfToken(Machine& machine, const JsonToken& token)
{
    if (token.kind == JsonKind::String) {
        const Text& text = *token.value.textObject();
        return text.length == 1 ? Value::character(toUtf16(text.bytes).front())
                                : machine.raise("FormatException", "String must be exactly one character long.");
    }
    if (token.kind == JsonKind::Float)
        return machine.raise("InvalidCastException", "Invalid cast from 'Double' to 'Char'.");
    if (token.kind != JsonKind::Integer)
        return refuse(machine, token, types::Char);
    const bool isLarge = token.value.type()->kind == Type::Kind::Decimal; // a BigInteger there
    if (isLarge || token.value.asInteger() < 0 || token.value.asInteger() > 0xFFFF)
        return machine.raise("OverflowException", "Value was either too large or too small for a character.");
    return Value::character(static_cast<char16_t>(token.value.asInteger()));
}

Value textOfToken(Machine& machine, const JsonToken& token)
{
    if (token.kind == JsonKind::Null || token.kind == JsonKind::Undefined)
        return {};
    if (token.isContainer())
        return refuse(machine, token, types::String);
    if (token.value.isText())
        return token.value;
    return machine.text(token.kind == JsonKind::Bytes ? text::encodeBase64(bytesOf(token.value))
                                                      : toText(machine, token.value));
}

Value momentOfToken(Machine& machine, const JsonToken& token, const Type& type)
{
    if (token.kind == JsonKind::Date && token.value.type() == &type)
        return token.value;
    const std::string text = toText(machine, token.value);
    auto moment = parseMoment(text, ticksNow(machine));
    if (token.kind == JsonKind::Date && token.value.type()->kind == Type::Kind::DateTime)
        moment = Moment::unpack(token.value.asInteger());
    if (!moment || token.isContainer())
        return machine.raise("FormatException", "String '" + text + "' was not recognized as a valid DateTime.");
    if (type.kind == Type::Kind::DateTime)
        return Value::integer(
            type,
            Moment{moment->ticks - moment->offsetMinutes.value_or(0) * TicksPerMinute, moment->kind, {}}.packed());
    const Type* offset = registry().find("DateTimeOffset");
    for (const Member& member : offset->members) { // the implicit conversion from DateTime
        if (member.kind != Member::Kind::Implicit)
            continue;
        Value argument = Value::integer(types::DateTime, moment->packed());
        Call call(machine, &argument, 1);
        call.result = offset;
        return member.get(call);
    }
    return {};
}

Value sequenceFrom(Machine& machine, const JsonToken& token, const Type& type, const Type& element)
{
    if (token.kind != JsonKind::Array)
        return machine.raise("JsonSerializationException",
                             "Cannot deserialize the current JSON value into type '" + type.name
                                 + "' because the type requires a JSON array.");
    std::vector<Value> items;
    for (const Ref<JsonToken>& child : token.children()) {
        items.push_back(fromJson(machine, *child, element));
        if (machine.isThrowing())
            return {};
    }
    return machine.listOf(type, std::move(items));
}

Value dictionaryFrom(Machine& machine, const JsonToken& token, const Type& type)
{
    if (token.kind != JsonKind::Object)
        return machine.raise("JsonSerializationException",
                             "Cannot deserialize the current JSON value into type '" + type.name
                                 + "' because the type requires a JSON object.");
    const Type& dictionary = *construct(types::DictionaryOf, type.arguments);
    auto out = machine.make<Table>(type.arguments[0], type.arguments[1], TextRule::Ordinal);
    for (const Ref<JsonToken>& child : token.children()) {
        out->set(machine, machine.text(child->name), fromJson(machine, *child->children().front(), *type.arguments[1]));
        if (machine.isThrowing())
            return {};
    }
    return Value::object(dictionary, out);
}

Value collectionFrom(Machine& machine, const JsonToken& token, const Type& type)
{
    const std::string& name = type.source().clrName;
    if (type.kind == Type::Kind::Array)
        return sequenceFrom(machine, token, type, *type.element());
    if (name == "List" || name == "IList" || name == "IEnumerable" || name == "ICollection" || name == "IReadOnlyList")
        return sequenceFrom(machine, token, *construct(types::ListOf, type.arguments), *type.arguments.front());
    if ((name == "Dictionary" || name == "IDictionary") && type.arguments.front() == &types::String)
        return dictionaryFrom(machine, token, type);
    return machine.raise("JsonSerializationException", "Values of type '" + type.name + "' cannot be read from JSON.");
}
} // namespace

Value fromJson(Machine& machine, const JsonToken& token, const Type& type)
{
    if (!machine.hasStack() || !machine.step())
        return {};
    const Value self = tokenValue(const_cast<JsonToken*>(&token)); // the value is only looked at
    if (type.kind == Type::Kind::Object)
        return token.isContainer() ? self : token.value;
    if (isInstance(self, type))
        return self;
    const Type& inner = withoutNullable(type);
    if (token.kind == JsonKind::Null || token.kind == JsonKind::Undefined)
        return type.takesNull() ? Value() : refuse(machine, token, inner);
    if (isAssignable(JsonTokenType, type))
        return machine.raise("InvalidCastException",
                             "Unable to cast object of type '" + self.type()->fullName() + "' to type '"
                                 + type.fullName() + "'.");
    switch (inner.kind) {
    case Type::Kind::String:
        return textOfToken(machine, token);
    case Type::Kind::Bool: {
        if (token.kind == JsonKind::Boolean)
            return token.value;
        if (token.isContainer())
            return refuse(machine, token, inner);
        if (token.value.isText()) {
            const auto value = parseBoolean(token.value.asText());
            return value ? Value::boolean(*value)
                         : machine.raise("FormatException",
                                         "String '" + std::string(token.value.asText())
                                             + "' was not recognized as a valid Boolean.");
        }
        if (token.value.type()->kind == Type::Kind::Decimal)
            return Value::boolean(!decimalOf(token.value).isZero());
        return Value::boolean(token.value.type()->isReal() ? token.value.asReal() != 0 : token.value.asInteger() != 0);
    }
    case Type::Kind::DateTime:
        return momentOfToken(machine, token, inner);
    case Type::Kind::TimeSpan: {
        const auto ticks = parseSpan(toText(machine, token.value)).ticks;
        return ticks ? Value::integer(inner, *ticks) : refuse(machine, token, inner);
    }
    default:
        break;
    }
    if (inner.kind == Type::Kind::Char)
        return unitOfToken(machine, token);
    if (inner.isNumeric())
        return token.isContainer() ? refuse(machine, token, inner) : numberOf(machine, token, inner);
    if (&inner == &GuidType) {
        const auto guid = token.isContainer() ? std::nullopt : guidOf(toText(machine, token.value));
        return guid ? *guid : refuse(machine, token, inner);
    }
    if (&inner == &UriType)
        return makeUriValue(machine, token.value.asText());
    if (inner.clrName == "DateTimeOffset")
        return momentOfToken(machine, token, inner);
    return collectionFrom(machine, token, inner);
}

Value changeJson(Machine& machine, const JsonToken& token, const Type& type)
{
    const Value self = tokenValue(const_cast<JsonToken*>(&token)); // the value is only looked at
    if (isInstance(self, type))
        return self;
    const auto refused = [&](const std::string& message) { return machine.raise("InvalidCastException", message); };
    if (token.isContainer())
        return refused("Cannot cast " + self.type()->fullName() + " to " + JsonTokenType.fullName() + '.');
    const Type& inner = withoutNullable(type);
    const Value& value = token.value;
    if (value.isNull())
        return type.takesNull() ? Value() : refused("Null object cannot be converted to a value type.");
    const bool isLarge = token.kind == JsonKind::Integer && value.type()->kind == Type::Kind::Decimal; // a BigInteger
    if (!isLarge && isInstance(value, inner))
        return value;
    const bool isDate = token.kind == JsonKind::Date;
    const bool isPlain = (token.kind == JsonKind::Integer && !isLarge) || token.kind == JsonKind::Float
        || token.kind == JsonKind::String || token.kind == JsonKind::Boolean
        || (isDate && value.type()->kind == Type::Kind::DateTime);
    if (!isPlain)
        return refused("Object must implement IConvertible.");
    const bool becomesText = inner.kind == Type::Kind::String;
    const bool becomesDate = inner.kind == Type::Kind::DateTime;
    if (!becomesText && !becomesDate && !inner.isNumeric() && inner.kind != Type::Kind::Bool
        && inner.kind != Type::Kind::Char)
        return refused("Invalid cast from '" + value.type()->fullName() + "' to '" + inner.fullName() + "'.");
    if (isDate != becomesDate && !value.isText() && !becomesText)
        return refused("Invalid cast from '" + value.type()->clrName + "' to '" + inner.clrName + "'.");
    return fromJson(machine, token, inner);
}

} // namespace expression
