// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerable: what adds up a sequence, or takes the least or greatest of it.
#include "core/expression/library/library.h"
#include "core/expression/library/sequences.h"
#include "core/expression/library/textsearch.h"
#include "core/expression/runtime/decimal.h"

namespace expression {

namespace {
// The value itself, or what the selector makes of it.
Value selected(Call& call, const Value& item)
{
    return call.count() > 1 ? call.invoke(1, item) : item;
}

Value sum(Call& call)
{
    const Type& type = withoutNullable(*call.result);
    Decimal exact;
    double real = 0;
    int64_t whole = 0;
    bool isTooLarge = false;
    walk(call.machine, call[0], [&](const Value& item) {
        const Value value = selected(call, item);
        if (call.machine.isThrowing() || value.isNull())
            return !call.machine.isThrowing();
        if (type.kind == Type::Kind::Decimal)
            exact = add(exact, decimalOf(value)).value_or(exact);
        else if (type.isReal())
            real += value.asReal();
        else
            isTooLarge = isTooLarge || __builtin_add_overflow(whole, value.asInteger(), &whole);
        return true;
    });
    if (isTooLarge || (type.kind == Type::Kind::Int32 && (whole > INT32_MAX || whole < INT32_MIN)))
        return call.machine.raise("OverflowException", "Arithmetic operation resulted in an overflow.");
    if (type.kind == Type::Kind::Decimal)
        return makeDecimal(exact);
    return type.isReal() ? Value::real(type, real) : Value::integer(type, whole);
}

Value average(Call& call)
{
    Decimal exact;
    double real = 0;
    int64_t number = 0;
    const bool isDecimal = call.result->kind == Type::Kind::Decimal;
    walk(call.machine, call[0], [&](const Value& item) {
        const Value value = selected(call, item);
        if (call.machine.isThrowing())
            return false;
        ++number;
        if (isDecimal)
            exact = add(exact, decimalOf(value)).value_or(exact);
        else
            real += value.type()->isReal() ? value.asReal() : static_cast<double>(value.asInteger());
        return true;
    });
    if (number == 0)
        return call.machine.isThrowing()
            ? Value()
            : call.machine.raise("InvalidOperationException", "Sequence contains no elements");
    if (isDecimal)
        return makeDecimal(*divide(exact, Decimal::of(number)));
    return Value::real(*call.result, real / static_cast<double>(number));
}

template<bool IsGreatest>
Value extreme(Call& call)
{
    Value best;
    bool isFound = false;
    walk(call.machine, call[0], [&](const Value& item) {
        const Value value = selected(call, item);
        if (call.machine.isThrowing())
            return false;
        if (value.isNull())
            return true;
        const int32_t order = isFound ? compareValues(call.machine, value, best) : 0;
        if (!isFound || (IsGreatest ? order > 0 : order < 0))
            best = value;
        return isFound = true;
    });
    if (isFound || call.result->takesNull() || call.machine.isThrowing())
        return best;
    return call.machine.raise("InvalidOperationException", "Sequence contains no elements");
}

Value aggregate(Call& call)
{
    const bool hasSeed = call.count() > 2;
    Value state = hasSeed ? call[1] : Value();
    bool isFirst = !hasSeed;
    walk(call.machine, call[0], [&](const Value& item) {
        state = isFirst ? item : call.invoke(hasSeed ? 2 : 1, state, item);
        isFirst = false;
        return !call.machine.isThrowing();
    });
    if (isFirst && !call.machine.isThrowing())
        return call.machine.raise("InvalidOperationException", "Sequence contains no elements");
    return call.count() > 3 && !call.machine.isThrowing() ? call.invoke(3, state) : state;
}

// One row for each number type: Sum, Average, Min and Max have no generic form.
void addNumberRows(std::vector<MemberRow>& rows)
{
    static std::vector<std::string> texts;
    texts.reserve(64);
    const auto row = [&](std::string text, Native native) {
        texts.push_back(std::move(text));
        rows.push_back({texts.back(), native});
    };
    for (const std::string type : {"int", "long", "float", "double", "decimal"}) {
        const std::string mean = type == "int" || type == "long" ? "double" : type;
        row("static " + type + " Sum(this IEnumerable<" + type + "> source)", sum);
        row("static " + type + " Sum<T>(this IEnumerable<T> source, Func<T, " + type + "> selector)", sum);
        row("static " + mean + " Average(this IEnumerable<" + type + "> source)", average);
        row("static " + mean + " Average<T>(this IEnumerable<T> source, Func<T, " + type + "> selector)", average);
    }
}
} // namespace

TypeRows linqSumTypes()
{
    std::vector<MemberRow> rows{
        {"static T Min<T>(this IEnumerable<T> source)", extreme<false>},
        {"static T Max<T>(this IEnumerable<T> source)", extreme<true>},
        {"static R Min<T, R>(this IEnumerable<T> source, Func<T, R> selector)", extreme<false>},
        {"static R Max<T, R>(this IEnumerable<T> source, Func<T, R> selector)", extreme<true>},
        {"static T Aggregate<T>(this IEnumerable<T> source, Func<T, T, T> func)", aggregate},
        {"static A Aggregate<T, A>(this IEnumerable<T> source, A seed, Func<A, T, A> func)", aggregate},
        {"static R Aggregate<T, A, R>(this IEnumerable<T> source, A seed, Func<A, T, A> func, Func<A, R> "
         "resultSelector)",
         aggregate},
    };
    addNumberRows(rows);
    return {{"System.Linq", "partial class Enumerable", std::move(rows)}};
}

} // namespace expression
