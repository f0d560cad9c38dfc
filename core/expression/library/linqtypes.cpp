// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerable: what makes a sequence of others. Results are lazy where .NET's are.
#include "core/expression/library/library.h"
#include "core/expression/library/sequences.h"
#include "core/expression/runtime/registry.h"

#include <memory>

namespace expression {

namespace {
Value lazy(Call& call, LazySequence::Opening opening)
{
    return Value::object(*call.result, call.machine.make<LazySequence>(std::move(opening)));
}

Value invoke(Machine& machine, const Value& function, std::initializer_list<Value> arguments)
{
    std::vector<Value> copy(arguments);
    return function.as<Function>()->call(machine, copy.data(), copy.size());
}

// Of one source: next(cursor, out) makes the walk.
template<typename MakeNext>
Value over(Call& call, MakeNext makeNext)
{
    if (call.refusesNull(0, "source"))
        return {};
    return lazy(call, [source = call[0], makeNext](Machine& machine) -> std::unique_ptr<Cursor> {
        std::shared_ptr<Cursor> cursor = openSequence(machine, source);
        if (!cursor)
            return nullptr;
        return std::make_unique<FunctionCursor>(
            [cursor, next = makeNext()](Machine& inner, Value& out) mutable { return next(inner, *cursor, out); });
    });
}

// A walk that may be deep: Where behind Where behind Where.
bool advance(Machine& machine, Cursor& cursor, Value& out)
{
    return machine.hasStack() && machine.step() && cursor.next(machine, out) && !machine.isThrowing();
}

Value where(Call& call)
{
    const Value test = call[1];
    const bool hasIndex = test.type()->arguments.size() == 3;
    return over(call, [test, hasIndex] {
        return [test, hasIndex, index = 0](Machine& machine, Cursor& cursor, Value& out) mutable {
            while (advance(machine, cursor, out)) {
                const Value holds =
                    hasIndex ? invoke(machine, test, {out, Value::int32(index++)}) : invoke(machine, test, {out});
                if (machine.isThrowing())
                    return false;
                if (holds.asBool())
                    return true;
            }
            return false;
        };
    });
}

Value select(Call& call)
{
    const Value map = call[1];
    const bool hasIndex = map.type()->arguments.size() == 3;
    return over(call, [map, hasIndex] {
        return [map, hasIndex, index = 0](Machine& machine, Cursor& cursor, Value& out) mutable {
            Value item;
            if (!advance(machine, cursor, item))
                return false;
            out = hasIndex ? invoke(machine, map, {item, Value::int32(index++)}) : invoke(machine, map, {item});
            return !machine.isThrowing();
        };
    });
}

Value selectMany(Call& call)
{
    const Value map = call[1];
    const Value join = call.count() > 2 ? call[2] : Value();
    return over(call, [map, join] {
        return [map, join, outer = Value(), inner = std::shared_ptr<Cursor>()](Machine& machine, Cursor& cursor,
                                                                               Value& out) mutable {
            while (true) {
                Value item;
                if (inner && advance(machine, *inner, item)) {
                    out = join.isNull() ? item : invoke(machine, join, {outer, item});
                    return !machine.isThrowing();
                }
                if (machine.isThrowing() || !advance(machine, cursor, outer))
                    return false;
                inner = openSequence(machine, invoke(machine, map, {outer}));
                if (machine.isThrowing())
                    return false;
            }
        };
    });
}

Value take(Call& call)
{
    const int64_t most = call.integer(1);
    return over(call, [most] {
        return [left = most](Machine& machine, Cursor& cursor, Value& out) mutable {
            return left-- > 0 && advance(machine, cursor, out);
        };
    });
}

Value skip(Call& call)
{
    const int64_t count = call.integer(1);
    return over(call, [count] {
        return [left = count](Machine& machine, Cursor& cursor, Value& out) mutable {
            while (advance(machine, cursor, out)) {
                if (left-- <= 0)
                    return true;
            }
            return false;
        };
    });
}

Value skipWhile(Call& call)
{
    const Value test = call[1];
    return over(call, [test] {
        return [test, hasEnded = false](Machine& machine, Cursor& cursor, Value& out) mutable {
            while (advance(machine, cursor, out)) {
                hasEnded = hasEnded || !invoke(machine, test, {out}).asBool();
                if (machine.isThrowing())
                    return false;
                if (hasEnded)
                    return true;
            }
            return false;
        };
    });
}

Value takeWhile(Call& call)
{
    const Value test = call[1];
    return over(call, [test] {
        return [test](Machine& machine, Cursor& cursor, Value& out) {
            return advance(machine, cursor, out) && invoke(machine, test, {out}).asBool() && !machine.isThrowing();
        };
    });
}

Value cast(Call& call)
{
    const Type* type = call.typeArguments[0];
    return over(call, [type] {
        return [type](Machine& machine, Cursor& cursor, Value& out) {
            if (!advance(machine, cursor, out))
                return false;
            if (isInstance(out, *type) || (out.isNull() && type->takesNull()))
                return true;
            machine.raise("InvalidCastException",
                          "Unable to cast object of type '"
                              + (out.isNull() ? std::string("null") : out.type()->fullName()) + "' to type '"
                              + type->fullName() + "'.");
            return false;
        };
    });
}

Value ofType(Call& call)
{
    const Type* type = call.typeArguments[0];
    return over(call, [type] {
        return [type](Machine& machine, Cursor& cursor, Value& out) {
            while (advance(machine, cursor, out)) {
                if (isInstance(out, *type))
                    return true;
            }
            return false;
        };
    });
}

Value concat(Call& call)
{
    return lazy(call, [first = call[0], second = call[1]](Machine& machine) -> std::unique_ptr<Cursor> {
        std::shared_ptr<Cursor> cursor = openSequence(machine, first);
        return std::make_unique<FunctionCursor>([cursor, second, isSecond = false](Machine& inner, Value& out) mutable {
            if (cursor && advance(inner, *cursor, out))
                return true;
            if (isSecond || inner.isThrowing())
                return false;
            isSecond = true;
            cursor = openSequence(inner, second);
            return cursor && advance(inner, *cursor, out);
        });
    });
}

Value oneAfter(Call& call, bool isBefore)
{
    return lazy(call, [source = call[0], extra = call[1], isBefore](Machine& machine) {
        std::vector<Value> all = collect(machine, source);
        all.insert(isBefore ? all.begin() : all.end(), extra);
        return makeCursor(std::move(all));
    });
}

Value zip(Call& call)
{
    if (call.refusesNull(1, "second"))
        return {};
    return lazy(call, [a = call[0], b = call[1], map = call[2]](Machine& machine) -> std::unique_ptr<Cursor> {
        std::shared_ptr<Cursor> left = openSequence(machine, a);
        std::shared_ptr<Cursor> right = openSequence(machine, b);
        return std::make_unique<FunctionCursor>([left, right, map](Machine& inner, Value& out) {
            Value x;
            Value y;
            if (!left || !right || !advance(inner, *left, x) || !advance(inner, *right, y))
                return false;
            out = invoke(inner, map, {x, y});
            return !inner.isThrowing();
        });
    });
}

Value reverse(Call& call)
{
    return lazy(call, [source = call[0]](Machine& machine) {
        std::vector<Value> all = collect(machine, source);
        std::ranges::reverse(all);
        return makeCursor(std::move(all));
    });
}

Value range(Call& call)
{
    if (call.integer(1) < 0 || call.integer(0) + call.integer(1) - 1 > INT32_MAX)
        return call.machine.raiseArgument("ArgumentOutOfRangeException",
                                          "Specified argument was out of the range of valid values.", "count");
    return lazy(call, [start = call.integer(0), count = call.integer(1)](Machine&) {
        return std::make_unique<FunctionCursor>(
            [at = start, end = start + count](Machine& machine, Value& out) mutable {
                if (at == end || !machine.step())
                    return false;
                out = Value::int32(static_cast<int32_t>(at++));
                return true;
            });
    });
}

Value repeat(Call& call)
{
    if (call.integer(1) < 0)
        return call.machine.raiseArgument("ArgumentOutOfRangeException",
                                          "Specified argument was out of the range of valid values.", "count");
    return lazy(call, [item = call[0], count = call.integer(1)](Machine&) {
        return std::make_unique<FunctionCursor>([item, left = count](Machine& machine, Value& out) mutable {
            if (left-- <= 0 || !machine.step())
                return false;
            out = item;
            return true;
        });
    });
}

Value toArray(Call& call)
{
    if (call.refusesNull(0, "source"))
        return {};
    return call.giveList(collect(call.machine, call[0]));
}

Value defaultIfEmpty(Call& call)
{
    const Value fallback = call.count() > 1 ? call[1] : defaultOf(*call.typeArguments[0]);
    return lazy(call, [source = call[0], fallback](Machine& machine) {
        std::vector<Value> all = collect(machine, source);
        if (all.empty())
            all.push_back(fallback);
        return makeCursor(std::move(all));
    });
}
} // namespace

TypeRows linqTypes()
{
    return {
        {"System.Linq",
         "static class Enumerable",
         {
             {"static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, bool> predicate)", where},
             {"static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, int, bool> predicate)", where},
             {"static IEnumerable<R> Select<T, R>(this IEnumerable<T> source, Func<T, R> selector)", select},
             {"static IEnumerable<R> Select<T, R>(this IEnumerable<T> source, Func<T, int, R> selector)", select},
             {"static IEnumerable<R> SelectMany<T, R>(this IEnumerable<T> source, Func<T, IEnumerable<R>> selector)",
              selectMany},
             {"static IEnumerable<R> SelectMany<T, C, R>(this IEnumerable<T> source, Func<T, IEnumerable<C>> "
              "collectionSelector, Func<T, C, R> resultSelector)",
              selectMany},
             {"static IEnumerable<T> Take<T>(this IEnumerable<T> source, int count)", take},
             {"static IEnumerable<T> Skip<T>(this IEnumerable<T> source, int count)", skip},
             {"static IEnumerable<T> TakeWhile<T>(this IEnumerable<T> source, Func<T, bool> predicate)", takeWhile},
             {"static IEnumerable<T> SkipWhile<T>(this IEnumerable<T> source, Func<T, bool> predicate)", skipWhile},
             {"static IEnumerable<T> Cast<T>(this IEnumerable source)", cast},
             {"static IEnumerable<T> OfType<T>(this IEnumerable source)", ofType},
             {"static IEnumerable<T> Concat<T>(this IEnumerable<T> first, IEnumerable<T> second)", concat},
             {"static IEnumerable<T> Append<T>(this IEnumerable<T> source, T element)",
              [](Call& call) { return oneAfter(call, false); }},
             {"static IEnumerable<T> Prepend<T>(this IEnumerable<T> source, T element)",
              [](Call& call) { return oneAfter(call, true); }},
             {"static IEnumerable<R> Zip<T, U, R>(this IEnumerable<T> first, IEnumerable<U> second, Func<T, U, R> "
              "resultSelector)",
              zip},
             {"static IEnumerable<T> Reverse<T>(this IEnumerable<T> source)", reverse},
             {"static IEnumerable<T> DefaultIfEmpty<T>(this IEnumerable<T> source)", defaultIfEmpty},
             {"static IEnumerable<T> DefaultIfEmpty<T>(this IEnumerable<T> source, T defaultValue)", defaultIfEmpty},
             {"static IEnumerable<T> AsEnumerable<T>(this IEnumerable<T> source)", [](Call& call) { return call[0]; }},
             {"static IEnumerable<int> Range(int start, int count)", range},
             {"static IEnumerable<T> Repeat<T>(T element, int count)", repeat},
             {"static IEnumerable<T> Empty<T>()",
              [](Call& call) { return lazy(call, [](Machine&) { return makeCursor({}); }); }},
             {"static T[] ToArray<T>(this IEnumerable<T> source)", toArray},
             {"static List<T> ToList<T>(this IEnumerable<T> source)", toArray},
         }}};
}

} // namespace expression
