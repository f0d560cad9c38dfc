// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/attributecheck.h"

#include "core/http/grammar.h"

#include <algorithm>
#include <charconv>

namespace policy {

namespace {
bool isOneOf(std::string_view choices, std::string_view value)
{
    while (!choices.empty()) {
        const size_t end = choices.find('|');
        if (choices.substr(0, end) == value)
            return true;
        choices = end == std::string_view::npos ? std::string_view() : choices.substr(end + 1);
    }
    return false;
}

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

// Levenshtein's distance.
size_t distance(std::string_view a, std::string_view b)
{
    std::vector<size_t> row(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (size_t i = 1; i <= a.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

std::optional<base::Message> checkInteger(std::string_view element, const AttributeRule& rule, std::string_view value,
                                          std::string_view written)
{
    int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool isNumber = error == std::errc() && end == value.data() + value.size();
    if (isNumber && number >= rule.minimum && number <= rule.maximum)
        return std::nullopt;
    return base::translate("policy", "%1 of %2 must be a whole number from %3 to %4, not '%5'.")
        .arg(rule.name)
        .arg(element)
        .arg(rule.minimum)
        .arg(rule.maximum)
        .arg(written);
}
} // namespace

std::optional<base::Message> checkAttribute(std::string_view element, const AttributeRule& rule, std::string& value,
                                            std::string_view written)
{
    if (rule.kind != AttributeKind::Text)
        value = std::string(trimSpace(value));
    switch (rule.kind) {
    case AttributeKind::Text:
        return std::nullopt;
    case AttributeKind::Integer:
        return checkInteger(element, rule, value, written);
    case AttributeKind::Boolean:
        value = lowerCase(value);
        if (value == "true" || value == "false")
            return std::nullopt;
        return base::translate("policy", "%1 of %2 must be true or false, not '%3'.")
            .arg(rule.name)
            .arg(element)
            .arg(written);
    case AttributeKind::Choice:
        if (isOneOf(rule.choices, value))
            return std::nullopt;
        return base::translate("policy", "%1 of %2 must be one of %3, not '%4'.")
            .arg(rule.name)
            .arg(element)
            .arg(rule.choices)
            .arg(written);
    case AttributeKind::HeaderName:
        if (http::isToken(value))
            return std::nullopt;
        return base::translate("policy", "'%1' cannot be the name of a header.").arg(written);
    case AttributeKind::Unsupported:
        return notSupported(element, rule);
    }
    return std::nullopt;
}

base::Message notSupported(std::string_view element, const AttributeRule& rule)
{
    return base::translate("policy", "The attribute %1 of %2 is not supported here: %3.")
        .arg(rule.name)
        .arg(element)
        .arg(rule.instead);
}

base::Message unknownAttribute(std::string_view element, std::string_view attribute,
                               std::span<const AttributeRule> rules)
{
    std::vector<std::string_view> names;
    for (const AttributeRule& rule : rules)
        names.push_back(rule.name);
    const std::string_view similar = similarName(attribute, names);
    if (similar.empty())
        return base::translate("policy", "The attribute %1 of %2 is unknown.").arg(attribute).arg(element);
    return base::translate("policy", "The attribute %1 of %2 is unknown, did you mean %3?")
        .arg(attribute)
        .arg(element)
        .arg(similar);
}

std::string_view similarName(std::string_view name, std::span<const std::string_view> candidates)
{
    constexpr size_t LongestCompared = 64;
    if (name.size() > LongestCompared)
        return {};
    std::string_view best;
    size_t bestDistance = std::max<size_t>(1, name.size() / 3) + 1; // farther is another word
    for (const std::string_view candidate : candidates) {
        const size_t d = distance(name, candidate);
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

} // namespace policy
