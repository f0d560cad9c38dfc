// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/caseevidence.h"

#include "core/policy/markup.h"
#include "core/policy/registry.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace policytest {

namespace {
using policy::AttributeKind;
using policy::AttributeRule;
using policy::Content;
using policy::ElementRule;
using policy::Node;

struct Problem
{
    base::Place place;
    std::string text;
};

bool operator<=(const base::Place& a, const base::Place& b)
{
    return a.line < b.line || (a.line == b.line && a.column <= b.column);
}

// "3:17: what is wrong"
Problem problemOf(const std::string& line)
{
    Problem out;
    const size_t first = line.find(':');
    const size_t second = line.find(':', first + 1);
    std::from_chars(line.data(), line.data() + first, out.place.line);
    std::from_chars(line.data() + first + 1, line.data() + second, out.place.column);
    out.text = line.substr(second + 1);
    return out;
}

bool names(const std::string& text, std::string_view word)
{
    for (size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const auto isEdge = [&text](size_t index) {
            return index >= text.size() || std::string_view(" ,.;:'").find(text[index]) != std::string_view::npos;
        };
        if (isEdge(at - 1) && isEdge(at + word.size()))
            return true;
    }
    return false;
}

// Walks one document that is accepted, or refused with problems.
class Walk
{
public:
    Walk(const std::string& document, const std::vector<Problem>& problems, Evidence& evidence)
        : m_source(document, [](std::string_view) { return std::optional<std::string>(); })
        , m_problems(problems)
        , m_evidence(evidence)
    {
        if (const auto root = policy::parseMarkup(m_source))
            visit(*root);
    }

private:
    void visit(const Node& element)
    {
        const policy::PolicyRule* rule = policy::findPolicy(element.name);
        if (rule)
            visitElement(element, element.name, rule->attributes, rule->children);
        for (const Node& child : element.children) {
            const bool isPart = rule && std::ranges::any_of(rule->children, [&child](const ElementRule& one) {
                                    return one.name == child.name && !one.isPolicy && one.content != Content::Policies;
                                });
            if (child.isElement() && !isPart)
                visit(child);
        }
    }

    void visitElement(const Node& element, const std::string& path, std::span<const AttributeRule> attributes,
                      std::span<const ElementRule> children)
    {
        for (const AttributeRule& rule : attributes)
            visitAttribute(element, path, rule);
        for (const ElementRule& rule : children) {
            const std::string inner = path + '/' + std::string(rule.name);
            if (isRefusedAt(element.place, rule.name))
                m_evidence.refused.insert(inner);
            for (const Node& child : element.children) {
                if (!child.isElement() || child.name != rule.name)
                    continue;
                note(inner, isRefusedInside(child));
                visitElement(child, inner, rule.attributes, rule.children);
            }
        }
    }

    void visitAttribute(const Node& element, const std::string& path, const AttributeRule& rule)
    {
        const std::string name = path + '@' + std::string(rule.name);
        if (isRefusedAt(element.place, rule.name))
            m_evidence.refused.insert(name);
        if (const policy::Attribute* found = element.attribute(rule.name))
            note(name, isRefusedIn(found->place, m_source.place(found->valueRange.end)));
    }

    void note(const std::string& name, bool isRefused)
    {
        if (isRefused)
            m_evidence.refused.insert(name);
        else if (m_problems.empty())
            m_evidence.accepted.insert(name);
    }

    // What is missing is told where the element stands.
    [[nodiscard]] bool isRefusedAt(base::Place place, std::string_view name) const
    {
        return std::ranges::any_of(m_problems,
                                   [&](const Problem& one) { return one.place == place && names(one.text, name); });
    }
    [[nodiscard]] bool isRefusedIn(base::Place begin, base::Place end) const
    {
        return std::ranges::any_of(m_problems,
                                   [&](const Problem& one) { return begin <= one.place && one.place <= end; });
    }
    // Itself, an attribute that it does not have, or its text.
    [[nodiscard]] bool isRefusedInside(const Node& child) const
    {
        const bool hasStranger = std::ranges::any_of(m_problems, [&](const Problem& one) {
            return std::ranges::any_of(child.attributes,
                                       [&](const policy::Attribute& own) { return own.place == one.place; });
        });
        const bool isText = std::ranges::any_of(child.children, [this](const Node& inner) {
            return !inner.isElement() && isRefusedIn(inner.place, m_source.place(inner.range.end));
        });
        return hasStranger || isText
            || std::ranges::any_of(m_problems, [&](const Problem& one) { return one.place == child.place; });
    }

    policy::SourceText m_source;
    const std::vector<Problem>& m_problems;
    Evidence& m_evidence;
};

// Computed when the answer is decided: nothing that the caller sees can fail any more.
constexpr std::array<std::string_view, 8> AfterTheAnswer{
    "azure-openai-emit-token-metric/dimension@name",
    "azure-openai-emit-token-metric/dimension@value",
    "llm-emit-token-metric/dimension@name",
    "llm-emit-token-metric/dimension@value",
    "quota-by-key@increment-condition",
    "quota-by-key@increment-count",
    "rate-limit-by-key@increment-condition",
    "rate-limit-by-key@increment-count",
};

class Search
{
public:
    explicit Search(const Evidence& evidence)
        : m_evidence(evidence)
    { }

    void look(const std::string& policy, const std::string& path, std::span<const AttributeRule> attributes,
              std::span<const ElementRule> children, Content content)
    {
        const std::string element = path.substr(path.rfind('/') + 1);
        if (content == Content::Computed)
            lookForFailure(policy, path, "text of " + element);
        for (const AttributeRule& rule : attributes) {
            const std::string name = path + '@' + std::string(rule.name);
            lookFor("refused", m_evidence.refused, name);
            if (rule.kind == AttributeKind::Unsupported)
                continue;
            lookFor("accepted", m_evidence.accepted, name);
            if (rule.mayCompute)
                lookForFailure(policy, name, "attribute " + std::string(rule.name) + " of " + element);
        }
        for (const ElementRule& rule : children) {
            const std::string inner = path + '/' + std::string(rule.name);
            lookFor("accepted", m_evidence.accepted, inner);
            if (rule.isPolicy)
                continue;
            lookFor("refused", m_evidence.refused, inner);
            look(policy, inner, rule.attributes, rule.children, rule.content);
        }
    }

    std::string missing;

private:
    void lookFor(const char* what, const std::set<std::string>& seen, const std::string& name)
    {
        if (!seen.contains(name))
            missing += std::string(what) + ' ' + name + '\n';
    }
    void lookForFailure(const std::string& policy, const std::string& name, const std::string& owner)
    {
        const bool isLate = std::ranges::find(AfterTheAnswer, name) != AfterTheAnswer.end();
        if (!isLate && !m_evidence.failed.contains(policy + ": " + owner))
            missing += "failed " + name + '\n';
    }

    const Evidence& m_evidence;
};
} // namespace

void Evidence::add(const Case& one)
{
    std::vector<Problem> problems;
    for (const auto& [name, value] : expectationsOf(one)) {
        if (name == "problem")
            problems.push_back(problemOf(value));
        const size_t owner = value.find(" It is the ");
        if (name == "why" && owner != std::string::npos) {
            const size_t begin = owner + std::string_view(" It is the ").size();
            failed.insert(value.substr(0, value.find(' ')) + ": "
                          + value.substr(begin, value.find(',', begin) - begin));
        }
    }
    for (const std::string& document : documentsOf(one))
        Walk(document, problems, *this);
}

std::string missingEvidence(const Evidence& evidence)
{
    Search search(evidence);
    for (const policy::PolicyRule* rule : policy::supportedPolicies())
        search.look(std::string(rule->element), std::string(rule->element), rule->attributes, rule->children,
                    rule->content);
    return search.missing;
}

} // namespace policytest
