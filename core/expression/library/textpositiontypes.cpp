// SPDX-License-Identifier: GPL-3.0-or-later
// The members of string that search it. A string is searched as the invariant culture sees it where .NET does so by
// default; a char always by its number.
#include "core/expression/library/library.h"
#include "core/expression/library/negative.h"
#include "core/expression/library/textculture.h"
#include "core/expression/library/textsearch.h"
#include "core/expression/runtime/call.h"
#include "core/expression/runtime/utf16.h"

#include <algorithm>

namespace expression {

namespace {
constexpr std::string_view Less =
    "Index was out of range. Must be non-negative and less than the size of the collection.";
constexpr std::string_view LessOrEqual =
    "Index was out of range. Must be non-negative and less than or equal to the size of the collection.";
constexpr std::string_view BadCount =
    "Count must be positive and count must refer to a location within the string/array/collection.";
constexpr std::string_view OutsideText = "Index and count must refer to a location within the string.";

Value outOfRange(Call& call, std::string_view message, std::string_view parameter)
{
    return call.machine.raiseArgument("ArgumentOutOfRangeException", std::string(message), parameter);
}

bool isComparison(const Value& value)
{
    return value.type()->kind == Type::Kind::Enum;
}

// What is searched for, in argument 1, and how.
struct Question
{
    std::string needle;
    bool isCaseless = false;
    bool isByCulture = false; // where something is ignorable; else both see the same
    size_t count = 0; // of arguments without the comparison

    [[nodiscard]] std::u16string unitsOf(std::string_view text) const
    {
        return toUtf16(isCaseless ? toUpperText(text) : std::string(text));
    }
};

Question questionOf(const Call& call, bool isCultureTheDefault)
{
    Question out;
    const bool isText = call[1].isText();
    out.needle = isText ? std::string(call.text(1)) : toUtf8(std::u16string(1, static_cast<char16_t>(call.integer(1))));
    out.count = call.count();
    bool isCulture = isText && isCultureTheDefault;
    if (call.count() > 2 && isComparison(call[call.count() - 1])) {
        const int64_t comparison = call.integer(--out.count);
        out.isCaseless = comparison % 2 == 1;
        isCulture = comparison < 4;
    }
    out.isByCulture = isCulture;
    return out;
}

Value contains(Call& call)
{
    if (call.refusesNull(1, "value"))
        return {};
    const Question question = questionOf(call, false);
    const std::string_view text = call.text(0);
    if (question.isByCulture)
        call.machine.step(text.size() / 64);
    if (question.isByCulture && (hasIgnorable(text) || hasIgnorable(question.needle)))
        return Value::boolean(findByCulture(question.unitsOf(text), question.unitsOf(question.needle)) >= 0);
    if (!question.isCaseless)
        return Value::boolean(text.find(question.needle) != std::string_view::npos);
    return Value::boolean(toUpperText(text).find(toUpperText(question.needle)) != std::string::npos);
}

// The end of a text that a needle can cover: no more is looked at, however long the text is.
template<bool IsStart>
std::string_view endOf(std::string_view text, std::string_view needle)
{
    const auto isInside = [&](size_t at) { return (static_cast<uint8_t>(text[at]) & 0xC0) == 0x80; }; // of a character
    size_t size = std::min(needle.size() * 3, text.size());
    while (size < text.size() && isInside(IsStart ? size : text.size() - size))
        ++size;
    return IsStart ? text.substr(0, size) : text.substr(text.size() - size);
}

template<bool IsStart>
Value hasEnd(Call& call)
{
    if (call.refusesNull(1, "value"))
        return {};
    const Question question = questionOf(call, true);
    if (question.isByCulture
        && (hasIgnorable(question.needle) || hasIgnorable(endOf<IsStart>(call.text(0), question.needle)))) {
        call.machine.step(call.text(0).size() / 16);
        const std::u16string text = question.unitsOf(call.text(0));
        const std::u16string wanted = question.unitsOf(question.needle);
        return Value::boolean(IsStart ? startsByCulture(text, wanted) : endsByCulture(text, wanted));
    }
    const std::string text = question.isCaseless ? toUpperText(call.text(0)) : std::string();
    const std::string needle = question.isCaseless ? toUpperText(question.needle) : question.needle;
    const std::string_view searched = question.isCaseless ? std::string_view(text) : call.text(0);
    return Value::boolean(IsStart ? searched.starts_with(needle) : searched.ends_with(needle));
}

Value indexOf(Call& call)
{
    if (call.refusesNull(1, "value"))
        return {};
    const Question question = questionOf(call, true);
    const Text& text = *call[0].textObject();
    const auto size = static_cast<int64_t>(text.length);
    const int64_t start = question.count > 2 ? call.integer(2) : 0;
    const int64_t count = question.count > 3 ? call.integer(3) : size - start;
    if (start < 0 || start > size)
        return outOfRange(call, LessOrEqual, "startIndex");
    if (count < 0 || start + count > size)
        return outOfRange(call, BadCount, "count");
    const int32_t plain = findUnits({text, question.needle, question.isCaseless}, start, count);
    if (!question.isByCulture)
        return Value::int32(plain);
    // Up to the place that was found both see the same, unless something there is ignorable.
    const auto first = static_cast<size_t>(start);
    const size_t walked =
        plain < 0 ? static_cast<size_t>(count) : static_cast<size_t>(plain) - first + question.needle.size();
    const std::string_view seen = text.isAscii() ? std::string_view(text.bytes).substr(first, walked) : text.bytes;
    call.machine.step(seen.size() / 64);
    if (!hasIgnorable(question.needle) && !hasIgnorable(seen))
        return Value::int32(plain);
    call.machine.step(text.bytes.size() / 16);
    const std::u16string units = question.unitsOf(text.bytes);
    const int32_t found = findByCulture(std::u16string_view(units).substr(first, static_cast<size_t>(count)),
                                        question.unitsOf(question.needle));
    return Value::int32(found < 0 ? -1 : found + static_cast<int32_t>(start));
}

// The part that LastIndexOf looks at, read from its end.
struct Window
{
    int64_t start = 0; // the first that is looked at: the last unit
    int64_t count = 0;
};

// nullopt after raising.
std::optional<Window> windowOf(Call& call, size_t arguments, bool isText)
{
    const auto size = static_cast<int64_t>(call[0].textObject()->length);
    Window out;
    out.start = arguments > 2 ? call.integer(2) : size - 1;
    out.count = arguments > 3 ? call.integer(3) : out.start + 1;
    if (isText && out.start == size && size > 0) { // one behind the end is taken for the end
        --out.start;
        out.count -= out.count > 0 ? 1 : 0;
    }
    const bool isBeforeEmpty = size == 0 && (out.start == -1 || out.start == 0);
    if (isBeforeEmpty)
        return Window{-1, 0};
    if (out.start < 0 || out.start >= size) {
        outOfRange(call, isText ? LessOrEqual : Less, "startIndex");
        return std::nullopt;
    }
    if (out.count < 0 || out.start - out.count + 1 < 0) {
        outOfRange(call, BadCount, "count");
        return std::nullopt;
    }
    return out;
}

Value lastIndexOf(Call& call)
{
    if (call.refusesNull(1, "value"))
        return {};
    const Question question = questionOf(call, true);
    const bool isText = call[1].isText();
    if (!isText && call[0].textObject()->length == 0)
        return Value::int32(-1);
    const auto window = windowOf(call, question.count, isText);
    if (!window)
        return {};
    const std::u16string units = question.unitsOf(call.text(0));
    call.machine.step(units.size() / 16);
    const int64_t first = window->start - window->count + 1;
    const auto part = std::u16string_view(units).substr(static_cast<size_t>(first), static_cast<size_t>(window->count));
    const std::u16string wanted = question.unitsOf(question.needle);
    int32_t found = 0;
    if (question.isByCulture && (hasIgnorable(call.text(0)) || hasIgnorable(question.needle))) {
        found = findLastByCulture(part, wanted);
    } else {
        const size_t place = part.rfind(wanted);
        found = place == std::u16string_view::npos ? -1 : static_cast<int32_t>(place);
    }
    return Value::int32(found < 0 ? -1 : found + static_cast<int32_t>(first));
}

bool isAnyOf(const std::vector<Value>& set, char16_t unit)
{
    return std::ranges::any_of(set, [unit](const Value& one) { return one.asInteger() == unit; });
}

Value indexOfAny(Call& call)
{
    if (call.refusesNull(1, "anyOf"))
        return {};
    const std::u16string units = toUtf16(call.text(0));
    const auto size = static_cast<int64_t>(units.size());
    const int64_t start = call.count() > 2 ? call.integer(2) : 0;
    const int64_t count = call.count() > 3 ? call.integer(3) : size - start;
    if (start < 0 || start > size)
        return outOfRange(call, LessOrEqual, "startIndex");
    if (count < 0 || count > size - start)
        return outOfRange(call, BadCount, "count");
    call.machine.step(static_cast<uint64_t>(count) / 16);
    for (int64_t i = start; i < start + count; ++i) {
        if (isAnyOf(call.list(1).items, units[static_cast<size_t>(i)]))
            return Value::int32(static_cast<int32_t>(i));
    }
    return Value::int32(-1);
}

Value lastIndexOfAny(Call& call)
{
    if (call.refusesNull(1, "anyOf"))
        return {};
    const std::u16string units = toUtf16(call.text(0));
    if (units.empty())
        return Value::int32(-1);
    const auto window = windowOf(call, call.count(), false);
    if (!window)
        return {};
    call.machine.step(static_cast<uint64_t>(window->count) / 16);
    for (int64_t i = window->start; i > window->start - window->count; --i) {
        if (isAnyOf(call.list(1).items, units[static_cast<size_t>(i)]))
            return Value::int32(static_cast<int32_t>(i));
    }
    return Value::int32(-1);
}

Value copyTo(Call& call)
{
    if (call.refusesNull(2, "destination"))
        return {};
    const std::u16string units = toUtf16(call.text(0));
    auto& to = call.list(2).items;
    const int64_t from = call.integer(1);
    const int64_t place = call.integer(3);
    const int64_t count = call.integer(4);
    if (count < 0)
        return refuseNegative(call, count, "count");
    if (from < 0)
        return refuseNegative(call, from, "sourceIndex");
    if (count > static_cast<int64_t>(units.size()) - from)
        return outOfRange(call, OutsideText, "sourceIndex");
    if (place < 0)
        return refuseNegative(call, place, "destinationIndex");
    if (place > static_cast<int64_t>(to.size()) - count)
        return outOfRange(call, OutsideText, "destinationIndex");
    for (int64_t i = 0; i < count && call.machine.step(); ++i)
        to[static_cast<size_t>(place + i)] = Value::character(units[static_cast<size_t>(from + i)]);
    return {};
}
} // namespace

TypeRows textPositionTypes()
{
    std::vector<MemberRow> rows{
        {"bool Contains(string value)", contains},
        {"bool Contains(char value)", contains},
        {"bool Contains(string value, StringComparison comparisonType)", contains},
        {"bool Contains(char value, StringComparison comparisonType)", contains},
        {"bool StartsWith(string value)", hasEnd<true>},
        {"bool StartsWith(char value)", hasEnd<true>},
        {"bool StartsWith(string value, StringComparison comparisonType)", hasEnd<true>},
        {"bool EndsWith(string value)", hasEnd<false>},
        {"bool EndsWith(char value)", hasEnd<false>},
        {"bool EndsWith(string value, StringComparison comparisonType)", hasEnd<false>},
        {"int IndexOf(string value)", indexOf},
        {"int IndexOf(char value)", indexOf},
        {"int IndexOf(string value, int startIndex)", indexOf},
        {"int IndexOf(char value, int startIndex)", indexOf},
        {"int IndexOf(string value, int startIndex, int count)", indexOf},
        {"int IndexOf(char value, int startIndex, int count)", indexOf},
        {"int IndexOf(string value, StringComparison comparisonType)", indexOf},
        {"int IndexOf(char value, StringComparison comparisonType)", indexOf},
        {"int IndexOf(string value, int startIndex, StringComparison comparisonType)", indexOf},
        {"int IndexOf(string value, int startIndex, int count, StringComparison comparisonType)", indexOf},
        {"int LastIndexOf(string value)", lastIndexOf},
        {"int LastIndexOf(char value)", lastIndexOf},
        {"int LastIndexOf(string value, int startIndex)", lastIndexOf},
        {"int LastIndexOf(char value, int startIndex)", lastIndexOf},
        {"int LastIndexOf(string value, int startIndex, int count)", lastIndexOf},
        {"int LastIndexOf(char value, int startIndex, int count)", lastIndexOf},
        {"int LastIndexOf(string value, StringComparison comparisonType)", lastIndexOf},
        {"int LastIndexOf(string value, int startIndex, StringComparison comparisonType)", lastIndexOf},
        {"int LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType)", lastIndexOf},
        {"int IndexOfAny(char[] anyOf)", indexOfAny},
        {"int IndexOfAny(char[] anyOf, int startIndex)", indexOfAny},
        {"int IndexOfAny(char[] anyOf, int startIndex, int count)", indexOfAny},
        {"int LastIndexOfAny(char[] anyOf)", lastIndexOfAny},
        {"int LastIndexOfAny(char[] anyOf, int startIndex)", lastIndexOfAny},
        {"int LastIndexOfAny(char[] anyOf, int startIndex, int count)", lastIndexOfAny},
        {"void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)", copyTo},
        {"static string Intern(string str)", [](Call& call) { return call.refusesNull(0, "str") ? Value() : call[0]; }},
    };
    return {{"System", "partial class String", std::move(rows)}};
}

} // namespace expression
