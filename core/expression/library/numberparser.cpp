// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/numberparser.h"

#include "core/expression/runtime/decimal.h"
#include "core/expression/runtime/type.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace expression {

namespace {
std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\n\v\f\r";
    const size_t begin = std::min(text.find_first_not_of(Blanks), text.size());
    text.remove_prefix(begin);
    while (!text.empty() && (Blanks.find(text.back()) != std::string_view::npos || text.back() == '\0'))
        text.remove_suffix(1);
    return text;
}

// The bits that the type has, and whether it is signed.
struct Width
{
    int64_t least;
    uint64_t most;
};

Width widthOf(const Type& type)
{
    switch (type.kind) {
    case Type::Kind::SByte:
        return {INT8_MIN, INT8_MAX};
    case Type::Kind::Byte:
        return {0, UINT8_MAX};
    case Type::Kind::Int16:
        return {INT16_MIN, INT16_MAX};
    case Type::Kind::UInt16:
        return {0, UINT16_MAX};
    case Type::Kind::Int32:
        return {INT32_MIN, INT32_MAX};
    case Type::Kind::UInt32:
        return {0, UINT32_MAX};
    case Type::Kind::Int64:
        return {INT64_MIN, INT64_MAX};
    default:
        return {0, UINT64_MAX};
    }
}

// "-1,234.5e3" → "-1234.5e3"; nullopt when it is no number.
std::optional<std::string> plainNumber(std::string_view text)
{
    std::string out;
    bool hasDigit = false;
    bool hasDot = false;
    size_t at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        out += text[at++] == '-' ? "-" : "";
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (text::isDigit(c)) {
            hasDigit = true;
            out += c;
        } else if (c == '.' && !hasDot) {
            hasDot = true;
            out += c;
        } else if (c != ',' || hasDot || !hasDigit) {
            break;
        }
    }
    if (hasDigit && at < text.size() && text::toLower(text[at]) == 'e') {
        out += 'e';
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            out += text[at++];
        if (at == text.size())
            return std::nullopt;
        for (; at < text.size() && text::isDigit(text[at]); ++at)
            out += text[at];
    }
    return hasDigit && at == text.size() ? std::optional(out) : std::nullopt;
}

ParsedNumber parseReal(std::string_view text, const Type& type)
{
    const std::string lower = text::toLower(text);
    if (lower == "nan")
        return {Value::real(type, std::numeric_limits<double>::quiet_NaN())};
    if (lower == "infinity" || lower == "-infinity")
        return {Value::real(type, (lower.front() == '-' ? -1 : 1) * std::numeric_limits<double>::infinity())};
    auto plain = plainNumber(text);
    if (!plain)
        return {};
    if (plain->starts_with('.') || plain->starts_with("-."))
        plain->insert(plain->find('.'), "0");
    double value = 0;
    const auto read = std::from_chars(plain->data(), plain->data() + plain->size(), value);
    if (read.ec == std::errc::result_out_of_range) // infinity or zero, as .NET Core 3.0 and later give
        value = plain->find("e-") != std::string::npos ? 0 : std::numeric_limits<double>::infinity();
    if (plain->starts_with('-'))
        value = -std::fabs(value); // zero, too
    return {
        Value::real(type, type.kind == Type::Kind::Single ? static_cast<double>(static_cast<float>(value)) : value)};
}
} // namespace

ParsedNumber parseInteger(std::string_view digits, const Type& type, int base)
{
    const bool isNegative = base == 10 && digits.starts_with('-');
    if (base == 10 && (isNegative || digits.starts_with('+')))
        digits.remove_prefix(1);
    uint64_t value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (digits.empty() || read.ptr != digits.data() + digits.size() || read.ec == std::errc::invalid_argument)
        return {};
    const Width width = widthOf(type);
    const uint64_t most = isNegative ? ~static_cast<uint64_t>(width.least) + 1 : width.most;
    if (read.ec == std::errc::result_out_of_range || value > most)
        return {std::nullopt, true};
    return {Value::integer(type, static_cast<int64_t>(isNegative ? ~value + 1 : value))};
}

ParsedNumber parseNumber(std::string_view text, const Type& type)
{
    text = withoutBlanks(text);
    if (type.isReal())
        return parseReal(text, type);
    if (type.kind != Type::Kind::Decimal)
        return parseInteger(text, type, 10);
    const auto plain = plainNumber(text);
    if (!plain || plain->find('e') != std::string::npos) // NumberStyles.Number has no exponent
        return {};
    const auto value = Decimal::parse(*plain);
    return value ? ParsedNumber{makeDecimal(*value)} : ParsedNumber{std::nullopt, true};
}

std::optional<bool> parseBoolean(std::string_view text)
{
    const std::string lower = text::toLower(withoutBlanks(text));
    if (lower == "true" || lower == "false")
        return lower == "true";
    return std::nullopt;
}

} // namespace expression
