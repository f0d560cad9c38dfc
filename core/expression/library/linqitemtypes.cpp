// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerable: what finds or counts items of a sequence.
#include "core/expression/library/json.h"
#include "core/expression/library/library.h"
#include "core/expression/library/sequences.h"
#include "core/expression/library/textsearch.h"

namespace expression {

namespace {
// The items that pass the test in argument 1, if there is one.
template<typename Visit>
void walkTested(Call& call, Visit visit)
{
    const bool hasTest = call.count() > 1;
    walk(call.machine, call[0], [&](const Value& item) {
        const bool holds = !hasTest || call.invoke(1, item).asBool();
        return call.machine.isThrowing() ? false : !holds || visit(item);
    });
}

Value count(Call& call)
{
    if (call.refusesNull(0, "source"))
        return {};
    int64_t number = 0;
    walkTested(call, [&](const Value&) { return ++number > 0; });
    return Value::integer(*call.result, number);
}

Value any(Call& call)
{
    if (call.refusesNull(0, "source"))
        return {};
    bool isThere = false;
    walkTested(call, [&](const Value&) { return !(isThere = true); });
    return Value::boolean(isThere);
}

Value all(Call& call)
{
    bool holds = true;
    walk(call.machine, call[0], [&](const Value& item) { return holds = call.invoke(1, item).asBool(); });
    return Value::boolean(holds);
}

Value refuseEmpty(Call& call)
{
    return call.machine.raise("InvalidOperationException",
                              call.count() > 1 ? "Sequence contains no matching element"
                                               : "Sequence contains no elements");
}

template<bool HasDefault>
Value first(Call& call)
{
    if (call.refusesNull(0, "source"))
        return {};
    Value found;
    bool isFound = false;
    walkTested(call, [&](const Value& item) {
        found = item;
        isFound = true;
        return false;
    });
    return isFound ? found : HasDefault ? defaultOf(*call.result) : refuseEmpty(call);
}

template<bool HasDefault>
Value last(Call& call)
{
    if (call.refusesNull(0, "source"))
        return {};
    Value found;
    bool isFound = false;
    walkTested(call, [&](const Value& item) {
        found = item;
        return isFound = true;
    });
    return isFound ? found : HasDefault ? defaultOf(*call.result) : refuseEmpty(call);
}

template<bool HasDefault>
Value single(Call& call)
{
    if (call.refusesNull(0, "source"))
        return {};
    Value found;
    int number = 0;
    walkTested(call, [&](const Value& item) {
        found = item;
        return ++number < 2;
    });
    if (number > 1)
        return call.machine.raise("InvalidOperationException",
                                  call.count() > 1 ? "Sequence contains more than one matching element"
                                                   : "Sequence contains more than one element");
    return number == 1 ? found : HasDefault ? defaultOf(*call.result) : refuseEmpty(call);
}

template<bool HasDefault>
Value elementAt(Call& call)
{
    int64_t left = call.integer(1);
    Value found;
    bool isFound = false;
    if (left >= 0) {
        walk(call.machine, call[0], [&](const Value& item) {
            found = item;
            isFound = left-- == 0;
            return !isFound;
        });
    }
    if (isFound)
        return found;
    return HasDefault
        ? defaultOf(*call.result)
        : call.machine.raiseArgument(
            "ArgumentOutOfRangeException",
            "Index was out of range. Must be non-negative and less than the size of the collection.", "index");
}

Value contains(Call& call)
{
    if (const auto* tokens = dynamic_cast<const JsonToken*>(call[0].asObject())) { // it asks the collection itself
        const auto* wanted = dynamic_cast<const JsonToken*>(call[1].asObject());
        return Value::boolean(tokens->indexOf(wanted) < tokens->children().size());
    }
    bool isThere = false;
    walk(call.machine, call[0], [&](const Value& item) { return !(isThere = areEqual(item, call[1])); });
    return Value::boolean(isThere);
}

Value containsBy(Call& call)
{
    bool isThere = false;
    const bool isCaseless = !call.isNull(2) && call.list(2).items[0].asInteger() == 1;
    walk(call.machine, call[0], [&](const Value& item) {
        return !(isThere =
                     isCaseless ? compareTexts(item, call[1], Order::Ordinal, true) == 0 : areEqual(item, call[1]));
    });
    return Value::boolean(isThere);
}

Value sequenceEqual(Call& call)
{
    const auto a = collect(call.machine, call[0]);
    const auto b = collect(call.machine, call[1]);
    return Value::boolean(std::ranges::equal(a, b, areEqual));
}
} // namespace

TypeRows linqItemTypes()
{
    return {{"System.Linq",
             "partial class Enumerable",
             {
                 {"static int Count<T>(this IEnumerable<T> source)", count},
                 {"static int Count<T>(this IEnumerable<T> source, Func<T, bool> predicate)", count},
                 {"static long LongCount<T>(this IEnumerable<T> source)", count},
                 {"static bool Any<T>(this IEnumerable<T> source)", any},
                 {"static bool Any<T>(this IEnumerable<T> source, Func<T, bool> predicate)", any},
                 {"static bool All<T>(this IEnumerable<T> source, Func<T, bool> predicate)", all},
                 {"static T First<T>(this IEnumerable<T> source)", first<false>},
                 {"static T First<T>(this IEnumerable<T> source, Func<T, bool> predicate)", first<false>},
                 {"static T FirstOrDefault<T>(this IEnumerable<T> source)", first<true>},
                 {"static T FirstOrDefault<T>(this IEnumerable<T> source, Func<T, bool> predicate)", first<true>},
                 {"static T Last<T>(this IEnumerable<T> source)", last<false>},
                 {"static T Last<T>(this IEnumerable<T> source, Func<T, bool> predicate)", last<false>},
                 {"static T LastOrDefault<T>(this IEnumerable<T> source)", last<true>},
                 {"static T LastOrDefault<T>(this IEnumerable<T> source, Func<T, bool> predicate)", last<true>},
                 {"static T Single<T>(this IEnumerable<T> source)", single<false>},
                 {"static T Single<T>(this IEnumerable<T> source, Func<T, bool> predicate)", single<false>},
                 {"static T SingleOrDefault<T>(this IEnumerable<T> source)", single<true>},
                 {"static T SingleOrDefault<T>(this IEnumerable<T> source, Func<T, bool> predicate)", single<true>},
                 {"static T ElementAt<T>(this IEnumerable<T> source, int index)", elementAt<false>},
                 {"static T ElementAtOrDefault<T>(this IEnumerable<T> source, int index)", elementAt<true>},
                 {"static bool Contains<T>(this IEnumerable<T> source, T value)", contains},
                 {"static bool Contains<T>(this IEnumerable<T> source, T value, IEqualityComparer<T> comparer)",
                  containsBy},
                 {"static bool SequenceEqual<T>(this IEnumerable<T> first, IEnumerable<T> second)", sequenceEqual},
             }}};
}

} // namespace expression
