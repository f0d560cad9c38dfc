// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which API a path means: the longest API path on segment borders, its ";rev=N", and the version that its version set
// finds in a path segment, a header or the query. Built once, then read by any thread.

#include "core/catalog/model.h"
#include "core/http/headers.h"
#include "core/routing/outcome.h"
#include "core/routing/segmenttable.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace routing {

class ApiIndex
{
public:
    struct Chosen
    {
        uint32_t api = 0; // as given to add()
        size_t pathEnd = 0; // where the operation's part of the request path begins
    };

    ApiIndex();
    // versionSet is null for an API without versions. Returns false when path, version and revision are taken.
    bool add(uint32_t id, const catalog::Api& api, const catalog::VersionSet* versionSet);

    [[nodiscard]] tl::expected<Chosen, NotFound> choose(const Call& call) const;

private:
    struct Entry
    {
        uint32_t id;
        const catalog::Api* api;
    };
    struct Versions
    { // the APIs of one version, all its revisions
        std::string identifier; // in lower case; empty for the original
        std::vector<Entry> revisions;
    };
    struct Node
    {
        std::vector<Versions> versions;
        const catalog::VersionSet* versionSet = nullptr; // of the APIs that share this path
        std::string versionQueryName; // of a version set by query, folded
        bool hasChildren = false;
        bool endsApiPath = false; // an API path without its version segment ends here
    };
    struct Walk
    {
        uint32_t node = 0;
        size_t pathEnd = 0;
        std::string_view revision; // empty: the current one
    };

    [[nodiscard]] uint32_t nodeFor(std::string_view path);
    [[nodiscard]] bool isEnd(const Node& node) const { return node.endsApiPath || !node.versions.empty(); }
    [[nodiscard]] bool revisionReaches(uint32_t revised, uint32_t parent, uint32_t node) const;
    [[nodiscard]] std::optional<Walk> walk(std::string_view path) const;
    [[nodiscard]] tl::expected<const Versions*, NotFound> chooseVersion(const Node& node, const Call& call) const;

    std::vector<Node> m_nodes;
    SegmentTable m_segments;
};

} // namespace routing
