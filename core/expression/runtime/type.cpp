// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/type.h"

#include "core/expression/runtime/decimal.h"
#include "core/expression/runtime/list.h"

#include <algorithm>

namespace expression {

namespace types {
using Kind = Type::Kind;
Type Object(Kind::Object, "object", "System");
Type Void(Kind::Void, "void", "System");
Type Null(Kind::Null, "null", "");
Type Bool(Kind::Bool, "bool", "System");
Type Char(Kind::Char, "char", "System");
Type SByte(Kind::SByte, "sbyte", "System");
Type Byte(Kind::Byte, "byte", "System");
Type Int16(Kind::Int16, "short", "System");
Type UInt16(Kind::UInt16, "ushort", "System");
Type Int32(Kind::Int32, "int", "System");
Type UInt32(Kind::UInt32, "uint", "System");
Type Int64(Kind::Int64, "long", "System");
Type UInt64(Kind::UInt64, "ulong", "System");
Type Single(Kind::Single, "float", "System");
Type Double(Kind::Double, "double", "System");
Type Decimal(Kind::Decimal, "decimal", "System");
Type String(Kind::String, "string", "System");
Type DateTime(Kind::DateTime, "DateTime", "System");
Type TimeSpan(Kind::TimeSpan, "TimeSpan", "System");
Type Exception(Kind::Class, "Exception", "System");
Type Array(Kind::Class, "Array", "System");
Type Enumerable(Kind::Interface, "IEnumerable", "System.Collections");
Type Delegate(Kind::Class, "Delegate", "System");
Type ValueType(Kind::Class, "ValueType", "System");
Type IEnumerableOf(Kind::Interface, "IEnumerable", "System.Collections.Generic");
Type ListOf(Kind::Class, "List", "System.Collections.Generic");
Type IListOf(Kind::Interface, "IList", "System.Collections.Generic");
Type IReadOnlyListOf(Kind::Interface, "IReadOnlyList", "System.Collections.Generic");
Type IGroupingOf(Kind::Interface, "IGrouping", "System.Linq");
Type IOrderedEnumerableOf(Kind::Interface, "IOrderedEnumerable", "System.Linq");
Type DictionaryOf(Kind::Class, "Dictionary", "System.Collections.Generic");
Type KeyValuePairOf(Kind::Struct, "KeyValuePair", "System.Collections.Generic");
} // namespace types

Type::Type(Kind typeKind, std::string typeName, std::string typeSpace)
    : kind(typeKind)
    , name(std::move(typeName))
    , clrName(name)
    , space(std::move(typeSpace))
{ }

std::string Type::fullName() const
{
    if (kind == Kind::Array)
        return element()->fullName() + "[]";
    if (kind == Kind::Nullable)
        return "System.Nullable`1[" + element()->fullName() + "]";
    std::string out = space.empty() ? source().clrName : space + '.' + source().clrName;
    if (!definition)
        return out;
    out += '`' + std::to_string(arguments.size()) + '[';
    for (size_t i = 0; i < arguments.size(); ++i)
        out += (i > 0 ? "," : "") + arguments[i]->fullName();
    return out + ']';
}

bool Type::isUnsigned() const
{
    return kind == Kind::Byte || kind == Kind::UInt16 || kind == Kind::UInt32 || kind == Kind::UInt64
        || kind == Kind::Char;
}

bool Type::isValueType() const
{
    return (kind >= Kind::Bool && kind <= Kind::Decimal) || (kind >= Kind::DateTime && kind <= Kind::Struct)
        || kind == Kind::Nullable || kind == Kind::Tuple;
}

bool Type::hasParameters() const
{
    return kind == Kind::Parameter
        || std::ranges::any_of(arguments, [](const Type* argument) { return argument->hasParameters(); });
}

const Type* substitute(const Type* type, const Substitution& substitution)
{
    if (!type || substitution.empty())
        return type;
    if (type->kind == Type::Kind::Parameter) {
        const auto found = std::ranges::find(substitution, type, &Substitution::value_type::first);
        return found == substitution.end() || !found->second ? type : found->second;
    }
    if (!type->hasParameters())
        return type;
    std::vector<const Type*> arguments;
    for (const Type* argument : type->arguments)
        arguments.push_back(substitute(argument, substitution));
    if (type->kind == Type::Kind::Array)
        return arrayOf(*arguments.front());
    if (type->kind == Type::Kind::Nullable)
        return nullableOf(*arguments.front());
    if (type->kind == Type::Kind::Tuple)
        return tupleOf(std::move(arguments), type->fieldNames);
    return construct(type->source(), std::move(arguments));
}

Substitution substitutionOf(const Type& type)
{
    Substitution out;
    if (type.definition) {
        for (size_t i = 0; i < type.arguments.size(); ++i)
            out.emplace_back(type.definition->arguments[i], type.arguments[i]);
    }
    return out;
}

std::vector<const Type*> directBases(const Type& type)
{
    if (type.kind == Type::Kind::Array)
        return {&types::Array, construct(types::IListOf, {type.element()}),
                construct(types::IReadOnlyListOf, {type.element()})};
    std::vector<const Type*> out;
    const Substitution substitution = substitutionOf(type);
    if (type.source().base)
        out.push_back(substitute(type.source().base, substitution));
    for (const Type* one : type.source().interfaces)
        out.push_back(substitute(one, substitution));
    return out;
}

const Type* instanceOf(const Type& type, const Type& definition)
{
    if (&type.source() == &definition)
        return &type;
    for (const Type* base : directBases(type)) {
        if (const Type* found = instanceOf(*base, definition))
            return found;
    }
    return nullptr;
}

namespace {
bool isVariant(const Type& definition)
{
    const std::string& name = definition.clrName;
    return name == "IEnumerable" || name == "IReadOnlyList" || name == "IReadOnlyCollection" || name == "IGrouping"
        || name == "IOrderedEnumerable" || name == "Func";
}
} // namespace

namespace {
// The names of its parts are no part of a tuple's type.
bool isTupleOfSame(const Type& a, const Type& b)
{
    return a.kind == Type::Kind::Tuple && b.kind == Type::Kind::Tuple
        && std::ranges::equal(a.arguments, b.arguments, [](const Type* one, const Type* other) {
               return one == other || isTupleOfSame(*one, *other);
           });
}
} // namespace

bool isAssignable(const Type& to, const Type& from)
{
    if (&to == &from || to.kind == Type::Kind::Object)
        return from.kind != Type::Kind::Void;
    if (from.kind == Type::Kind::Null)
        return to.takesNull();
    if (to.kind == Type::Kind::Array && from.kind == Type::Kind::Array)
        return from.element()->isReferenceType() && isAssignable(*to.element(), *from.element());
    if (to.kind == Type::Kind::Tuple)
        return isTupleOfSame(to, from);
    if (from.kind == Type::Kind::Nullable)
        return false;
    if (&to == &types::ValueType)
        return from.isValueType();
    const Type* found = instanceOf(from, to.source());
    if (!found || found == &to || !to.definition)
        return found != nullptr;
    if (!isVariant(*to.definition))
        return false;
    const bool isFunction = to.kind == Type::Kind::Delegate; // only its result varies
    for (size_t i = 0; i < to.arguments.size(); ++i) {
        if (isFunction && i + 1 < to.arguments.size() && to.arguments[i] != found->arguments[i])
            return false;
        const Type& wanted = *to.arguments[i];
        const Type& given = *found->arguments[i];
        if (&wanted != &given && !(given.isReferenceType() && isAssignable(wanted, given)))
            return false;
    }
    return true;
}

bool isInstance(const Value& value, const Type& type)
{
    if (value.isNull())
        return false;
    const Type& wanted = withoutNullable(type);
    return value.type() == &wanted || isAssignable(wanted, *value.type());
}

const Type& withoutNullable(const Type& type)
{
    return type.isNullable() ? *type.element() : type;
}

Value defaultOf(const Type& type)
{
    if (!type.isValueType() || type.isNullable())
        return {};
    if (type.isReal())
        return Value::real(type, 0);
    if (type.kind == Type::Kind::Decimal)
        return makeDecimal({});
    if (type.kind == Type::Kind::Struct && &type.source() != &types::KeyValuePairOf)
        return type.source().emptyValue ? type.source().emptyValue() : Value();
    if (type.kind == Type::Kind::Tuple || &type.source() == &types::KeyValuePairOf) {
        Ref<List> record(new List);
        record->isRecord = true;
        for (const Type* field : type.arguments)
            record->items.push_back(defaultOf(*field));
        return Value::object(type, record);
    }
    return Value::integer(type, 0);
}

} // namespace expression
