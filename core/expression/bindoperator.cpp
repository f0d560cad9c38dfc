// SPDX-License-Identifier: GPL-3.0-or-later
// Operators (ECMA-334 chapter 12).
#include "core/expression/binder.h"

#include <algorithm>
#include <array>

namespace expression {

namespace {
using TypeKind = Type::Kind;

std::optional<Operator> operatorOf(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, Operator>, 10> Table{{
        {"+", Operator::Add},
        {"-", Operator::Subtract},
        {"*", Operator::Multiply},
        {"/", Operator::Divide},
        {"%", Operator::Remainder},
        {"&", Operator::And},
        {"|", Operator::Or},
        {"^", Operator::Xor},
        {"<<", Operator::ShiftLeft},
        {">>", Operator::ShiftRight},
    }};
    const auto found = std::ranges::find(Table, text, &std::pair<std::string_view, Operator>::first);
    return found == Table.end() ? std::nullopt : std::optional(found->second);
}

Comparison comparisonOf(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, Comparison>, 6> Table{{
        {"==", Comparison::Equal},
        {"!=", Comparison::NotEqual},
        {"<", Comparison::Less},
        {">", Comparison::Greater},
        {"<=", Comparison::LessEqual},
        {">=", Comparison::GreaterEqual},
    }};
    return std::ranges::find(Table, text, &std::pair<std::string_view, Comparison>::first)->second;
}

bool isComparison(std::string_view op)
{
    return op == "==" || op == "!=" || op == "<" || op == ">" || op == "<=" || op == ">=";
}

bool isBoolean(const Bound& value)
{
    return &withoutNullable(*value.type) == &types::Bool;
}
} // namespace

Bound Binder::failOperator(const std::string& op, const Bound& left, const Bound& right, size_t offset)
{
    return fail(offset,
                base::translate("expression", "The operator %1 cannot be applied to %2 and %3")
                    .arg(op)
                    .arg(left.type->name)
                    .arg(right.type->name));
}

// Binary numeric promotion (12.4.7.3); null when an operand is no number or they do not go together.
const Type* Binder::promoted(const Bound& left, const Bound& right)
{
    const TypeKind a = withoutNullable(*left.type).kind;
    const TypeKind b = withoutNullable(*right.type).kind;
    const auto isNumber = [](TypeKind kind) { return kind >= TypeKind::Char && kind <= TypeKind::Decimal; };
    if (!isNumber(a) || !isNumber(b))
        return nullptr;
    const auto either = [&](TypeKind kind) { return a == kind || b == kind; };
    const auto isSigned = [](TypeKind kind) {
        return kind == TypeKind::SByte || kind == TypeKind::Int16 || kind == TypeKind::Int32 || kind == TypeKind::Int64;
    };
    const auto isPositive = [](const Bound& value) { // 10.2.11: only of these types
        return value.constant && (value.type == &types::Int32 || value.type == &types::Int64)
            && value.constant->asInteger() >= 0;
    };
    if (either(TypeKind::Decimal))
        return either(TypeKind::Double) || either(TypeKind::Single) ? nullptr : &types::Decimal;
    if (either(TypeKind::Double))
        return &types::Double;
    if (either(TypeKind::Single))
        return &types::Single;
    if (either(TypeKind::UInt64)) {
        const bool fits = (!isSigned(a) || isPositive(left)) && (!isSigned(b) || isPositive(right));
        return fits ? &types::UInt64 : nullptr;
    }
    if (either(TypeKind::Int64))
        return &types::Int64;
    if (either(TypeKind::UInt32)) {
        const bool hasSigned = (isSigned(a) && !isPositive(left)) || (isSigned(b) && !isPositive(right));
        return hasSigned ? &types::Int64 : &types::UInt32;
    }
    return &types::Int32;
}

Bound Binder::bindPrefix(const Syntax& syntax)
{
    const std::string& op = syntax.text;
    if (op == "++" || op == "--")
        return bindStep(syntax, false);
    const Syntax& inner = syntax.part(0);
    if (op == "-" && inner.is(Kind::Literal) && !inner.value.isNull()) { // the least int and long
        const TypeKind kind = inner.value.type()->kind;
        const auto bits = static_cast<uint64_t>(inner.value.asInteger());
        if (kind == TypeKind::UInt32 && bits == 1ULL << 31)
            return makeConstantValue(Value::int32(INT32_MIN));
        if (kind == TypeKind::UInt64 && bits == 1ULL << 63)
            return makeConstantValue(Value::int64(INT64_MIN));
    }
    Bound operand = bindValue(inner);
    if (!operand)
        return {};
    if (!operand.isValue())
        return fail(syntax.offset, base::translate("expression", "This has no value"));
    const Type& source = withoutNullable(*operand.type);
    const bool isConstant = operand.constant && !operand.constant->isNull();
    const bool isNullable = operand.type->isNullable();
    Bound out;
    if (op == "!") {
        if (&source != &types::Bool)
            return fail(syntax.offset, base::translate("expression", "! needs a bool, not %1").arg(operand.type->name));
        const Type& type = *operand.type;
        out = makeValue(makeNot(nodeOf(operand)), type);
    } else if (source.kind == TypeKind::Enum && op == "~") {
        const Type& type = *operand.type;
        out = makeValue(makeComplement(source, nodeOf(operand)), type);
    } else if (source.kind == TypeKind::TimeSpan && op == "-") {
        Bound zero = makeConstantValue(Value::integer(types::TimeSpan, 0));
        return bindBinaryOf("-", std::move(zero), std::move(operand), syntax.offset);
    } else {
        if (!source.isNumeric() || (op == "~" && !source.isInteger()))
            return fail(syntax.offset,
                        base::translate("expression", "%1 cannot be applied to %2").arg(op).arg(operand.type->name));
        const Type* type = source.kind < TypeKind::Int32 ? &types::Int32 : &source;
        if (op == "-" && type->kind == TypeKind::UInt32)
            type = &types::Int64;
        if (op == "-" && type->kind == TypeKind::UInt64)
            return fail(syntax.offset,
                        base::translate("expression", "%1 cannot be applied to %2").arg(op).arg("ulong"));
        const Type& result = isNullable ? *nullableOf(*type) : *type;
        NodePointer node = convert(std::move(operand), result, syntax.offset);
        if (op == "-")
            node = makeNegation(*type, std::move(node), m_isChecked, syntax.offset);
        else if (op == "~")
            node = makeComplement(*type, std::move(node));
        out = makeValue(std::move(node), result);
    }
    return isConstant ? fold(std::move(out), syntax.offset) : std::move(out);
}

// a + b + c + … leans left: walked without recursion.
Bound Binder::bindBinary(const Syntax& syntax)
{
    std::vector<const Syntax*> spine;
    const Syntax* leftmost = &syntax;
    for (; leftmost->is(Kind::Binary); leftmost = &leftmost->part(0))
        spine.push_back(leftmost);
    Bound left = bindValue(*leftmost);
    while (!spine.empty() && left) {
        const Syntax& one = *spine.back();
        spine.pop_back();
        Bound right = bindValue(one.part(1));
        if (!right)
            return {};
        const bool isConstant = left.constant && right.constant;
        left = bindBinaryOf(one.text, std::move(left), std::move(right), one.offset);
        if (isConstant && left && left.node)
            left = fold(std::move(left), one.offset);
    }
    return left;
}

Bound Binder::bindBinaryOf(const std::string& op, Bound left, Bound right, size_t offset)
{
    if (left.form == Bound::Form::Default && right.isValue())
        left = makeConstantValue(defaultOf(*right.type));
    if (right.form == Bound::Form::Default && left.isValue())
        right = makeConstantValue(defaultOf(*left.type));
    if (op == "??" && left.isValue())
        return bindCoalesce(std::move(left), std::move(right), offset);
    if (!left.isValue() || !right.isValue())
        return fail(offset, base::translate("expression", "The operator %1 needs values on both sides").arg(op));
    if (op == "&&" || op == "||" || ((op == "&" || op == "|" || op == "^") && isBoolean(left) && isBoolean(right)))
        return bindLogic(op, std::move(left), std::move(right), offset);
    if (op == "+" && (left.type == &types::String || right.type == &types::String)) {
        Bound found =
            left.type == right.type ? Bound() : bindUserOperator(op, left, right, offset); // XNamespace + "name"
        return found ? std::move(found) : bindConcatenation(std::move(left), std::move(right));
    }
    if (Bound found = bindEnumOperator(op, left, right, offset))
        return found;
    if (Bound found = bindUserOperator(op, left, right, offset))
        return found;
    if (isComparison(op))
        return bindComparison(op, std::move(left), std::move(right), offset);
    if (op == "<<" || op == ">>")
        return bindShift(op, std::move(left), std::move(right), offset);
    return bindArithmetic(op, std::move(left), std::move(right), offset);
}

Bound Binder::bindConcatenation(Bound left, Bound right)
{
    return makeValue(concatenate(nodeOf(left), nodeOf(right)), types::String);
}

Bound Binder::bindArithmetic(const std::string& op, Bound left, Bound right, size_t offset)
{
    const Type* type = promoted(left, right);
    const auto kind = operatorOf(op);
    const bool isBitwise = op == "&" || op == "|" || op == "^";
    if (!type || !kind || (isBitwise && !type->isInteger()))
        return failOperator(op, left, right, offset);
    const bool isNullable = left.type->isNullable() || right.type->isNullable();
    const Type& result = isNullable ? *nullableOf(*type) : *type;
    const bool isConstant = left.constant && right.constant;
    Bound first = convertExplicitly(std::move(left), result, offset);
    Bound second = convertExplicitly(std::move(right), result, offset);
    NodePointer a = nodeOf(first);
    NodePointer b = nodeOf(second);
    if (!a || !b)
        return {};
    const bool isChecked = m_isChecked || isConstant;
    return makeValue(makeArithmetic({*kind, type, type, isChecked, offset}, std::move(a), std::move(b)), result);
}

Bound Binder::bindShift(const std::string& op, Bound left, Bound right, size_t offset)
{
    const Type& source = withoutNullable(*left.type);
    const bool isNullable = left.type->isNullable() || right.type->isNullable();
    const Type& count = isNullable ? *nullableOf(types::Int32) : types::Int32;
    if (!source.isInteger() || !canConvert(right, count))
        return failOperator(op, left, right, offset);
    const Type* type = source.kind < TypeKind::Int32 ? &types::Int32 : &source;
    const Type& result = isNullable ? *nullableOf(*type) : *type;
    NodePointer a = convert(std::move(left), result, offset);
    NodePointer b = convert(std::move(right), count, offset);
    return makeValue(makeArithmetic({*operatorOf(op), type, type, false, offset}, std::move(a), std::move(b)), result);
}

Bound Binder::bindComparison(const std::string& op, Bound left, Bound right, size_t offset)
{
    const bool isEquality = op == "==" || op == "!=";
    if (const Type* type = promoted(left, right)) {
        const bool isNullable = left.type->isNullable() || right.type->isNullable();
        const Type& operand = isNullable ? *nullableOf(*type) : *type;
        Bound a = convertExplicitly(std::move(left), operand, offset);
        Bound b = convertExplicitly(std::move(right), operand, offset);
        if (!a || !b)
            return {};
        return makeValue(makeComparison(comparisonOf(op), *type, nodeOf(a), nodeOf(b)), types::Bool);
    }
    if (isEquality)
        return bindEquality(op, left, right, offset);
    const bool isNullNumber = (left.isNull() && withoutNullable(*right.type).isNumeric())
        || (right.isNull() && withoutNullable(*left.type).isNumeric());
    if (isNullNumber)
        return makeConstantValue(Value::boolean(false));
    return failOperator(op, left, right, offset);
}

namespace {
// Whether an object of the first type could be one of the interface; of a sealed type that is known beforehand
// (CS0019).
bool couldImplement(const Type& type, const Type& interface)
{
    const bool isSealed =
        type.kind == TypeKind::String || type.kind == TypeKind::Array || type.kind == TypeKind::Delegate;
    return interface.kind == TypeKind::Interface && !isSealed;
}
} // namespace

Bound Binder::bindEquality(const std::string& op, Bound& left, Bound& right, size_t offset)
{
    const bool isEqual = op == "==";
    const Type& a = *left.type;
    const Type& b = *right.type;
    const Type& innerA = withoutNullable(a);
    const Type& innerB = withoutNullable(b);
    const bool hasNull = left.isNull() || right.isNull();
    if (hasNull) {
        if (!a.takesNull() && !left.isNull())
            return makeConstantValue(Value::boolean(!isEqual)); // legal, and never null
        if (!b.takesNull() && !right.isNull())
            return makeConstantValue(Value::boolean(!isEqual));
        return makeValue(makeEquality(isEqual, nodeOf(left), nodeOf(right)), types::Bool);
    }
    const bool isByValue = &innerA == &innerB
        && (innerA.kind == TypeKind::String || innerA.kind == TypeKind::Bool || innerA.kind == TypeKind::Tuple
            || innerA.kind == TypeKind::Enum);
    if (isByValue)
        return makeValue(makeEquality(isEqual, nodeOf(left), nodeOf(right)), types::Bool);
    if (a.isReferenceType() && b.isReferenceType()) {
        if (isAssignable(a, b) || isAssignable(b, a) || couldImplement(a, b) || couldImplement(b, a))
            return makeValue(makeIdentity(isEqual, nodeOf(left), nodeOf(right)), types::Bool);
    }
    return failOperator(op, left, right, offset);
}

Bound Binder::bindLogic(const std::string& op, Bound left, Bound right, size_t offset)
{
    const bool isShort = op == "&&" || op == "||";
    const bool isLifted = !isShort && (left.type->isNullable() || right.type->isNullable());
    const bool isConstant = left.constant && right.constant;
    if (!isLifted && (!canConvert(left, types::Bool) || !canConvert(right, types::Bool)))
        return failOperator(op, left, right, offset);
    const Type& type = isLifted ? *nullableOf(types::Bool) : types::Bool;
    NodePointer a = convert(std::move(left), type, offset);
    NodePointer b = convert(std::move(right), type, offset);
    if (op == "&&")
        return makeValue(makeAndAlso(std::move(a), std::move(b)), type);
    if (op == "||")
        return makeValue(makeOrElse(std::move(a), std::move(b)), type);
    Bound out = makeValue(makeBoolLogic(*operatorOf(op), std::move(a), std::move(b)), type);
    return isConstant ? fold(std::move(out), offset) : std::move(out);
}

Bound Binder::bindCoalesce(Bound left, Bound right, size_t offset)
{
    if (left.isNull() && right.isValue())
        return right;
    if (!left.type->takesNull())
        return fail(offset, base::translate("expression", "%1 is never null: ?? has no use").arg(left.type->name));
    const Type& inner = withoutNullable(*left.type);
    const Type* type = canConvert(right, inner) ? &inner : canConvert(right, *left.type) ? left.type : nullptr;
    if (!type && right.isValue() && canConvert(left, *right.type))
        type = right.type;
    if (!type && right.isValue())
        return failOperator("??", left, right, offset);
    if (!type)
        return fail(offset, base::translate("expression", "?? needs a value on both sides"));
    NodePointer a = type == &inner ? nodeOf(left) : convert(std::move(left), *type, offset);
    NodePointer b = convert(std::move(right), *type, offset);
    return b ? makeValue(makeCoalesce(std::move(a), std::move(b)), *type) : Bound();
}

Bound Binder::bindChoice(const Syntax& syntax)
{
    NodePointer condition = bindCondition(syntax.part(0));
    Bound then = bindValue(syntax.part(1));
    Bound otherwise = bindValue(syntax.part(2));
    if (!condition || !then || !otherwise)
        return {};
    const Type* type = commonType({&then, &otherwise});
    if (!type && then.isNull() && otherwise.isNull())
        type = &types::Null;
    if (!type)
        return fail(syntax.offset,
                    base::translate("expression", "The two sides of ? : have no common type: %1 and %2")
                        .arg(then.type ? then.type->name : "?")
                        .arg(otherwise.type ? otherwise.type->name : "?"));
    NodePointer a = convert(std::move(then), *type, syntax.part(1).offset);
    NodePointer b = convert(std::move(otherwise), *type, syntax.part(2).offset);
    return a && b ? makeValue(makeChoice(std::move(condition), std::move(a), std::move(b)), *type) : Bound();
}

// E == E, E < E, E | E, E + int, E - E. None without a fault when no operand is an enum.
Bound Binder::bindEnumOperator(const std::string& op, Bound& left, Bound& right, size_t offset)
{
    const Type& a = withoutNullable(*left.type);
    const Type& b = withoutNullable(*right.type);
    const bool isLeft = a.kind == TypeKind::Enum;
    if ((!isLeft && b.kind != TypeKind::Enum) || left.isNull() || right.isNull())
        return {};
    const Type& type = isLeft ? a : b;
    const bool isOther = &a == &b || (isLeft ? b : a).kind == TypeKind::Int32;
    const bool isZero = &a == &b || (isLeft ? right : left).constant;
    if (!isOther)
        return {};
    if (isComparison(op) && isZero)
        return makeValue(makeComparison(comparisonOf(op), types::Int32, nodeOf(left), nodeOf(right)), types::Bool);
    const bool isBitwise = op == "&" || op == "|" || op == "^";
    const bool isMove = op == "-" ? isLeft : op == "+" && &a != &b; // E - E, E - int, E + int, int + E
    if (!isMove && !(isBitwise && isZero))
        return {};
    const auto kind = operatorOf(op);
    const Type& result = op == "-" && &a == &b ? types::Int32 : type;
    return makeValue(makeArithmetic({*kind, &types::Int32, &result, false, offset}, nodeOf(left), nodeOf(right)),
                     result);
}

// An operator that the library declares. None without a fault when there is none.
Bound Binder::bindUserOperator(const std::string& op, Bound& left, Bound& right, size_t offset)
{
    const Type& a = withoutNullable(*left.type);
    const Type& b = withoutNullable(*right.type);
    const Member* best = nullptr;
    int bestScore = -1;
    const auto look = [&](const Type& type) {
        for (const Member& member : type.source().members) {
            if (member.kind != Member::Kind::Operator || member.name != op || member.parameters.size() != 2)
                continue;
            const Type& first = *member.parameters[0].type;
            const Type& second = *member.parameters[1].type;
            Bound x = left.constant ? makeConstantValue(*left.constant) : makeValue(nullptr, a);
            Bound y = right.constant ? makeConstantValue(*right.constant) : makeValue(nullptr, b);
            x.type = &a;
            y.type = &b;
            if (!canConvert(x, first) || !canConvert(y, second))
                continue;
            const int score = (&first == &a ? 1 : 0) + (&second == &b ? 1 : 0);
            if (score > bestScore) {
                best = &member;
                bestScore = score;
            }
        }
    };
    look(a);
    look(b);
    if (!best)
        return {};
    const bool isLifted = left.type->isNullable() || right.type->isNullable();
    std::vector<NodePointer> arguments;
    if (isLifted) {
        arguments.push_back(nodeOf(left));
        arguments.push_back(nodeOf(right));
    } else {
        arguments.push_back(convert(std::move(left), *best->parameters[0].type, offset));
        arguments.push_back(convert(std::move(right), *best->parameters[1].type, offset));
    }
    use(best->owner->clrName + " operator " + op);
    CallSettings settings{best, best->get, best->result, {}, false, offset};
    if (!isLifted)
        return makeValue(makeCall(std::move(settings), std::move(arguments)), *best->result);
    const bool isBool = best->result == &types::Bool;
    const Type* result = isBool ? &types::Bool : nullableOf(*best->result);
    return makeValue(makeLiftedCall(std::move(settings), op, std::move(arguments)), *result);
}

} // namespace expression
