// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/yamlscalar.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace text {

namespace {
size_t countDigits(std::string_view text)
{
    return static_cast<size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
}

bool isOneOf(std::string_view value, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, value) != words.end();
}

// An integer in another base as JSON writes it; nullopt when it is none or does not fit into 64 bits.
std::optional<std::string> fromBase(std::string_view digits, int base, std::string_view sign)
{
    uint64_t number = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    if (digits.empty() || fault != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return std::string(number == 0 ? "" : sign) + std::to_string(number);
}

std::string_view withoutLeadingZeros(std::string_view digits)
{
    const size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
    return digits.substr(first);
}

struct Parts
{
    std::string_view whole;
    std::string_view fraction; // may be empty although there is a point
    std::string_view exponent; // with "e"
    bool hasPoint = false;
};

// [0-9]* ( . [0-9]* )? ( [eE] [-+]? [0-9]+ )?  with a digit before or after the point
std::optional<Parts> splitDecimal(std::string_view text)
{
    Parts parts;
    parts.whole = text.substr(0, countDigits(text));
    text.remove_prefix(parts.whole.size());
    if (text.starts_with('.')) {
        parts.hasPoint = true;
        parts.fraction = text.substr(1, countDigits(text.substr(1)));
        text.remove_prefix(1 + parts.fraction.size());
    }
    if (parts.whole.empty() && parts.fraction.empty())
        return std::nullopt;
    if (text.empty())
        return parts;
    parts.exponent = text;
    if (text.front() != 'e' && text.front() != 'E')
        return std::nullopt;
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-'))
        text.remove_prefix(1);
    if (text.empty() || countDigits(text) != text.size())
        return std::nullopt;
    return parts;
}

// The number as JSON writes it, which is the source text itself wherever that is a JSON number.
std::optional<std::string> asJsonNumber(std::string_view value)
{
    const std::string_view sign = value.starts_with('-') ? "-" : "";
    std::string_view text = value;
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.starts_with("0x") && text.size() == value.size())
        return fromBase(text.substr(2), 16, "");
    if (text.starts_with("0o") && text.size() == value.size())
        return fromBase(text.substr(2), 8, "");
    const auto parts = splitDecimal(text);
    if (!parts)
        return std::nullopt;
    const bool isWhole = !parts->hasPoint && parts->exponent.empty();
    if (isWhole && parts->whole.size() > 1 && parts->whole.front() == '0') {
        if (auto octal = fromBase(parts->whole, 8, sign))
            return octal; // file modes such as 0644: Kubernetes reads them so
    }
    std::string out(sign);
    out += parts->whole.empty() ? "0" : withoutLeadingZeros(parts->whole);
    if (!parts->fraction.empty())
        (out += '.') += parts->fraction;
    out += parts->exponent;
    return out;
}
} // namespace

Node resolvePlainScalar(std::string_view value)
{
    if (value.empty() || isOneOf(value, {"~", "null", "Null", "NULL"}))
        return {};
    if (isOneOf(value, {"true", "True", "TRUE"}))
        return Node::boolean(true);
    if (isOneOf(value, {"false", "False", "FALSE"}))
        return Node::boolean(false);
    const char first = value.front();
    if (isDigit(first) || first == '-' || first == '+' || first == '.') {
        if (auto number = asJsonNumber(value))
            return Node::number(std::move(*number));
    }
    return Node::string(std::string(value));
}

} // namespace text
