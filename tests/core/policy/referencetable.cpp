// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/referencetable.h"

#include "core/policy/registry.h"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>

namespace policytest {

namespace {
using Names = std::set<std::string, std::less<>>;

// What the notes name and the table need not: words of the notes themselves, and a wrapper in set-body that cannot be
// told from the body's own markup.
constexpr std::array<std::string_view, 6> NoNames{"any", "policies", "direct", "child", "text", "value"};

void collectNames(std::span<const policy::AttributeRule> attributes, std::span<const policy::ElementRule> children,
                  Names& out)
{
    for (const policy::AttributeRule& attribute : attributes)
        out.insert('@' + std::string(attribute.name));
    for (const policy::ElementRule& child : children) {
        out.insert(std::string(child.name));
        collectNames(child.attributes, child.children, out);
    }
}

bool isNameLetter(char c)
{
    return (c >= 'a' && c <= 'z') || c == '-' || c == ':';
}

// "api/operation", "identity@thumbprint, @issuer-thumbprint": elements, and attributes with their @. What stands in
// brackets or quotation marks explains.
std::vector<std::string> namesIn(std::string_view cell)
{
    std::vector<std::string> out;
    int depth = 0;
    bool isQuoted = false;
    for (size_t at = 0; at < cell.size(); ++at) {
        const char c = cell[at];
        isQuoted = isQuoted != (c == '`');
        depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        const size_t begin = at;
        if (c == '@')
            ++at;
        size_t end = at;
        while (end < cell.size() && isNameLetter(cell[end]))
            ++end;
        if (end == at || depth > 0 || isQuoted)
            continue;
        out.emplace_back(cell.substr(begin, end - begin));
        at = end - 1;
    }
    return out;
}

// "### a, b (preview)"
std::vector<std::string> policiesOf(const std::string& heading)
{
    std::vector<std::string> out;
    for (std::string& name : namesIn(heading.substr(heading.find(' ') + 1)))
        out.push_back(std::move(name));
    return out;
}

void compareRow(const std::string& policy, std::string_view cell, std::vector<std::string>& out)
{
    const policy::PolicyRule* rule = policy::findPolicy(policy);
    if (!rule)
        return;
    Names known;
    collectNames(rule->attributes, rule->children, known);
    for (const std::string& name : namesIn(cell)) {
        const bool isNone = std::ranges::find(NoNames, name) != NoNames.end();
        if (!isNone && !known.contains(name) && !policy::isKnownButUnsupported(name))
            out.push_back(policy + ' ' + name);
    }
}
} // namespace

std::vector<std::string> missingOfReference(std::string_view notes)
{
    std::vector<std::string> out;
    std::vector<std::string> policies;
    std::istringstream in{std::string(notes)};
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("### "))
            policies = policiesOf(line);
        else if (line.starts_with("## "))
            policies.clear();
        const bool isRow = line.starts_with("| ") && !line.starts_with("| Node");
        for (const std::string& policy : policies) {
            if (line.starts_with("### ") && policy != "base" && !policy::findPolicy(policy)
                && !policy::isKnownButUnsupported(policy))
                out.push_back(policy);
            if (isRow)
                compareRow(policy, std::string_view(line).substr(2, line.find('|', 2) - 2), out);
        }
    }
    return out;
}

bool saysWhatToDoInstead(std::span<const policy::AttributeRule> attributes,
                         std::span<const policy::ElementRule> children)
{
    const auto isSaid = [](const policy::AttributeRule& rule) {
        return rule.kind != policy::AttributeKind::Unsupported || !rule.instead.empty();
    };
    return std::ranges::all_of(attributes, isSaid)
        && std::ranges::all_of(children, [](const policy::ElementRule& child) {
               return saysWhatToDoInstead(child.attributes, child.children);
           });
}

} // namespace policytest
