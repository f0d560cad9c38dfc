// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An operation's urlTemplate, compiled: "/orders/{id}", "/files({id})/{name}.{type}", "/any/*", "/get?a={b}&kind=x".
// The path is a list of segments; the query part is a list of requirements, all of which a request must meet.

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace routing {

// One segment: literals[0] {parameters[0]} literals[1] {parameters[1]} … literals[n]. Literals are folded.
// No parameter: a literal segment. One parameter between two empty literals: a plain parameter.
struct SegmentPattern
{
    std::vector<std::string> literals;
    std::vector<std::string> parameters;

    [[nodiscard]] bool isLiteral() const { return parameters.empty(); }
    [[nodiscard]] bool isPlainParameter() const
    {
        return parameters.size() == 1 && literals[0].empty() && literals[1].empty();
    }
    [[nodiscard]] size_t literalLength() const;

    // Each parameter takes one character at least; inner literals are found leftmost, the last one at the end.
    // capture is called for each parameter, in order, with decoded text; only after the whole segment matched.
    using Capture = std::function<void(size_t parameter, std::string_view decoded)>;
    [[nodiscard]] bool matches(std::string_view encodedSegment, const Capture* capture = nullptr) const;
};

// One part of a template's query: name={parameter}, or name=literal.
struct QueryRequirement
{
    std::string name; // folded
    std::string parameter; // empty: literal must be met
    std::string literal; // folded
    [[nodiscard]] bool isLiteral() const { return parameter.empty(); }
    [[nodiscard]] bool isMetBy(std::string_view query) const;
};

struct UrlTemplate
{
    std::vector<SegmentPattern> segments;
    bool hasWildcard = false; // ends in "*" or "{*name}": any rest
    std::string wildcardName; // empty for "*"
    std::vector<QueryRequirement> query;
};

// Leading and trailing slashes mean nothing. Errors say what is wrong with the template.
[[nodiscard]] base::Result<UrlTemplate> parseTemplate(std::string_view text);

} // namespace routing
