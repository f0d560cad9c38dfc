// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/textculture.h"

#include "core/expression/runtime/utf16.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <array>
#include <vector>

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
// What is seen of a text, and where it stands.
struct Visible
{
    std::u16string units;
    std::vector<size_t> places;

    explicit Visible(std::u16string_view text)
    {
        for (size_t i = 0; i < text.size(); ++i) {
            if (isIgnorable(text[i]))
                continue;
            units += text[i];
            places.push_back(i);
        }
    }
};
} // namespace

int32_t findByCulture(std::u16string_view window, std::u16string_view needle)
{
    const Visible text(window);
    const std::u16string wanted = Visible(needle).units;
    if (wanted.empty())
        return 0;
    const size_t found = text.units.find(wanted);
    return found == std::u16string::npos ? -1 : static_cast<int32_t>(text.places[found]);
}

int32_t findLastByCulture(std::u16string_view window, std::u16string_view needle)
{
    const Visible text(window);
    const std::u16string wanted = Visible(needle).units;
    if (wanted.empty())
        return static_cast<int32_t>(window.size());
    const size_t found = text.units.rfind(wanted);
    return found == std::u16string::npos ? -1 : static_cast<int32_t>(text.places[found]);
}

bool startsByCulture(std::u16string_view text, std::u16string_view start)
{
    return Visible(text).units.starts_with(Visible(start).units);
}

bool endsByCulture(std::u16string_view text, std::u16string_view end)
{
    return Visible(text).units.ends_with(Visible(end).units);
}

} // namespace expression
