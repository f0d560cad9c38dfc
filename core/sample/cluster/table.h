// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Objects as rows of a meta.k8s.io/v1 Table: what kubectl prints. One row function for each kind that has columns of
// its own; custom kinds take theirs from their definition; any other has name and age.

#include "core/base/clock.h"
#include "core/sample/cluster/nodes.h"
#include "core/sample/cluster/types.h"

#include <span>
#include <string>
#include <vector>

namespace sample::cluster {

enum class IncludeObject { None, Metadata, Whole };

struct TableColumn
{
    const char* name;
    const char* type;
    int64_t priority; // 1: only with -o wide
};

struct TableLayout
{
    std::string_view kind;
    std::vector<TableColumn> columns;
    std::vector<Node> (*cells)(const Node& item, base::SystemTime now);
    bool startsWithName = true;
};

// Null when the kind has no layout of its own.
[[nodiscard]] const TableLayout* layoutFor(const ResourceType& type);

// The header is sent once on a watch, so it can be left out.
[[nodiscard]] Node tableOf(const ResourceType& type, std::span<const Node* const> items, base::SystemTime now,
                           IncludeObject include, bool hasHeader = true);

// "5m12s" since a timestamp, as kubectl says it; "<unknown>" when it is none.
[[nodiscard]] std::string ageOf(std::string_view timestamp, base::SystemTime now);

} // namespace sample::cluster
