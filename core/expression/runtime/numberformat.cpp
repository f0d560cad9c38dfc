// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/numberformat.h"

#include "core/expression/runtime/type.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace expression {

namespace {
// A number as its significant digits and where its point is: 0.DIGITS × 10^point.
struct DigitText
{
    std::string digits; // no leading zeros; empty for zero
    int point = 0;
    bool isNegative = false;
};

void dropTrailingZeros(std::string& digits)
{
    digits.erase(digits.find_last_not_of('0') + 1);
}

DigitText fromPlain(std::string_view plain) // "-12.50"
{
    DigitText out;
    out.isNegative = plain.starts_with('-');
    plain.remove_prefix(out.isNegative ? 1 : 0);
    const size_t dot = std::min(plain.find('.'), plain.size());
    out.point = static_cast<int>(dot);
    out.digits = plain.substr(0, dot);
    if (dot < plain.size())
        out.digits += plain.substr(dot + 1);
    const size_t first = std::min(out.digits.find_first_not_of('0'), out.digits.size());
    out.digits.erase(0, first);
    out.point = out.digits.empty() ? 0 : out.point - static_cast<int>(first);
    return out;
}

DigitText fromScientific(std::string_view text) // "-1.25e+10"
{
    const size_t mark = text.find('e');
    int exponent = 0;
    const char* begin = text.data() + mark + 1;
    std::from_chars(*begin == '+' ? begin + 1 : begin, text.data() + text.size(), exponent);
    DigitText out = fromPlain(text.substr(0, mark));
    if (!out.digits.empty())
        out.point += exponent;
    return out;
}

DigitText shortestDigits(double value, bool isSingle)
{
    std::array<char, 64> buffer{};
    const auto end = isSingle
        ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), static_cast<float>(value),
                        std::chars_format::scientific)
        : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    DigitText out = fromScientific({buffer.data(), static_cast<size_t>(end.ptr - buffer.data())});
    dropTrailingZeros(out.digits);
    return out;
}

// Every digit of a double, for formats with a precision.
DigitText exactDigits(double value)
{
    std::array<char, 1200> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 800);
    DigitText out = fromPlain({buffer.data(), static_cast<size_t>(end.ptr - buffer.data())});
    dropTrailingZeros(out.digits);
    return out;
}

// Keeps count significant digits, rounding half away from zero.
void roundDigits(DigitText& number, int count)
{
    if (count >= static_cast<int>(number.digits.size()))
        return;
    if (count < 0) {
        number.digits.clear();
        number.point = 0;
        return;
    }
    const bool roundsUp = number.digits[static_cast<size_t>(count)] >= '5';
    number.digits.resize(static_cast<size_t>(count));
    if (roundsUp) {
        size_t i = number.digits.size();
        while (i > 0 && number.digits[i - 1] == '9')
            --i;
        number.digits.resize(i);
        if (i == 0) {
            number.digits = "1";
            ++number.point;
        } else {
            ++number.digits[i - 1];
        }
    }
    dropTrailingZeros(number.digits);
    if (number.digits.empty())
        number.point = 0;
}

std::string integerPart(const DigitText& number)
{
    if (number.point <= 0 || number.digits.empty())
        return "0";
    std::string out = number.digits.substr(0, static_cast<size_t>(number.point));
    out.append(static_cast<size_t>(number.point) - out.size(), '0');
    return out;
}

std::string fractionPart(const DigitText& number, size_t places)
{
    std::string out;
    if (!number.digits.empty()) {
        out.append(number.point < 0 ? std::min(places, static_cast<size_t>(-number.point)) : 0, '0');
        if (number.point < static_cast<int>(number.digits.size()))
            out += number.digits.substr(static_cast<size_t>(std::max(number.point, 0)));
    }
    out.resize(places, '0');
    return out;
}

std::string grouped(const std::string& digits)
{
    std::string out;
    for (size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            out += ',';
        out += digits[i];
    }
    return out;
}

std::string fixedText(DigitText number, int places, bool isGrouped, std::string_view before, std::string_view behind)
{
    roundDigits(number, number.point + places);
    const bool isNegative = number.isNegative && !number.digits.empty();
    std::string out = isNegative ? "-" : "";
    out += before;
    out += isGrouped ? grouped(integerPart(number)) : integerPart(number);
    if (places > 0)
        out += '.' + fractionPart(number, static_cast<size_t>(places));
    out += behind;
    return out;
}

std::string exponentText(int exponent, size_t digits, char letter, bool plus)
{
    std::string number = std::to_string(std::abs(exponent));
    number.insert(0, number.size() < digits ? digits - number.size() : 0, '0');
    return letter + std::string(exponent < 0 ? "-" : plus ? "+" : "") + number;
}

std::string scientificText(DigitText number, int places, char letter)
{
    roundDigits(number, places + 1);
    const int exponent = number.digits.empty() ? 0 : number.point - 1;
    number.point = 1;
    std::string out = number.isNegative && !number.digits.empty() ? "-" : "";
    out += integerPart(number);
    if (places > 0)
        out += '.' + fractionPart(number, static_cast<size_t>(places));
    return out + exponentText(exponent, 3, letter, true);
}

// Scientific from the 10^precision-th on and below 10^-4.
std::string generalText(const DigitText& number, int precision, char letter)
{
    const std::string sign = number.isNegative ? "-" : "";
    if (number.digits.empty())
        return sign + "0";
    const int exponent = number.point - 1;
    if (exponent >= precision || exponent < -4) {
        std::string out = sign + number.digits.substr(0, 1);
        if (number.digits.size() > 1)
            out += '.' + number.digits.substr(1);
        return out + exponentText(exponent, 2, letter, true);
    }
    std::string out = sign + integerPart(number);
    const int places = static_cast<int>(number.digits.size()) - number.point;
    if (places > 0)
        out += '.' + fractionPart(number, static_cast<size_t>(places));
    return out;
}

std::string hexText(const Value& value, size_t least, bool isLower)
{
    uint64_t bits = static_cast<uint64_t>(value.asInteger());
    switch (value.type()->kind) {
    case Type::Kind::SByte:
    case Type::Kind::Byte:
        bits &= 0xFF;
        break;
    case Type::Kind::Int16:
    case Type::Kind::UInt16:
        bits &= 0xFFFF;
        break;
    case Type::Kind::Int32:
    case Type::Kind::UInt32:
        bits &= 0xFFFFFFFF;
        break;
    default:
        break;
    }
    std::array<char, 20> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), bits, 16);
    std::string out(buffer.data(), end.ptr);
    out.insert(0, out.size() < least ? least - out.size() : 0, '0');
    return isLower ? out : text::toUpper(out);
}

std::string plainInteger(const Value& value)
{
    return value.type()->kind == Type::Kind::UInt64 ? std::to_string(static_cast<uint64_t>(value.asInteger()))
                                                    : std::to_string(value.asInteger());
}

DigitText digitsOf(const Value& value)
{
    if (value.type()->isReal())
        return exactDigits(value.asReal());
    return fromPlain(value.type()->kind == Type::Kind::Decimal ? decimalOf(value).text() : plainInteger(value));
}

std::optional<std::string> formatGeneral(const Value& value, int precision, char letter)
{
    const Type& type = *value.type();
    if (precision <= 0) {
        if (type.isReal())
            return generalText(shortestDigits(value.asReal(), type.kind == Type::Kind::Single),
                               type.kind == Type::Kind::Single ? 7 : 15, letter);
        return type.kind == Type::Kind::Decimal ? decimalOf(value).text() : plainInteger(value);
    }
    DigitText number = digitsOf(value);
    dropTrailingZeros(number.digits);
    roundDigits(number, precision);
    return generalText(number, precision, letter);
}

std::optional<std::string> formatStandard(const Value& value, char letter, int precision)
{
    const bool isInteger = value.type()->isInteger();
    const char kind = text::toUpper(letter);
    const char exponent = letter == kind ? 'E' : 'e';
    DigitText percent;
    switch (kind) {
    case 'G':
        return formatGeneral(value, precision, exponent);
    case 'R':
        return isInteger ? std::nullopt : formatGeneral(value, 0, 'E');
    case 'D': {
        if (!isInteger)
            return std::nullopt;
        const std::string digits = integerPart(digitsOf(value));
        const size_t missing =
            precision > static_cast<int>(digits.size()) ? static_cast<size_t>(precision) - digits.size() : 0;
        return std::string(digitsOf(value).isNegative ? "-" : "") + std::string(missing, '0') + digits;
    }
    case 'X':
        return isInteger ? std::optional(hexText(value, static_cast<size_t>(std::max(precision, 0)), letter == 'x'))
                         : std::nullopt;
    case 'F':
        return fixedText(digitsOf(value), precision < 0 ? 2 : precision, false, {}, {});
    case 'N':
        return fixedText(digitsOf(value), precision < 0 ? 2 : precision, true, {}, {});
    case 'C': {
        const std::string text = fixedText(digitsOf(value), precision < 0 ? 2 : precision, true, "\xC2\xA4", {});
        return text.starts_with('-') ? "(" + text.substr(1) + ")" : text;
    }
    case 'P':
        percent = digitsOf(value);
        percent.point += percent.digits.empty() ? 0 : 2;
        return fixedText(percent, precision < 0 ? 2 : precision, true, {}, " %");
    case 'E':
        return scientificText(digitsOf(value), precision < 0 ? 6 : precision, letter);
    default:
        return std::nullopt;
    }
}

// "#,##0.00;(#)": the sections for positive, negative and zero.
std::vector<std::string> sectionsOf(std::string_view format)
{
    std::vector<std::string> out{""};
    char quote = 0;
    for (size_t i = 0; i < format.size(); ++i) {
        const char c = format[i];
        if (quote == 0 && c == ';') {
            out.emplace_back();
            continue;
        }
        if (c == '\\' && i + 1 < format.size()) {
            out.back() += c;
            ++i;
        } else if (c == '\'' || c == '"') {
            quote = quote == 0 ? c : quote == c ? '\0' : quote;
        }
        out.back() += format[i];
    }
    return out;
}

struct Picture
{
    int integerZeros = 0; // from the first 0 before the point on
    int integerPlaces = 0;
    int fractionZeros = 0; // up to the last 0 behind the point
    int fractionPlaces = 0;
    int shift = 0; // of % and ‰ and of commas before the point
    bool isGrouped = false;
};

// Calls visit(character, isLiteral) for each character of a picture.
template<typename Visit>
void walkPicture(std::string_view section, Visit visit)
{
    char quote = 0;
    for (size_t i = 0; i < section.size(); ++i) {
        const char c = section[i];
        if (quote != 0) {
            if (c == quote)
                quote = 0;
            else
                visit(c, true, i);
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if (c == '\\' && i + 1 < section.size()) {
            ++i;
            visit(section[i], true, i);
        } else {
            visit(c, false, i);
        }
    }
}

Picture readPicture(std::string_view section)
{
    Picture out;
    bool isBehindPoint = false;
    bool hasZero = false;
    int commas = 0;
    walkPicture(section, [&](char c, bool isLiteral, size_t) {
        if (isLiteral)
            return;
        if (c == '0' || c == '#') {
            if (isBehindPoint) {
                ++out.fractionPlaces;
                out.fractionZeros = c == '0' ? out.fractionPlaces : out.fractionZeros;
            } else {
                out.isGrouped = out.isGrouped || commas > 0;
                commas = 0;
                hasZero = hasZero || c == '0';
                ++out.integerPlaces;
                out.integerZeros += hasZero ? 1 : 0;
            }
        } else if (c == ',') {
            commas += !isBehindPoint && out.integerPlaces > 0 ? 1 : 0;
        } else if (c == '.') {
            isBehindPoint = true;
        } else if (c == '%') {
            out.shift += 2;
        }
    });
    out.shift -= 3 * commas;
    return out;
}

std::string paint(std::string_view section, const Picture& picture, const DigitText& number)
{
    std::string integer = integerPart(number);
    if (integer == "0")
        integer.clear();
    if (static_cast<int>(integer.size()) < picture.integerZeros)
        integer.insert(0, static_cast<size_t>(picture.integerZeros) - integer.size(), '0');
    std::string fraction = fractionPart(number, static_cast<size_t>(picture.fractionPlaces));
    while (static_cast<int>(fraction.size()) > picture.fractionZeros && fraction.ends_with('0'))
        fraction.pop_back();
    std::string out;
    size_t written = 0;
    int placesLeft = picture.integerPlaces;
    bool isBehindPoint = false;
    size_t fractionAt = 0;
    const auto writeInteger = [&](size_t until) {
        for (; written < until; ++written) {
            out += integer[written];
            const size_t left = integer.size() - written - 1;
            if (picture.isGrouped && left > 0 && left % 3 == 0)
                out += ',';
        }
    };
    walkPicture(section, [&](char c, bool isLiteral, size_t) {
        if (!isLiteral && (c == '0' || c == '#')) {
            if (isBehindPoint) {
                if (fractionAt < fraction.size())
                    out += fraction[fractionAt++];
            } else {
                --placesLeft;
                if (static_cast<int>(integer.size()) > placesLeft)
                    writeInteger(integer.size() - static_cast<size_t>(placesLeft));
            }
        } else if (!isLiteral && c == '.') {
            if (!isBehindPoint && !fraction.empty())
                out += '.';
            isBehindPoint = true;
        } else if (isLiteral || c != ',') {
            out += c;
        }
    });
    return out;
}

std::string formatCustom(const Value& value, std::string_view format)
{
    const std::vector<std::string> sections = sectionsOf(format);
    DigitText number = value.type()->isReal() ? shortestDigits(value.asReal(), value.type()->kind == Type::Kind::Single)
                                              : digitsOf(value);
    dropTrailingZeros(number.digits);
    size_t index = number.isNegative && sections.size() > 1 && !sections[1].empty() ? 1 : 0;
    if (number.digits.empty() && sections.size() > 2 && !sections[2].empty())
        index = 2;
    const Picture picture = readPicture(sections[index]);
    number.point += number.digits.empty() ? 0 : picture.shift;
    roundDigits(number, number.point + picture.fractionPlaces);
    if (number.digits.empty() && index != 2 && sections.size() > 2)
        return paint(sections[2], readPicture(sections[2]), {});
    const bool needsSign = number.isNegative && index == 0 && !number.digits.empty();
    return (needsSign ? "-" : "") + paint(sections[index], picture, number);
}
} // namespace

std::string formatDouble(double value, bool isSingle)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value < 0 ? "-Infinity" : "Infinity";
    constexpr double LeastPlain = 1e-4;
    constexpr double MostPlain = 1e15;
    if (!isSingle && std::abs(value) >= LeastPlain && std::abs(value) < MostPlain) { // never with an exponent
        std::array<char, 64> buffer{};
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
        return {buffer.data(), end.ptr};
    }
    return generalText(shortestDigits(value, isSingle), isSingle ? 7 : 15, 'E');
}

std::optional<std::string> formatNumber(const Value& value, std::string_view format)
{
    if (value.type()->isReal() && !std::isfinite(value.asReal()))
        return formatDouble(value.asReal());
    if (format.empty())
        format = "G";
    const std::string_view digits = format.substr(1);
    if (text::isLetter(format.front()) && digits.size() <= 3 && std::ranges::all_of(digits, text::isDigit)) {
        int precision = -1;
        std::from_chars(digits.data(), digits.data() + digits.size(), precision);
        return formatStandard(value, format.front(), precision);
    }
    return formatCustom(value, format);
}

} // namespace expression
