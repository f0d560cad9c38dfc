// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Label and field selectors of list and watch requests.

#include "core/sample/cluster/failure.h"

#include <string>
#include <string_view>
#include <vector>

namespace sample::cluster {

class LabelSelector
{
public:
    LabelSelector() = default; // matches everything
    // "app=web,tier!=front,env in (a,b),env notin (c),app,!app"
    [[nodiscard]] static Outcome<LabelSelector> parse(std::string_view text);
    // {matchLabels, matchExpressions} of a workload or policy. An empty selector matches everything.
    [[nodiscard]] static LabelSelector of(const Node& selector);

    [[nodiscard]] bool matches(const Node& labels) const;
    [[nodiscard]] bool empty() const { return m_terms.empty(); }

private:
    enum class Operator { In, NotIn, Exists, DoesNotExist };
    struct Term
    {
        std::string key;
        Operator what = Operator::Exists;
        std::vector<std::string> values{};
    };
    class Parser;
    std::vector<Term> m_terms;
};

class FieldSelector
{
public:
    FieldSelector() = default;
    // "metadata.name=web,status.phase!=Running"; the fields a real server supports for that type, others are refused.
    [[nodiscard]] static Outcome<FieldSelector> parse(std::string_view text, const ResourceType& type);

    [[nodiscard]] bool matches(const Node& item) const;
    [[nodiscard]] bool empty() const { return m_terms.empty(); }

private:
    struct Term
    {
        std::string path;
        std::string value;
        bool isEqual = true;
    };
    std::vector<Term> m_terms;
};

// The value at a dotted path without a leading dot ("status.podIP"), as text; empty when it is missing.
[[nodiscard]] std::string textAtPath(const Node& item, std::string_view path);

} // namespace sample::cluster
