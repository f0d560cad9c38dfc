// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The operations of one API as a tree of path segments. Built once, then read by any thread.
// At each segment a literal beats a mixed segment ("{a}.{b}"), that beats a parameter, that beats "*"; the tree is
// searched in that order and goes back where a better beginning leads nowhere.

#include "core/catalog/model.h"
#include "core/routing/segmenttable.h"
#include "core/routing/urltemplate.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace routing {

class OperationTree
{
public:
    struct Found
    {
        const catalog::Operation* operation = nullptr; // null: none
        const UrlTemplate* urlTemplate = nullptr;
        bool hasPath = false; // some operation has the path
        bool hasMethod = false; // some operation has path and method; only the query part did not fit
    };

    OperationTree();
    // The operation must outlive the tree. An error says why its template cannot be used.
    base::Result<void> add(const catalog::Operation& operation);
    void finish(); // sorts; call once, after the last add

    // The path begins with '/' or is empty; one slash at its end means nothing.
    [[nodiscard]] Found find(std::string_view method, std::string_view path, std::string_view query) const;

private:
    static constexpr uint32_t None = SegmentTable::None;
    struct Leaf
    {
        const catalog::Operation* operation = nullptr;
        uint32_t urlTemplate = 0;
        uint32_t literalRequirements = 0;
        uint32_t requirements = 0;
        bool isAnyMethod = false;
    };
    struct Mixed
    {
        SegmentPattern pattern;
        uint32_t child = None;
    };
    struct Node
    {
        std::vector<Mixed> mixed; // most literal text first
        uint32_t parameter = None;
        bool hasLiterals = false;
        std::vector<Leaf> here;
        std::vector<Leaf> rest; // with a wildcard
    };
    struct Search;

    [[nodiscard]] uint32_t childFor(uint32_t node, const SegmentPattern& pattern);
    [[nodiscard]] uint32_t addNode();
    void search(uint32_t node, std::string_view path, Search& state) const;
    void choose(const std::vector<Leaf>& leaves, Search& state) const;

    std::vector<Node> m_nodes;
    SegmentTable m_literals;
    std::vector<UrlTemplate> m_templates;
};

} // namespace routing
