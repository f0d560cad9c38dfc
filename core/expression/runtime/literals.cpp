// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/literals.h"

#include "core/expression/runtime/decimal.h"
#include "core/expression/runtime/lexer.h"
#include "core/expression/runtime/type.h"
#include "core/expression/runtime/utf16.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <charconv>

namespace expression {

namespace {
NumberLiteral refuse(base::Message message)
{
    return {0, {}, std::move(message)};
}

struct Digits
{
    std::string text; // without underscores
    bool isReal = false;
    size_t length = 0;
};

Digits readDecimalDigits(std::string_view text)
{
    Digits out;
    const auto take = [&](auto isOne) {
        for (; out.length < text.size() && (isOne(text[out.length]) || text[out.length] == '_'); ++out.length) {
            if (text[out.length] != '_')
                out.text += text[out.length];
        }
    };
    take(text::isDigit);
    if (text.substr(out.length).starts_with('.') && out.length + 1 < text.size()
        && text::isDigit(text[out.length + 1])) {
        out.isReal = true;
        out.text += '.';
        ++out.length;
        take(text::isDigit);
    }
    if (out.length < text.size() && text::toLower(text[out.length]) == 'e') {
        const size_t sign = out.length + 1;
        const bool hasSign = sign < text.size() && (text[sign] == '+' || text[sign] == '-');
        const size_t first = sign + (hasSign ? 1 : 0);
        if (first < text.size() && text::isDigit(text[first])) {
            out.isReal = true;
            out.text += 'e';
            if (hasSign)
                out.text += text[sign];
            out.length = first;
            take(text::isDigit);
        }
    }
    return out;
}

NumberLiteral makeReal(const Digits& digits, char suffix, size_t length)
{
    if (suffix == 'm') {
        const auto value = Decimal::parse(digits.text);
        if (!value)
            return refuse(base::translate("expression", "The number is too large for decimal"));
        return {length, makeDecimal(*value), {}};
    }
    double value = 0;
    const std::string text = digits.text.starts_with('.') ? '0' + digits.text : digits.text;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() && text.find("e-") == std::string::npos)
        return refuse(base::translate("expression", "The number is too large for double"));
    if (suffix == 'f')
        return {length, Value::real(types::Single, static_cast<double>(static_cast<float>(value))), {}};
    return {length, Value::float64(value), {}};
}

// The first of int, uint, long and ulong that holds the value and that the suffix allows.
NumberLiteral makeInteger(uint64_t value, std::string_view suffix, size_t length)
{
    const bool isUnsigned = suffix.find('u') != std::string_view::npos;
    const bool isLong = suffix.find('l') != std::string_view::npos;
    const Type* type = &types::UInt64;
    if (!isUnsigned && !isLong && value <= INT32_MAX)
        type = &types::Int32;
    else if (!isLong && value <= UINT32_MAX)
        type = &types::UInt32;
    else if (!isUnsigned && value <= INT64_MAX)
        type = &types::Int64;
    return {length, Value::integer(*type, static_cast<int64_t>(value)), {}};
}

std::string integerSuffix(std::string_view text)
{
    std::string out;
    for (const char c : text.substr(0, 2)) {
        const char lower = text::toLower(c);
        if ((lower != 'u' && lower != 'l') || out.find(lower) != std::string::npos)
            break;
        out += lower;
    }
    return out;
}

NumberLiteral readBased(std::string_view text, int base)
{
    std::string digits;
    size_t length = 2;
    for (; length < text.size(); ++length) {
        const int value = text::hexValue(text[length]);
        if (text[length] != '_' && (value < 0 || value >= base))
            break;
        if (text[length] != '_')
            digits += text[length];
    }
    uint64_t value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (digits.empty() || read.ec != std::errc())
        return refuse(base::translate("expression", "The number is too large, or has no digits"));
    const std::string suffix = integerSuffix(text.substr(length));
    return makeInteger(value, suffix, length + suffix.size());
}
} // namespace

NumberLiteral readNumberLiteral(std::string_view text)
{
    const char second = text.size() > 1 ? text::toLower(text[1]) : '\0';
    if (text.front() == '0' && (second == 'x' || second == 'b'))
        return readBased(text, second == 'x' ? 16 : 2);
    const Digits digits = readDecimalDigits(text);
    const char after = digits.length < text.size() ? text::toLower(text[digits.length]) : '\0';
    if (after == 'f' || after == 'd' || after == 'm')
        return makeReal(digits, after, digits.length + 1);
    if (digits.isReal)
        return makeReal(digits, 'd', digits.length);
    uint64_t value = 0;
    const auto read = std::from_chars(digits.text.data(), digits.text.data() + digits.text.size(), value);
    if (read.ec != std::errc())
        return refuse(base::translate("expression", "The integer is too large"));
    const std::string suffix = integerSuffix(text.substr(digits.length));
    return makeInteger(value, suffix, digits.length + suffix.size());
}

std::optional<std::string> unescape(std::string_view piece)
{
    static constexpr std::string_view Letters = "'\"\\0abfnrtv";
    static constexpr std::string_view Meanings("'\"\\\0\a\b\f\n\r\t\v", 11);
    std::string out;
    for (size_t i = 0; i < piece.size(); ++i) {
        if (piece[i] != '\\') {
            out += piece[i];
            continue;
        }
        if (++i == piece.size())
            return std::nullopt;
        const size_t simple = Letters.find(piece[i]);
        if (simple != std::string_view::npos) {
            out += Meanings[simple];
            continue;
        }
        const char kind = piece[i];
        const size_t most = kind == 'U' ? 8 : kind == 'u' || kind == 'x' ? 4 : 0;
        uint32_t point = 0;
        size_t digits = 0;
        while (digits < most && i + 1 < piece.size() && text::hexValue(piece[i + 1]) >= 0) {
            point = point * 16 + static_cast<uint32_t>(text::hexValue(piece[++i]));
            ++digits;
        }
        if (digits == 0 || (kind != 'x' && digits != most) || point > 0x10FFFF)
            return std::nullopt;
        if (point > 0xFFFF)
            text::appendUtf8(out, point);
        else
            appendText(out, toUtf8(std::u16string(1, static_cast<char16_t>(point))));
    }
    return out;
}

} // namespace expression
