// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/cache.h"

#include "core/expression/library/bytes.h"
#include "core/expression/library/context.h"
#include "core/expression/library/json.h"

namespace policy {

namespace {
using expression::Machine;
using expression::Type;
using expression::Value;

bool isReal(const Type& type)
{
    return type.kind == Type::Kind::Double || &type == &expression::types::Single;
}

bool isBytes(const Type& type)
{
    return type.kind == Type::Kind::Array && type.element()->kind == Type::Kind::Byte;
}

CachedValue scalarOf(const Value& value)
{
    CachedValue out;
    out.kind = CachedValue::Kind::Scalar;
    out.type = value.type();
    if (isReal(*out.type))
        out.real = value.asReal();
    else
        out.integer = value.asInteger();
    return out;
}

CachedValue textOfKind(CachedValue::Kind kind, std::string text)
{
    CachedValue out;
    out.kind = kind;
    out.text = std::move(text);
    return out;
}

CachedValue cachedResponse(const expression::ResponseView& view)
{
    CachedValue out = textOfKind(CachedValue::Kind::Response, {});
    out.head.status = view.statusCode;
    out.head.reason = view.statusReason;
    if (view.headers)
        out.head.headers = *view.headers;
    if (view.body)
        out.text = view.body->bytes;
    return out;
}
} // namespace

std::optional<CachedValue> toCached(const Value& value)
{
    if (value.isNull())
        return CachedValue{};
    if (value.isText())
        return textOfKind(CachedValue::Kind::Text, std::string(value.asText()));
    if (const auto* view = expression::viewResponse(value))
        return cachedResponse(*view);
    if (!value.asObject())
        return scalarOf(value);
    if (value.type()->kind == Type::Kind::Decimal) {
        CachedValue out{.kind = CachedValue::Kind::Decimal};
        out.decimal = expression::decimalOf(value);
        return out;
    }
    if (isBytes(*value.type()))
        return textOfKind(CachedValue::Kind::Bytes, expression::bytesOf(value));
    if (const auto* token = dynamic_cast<const expression::JsonToken*>(value.asObject())) {
        Machine machine(nullptr, {});
        std::string text;
        expression::writeJson(machine, text, *token, false);
        return textOfKind(CachedValue::Kind::Json, std::move(text));
    }
    return std::nullopt;
}

Value fromCached(const CachedValue& cached)
{
    Machine machine(nullptr, {});
    switch (cached.kind) {
    case CachedValue::Kind::Null:
        break;
    case CachedValue::Kind::Scalar:
        return isReal(*cached.type) ? Value::real(*cached.type, cached.real)
                                    : Value::integer(*cached.type, cached.integer);
    case CachedValue::Kind::Decimal:
        return expression::makeDecimal(cached.decimal);
    case CachedValue::Kind::Text:
        return Value::text(cached.text);
    case CachedValue::Kind::Bytes:
        return expression::makeBytes(machine, cached.text);
    case CachedValue::Kind::Json:
        return expression::tokenValue(expression::parseJsonText(machine, cached.text).get());
    case CachedValue::Kind::Response:
        return expression::makeResponse(cached.head.status, cached.head.reason, cached.head.headers, cached.text);
    }
    return {};
}

} // namespace policy
