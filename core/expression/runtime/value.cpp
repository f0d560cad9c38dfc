// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/value.h"

#include "core/expression/runtime/type.h"
#include "core/expression/runtime/utf16.h"

#include <cmath>
#include <functional>

namespace expression {

Text::Text(std::string text)
    : bytes(std::move(text))
    , length(utf16Length(bytes))
{ }

void Text::write(Machine&, std::string& out, const Value&)
{
    out += bytes;
}

bool Text::equals(const Object& other) const
{
    return bytes == static_cast<const Text&>(other).bytes;
}

size_t Text::hash() const
{
    return std::hash<std::string>()(bytes);
}

Value Value::boolean(bool value)
{
    return {types::Bool, Payload{value ? 1 : 0}, false};
}

Value Value::int32(int32_t value)
{
    return {types::Int32, Payload{value}, false};
}

Value Value::int64(int64_t value)
{
    return {types::Int64, Payload{value}, false};
}

Value Value::float64(double value)
{
    return real(types::Double, value);
}

Value Value::character(char16_t unit)
{
    return {types::Char, Payload{unit}, false};
}

Value Value::text(std::string bytes)
{
    return object(types::String, Ref<Object>(new Text(std::move(bytes))));
}

Value Value::integer(const Type& type, int64_t value)
{
    return {type, Payload{value}, false};
}

Value Value::real(const Type& type, double value)
{
    Payload payload{0};
    payload.real = value;
    return {type, payload, false};
}

Value Value::object(const Type& type, Ref<Object> object)
{
    Payload payload{0};
    payload.object = object.get();
    payload.object->retain();
    return {type, payload, true};
}

Value Value::view(const Type& type, const void* what)
{
    Payload payload{0};
    payload.view = what;
    return {type, payload, false};
}

bool Value::isText() const
{
    return type() == &types::String;
}

std::string_view Value::asText() const
{
    return isText() ? std::string_view(textObject()->bytes) : std::string_view();
}

bool areEqual(const Value& a, const Value& b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull();
    const Object* left = a.asObject();
    const Object* right = b.asObject();
    if (left && right && left == right)
        return true;
    if (a.type() != b.type())
        return false;
    if (left && right)
        return left->equals(*right);
    if (a.type()->isReal())
        return a.asReal() == b.asReal() || (std::isnan(a.asReal()) && std::isnan(b.asReal()));
    if (a.type()->kind == Type::Kind::DateTime) // two bits of kind do not count
        return (a.asInteger() & ~(int64_t(3) << 62)) == (b.asInteger() & ~(int64_t(3) << 62));
    return a.asInteger() == b.asInteger();
}

size_t hashOf(const Value& value)
{
    if (value.isNull())
        return 0;
    if (const Object* object = value.asObject())
        return object->hash();
    return std::hash<int64_t>()(value.asInteger());
}

} // namespace expression
