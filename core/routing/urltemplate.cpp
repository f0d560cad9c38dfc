// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/urltemplate.h"

#include "core/http/url.h"
#include "core/routing/pathtext.h"

#include <algorithm>

namespace routing {

namespace {
base::Failure refuse(base::Message why)
{
    return base::fail(base::Error::Kind::Invalid, std::move(why));
}

base::Result<SegmentPattern> parseSegment(std::string_view text)
{
    SegmentPattern pattern;
    std::string_view rest = text;
    while (true) {
        const size_t open = rest.find_first_of("{}");
        pattern.literals.push_back(fold(rest.substr(0, open)));
        if (open == std::string_view::npos)
            return pattern;
        const size_t close = rest.find('}', open);
        if (rest[open] == '}' || close == std::string_view::npos)
            return refuse(base::translate("routing", "The braces of the segment '%1' do not match.").arg(text));
        const std::string_view name = rest.substr(open + 1, close - open - 1);
        if (name.empty() || name.find_first_of("{*") != std::string_view::npos)
            return refuse(
                base::translate("routing", "The segment '%1' has a parameter without a usable name.").arg(text));
        if (!pattern.parameters.empty() && pattern.literals.back().empty())
            return refuse(base::translate("routing", "Put text between the parameters of the segment '%1'.").arg(text));
        pattern.parameters.emplace_back(name);
        rest.remove_prefix(close + 1);
    }
}

// "*", "{*name}": what takes the rest of the path.
bool isWildcard(std::string_view segment, std::string& name)
{
    if (segment == "*")
        return true;
    if (!segment.starts_with("{*") || segment.find('}') != segment.size() - 1)
        return false;
    name = segment.substr(2, segment.size() - 3);
    return true;
}

base::Result<void> parsePath(std::string_view path, UrlTemplate& out)
{
    while (path.ends_with('/'))
        path.remove_suffix(1);
    if (path.starts_with('/'))
        path.remove_prefix(1);
    while (!path.empty()) {
        const size_t end = path.find('/');
        const std::string_view segment = path.substr(0, end);
        path = end == std::string_view::npos ? std::string_view() : path.substr(end + 1);
        if (isWildcard(segment, out.wildcardName)) {
            if (!path.empty())
                return refuse(
                    base::translate("routing", "'%1' takes the rest of the path: it can only be the last segment.")
                        .arg(segment));
            out.hasWildcard = true;
            return {};
        }
        auto pattern = parseSegment(segment);
        if (!pattern)
            return base::fail(std::move(pattern.error()));
        out.segments.push_back(std::move(*pattern));
    }
    return {};
}

base::Result<void> parseQueryPart(std::string_view query, UrlTemplate& out)
{
    std::string_view name;
    std::string_view value;
    while (takeQueryPair(query, name, value)) {
        QueryRequirement requirement;
        requirement.name = fold(name, Encoding::Query);
        const bool isParameter = value.size() > 2 && value.front() == '{' && value.back() == '}';
        if (isParameter)
            requirement.parameter = value.substr(1, value.size() - 2);
        else
            requirement.literal = fold(value, Encoding::Query);
        const std::string_view inner = isParameter ? std::string_view(requirement.parameter) : value;
        if ((std::string(inner) + requirement.name).find_first_of("{}") != std::string::npos
            || requirement.name.empty())
            return refuse(base::translate("routing", "The query part '%1' is neither name={parameter} nor name=value.")
                              .arg(std::string(name) + '=' + std::string(value)));
        out.query.push_back(std::move(requirement));
    }
    return {};
}

// Where folded text begins in decoded text, at or after from.
size_t findFolded(std::string_view decoded, std::string_view folded, size_t from)
{
    for (size_t at = from; at + folded.size() <= decoded.size(); ++at) {
        const std::string_view part = decoded.substr(at, folded.size());
        if (std::ranges::equal(part, folded, {}, foldChar))
            return at;
    }
    return std::string_view::npos;
}
} // namespace

size_t SegmentPattern::literalLength() const
{
    size_t length = 0;
    for (const std::string& literal : literals)
        length += literal.size();
    return length;
}

bool SegmentPattern::matches(std::string_view encodedSegment, const Capture* capture) const
{
    std::string decoded; // only where something is to be decoded
    std::string_view text = encodedSegment;
    if (text.find('%') != std::string_view::npos) {
        decoded = http::percentDecode(text);
        text = decoded;
    }
    if (isLiteral())
        return text.size() == literals[0].size() && findFolded(text, literals[0], 0) == 0;
    if (text.size() < literals[0].size() || findFolded(text.substr(0, literals[0].size()), literals[0], 0) != 0)
        return false;

    std::vector<std::pair<size_t, size_t>> spans; // begin, end
    size_t position = literals[0].size();
    for (size_t i = 0; i < parameters.size(); ++i) {
        const std::string& after = literals[i + 1];
        const bool isLast = i + 1 == parameters.size();
        if (text.size() < position + 1 + after.size())
            return false;
        const size_t from = isLast ? text.size() - after.size() : position + 1;
        const size_t end = findFolded(text, after, from);
        if (end == std::string_view::npos)
            return false;
        if (capture)
            spans.emplace_back(position, end);
        position = end + after.size();
    }
    for (size_t i = 0; i < spans.size(); ++i)
        (*capture)(i, text.substr(spans[i].first, spans[i].second - spans[i].first));
    return true;
}

bool QueryRequirement::isMetBy(std::string_view query) const
{
    const auto value = findQueryValue(query, name);
    return value && (!isLiteral() || equalsFolded(*value, literal, Encoding::Query));
}

base::Result<UrlTemplate> parseTemplate(std::string_view text)
{
    UrlTemplate out;
    const size_t mark = text.find('?');
    if (auto done = parsePath(text.substr(0, mark), out); !done)
        return base::fail(std::move(done.error()));
    if (mark != std::string_view::npos) {
        if (auto done = parseQueryPart(text.substr(mark + 1), out); !done)
            return base::fail(std::move(done.error()));
    }
    return out;
}

} // namespace routing
