// SPDX-License-Identifier: GPL-3.0-or-later
// Conversions (ECMA-334 chapter 10).
#include "core/expression/arithmetic.h"
#include "core/expression/binder.h"

#include <algorithm>

namespace expression {

namespace {
using TypeKind = Type::Kind;

bool isWiderNumber(TypeKind from, TypeKind to)
{
    switch (from) {
    case TypeKind::SByte:
        return to == TypeKind::Int16 || to == TypeKind::Int32 || to == TypeKind::Int64 || to >= TypeKind::Single;
    case TypeKind::Byte:
        return (to >= TypeKind::Int16 && to <= TypeKind::Decimal);
    case TypeKind::Int16:
        return to == TypeKind::Int32 || to == TypeKind::Int64 || to >= TypeKind::Single;
    case TypeKind::Char:
        return to >= TypeKind::UInt16;
    case TypeKind::UInt16:
        return to >= TypeKind::Int32;
    case TypeKind::Int32:
        return to == TypeKind::Int64 || to >= TypeKind::Single;
    case TypeKind::UInt32:
        return to == TypeKind::Int64 || to == TypeKind::UInt64 || to >= TypeKind::Single;
    case TypeKind::Int64:
    case TypeKind::UInt64:
        return to >= TypeKind::Single;
    case TypeKind::Single:
        return to == TypeKind::Double;
    default:
        return false;
    }
}

// A constant int fits wherever its value does.
bool fitsConstant(const Value& constant, const Type& to)
{
    if (constant.isNull() || !to.isInteger() || to.kind == TypeKind::Char)
        return false;
    const int64_t value = constant.asInteger();
    if (constant.type()->kind == TypeKind::Int64)
        return to.kind == TypeKind::UInt64 && value >= 0;
    if (constant.type()->kind != TypeKind::Int32)
        return false;
    return to.kind == TypeKind::UInt64 ? value >= 0 : wrapped(to, value) == value;
}

bool isExplicitNumber(const Type& from, const Type& to)
{
    const auto isOne = [](const Type& type) { return type.isNumeric() || type.kind == TypeKind::Enum; };
    return isOne(from) && isOne(to);
}
} // namespace

bool Binder::canConvertType(const Type& from, const Type& to) const
{
    if (&from == &to)
        return from.kind != TypeKind::Void;
    if (from.kind == TypeKind::Null)
        return to.takesNull();
    if (from.isNumeric() && to.isNumeric())
        return isWiderNumber(from.kind, to.kind);
    if (to.isNullable())
        return canConvertType(withoutNullable(from), *to.element());
    if (from.kind == TypeKind::Tuple && to.kind == TypeKind::Tuple)
        return from.arguments == to.arguments;
    return isAssignable(to, withoutNullable(from)) && (!from.isNullable() || !to.isValueType());
}

bool Binder::canConvert(const Bound& from, const Type& to)
{
    switch (from.form) {
    case Bound::Form::Value:
        break;
    case Bound::Form::Throw:
    case Bound::Form::Default:
        return true;
    case Bound::Form::Lambda:
        return canConvertLambda(*from.syntax, to);
    case Bound::Form::Methods: {
        const auto signature = signatureOf(to);
        return signature && chooseForDelegate(from, *signature).has_value();
    }
    default:
        return false;
    }
    if (canConvertType(*from.type, to) || (from.constant && fitsConstant(*from.constant, withoutNullable(to))))
        return true;
    if (to.kind == TypeKind::Enum && from.constant && from.type->kind == TypeKind::Int32)
        return from.constant->asInteger() == 0;
    return from.type->kind != TypeKind::Object && findConversion(*from.type, to, false);
}

// The conversion that the library declares, on either side.
const Member* Binder::findConversion(const Type& from, const Type& to, bool isExplicit) const
{
    const Member* best = nullptr;
    int bestScore = -1;
    const auto look = [&](const Type& type) {
        for (const Member& member : type.source().members) {
            const bool isOne =
                member.kind == Member::Kind::Implicit || (isExplicit && member.kind == Member::Kind::Explicit);
            if (!isOne)
                continue;
            const Type& parameter = *member.parameters.front().type;
            const Type& result = *member.result;
            const bool takes = canConvertType(from, parameter);
            const bool gives = canConvertType(result, to) || (isExplicit && isExplicitNumber(result, to));
            if (!takes || !gives)
                continue;
            const int score =
                (&parameter == &from ? 4 : 0) + (&result == &to ? 2 : 0) + (canConvertType(result, to) ? 1 : 0);
            if (score > bestScore) {
                best = &member;
                bestScore = score;
            }
        }
    };
    for (const Type* type = &from; type;) {
        look(*type);
        const auto bases = directBases(*type);
        type = bases.empty() ? nullptr : bases.front();
    }
    look(withoutNullable(to));
    return best;
}

NodePointer Binder::callConversion(const Member& member, Bound from, size_t offset)
{
    CallSettings settings{&member, member.get, member.result, {}, false, offset};
    std::vector<NodePointer> arguments;
    arguments.push_back(convert(std::move(from), *member.parameters.front().type, offset));
    return makeCall(std::move(settings), std::move(arguments));
}

// An implicit conversion; null after a fault.
NodePointer Binder::convert(Bound from, const Type& to, size_t offset)
{
    if (from.form == Bound::Form::None)
        return nullptr;
    if (!canConvert(from, to)) {
        const std::string name = from.type     ? from.type->name
            : from.form == Bound::Form::Lambda ? "a lambda"
                                               : from.name;
        fail(offset, base::translate("expression", "%1 cannot become %2 here").arg(name).arg(to.name));
        return nullptr;
    }
    switch (from.form) {
    case Bound::Form::Lambda:
        return bindLambda(*from.syntax, to);
    case Bound::Form::Methods:
        return bindMethodGroup(std::move(from), to, offset);
    case Bound::Form::Default:
        return makeConstant(defaultOf(to));
    case Bound::Form::Throw:
        return std::move(from.node);
    default:
        break;
    }
    const Type& target = withoutNullable(to);
    const Type& source = withoutNullable(*from.type);
    if (from.constant && target.isNumeric() && source.isNumeric() && &target != &source) {
        Machine machine(nullptr, {});
        return makeConstant(convertNumber(machine, target, *from.constant, false));
    }
    if (target.isNumeric() && source.isNumeric() && &target != &source)
        return makeNumberConversion(target, nodeOf(from), false, offset);
    if (target.kind == TypeKind::Enum && source.kind == TypeKind::Int32)
        return makeNumberConversion(target, nodeOf(from), false, offset);
    if (canConvertType(*from.type, to))
        return nodeOf(from);
    const Member* member = findConversion(*from.type, to, false);
    Bound converted = makeValue(callConversion(*member, std::move(from), offset), *member->result);
    return convert(std::move(converted), to, offset);
}

Bound Binder::convertExplicitly(Bound from, const Type& to, size_t offset)
{
    if (!from || (from.constant && from.type == &to))
        return from;
    if (canConvert(from, to)) {
        const bool isConstant =
            from.constant && !from.constant->isNull() && (to.isNumeric() || to.kind == TypeKind::Enum);
        Bound out = makeValue(convert(std::move(from), to, offset), to);
        return isConstant ? fold(std::move(out), offset) : std::move(out);
    }
    if (!from.isValue())
        return fail(offset, base::translate("expression", "This cannot become %1").arg(to.name));
    const Type& target = withoutNullable(to);
    const Type& source = withoutNullable(*from.type);
    if (from.type->isNullable() && !to.isNullable() && target.isValueType()) {
        NodePointer inner = makeNullableValue(nodeOf(from), offset);
        return convertExplicitly(makeValue(std::move(inner), source), to, offset);
    }
    if (isExplicitNumber(source, target)) {
        const bool isConstant = from.constant.has_value();
        Bound out = makeValue(makeNumberConversion(target, nodeOf(from), m_isChecked, offset), to);
        return isConstant ? fold(std::move(out), offset) : std::move(out);
    }
    if (const Member* member = source.kind == TypeKind::Object ? nullptr : findConversion(*from.type, to, true)) {
        Bound converted = makeValue(callConversion(*member, std::move(from), offset), *member->result);
        return convertExplicitly(std::move(converted), to, offset);
    }
    const bool isInterface = source.kind == TypeKind::Interface || target.kind == TypeKind::Interface;
    if (source.isReferenceType() && (isAssignable(source, target) || (isInterface && source.kind != TypeKind::String)))
        return makeValue(makeUnboxing(to, nodeOf(from), offset), to);
    // (JValue)1: what a base of the type declares, cast down.
    for (const Type* base = target.base; base && base->kind == TypeKind::Class; base = base->base) {
        if (findConversion(*from.type, *base, false))
            return convertExplicitly(makeValue(convert(std::move(from), *base, offset), *base), to, offset);
    }
    return fail(offset, base::translate("expression", "%1 cannot be cast to %2").arg(from.type->name).arg(to.name));
}

NodePointer Binder::bindCondition(const Syntax& syntax)
{
    Bound value = bindValue(syntax);
    return value ? convert(std::move(value), types::Bool, syntax.offset) : nullptr;
}

// The type that all can become, the widest of several; null when there is none.
const Type* Binder::commonType(const std::vector<Bound*>& values)
{
    const Type* best = nullptr;
    for (const Bound* candidate : values) {
        if (!candidate->isValue() || candidate->isNull())
            continue;
        const bool suitsAll =
            std::ranges::all_of(values, [&](const Bound* other) { return canConvert(*other, *candidate->type); });
        if (suitsAll && (!best || canConvertType(*best, *candidate->type)))
            best = candidate->type;
    }
    if (best)
        return best;
    for (const Bound* candidate : values) { // 1 and null make int?
        if (!candidate->isValue() || candidate->isNull() || !candidate->type->isValueType())
            continue;
        const Type* nullable = nullableOf(*candidate->type);
        const bool hasNull = std::ranges::any_of(values, [](const Bound* other) { return other->isNull(); });
        if (hasNull && std::ranges::all_of(values, [&](const Bound* other) { return canConvert(*other, *nullable); }))
            return nullable;
    }
    return nullptr;
}

} // namespace expression
