// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/parameteractions.h"

#include <algorithm>

namespace policy {

namespace {
bool isSameParameter(std::string_view a, std::string_view b, ParameterPlace place)
{
    const bool isHeader = place == ParameterPlace::RequestHeader || place == ParameterPlace::ResponseHeader;
    return isHeader ? http::equalsIgnoreCase(a, b) : a == b;
}
} // namespace

const ComputedText& ParameterActions::actionFor(std::string_view name, bool isSpecified) const
{
    const auto own =
        std::ranges::find_if(named, [&](const auto& one) { return http::equalsIgnoreCase(one.first, name); });
    return own != named.end() ? own->second : isSpecified ? specified : unspecified;
}

void checkParameters(const ParameterActions& actions, const std::vector<const catalog::TemplateParameter*>& described,
                     const NamedValues& came, ParameterPlace place, Validation& validation)
{
    for (const catalog::TemplateParameter* parameter : described) {
        const auto values = std::ranges::find_if(
            came, [&](const auto& one) { return isSameParameter(one.first, parameter->name, place); });
        if (validation.goesOn())
            validation.addAll(
                actions.actionFor(parameter->name, true),
                checkParameter(*parameter, place, values == came.end() ? std::vector<std::string>() : values->second));
    }
    for (const NamedValues::value_type& one : came) {
        const bool isDescribed = std::ranges::any_of(
            described, [&](const auto* parameter) { return isSameParameter(parameter->name, one.first, place); });
        if (!isDescribed && place != ParameterPlace::Path && validation.goesOn())
            validation.add(actions.actionFor(one.first, false), unspecifiedParameter(one.first, place));
    }
}

void readNamedActions(const Node& element, ParameterActions& out, Compiler& compiler)
{
    for (const Node* one : compiler.children(element)) {
        const Values values = compiler.read(*one);
        if (values.isUsable())
            out.named.emplace_back(values.text("name"), values.computedText("action"));
    }
}

bool isOfTransport(std::string_view header)
{
    static constexpr std::array<std::string_view, 11> Fields{
        "Host",   "Connection", "Content-Length", "Content-Type", "Content-Encoding", "Transfer-Encoding",
        "Accept", "Keep-Alive", "Date",           "Server",       "Upgrade"};
    return std::ranges::any_of(Fields, [header](std::string_view one) { return http::equalsIgnoreCase(one, header); });
}

NamedValues headersByName(const http::Headers& headers)
{
    NamedValues out;
    for (const http::Headers::Field field : headers) {
        if (isOfTransport(field.name))
            continue;
        auto found =
            std::ranges::find_if(out, [&](const auto& one) { return http::equalsIgnoreCase(one.first, field.name); });
        if (found == out.end())
            found = out.insert(found, {std::string(field.name), {}});
        found->second.emplace_back(field.value);
    }
    return out;
}

} // namespace policy
