// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/utf16.h"

#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace expression {

namespace {
constexpr uint32_t Replacement = 0xFFFD;

bool isHigh(uint32_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLow(uint32_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

// Bytes that are no UTF-8 count as one replacement character each.
uint32_t nextCodePoint(std::string_view text, size_t& at)
{
    const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[i]); };
    const uint8_t first = byte(at);
    if (first < 0x80) {
        ++at;
        return first;
    }
    const size_t length = text::utf8Length(text, at);
    if (length == 0) {
        if (first == 0xED && at + 2 < text.size() && byte(at + 1) >= 0xA0 && (byte(at + 2) & 0xC0) == 0x80) {
            const uint32_t unit = 0xD000U | ((byte(at + 1) & 0x3FU) << 6) | (byte(at + 2) & 0x3FU);
            at += 3;
            return unit;
        }
        ++at;
        return Replacement;
    }
    uint32_t point = length == 2 ? first & 0x1F : length == 3 ? first & 0x0F : first & 0x07;
    for (size_t i = 1; i < length; ++i)
        point = (point << 6) | (byte(at + i) & 0x3F);
    at += length;
    return point;
}

struct CaseRange
{
    char16_t first; // upper case
    char16_t last;
    int16_t toLower; // 1: upper and lower alternate
};

// Simple case mappings of the basic plane's scripts in use (Unicode 15 UnicodeData.txt), as ranges.
constexpr std::array<CaseRange, 34> CaseRanges{{
    {0x41, 0x5A, 32},     {0xC0, 0xD6, 32},     {0xD8, 0xDE, 32},     {0x100, 0x12F, 1},    {0x132, 0x137, 1},
    {0x139, 0x148, 1},    {0x14A, 0x177, 1},    {0x178, 0x178, -121}, {0x179, 0x17E, 1},    {0x1CD, 0x1DC, 1},
    {0x1DE, 0x1EF, 1},    {0x1F8, 0x21F, 1},    {0x222, 0x233, 1},    {0x370, 0x373, 1},    {0x386, 0x386, 38},
    {0x388, 0x38A, 37},   {0x38C, 0x38C, 64},   {0x38E, 0x38F, 63},   {0x391, 0x3A1, 32},   {0x3A3, 0x3AB, 32},
    {0x3D8, 0x3EF, 1},    {0x400, 0x40F, 80},   {0x410, 0x42F, 32},   {0x460, 0x481, 1},    {0x48A, 0x4BF, 1},
    {0x4C1, 0x4CE, 1},    {0x4D0, 0x52F, 1},    {0x531, 0x556, 48},   {0x1E00, 0x1E95, 1},  {0x1EA0, 0x1EFF, 1},
    {0x2160, 0x216F, 16}, {0x24B6, 0x24CF, 26}, {0xFF21, 0xFF3A, 32}, {0x2C00, 0x2C2F, 48},
}};

// Where upper case letters are odd in an alternating range.
bool isUpperInAlternation(const CaseRange& range, char16_t unit)
{
    return (unit - range.first) % 2 == 0;
}

template<typename Map>
std::string mapped(std::string_view text, Map map, char (*ascii)(char))
{
    if (isAscii(text)) {
        std::string out(text);
        std::ranges::transform(out, out.begin(), ascii);
        return out;
    }
    std::u16string units = toUtf16(text);
    std::ranges::transform(units, units.begin(), map);
    return toUtf8(units);
}
} // namespace

bool isAscii(std::string_view text)
{
    size_t at = 0;
    for (; at + sizeof(uint64_t) <= text.size(); at += sizeof(uint64_t)) {
        uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        if ((word & 0x8080808080808080ULL) != 0)
            return false;
    }
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                       [](char c) { return static_cast<uint8_t>(c) < 0x80; });
}

size_t utf16Length(std::string_view text)
{
    if (isAscii(text))
        return text.size();
    size_t length = 0;
    for (size_t at = 0; at < text.size();)
        length += nextCodePoint(text, at) > 0xFFFF ? 2 : 1;
    return length;
}

std::u16string toUtf16(std::string_view text)
{
    std::u16string units;
    units.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        const uint32_t point = nextCodePoint(text, at);
        if (point > 0xFFFF) {
            units += static_cast<char16_t>(0xD7C0 + (point >> 10));
            units += static_cast<char16_t>(0xDC00 + (point & 0x3FF));
        } else {
            units += static_cast<char16_t>(point);
        }
    }
    return units;
}

std::string toUtf8(std::u16string_view units)
{
    std::string out;
    out.reserve(units.size());
    for (size_t i = 0; i < units.size(); ++i) {
        const uint32_t unit = units[i];
        if (isHigh(unit) && i + 1 < units.size() && isLow(units[i + 1])) {
            text::appendUtf8(out, 0x10000 + ((unit - 0xD800) << 10) + (units[i + 1] - 0xDC00U));
            ++i;
        } else {
            text::appendUtf8(out, unit); // three bytes for half of a pair
        }
    }
    return out;
}

void appendText(std::string& out, std::string_view more)
{
    const auto byte = [](std::string_view bytes, size_t i) { return static_cast<uint8_t>(bytes[i]); };
    const size_t end = out.size();
    const bool endsHigh = end >= 3 && byte(out, end - 3) == 0xED && (byte(out, end - 2) & 0xF0) == 0xA0;
    const bool beginsLow = more.size() >= 3 && byte(more, 0) == 0xED && (byte(more, 1) & 0xF0) == 0xB0;
    if (!endsHigh || !beginsLow) {
        out += more;
        return;
    }
    std::u16string pair = toUtf16(std::string_view(out).substr(end - 3));
    pair += toUtf16(more.substr(0, 3));
    out.resize(end - 3);
    out += toUtf8(pair);
    out += more.substr(3);
}

char16_t toUpperUnit(char16_t unit)
{
    if (unit < 0x80)
        return unit >= 'a' && unit <= 'z' ? static_cast<char16_t>(unit - 32) : unit;
    if (unit == 0xB5 || unit == 0x3C2) // the micro sign and the final sigma
        return unit == 0xB5 ? 0x39C : 0x3A3;
    if (unit == 0x131) // dotless i stays, as the invariant culture has it
        return unit;
    for (const CaseRange& range : CaseRanges) {
        if (range.toLower == 1) {
            if (unit >= range.first && unit <= range.last)
                return isUpperInAlternation(range, unit) ? unit : static_cast<char16_t>(unit - 1);
        } else if (unit >= range.first + range.toLower && unit <= range.last + range.toLower) {
            return static_cast<char16_t>(unit - range.toLower);
        }
    }
    return unit;
}

char16_t toLowerUnit(char16_t unit)
{
    if (unit < 0x80)
        return unit >= 'A' && unit <= 'Z' ? static_cast<char16_t>(unit + 32) : unit;
    if (unit == 0x130)
        return unit;
    for (const CaseRange& range : CaseRanges) {
        if (unit < range.first || unit > range.last)
            continue;
        if (range.toLower == 1)
            return isUpperInAlternation(range, unit) ? static_cast<char16_t>(unit + 1) : unit;
        return static_cast<char16_t>(unit + range.toLower);
    }
    return unit;
}

std::string toUpperText(std::string_view text)
{
    return mapped(text, toUpperUnit, text::toUpper);
}

std::string toLowerText(std::string_view text)
{
    return mapped(text, toLowerUnit, text::toLower);
}

bool isWhiteSpaceUnit(char16_t unit)
{
    return (unit >= 9 && unit <= 13) || unit == ' ' || unit == 0x85 || unit == 0xA0 || unit == 0x1680
        || (unit >= 0x2000 && unit <= 0x200A) || unit == 0x2028 || unit == 0x2029 || unit == 0x202F || unit == 0x205F
        || unit == 0x3000;
}

// Letters of ASCII, Latin, Greek, Cyrillic, and the blocks that hold nothing but letters.
bool isLetterUnit(char16_t unit)
{
    if (unit < 0x80)
        return text::isLetter(static_cast<char>(unit));
    return unit == 0xAA || unit == 0xB5 || unit == 0xBA
        || (unit >= 0xC0 && unit <= 0x2C1 && unit != 0xD7 && unit != 0xF7)
        || (unit >= 0x370 && unit <= 0x481 && unit != 0x375 && unit != 0x37E && unit != 0x387)
        || (unit >= 0x48A && unit <= 0x556) || (unit >= 0x561 && unit <= 0x587) || (unit >= 0x5D0 && unit <= 0x5EA)
        || (unit >= 0x620 && unit <= 0x64A) || (unit >= 0x1E00 && unit <= 0x1FFC) || (unit >= 0x3041 && unit <= 0x3096)
        || (unit >= 0x30A1 && unit <= 0x30FA) || (unit >= 0x3400 && unit <= 0x4DBF)
        || (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0xAC00 && unit <= 0xD7A3);
}

} // namespace expression
