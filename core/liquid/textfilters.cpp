// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that make texts of texts. Null stays null.
#include "core/expression/runtime/utf16.h"
#include "core/liquid/filter.h"
#include "core/liquid/pattern.h"
#include "core/liquid/renderer.h"

#include <algorithm>
#include <array>

namespace liquid {

namespace {
constexpr std::string_view TextBlanks = " \t\r\n\f\v";

Value upcase(const FilterInput& input)
{
    return input.value.isNull() ? Value() : Value(expression::toUpperText(input.text()));
}

Value downcase(const FilterInput& input)
{
    return input.value.isNull() ? Value() : Value(expression::toLowerText(input.text()));
}

// A word in capitals throughout stays as it is.
std::u16string titled(std::u16string_view word)
{
    const bool isShouted = word.size() > 1
        && std::ranges::all_of(word, [](char16_t unit) { return unit == expression::toUpperUnit(unit); });
    std::u16string out(word);
    for (size_t i = 0; i < out.size() && !isShouted; ++i)
        out[i] = i == 0 ? expression::toUpperUnit(out[i]) : expression::toLowerUnit(out[i]);
    return out;
}

Value capitalize(const FilterInput& input)
{
    if (input.value.isNull())
        return {};
    const std::u16string units = expression::toUtf16(input.text());
    const auto isWordUnit = [](char16_t unit) { return expression::isLetterUnit(unit) || unit == u'\''; };
    std::u16string out;
    for (size_t at = 0; at < units.size();) {
        size_t end = at;
        while (end < units.size() && isWordUnit(units[end]))
            ++end;
        out += titled(std::u16string_view(units).substr(at, end - at));
        if (end < units.size())
            out += units[end++];
        at = end;
    }
    return Value(expression::toUtf8(out));
}

Value append(const FilterInput& input)
{
    return input.value.isNull() ? Value() : Value(input.text() + input.textArgument(0));
}

Value prepend(const FilterInput& input)
{
    return input.value.isNull() ? Value() : Value(input.textArgument(0) + input.text());
}

std::string stripped(std::string text, bool isLeft, bool isRight)
{
    if (isRight)
        text.erase(text.find_last_not_of(TextBlanks) + 1);
    if (isLeft)
        text.erase(0, std::min(text.size(), text.find_first_not_of(TextBlanks)));
    return text;
}

Value strip(const FilterInput& input)
{
    return input.value.isNull() ? Value() : Value(stripped(input.text(), true, true));
}

Value stripLeft(const FilterInput& input)
{
    return input.value.isNull() ? Value() : Value(stripped(input.text(), true, false));
}

Value stripRight(const FilterInput& input)
{
    return input.value.isNull() ? Value() : Value(stripped(input.text(), false, true));
}

Value replaced(const FilterInput& input, const std::string& replacement, bool isPattern, bool onlyFirst)
{
    if (input.value.isNull())
        return {};
    const std::string wanted = input.textArgument(0);
    const std::string text = input.text();
    if (text.empty() || wanted.empty())
        return Value(text);
    if (const size_t most = text.size() / wanted.size() * replacement.size();
        !isPattern && !input.renderer.reserve(onlyFirst ? 0 : most, input.offset))
        return {};
    return Value(isPattern ? replacePattern(text, wanted, replacement, onlyFirst)
                           : replaceText(text, wanted, replacement, onlyFirst));
}

Value replace(const FilterInput& input)
{
    return replaced(input, input.textArgument(1), true, false);
}

Value replaceFirst(const FilterInput& input)
{
    return replaced(input, input.textArgument(1), true, true);
}

Value remove(const FilterInput& input)
{
    return replaced(input, {}, false, false);
}

Value removeFirst(const FilterInput& input)
{
    return replaced(input, {}, true, true);
}

Value truncate(const FilterInput& input)
{
    if (input.value.isNull())
        return {};
    const std::u16string units = expression::toUtf16(input.text());
    const int64_t length = input.integerArgument(0, 50);
    const std::string mark = input.textArgument(1, "...");
    if (units.empty() || (length >= 0 && units.size() <= static_cast<size_t>(length)))
        return Value(input.text());
    const int64_t kept = length - static_cast<int64_t>(expression::utf16Length(mark));
    return Value(expression::toUtf8(units.substr(0, static_cast<size_t>(std::max<int64_t>(0, kept)))) + mark);
}

Value truncateWords(const FilterInput& input)
{
    if (input.value.isNull())
        return {};
    const std::string text = input.text();
    const std::string mark = input.textArgument(1, "...");
    int64_t words = input.integerArgument(0, 15);
    if (text.empty())
        return Value(text);
    if (words <= 0)
        return Value(mark);
    size_t at = text.find(' ');
    while (--words > 0 && at != std::string::npos)
        at = text.find(' ', at + 1);
    return Value(at == std::string::npos ? text : text.substr(0, at) + mark);
}

// Counted from the end when it begins below zero.
Value slice(const FilterInput& input)
{
    if (!input.value.isText())
        return input.value;
    const std::u16string units = expression::toUtf16(input.text());
    const auto size = static_cast<int64_t>(units.size());
    int64_t start = std::clamp(input.integerArgument(0, 0), -2 * size - 1, size + 1);
    int64_t length = std::clamp<int64_t>(input.integerArgument(1, 1), 0, size);
    if (start > size)
        return {};
    if (start < 0)
        start += size;
    if (start < 0) {
        length = std::max<int64_t>(0, length + start);
        start = 0;
    }
    return Value(expression::toUtf8(units.substr(static_cast<size_t>(start), static_cast<size_t>(length))));
}

// Empty pieces are left out; without a separator the text falls into its characters.
Value split(const FilterInput& input)
{
    const std::string text = input.text();
    const std::string separator = input.textArgument(0);
    if (text.find_first_not_of(TextBlanks) == std::string::npos)
        return Value(Values{input.value});
    if (!input.renderer.reserve(text.size() * sizeof(Value), input.offset))
        return {};
    if (separator.empty())
        return Value(itemsOf(Value(text)).value_or(Values()));
    Values out;
    for (size_t at = 0; at <= text.size();) {
        const size_t end = std::min(text.find(separator, at), text.size());
        if (end > at)
            out.emplace_back(text.substr(at, end - at));
        at = end + separator.size();
    }
    return Value(std::move(out));
}

Value defaultValue(const FilterInput& input)
{
    const bool isBlank = input.text().find_first_not_of(TextBlanks) == std::string::npos;
    const bool* truth = input.value.boolean();
    return isBlank || (truth && !*truth) ? input.argument(0) : input.value;
}

constexpr std::array<Filter, 17> TextFilters{{
    {"Append", 1, 1, append},
    {"Capitalize", 0, 0, capitalize},
    {"Default", 1, 1, defaultValue},
    {"Downcase", 0, 0, downcase},
    {"Lstrip", 0, 0, stripLeft},
    {"Prepend", 1, 1, prepend},
    {"Remove", 1, 1, remove},
    {"RemoveFirst", 1, 1, removeFirst},
    {"Replace", 1, 2, replace},
    {"ReplaceFirst", 1, 2, replaceFirst},
    {"Rstrip", 0, 0, stripRight},
    {"Slice", 1, 2, slice},
    {"Split", 1, 1, split},
    {"Strip", 0, 0, strip},
    {"Truncate", 0, 2, truncate},
    {"TruncateWords", 0, 2, truncateWords},
    {"Upcase", 0, 0, upcase},
}};
} // namespace

std::span<const Filter> textFilters()
{
    return TextFilters;
}

} // namespace liquid
