// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/selectors.h"

#include "core/sample/cluster/types.h"

#include <algorithm>
#include <map>

namespace sample::cluster {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const size_t end = std::min(text.find(separator), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool isLabelCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("-_./").find(c) != std::string_view::npos;
}

bool isSupportedField(const ResourceType& type, std::string_view path)
{
    if (path == "metadata.name" || (path == "metadata.namespace" && type.isNamespaced))
        return true;
    static const std::map<std::string_view, std::vector<std::string_view>> More{
        {"pods",
         {"spec.nodeName", "spec.restartPolicy", "spec.schedulerName", "spec.serviceAccountName", "spec.hostNetwork",
          "status.phase", "status.podIP", "status.nominatedNodeName"}},
        {"events",
         {"involvedObject.kind", "involvedObject.namespace", "involvedObject.name", "involvedObject.uid",
          "involvedObject.apiVersion", "involvedObject.resourceVersion", "involvedObject.fieldPath", "reason",
          "reportingComponent", "source", "type"}},
        {"nodes", {"spec.unschedulable"}},
        {"secrets", {"type"}},
        {"services", {"spec.clusterIP", "spec.type"}},
        {"namespaces", {"status.phase"}},
        {"replicasets", {"status.replicas"}},
        {"jobs", {"status.successful"}},
    };
    const auto found = More.find(type.plural);
    return found != More.end() && std::ranges::find(found->second, path) != found->second.end();
}

} // namespace

// One term after the other: [!]key, key op value, key in (a,b).
class LabelSelector::Parser
{
public:
    explicit Parser(std::string_view text)
        : m_rest(text)
    { }

    Outcome<LabelSelector> run()
    {
        LabelSelector selector;
        skipBlanks();
        while (!m_rest.empty()) {
            Outcome<Term> term = parseTerm();
            if (!term)
                return refuse(term.error());
            selector.m_terms.push_back(std::move(*term));
            skipBlanks();
            if (m_rest.empty())
                break;
            if (!take(","))
                return fault();
            skipBlanks();
        }
        return selector;
    }

private:
    tl::unexpected<Failure> fault() const
    {
        return refuse(
            badRequest("unable to parse requirement: found '" + std::string(m_rest) + "', expected: ',' or the end"));
    }

    void skipBlanks()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\t'))
            m_rest.remove_prefix(1);
    }

    bool take(std::string_view token)
    {
        if (!m_rest.starts_with(token))
            return false;
        m_rest.remove_prefix(token.size());
        return true;
    }

    std::string word()
    {
        const auto end = std::ranges::find_if_not(m_rest, isLabelCharacter);
        const auto length = static_cast<size_t>(end - m_rest.begin());
        std::string text(m_rest.substr(0, length));
        m_rest.remove_prefix(length);
        return text;
    }

    Outcome<Term> parseTerm()
    {
        const bool isNegated = take("!");
        Term term{word()};
        if (term.key.empty())
            return fault();
        if (isNegated) {
            term.what = Operator::DoesNotExist;
            return term;
        }
        skipBlanks();
        if (take("!="))
            return valued(std::move(term), Operator::NotIn);
        if (take("==") || take("="))
            return valued(std::move(term), Operator::In);
        if (take("in ") || take("in("))
            return listed(std::move(term), Operator::In);
        if (take("notin ") || take("notin("))
            return listed(std::move(term), Operator::NotIn);
        return term;
    }

    Outcome<Term> valued(Term term, Operator what)
    {
        skipBlanks();
        term.what = what;
        term.values.push_back(word());
        return term;
    }

    Outcome<Term> listed(Term term, Operator what)
    {
        term.what = what;
        skipBlanks();
        take("(");
        do {
            skipBlanks();
            term.values.push_back(word());
            skipBlanks();
        } while (take(","));
        if (!take(")"))
            return fault();
        return term;
    }

    std::string_view m_rest;
};

Outcome<LabelSelector> LabelSelector::parse(std::string_view text)
{
    return Parser(text).run();
}

LabelSelector LabelSelector::of(const Node& selector)
{
    LabelSelector result;
    for (const Node::Member& label : selector["matchLabels"].members())
        result.m_terms.push_back({label.key, Operator::In, {label.value.text()}});
    for (const Node& expression : selector["matchExpressions"].items()) {
        const std::string& what = expression["operator"].text();
        Term term{expression["key"].text()};
        term.what = what == "In" ? Operator::In
            : what == "NotIn"    ? Operator::NotIn
            : what == "Exists"   ? Operator::Exists
                                 : Operator::DoesNotExist;
        for (const Node& value : expression["values"].items())
            term.values.push_back(value.text());
        result.m_terms.push_back(std::move(term));
    }
    return result;
}

bool LabelSelector::matches(const Node& labels) const
{
    return std::ranges::all_of(m_terms, [&labels](const Term& term) {
        const Node* value = labels.find(term.key);
        const bool isListed = value && std::ranges::find(term.values, value->text()) != term.values.end();
        switch (term.what) {
        case Operator::In:
            return isListed;
        case Operator::NotIn:
            return !isListed;
        case Operator::Exists:
            return value != nullptr;
        case Operator::DoesNotExist:
            return value == nullptr;
        }
        return false;
    });
}

Outcome<FieldSelector> FieldSelector::parse(std::string_view text, const ResourceType& type)
{
    FieldSelector selector;
    for (const std::string_view part : split(text, ',')) {
        if (part.empty())
            continue;
        const size_t sign = part.find('=');
        if (sign == std::string_view::npos || sign == 0)
            return refuse(badRequest("invalid selector: '" + std::string(text) + "'; can't understand '"
                                     + std::string(part) + "'"));
        Term term;
        term.isEqual = part[sign - 1] != '!';
        term.path = part.substr(0, term.isEqual ? sign : sign - 1);
        term.value = part.substr(part.substr(sign).starts_with("==") ? sign + 2 : sign + 1);
        if (!isSupportedField(type, term.path))
            return refuse(badRequest("field label not supported: " + term.path));
        selector.m_terms.push_back(std::move(term));
    }
    return selector;
}

bool FieldSelector::matches(const Node& item) const
{
    return std::ranges::all_of(
        m_terms, [&item](const Term& term) { return (textAtPath(item, term.path) == term.value) == term.isEqual; });
}

std::string textAtPath(const Node& item, std::string_view path)
{
    const Node* current = &item;
    for (const std::string_view step : split(path, '.'))
        current = &(*current)[step];
    if (current->isBool())
        return current->asBool() ? "true" : "false";
    return current->text();
}

} // namespace sample::cluster
