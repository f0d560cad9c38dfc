// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/json.h"

#include "core/expression/library/guid.h"
#include "core/expression/library/textsearch.h"
#include "core/expression/library/uri.h"
#include "core/expression/runtime/cursor.h"
#include "core/expression/runtime/decimal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace expression {

Type JsonTokenType(Type::Kind::Class, "JToken", "Newtonsoft.Json.Linq");
Type JsonContainerType(Type::Kind::Class, "JContainer", "Newtonsoft.Json.Linq");
Type JsonObjectType(Type::Kind::Class, "JObject", "Newtonsoft.Json.Linq");
Type JsonArrayType(Type::Kind::Class, "JArray", "Newtonsoft.Json.Linq");
Type JsonPropertyType(Type::Kind::Class, "JProperty", "Newtonsoft.Json.Linq");
Type JsonValueType(Type::Kind::Class, "JValue", "Newtonsoft.Json.Linq");
Type JsonKindType(Type::Kind::Enum, "JTokenType", "Newtonsoft.Json.Linq");

JsonToken::~JsonToken()
{
    for (const Ref<JsonToken>& child : m_children)
        child->parent = nullptr;
}

JsonToken* JsonToken::property(std::string_view key) const
{
    const auto found =
        std::ranges::find_if(children(), [&](const Ref<JsonToken>& child) { return child->name == key; });
    return found == children().end() ? nullptr : found->get();
}

JsonToken* JsonToken::find(std::string_view key) const
{
    const JsonToken* found = property(key);
    return found && !found->children().empty() ? found->children().front().get() : nullptr;
}

size_t JsonToken::indexOf(const JsonToken* child) const
{
    return static_cast<size_t>(std::ranges::find(children(), child, &Ref<JsonToken>::get) - children().begin());
}

namespace {
// A token stands in one place only; and never within itself.
Ref<JsonToken> adoptable(Machine& machine, const JsonToken& owner, Ref<JsonToken> child)
{
    bool isAround = child.get() == &owner;
    for (const JsonToken* up = owner.parent; up && !isAround; up = up->parent)
        isAround = up == child.get();
    if (child->parent || isAround)
        return cloneJson(machine, *child);
    return child;
}

// It leaves its place and lives on: an expression may hold something inside it, and ask for its parent.
void orphan(Machine& machine, JsonToken& child)
{
    child.parent = nullptr;
    if (child.isContainer())
        machine.keep(tokenValue(&child));
}
} // namespace

void JsonToken::insert(Machine& machine, size_t index, Ref<JsonToken> child)
{
    child = adoptable(machine, *this, std::move(child));
    if (!child || !machine.reserve(sizeof(Ref<JsonToken>)))
        return;
    child->parent = this;
    children().insert(children().begin() + static_cast<std::ptrdiff_t>(std::min(index, children().size())),
                      std::move(child));
}

void JsonToken::replace(Machine& machine, size_t index, Ref<JsonToken> child)
{
    if (child.get() == children()[index].get())
        return;
    child = adoptable(machine, *this, std::move(child));
    if (!child)
        return;
    orphan(machine, *children()[index]);
    child->parent = this;
    children()[index] = std::move(child);
}

void JsonToken::remove(Machine& machine, size_t index)
{
    orphan(machine, *children()[index]);
    children().erase(children().begin() + static_cast<std::ptrdiff_t>(index));
}

std::unique_ptr<Cursor> JsonToken::open(Machine&)
{
    std::vector<Value> items;
    for (const Ref<JsonToken>& child : children())
        items.push_back(tokenValue(child.get()));
    return makeCursor(std::move(items));
}

void JsonToken::write(Machine& machine, std::string& out, const Value&)
{
    if (isContainer())
        writeJson(machine, out, *this, true);
    else
        writeText(machine, out, value);
}

namespace {
bool isNumber(const JsonToken& token)
{
    const bool isOne = token.kind == JsonKind::Integer || token.kind == JsonKind::Float;
    return isOne && (token.value.type()->isNumeric() || token.value.type()->kind == Type::Kind::Enum);
}

std::optional<Decimal> exactOf(const Value& number)
{
    const Type::Kind kind = number.type()->kind;
    if (kind == Type::Kind::Decimal)
        return decimalOf(number);
    if (number.type()->isReal())
        return Decimal::of(number.asReal());
    return kind == Type::Kind::UInt64 ? Decimal::ofUnsigned(static_cast<uint64_t>(number.asInteger()))
                                      : Decimal::of(number.asInteger());
}

double realOf(const Value& number)
{
    if (number.type()->isReal())
        return number.asReal();
    return number.type()->kind == Type::Kind::Decimal ? decimalOf(number).toDouble()
                                                      : static_cast<double>(number.asInteger());
}

// Numbers of different types are the same when their values are. With a decimal they are compared exactly, else reals
// that differ in the last bits alone are the same.
int32_t compareNumbers(const Value& a, const Value& b)
{
    const auto isExact = [](const Value& number) {
        return number.type()->kind == Type::Kind::Decimal || number.type()->kind == Type::Kind::UInt64;
    };
    if (isExact(a) || isExact(b) || (!a.type()->isReal() && !b.type()->isReal())) {
        const auto left = exactOf(a);
        const auto right = exactOf(b);
        if (left && right) {
            const auto order = compare(*left, *right);
            return order < 0 ? -1 : order > 0 ? 1 : 0;
        }
    }
    const double left = realOf(a);
    const double right = realOf(b);
    const double difference = left - right;
    const double tolerance = (std::abs(left) + std::abs(right) + 10) * std::numeric_limits<double>::epsilon();
    if (left == right || std::abs(difference) < tolerance || (std::isnan(left) && std::isnan(right)))
        return 0;
    return left < right || std::isnan(left) ? -1 : 1; // what is no number comes first
}

bool haveSameValue(const JsonToken& a, const JsonToken& b)
{
    if (a.kind != b.kind)
        return false;
    return isNumber(a) && isNumber(b) ? compareNumbers(a.value, b.value) == 0 : areEqual(a.value, b.value);
}
} // namespace

std::optional<int32_t> JsonToken::compareTo(Machine& machine, const Value& other)
{
    const auto* theirs = other.as<JsonToken>();
    if (isContainer() || theirs->isContainer())
        return std::nullopt;
    return isNumber(*this) && isNumber(*theirs) ? compareNumbers(value, theirs->value)
                                                : compareValues(machine, value, theirs->value);
}

// JValue compares by value; containers are the same or not.
bool JsonToken::equals(const Object& other) const
{
    const auto& theirs = static_cast<const JsonToken&>(other);
    return this == &theirs || (!isContainer() && haveSameValue(*this, theirs));
}

size_t JsonToken::hash() const
{
    return isContainer() ? Object::hash() : hashOf(value);
}

Value tokenValue(JsonToken* token)
{
    if (!token)
        return {};
    const Type& type = token->kind == JsonKind::Object ? JsonObjectType
        : token->kind == JsonKind::Array               ? JsonArrayType
        : token->kind == JsonKind::Property            ? JsonPropertyType
                                                       : JsonValueType;
    return Value::object(type, Ref<Object>(token));
}

Ref<JsonToken> makeJson(Machine& machine, JsonKind kind)
{
    auto token = machine.make<JsonToken>(kind);
    if (token->isContainer())
        machine.keep(tokenValue(token.get()));
    return token;
}

namespace {
JsonKind kindOf(const Value& value)
{
    if (value.isNull())
        return JsonKind::Null;
    const Type& type = *value.type();
    switch (type.kind) {
    case Type::Kind::Bool:
        return JsonKind::Boolean;
    case Type::Kind::String:
    case Type::Kind::Char:
        return JsonKind::String;
    case Type::Kind::DateTime:
        return JsonKind::Date;
    case Type::Kind::TimeSpan:
        return JsonKind::TimeSpan;
    case Type::Kind::Single:
    case Type::Kind::Double:
    case Type::Kind::Decimal:
        return JsonKind::Float;
    case Type::Kind::Array:
        return JsonKind::Bytes;
    default:
        break;
    }
    return &type == &GuidType              ? JsonKind::Guid
        : &type == &UriType                ? JsonKind::Uri
        : type.clrName == "DateTimeOffset" ? JsonKind::Date
                                           : JsonKind::Integer;
}
} // namespace

Ref<JsonToken> makeJsonValue(Machine& machine, Value value)
{
    if (!value.isNull() && value.type()->kind == Type::Kind::Char)
        value = machine.text(toText(machine, value));
    const JsonKind kind = kindOf(value);
    return makeJsonValue(machine, kind, std::move(value));
}

Ref<JsonToken> makeJsonValue(Machine& machine, JsonKind kind, Value value)
{
    auto token = machine.make<JsonToken>(kind);
    token->value = std::move(value);
    return token;
}

Ref<JsonToken> makeJsonProperty(Machine& machine, std::string name, Ref<JsonToken> value)
{
    auto token = makeJson(machine, JsonKind::Property);
    machine.reserve(name.size());
    token->name = std::move(name);
    token->insert(machine, 0, std::move(value));
    return token;
}

Ref<JsonToken> cloneJson(Machine& machine, const JsonToken& token)
{
    if (!machine.hasStack() || !machine.step())
        return nullptr;
    auto out = makeJson(machine, token.kind);
    out->name = token.name;
    out->value = token.value;
    if (token.unread()) {
        out->leaveUnread(token.unread());
        return out;
    }
    for (const Ref<JsonToken>& child : token.children()) {
        Ref<JsonToken> copy = cloneJson(machine, *child);
        if (!copy)
            return nullptr;
        out->insert(machine, out->children().size(), std::move(copy));
    }
    return out;
}

bool deepEquals(Machine& machine, const JsonToken* a, const JsonToken* b)
{
    if (!a || !b || a == b)
        return a == b;
    if (!machine.hasStack() || !machine.step() || a->kind != b->kind || a->children().size() != b->children().size())
        return false;
    if (!a->isContainer())
        return haveSameValue(*a, *b);
    if (a->kind == JsonKind::Object) // in any order
        return std::ranges::all_of(a->children(), [&](const Ref<JsonToken>& child) {
            return deepEquals(machine, child.get(), b->property(child->name));
        });
    if (a->name != b->name)
        return false;
    for (size_t i = 0; i < a->children().size(); ++i) {
        if (!deepEquals(machine, a->children()[i].get(), b->children()[i].get()))
            return false;
    }
    return true;
}

std::string_view kindName(JsonKind kind)
{
    static constexpr std::array<std::string_view, 18> Names{
        "None",    "Object", "Array",     "Constructor", "Property", "Comment", "Integer", "Float", "String",
        "Boolean", "Null",   "Undefined", "Date",        "Raw",      "Bytes",   "Guid",    "Uri",   "TimeSpan"};
    return Names[static_cast<size_t>(kind)];
}

std::string pathOf(const JsonToken& token)
{
    std::vector<std::string> pieces;
    for (const JsonToken* at = &token; at; at = at->parent) {
        if (at->kind == JsonKind::Property) {
            const bool isPlain = at->name.find_first_of(". '/\"[]()\t\n\r") == std::string::npos;
            pieces.push_back(isPlain ? '.' + at->name : "['" + at->name + "']");
        } else if (at->parent && at->parent->kind == JsonKind::Array) {
            pieces.push_back('[' + std::to_string(at->parent->indexOf(at)) + ']');
        }
    }
    std::string out;
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
        out += *piece;
    return out.starts_with('.') ? out.substr(1) : out;
}

} // namespace expression
