// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/path.h"

#include "core/http/url.h"

namespace sample::cluster {

std::vector<std::string> pathSegments(std::string_view path)
{
    std::vector<std::string> segments;
    size_t start = 0;
    while (start < path.size()) {
        const size_t end = std::min(path.find('/', start), path.size());
        if (end > start)
            segments.push_back(http::percentDecode(path.substr(start, end - start)));
        start = end + 1;
    }
    return segments;
}

namespace {

// The raw text behind the first count segments: what the proxy passes on must not be decoded.
std::string rawRest(std::string_view path, size_t count)
{
    size_t position = 0;
    for (size_t seen = 0; position < path.size(); ++position) {
        if (path[position] == '/' && position + 1 < path.size() && path[position + 1] != '/' && ++seen > count)
            return std::string(path.substr(position));
    }
    return path.ends_with('/') ? "/" : "";
}

} // namespace

std::optional<ResourcePath> parseResourcePath(std::string_view path, const TypeRegistry& types)
{
    const auto segments = pathSegments(path);
    const bool isCore = !segments.empty() && segments[0] == "api";
    size_t next = isCore ? 2 : 3;
    if (segments.size() <= next || (!isCore && segments[0] != "apis"))
        return std::nullopt;
    const std::string group = isCore ? std::string() : segments[1];
    const std::string& version = segments[next - 1];

    ResourcePath result;
    // namespaces/NAME/PLURAL, but namespaces/NAME/status is about the namespace itself
    if (segments[next] == "namespaces" && segments.size() > next + 2
        && types.find(group, version, segments[next + 2])) {
        result.nameSpace = segments[next + 1];
        next += 2;
    }
    result.type = types.find(group, version, segments[next]);
    if (!result.type || (!result.nameSpace.empty() && !result.type->isNamespaced))
        return std::nullopt;
    if (segments.size() > next + 1)
        result.name = segments[next + 1];
    if (segments.size() > next + 2)
        result.subresource = segments[next + 2];
    if (segments.size() > next + 3 && result.subresource != "proxy")
        return std::nullopt;
    result.rest = rawRest(path, next + 3);
    if (!result.name.empty() && result.type->isNamespaced && result.nameSpace.empty())
        return std::nullopt;
    return result;
}

} // namespace sample::cluster
