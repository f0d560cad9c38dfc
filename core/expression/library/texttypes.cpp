// SPDX-License-Identifier: GPL-3.0-or-later
// string and what goes with it. Positions are UTF-16 units; a text of ASCII is worked on as it lies.
#include "core/expression/library/library.h"
#include "core/expression/library/lookup.h"
#include "core/expression/library/textsearch.h"
#include "core/expression/runtime/call.h"
#include "core/expression/runtime/numberformat.h"
#include "core/expression/runtime/utf16.h"

#include <algorithm>

namespace expression {

namespace {
Value outOfRange(Call& call, std::string_view parameter, std::string message)
{
    return call.machine.raiseArgument("ArgumentOutOfRangeException", std::move(message), parameter);
}

Value length(Call& call)
{
    return Value::int32(static_cast<int32_t>(call[0].textObject()->length));
}

Value charAt(Call& call)
{
    const Text& text = *call[0].textObject();
    const int64_t index = call.integer(1);
    if (index < 0 || static_cast<size_t>(index) >= text.length)
        return call.machine.raise("IndexOutOfRangeException", "Index was outside the bounds of the array.");
    if (text.isAscii())
        return Value::character(static_cast<char16_t>(text.bytes[static_cast<size_t>(index)]));
    call.machine.step(text.length / 16);
    return Value::character(toUtf16(text.bytes)[static_cast<size_t>(index)]);
}

// The piece [start, start + count) in UTF-16 units, which lie within.
std::string piece(const Text& text, size_t start, size_t count)
{
    if (text.isAscii())
        return text.bytes.substr(start, count);
    return toUtf8(std::u16string_view(toUtf16(text.bytes)).substr(start, count));
}

Value substring(Call& call)
{
    const Text& text = *call[0].textObject();
    const int64_t size = static_cast<int64_t>(text.length);
    const int64_t start = call.integer(1);
    const int64_t count = call.count() > 2 ? call.integer(2) : size - start;
    if (start < 0)
        return outOfRange(call, "startIndex", "StartIndex cannot be less than zero.");
    if (start > size)
        return outOfRange(call, "startIndex", "startIndex cannot be larger than length of string.");
    if (count < 0)
        return outOfRange(call, "length", "Length cannot be less than zero.");
    if (start + count > size)
        return outOfRange(call, "length", "Index and length must refer to a location within the string.");
    return call.giveText(piece(text, static_cast<size_t>(start), static_cast<size_t>(count)));
}

Value removePiece(Call& call)
{
    const Text& text = *call[0].textObject();
    const auto size = static_cast<int64_t>(text.length);
    const int64_t start = call.integer(1);
    const int64_t count = call.count() > 2 ? call.integer(2) : size - start;
    if (start < 0 || start > size)
        return outOfRange(call, "startIndex", "startIndex must be less than length of string.");
    if (count < 0 || start + count > size)
        return outOfRange(call, "count", "Index and count must refer to a location within the string.");
    std::string out = piece(text, 0, static_cast<size_t>(start));
    appendText(out, piece(text, static_cast<size_t>(start + count), text.length));
    return call.giveText(std::move(out));
}

Value insert(Call& call)
{
    const Text& text = *call[0].textObject();
    const int64_t at = call.integer(1);
    if (call.refusesNull(2, "value"))
        return {};
    if (at < 0 || at > static_cast<int64_t>(text.length))
        return outOfRange(
            call, "startIndex",
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
    std::string out = piece(text, 0, static_cast<size_t>(at));
    appendText(out, call.text(2));
    appendText(out, piece(text, static_cast<size_t>(at), text.length));
    return call.giveText(std::move(out));
}

// The text of a string or char argument.
std::string needle(const Call& call, size_t i)
{
    return call[i].isText() ? std::string(call.text(i))
                            : toUtf8(std::u16string(1, static_cast<char16_t>(call.integer(i))));
}

bool ignoresCase(const Call& call, size_t i)
{
    return call.count() > i && call[i].type()->kind == Type::Kind::Enum && call.integer(i) % 2 == 1;
}

bool ignoresCaseFlag(const Call& call, size_t i)
{
    return call.count() > i && (call[i].type()->kind == Type::Kind::Bool ? call.boolean(i) : ignoresCase(call, i));
}

Value replace(Call& call)
{
    if (call.refusesNull(1, "oldValue"))
        return {};
    const std::string from = needle(call, 1);
    if (from.empty())
        return call.machine.raiseArgument("ArgumentException", "String cannot be of zero length.", "oldValue");
    const std::string to = call.isNull(2) ? std::string() : needle(call, 2);
    auto out = replaceAll(call.machine, call.text(0), from, to, ignoresCaseFlag(call, 3));
    return out ? call.giveText(std::move(*out)) : Value();
}

Value toLower(Call& call)
{
    return call.giveText(toLowerText(call.text(0)));
}

Value toUpper(Call& call)
{
    return call.giveText(toUpperText(call.text(0)));
}

// Which ends are trimmed: bit 0 the start, bit 1 the end.
template<int Ends>
Value trim(Call& call)
{
    const std::u16string units = toUtf16(call.text(0));
    std::u16string set;
    if (call.count() > 1 && !call.isNull(1)) {
        if (call[1].type()->kind == Type::Kind::Char)
            set += static_cast<char16_t>(call.integer(1));
        else
            for (const Value& one : call.list(1).items)
                set += static_cast<char16_t>(one.asInteger());
    }
    const auto drops = [&](char16_t unit) {
        return set.empty() ? isWhiteSpaceUnit(unit) : set.find(unit) != std::u16string::npos;
    };
    size_t begin = 0;
    size_t end = units.size();
    while ((Ends & 1) != 0 && begin < end && drops(units[begin]))
        ++begin;
    while ((Ends & 2) != 0 && end > begin && drops(units[end - 1]))
        --end;
    return call.giveText(toUtf8(std::u16string_view(units).substr(begin, end - begin)));
}

template<bool IsLeft>
Value pad(Call& call)
{
    if (call.integer(1) < 0)
        return outOfRange(call, "totalWidth", "Non-negative number required.");
    const Text& text = *call[0].textObject();
    const auto width = static_cast<size_t>(call.integer(1));
    if (width <= text.length)
        return call[0];
    if (!call.machine.reserve(width * 3))
        return {};
    const char16_t unit = call.count() > 2 ? static_cast<char16_t>(call.integer(2)) : u' ';
    const std::string padding = toUtf8(std::u16string(width - text.length, unit));
    return call.giveText(IsLeft ? padding + text.bytes : text.bytes + padding);
}

std::vector<std::string> separatorsOf(const Call& call)
{
    std::vector<std::string> out;
    if (call.isNull(1))
        return out;
    if (call[1].type()->kind != Type::Kind::Array)
        return {needle(call, 1)};
    for (const Value& one : call.list(1).items) {
        if (one.isText())
            out.emplace_back(one.asText());
        else if (!one.isNull())
            out.push_back(toUtf8(std::u16string(1, static_cast<char16_t>(one.asInteger()))));
    }
    return out;
}

Value split(Call& call)
{
    SplitOptions options;
    for (size_t i = 2; i < call.count(); ++i) {
        if (call[i].type()->kind == Type::Kind::Enum)
            options.flags = call.integer(i);
        else
            options.most = call.integer(i);
    }
    if (options.most < 0)
        return outOfRange(call, "count", "Count cannot be less than zero.");
    std::vector<Value> pieces;
    for (std::string& one : splitText(call.text(0), separatorsOf(call), options)) {
        pieces.push_back(call.giveText(std::move(one)));
        if (call.machine.isThrowing())
            return {};
    }
    return call.giveList(std::move(pieces));
}

Value toCharArray(Call& call)
{
    std::vector<Value> units;
    if (!call.machine.reserve(call[0].textObject()->length * sizeof(Value)))
        return {};
    for (const char16_t unit : toUtf16(call.text(0)))
        units.push_back(Value::character(unit));
    return call.giveList(std::move(units));
}

Value isNullOrEmpty(Call& call)
{
    return Value::boolean(call.text(0).empty());
}

Value isNullOrWhiteSpace(Call& call)
{
    return Value::boolean(std::ranges::all_of(toUtf16(call.text(0)), isWhiteSpaceUnit));
}

Value equals(Call& call)
{
    const bool isNull = call.isNull(0) || call.isNull(1);
    if (isNull)
        return Value::boolean(call.isNull(0) && call.isNull(1));
    if (ignoresCase(call, 2))
        return Value::boolean(toUpperText(call.text(0)) == toUpperText(call.text(1)));
    return Value::boolean(call.text(0) == call.text(1));
}

Value compare(Call& call)
{
    const bool isCaseless = ignoresCaseFlag(call, 2);
    const bool isOrdinal = call.count() > 2 && call[2].type()->kind == Type::Kind::Enum && call.integer(2) >= 4;
    return Value::int32(compareTexts(call[0], call[1], isOrdinal ? Order::Ordinal : Order::Culture, isCaseless));
}

Value compareOrdinal(Call& call)
{
    return Value::int32(compareTexts(call[0], call[1], Order::Ordinal, false));
}

Value concat(Call& call)
{
    std::string out;
    for (size_t i = 0; i < call.count(); ++i) {
        const bool isSequence = !call.isNull(i) && !call[i].isText()
            && (call[i].type()->kind == Type::Kind::Array || instanceOf(*call[i].type(), types::IEnumerableOf));
        if (!isSequence) {
            writeText(call.machine, out, call[i]);
            continue;
        }
        const auto cursor = openSequence(call.machine, call[i]);
        for (Value item; cursor && cursor->next(call.machine, item);)
            writeText(call.machine, out, item);
    }
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(out));
}

Value join(Call& call)
{
    if (call.refusesNull(1, "values"))
        return {};
    const std::string separator = call.isNull(0) ? std::string() : needle(call, 0);
    const auto cursor = openSequence(call.machine, call[1]);
    std::string out;
    bool isFirst = true;
    for (Value item; cursor && cursor->next(call.machine, item); isFirst = false) {
        if (!isFirst)
            appendText(out, separator);
        writeText(call.machine, out, item);
        if (!call.machine.reserve(separator.size()))
            break;
    }
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(out));
}

Value format(Call& call)
{
    if (call.refusesNull(0, "format"))
        return {};
    std::vector<Value> values;
    for (size_t i = 1; i < call.count(); ++i) {
        if (isArgumentArray(call[i]) && call.count() == 2)
            values = call.list(i).items;
        else
            values.push_back(call[i]);
    }
    std::string out = formatComposite(call.machine, call.text(0), values);
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(out));
}

Value repeatChar(Call& call)
{
    if (call.integer(1) < 0)
        return outOfRange(call, "count", "'count' must be non-negative.");
    const auto count = static_cast<size_t>(call.integer(1));
    if (!call.machine.reserve(count * 3))
        return {};
    return call.giveText(toUtf8(std::u16string(count, static_cast<char16_t>(call.integer(0)))));
}

Value fromChars(Call& call)
{
    std::u16string units;
    if (!call.isNull(0)) {
        for (const Value& one : call.list(0).items)
            units += static_cast<char16_t>(one.asInteger());
    }
    return call.giveText(toUtf8(units));
}

Value same(Call& call)
{
    return call[0];
}

Value emptyText(Call& call)
{
    return call.giveText(std::string_view());
}

std::unique_ptr<Cursor> openText(Machine&, const Value& text)
{
    auto units = std::make_shared<std::u16string>(toUtf16(text.asText()));
    return std::make_unique<FunctionCursor>([units, at = size_t(0)](Machine& machine, Value& out) mutable {
        if (at == units->size() || !machine.step())
            return false;
        out = Value::character((*units)[at++]);
        return true;
    });
}

Value comparer(Call& call, TextRule rule)
{
    auto table = call.machine.make<List>();
    table->items = {Value::int32(static_cast<int32_t>(rule))};
    return call.give(table);
}

Value comparerEquals(Call& call)
{
    const auto rule = static_cast<TextRule>(call.list(0).items[0].asInteger());
    return Value::boolean(ValueEqual{rule}(call[1], call[2]));
}

Value comparerCompare(Call& call)
{
    const auto rule = static_cast<TextRule>(call.list(0).items[0].asInteger());
    return Value::int32(compareTexts(call[1], call[2], Order::Ordinal, rule == TextRule::IgnoreCase));
}

} // namespace

TypeRows textTypes()
{
    return {
        {"System",
         "enum StringComparison { CurrentCulture, CurrentCultureIgnoreCase, InvariantCulture, "
         "InvariantCultureIgnoreCase, Ordinal, OrdinalIgnoreCase }",
         {}},
        {"System", "enum StringSplitOptions { None, RemoveEmptyEntries, TrimEntries }", {}},
        {"System",
         "abstract class StringComparer : IEqualityComparer<string>, IComparer<string>",
         {
             {"static StringComparer Ordinal { get; }", [](Call& call) { return comparer(call, TextRule::Ordinal); }},
             {"static StringComparer OrdinalIgnoreCase { get; }",
              [](Call& call) { return comparer(call, TextRule::IgnoreCase); }},
             {"static StringComparer InvariantCulture { get; }",
              [](Call& call) { return comparer(call, TextRule::Ordinal); }},
             {"static StringComparer InvariantCultureIgnoreCase { get; }",
              [](Call& call) { return comparer(call, TextRule::IgnoreCase); }},
             {"static StringComparer CurrentCulture { get; }",
              [](Call& call) { return comparer(call, TextRule::Ordinal); }},
             {"static StringComparer CurrentCultureIgnoreCase { get; }",
              [](Call& call) { return comparer(call, TextRule::IgnoreCase); }},
             {"bool Equals(string x, string y)", comparerEquals},
             {"int Compare(string x, string y)", comparerCompare},
         }},
        {"System",
         "class String : IEnumerable<char>, IComparable",
         {
             {"String(char c, int count)", repeatChar},
             {"String(char[] value)", fromChars},
             {"static string Empty { get; }", emptyText},
             {"int Length { get; }", length},
             {"char this[int index] { get; }", charAt},
             {"string Substring(int startIndex)", substring},
             {"string Substring(int startIndex, int length)", substring},
             {"string Remove(int startIndex)", removePiece},
             {"string Remove(int startIndex, int count)", removePiece},
             {"string Insert(int startIndex, string value)", insert},
             {"string Replace(string oldValue, string newValue)", replace},
             {"string Replace(char oldChar, char newChar)", replace},
             {"string Replace(string oldValue, string newValue, StringComparison comparisonType)", replace},
             {"string ToLower()", toLower},
             {"string ToUpper()", toUpper},
             {"string ToLowerInvariant()", toLower},
             {"string ToUpperInvariant()", toUpper},
             {"string Trim()", trim<3>},
             {"string Trim(char trimChar)", trim<3>},
             {"string Trim(params char[] trimChars)", trim<3>},
             {"string TrimStart()", trim<1>},
             {"string TrimStart(char trimChar)", trim<1>},
             {"string TrimStart(params char[] trimChars)", trim<1>},
             {"string TrimEnd()", trim<2>},
             {"string TrimEnd(char trimChar)", trim<2>},
             {"string TrimEnd(params char[] trimChars)", trim<2>},
             {"string PadLeft(int totalWidth)", pad<true>},
             {"string PadLeft(int totalWidth, char paddingChar)", pad<true>},
             {"string PadRight(int totalWidth)", pad<false>},
             {"string PadRight(int totalWidth, char paddingChar)", pad<false>},
             {"string[] Split(params char[] separator)", split},
             {"string[] Split(char separator, StringSplitOptions options)", split},
             {"string[] Split(char separator, int count)", split},
             {"string[] Split(char separator, int count, StringSplitOptions options)", split},
             {"string[] Split(char[] separator, int count)", split},
             {"string[] Split(char[] separator, StringSplitOptions options)", split},
             {"string[] Split(char[] separator, int count, StringSplitOptions options)", split},
             {"string[] Split(string[] separator, StringSplitOptions options)", split},
             {"string[] Split(string[] separator, int count, StringSplitOptions options)", split},
             {"string[] Split(string separator, StringSplitOptions options = StringSplitOptions.None)", split},
             {"string[] Split(string separator, int count, StringSplitOptions options = StringSplitOptions.None)",
              split},
             {"char[] ToCharArray()", toCharArray},
             {"string ToString()", same},
             {"object Clone()", same},
             {"bool Equals(string value)", equals},
             {"bool Equals(string value, StringComparison comparisonType)", equals},
             {"int CompareTo(string strB)", compare},
             {"static bool IsNullOrEmpty(string value)", isNullOrEmpty},
             {"static bool IsNullOrWhiteSpace(string value)", isNullOrWhiteSpace},
             {"static bool Equals(string a, string b)", equals},
             {"static bool Equals(string a, string b, StringComparison comparisonType)", equals},
             {"static int Compare(string strA, string strB)", compare},
             {"static int Compare(string strA, string strB, bool ignoreCase)", compare},
             {"static int Compare(string strA, string strB, StringComparison comparisonType)", compare},
             {"static int CompareOrdinal(string strA, string strB)", compareOrdinal},
             {"static string Concat(object arg0)", concat},
             {"static string Concat(string str0, string str1)", concat},
             {"static string Concat(object arg0, object arg1)", concat},
             {"static string Concat(object arg0, object arg1, object arg2)", concat},
             {"static string Concat(params object[] args)", concat},
             {"static string Concat(params string[] values)", concat},
             {"static string Concat(IEnumerable<string> values)", concat},
             {"static string Concat<T>(IEnumerable<T> values)", concat},
             {"static string Join(string separator, params string[] value)", join},
             {"static string Join(string separator, params object[] values)", join},
             {"static string Join(string separator, IEnumerable<string> values)", join},
             {"static string Join<T>(string separator, IEnumerable<T> values)", join},
             {"static string Join(char separator, params string[] value)", join},
             {"static string Join<T>(char separator, IEnumerable<T> values)", join},
             {"static string Format(string format, object arg0)", format},
             {"static string Format(string format, object arg0, object arg1)", format},
             {"static string Format(string format, object arg0, object arg1, object arg2)", format},
             {"static string Format(string format, params object[] args)", format},
             {"static string Copy(string str)", same},
         },
         &types::String,
         "Normalize IsNormalized IsInterned GetEnumerator",
         openText},
    };
}

} // namespace expression
