// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/textculture.h"

#include "core/expression/runtime/utf16.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace expression {

namespace {
// What the invariant culture does not see: control characters but blanks, and format characters. They have no weight at
// any level of Unicode's default collation.
bool isIgnorable(char16_t unit)
{
    struct Range
    {
        char16_t first;
        char16_t last;
    };
    static constexpr std::array<Range, 10> Ranges{{{0x00, 0x08},
                                                   {0x0E, 0x1F},
                                                   {0x7F, 0x84},
                                                   {0x86, 0x9F},
                                                   {0xAD, 0xAD},
                                                   {0x200B, 0x200F},
                                                   {0x202A, 0x202E},
                                                   {0x2060, 0x2064},
                                                   {0x2066, 0x206F},
                                                   {0xFEFF, 0xFEFF}}};
    return std::ranges::any_of(Ranges, [unit](const Range& one) { return one.first <= unit && unit <= one.last; });
}

// The invariant culture's place of an ASCII character: blanks, punctuation, symbols, digits, letters.
int weightOf(char16_t unit)
{
    static constexpr std::u16string_view Signs = u"_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
    if (unit == 0x85) // a line end, behind the others
        return 0x0E;
    if (unit >= 0x80)
        return 1000 + toLowerUnit(unit);
    const char c = static_cast<char>(unit);
    if (text::isDigit(c))
        return 200 + c;
    if (text::isLetter(c))
        return 300 + text::toLower(c);
    const size_t sign = Signs.find(unit);
    return sign == std::u16string_view::npos ? unit : 100 + static_cast<int>(sign);
}

} // namespace

int compareByCulture(std::u16string a, std::u16string b, bool isCaseless)
{
    std::erase_if(a, isIgnorable);
    std::erase_if(b, isIgnorable);
    for (size_t i = 0; i < a.size() && i < b.size(); ++i) {
        const int difference = weightOf(a[i]) - weightOf(b[i]);
        if (difference != 0)
            return difference < 0 ? -1 : 1;
    }
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    for (size_t i = 0; i < a.size() && !isCaseless; ++i) { // lower case first
        if (a[i] != b[i])
            return toLowerUnit(a[i]) == a[i] ? -1 : 1;
    }
    return 0;
}

bool hasIgnorable(std::string_view text)
{
    const bool isPlain =
        std::ranges::all_of(text, [](char c) { return (c >= 0x20 && c < 0x7F) || (c >= 0x09 && c <= 0x0D); });
    return !isPlain && std::ranges::any_of(toUtf16(text), isIgnorable);
}

namespace {
std::u16string visibleOf(std::u16string_view text)
{
    std::u16string out;
    std::ranges::copy_if(text, std::back_inserter(out), [](char16_t unit) { return !isIgnorable(unit); });
    return out;
}

// Where the visible unit of that number stands; -1 for none.
int32_t placeOf(std::u16string_view text, size_t number)
{
    for (size_t i = 0; i < text.size(); ++i) {
        if (!isIgnorable(text[i]) && number-- == 0)
            return static_cast<int32_t>(i);
    }
    return -1;
}
} // namespace

int32_t findByCulture(std::u16string_view window, std::u16string_view needle)
{
    const std::u16string wanted = visibleOf(needle);
    return wanted.empty() ? 0 : placeOf(window, visibleOf(window).find(wanted));
}

int32_t findLastByCulture(std::u16string_view window, std::u16string_view needle)
{
    const std::u16string wanted = visibleOf(needle);
    return wanted.empty() ? static_cast<int32_t>(window.size()) : placeOf(window, visibleOf(window).rfind(wanted));
}

bool startsByCulture(std::u16string_view text, std::u16string_view start)
{
    return visibleOf(text).starts_with(visibleOf(start));
}

bool endsByCulture(std::u16string_view text, std::u16string_view end)
{
    return visibleOf(text).ends_with(visibleOf(end));
}

} // namespace expression
