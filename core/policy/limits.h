// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What rate-limit and quota share: a limit of the document itself, and limits of single APIs and operations below it.

#include "core/policy/compiler.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace policy {

// Which API or operation a limit is for: an id is the resource's name and counts alone, a name may be its display name,
// too.
struct LimitTarget
{
    std::string id;
    std::string name;
};

struct Limit
{
    std::string position; // names the limit among all counters
    std::optional<LimitTarget> api;
    std::optional<LimitTarget> operation;
    int64_t calls = -1; // negative: not limited
    int64_t kilobytes = -1;
    std::chrono::seconds period{0};

    [[nodiscard]] bool appliesTo(const Context& context) const;
};

// The document's own limit first. Problems are reported; the list is then not to be used.
[[nodiscard]] std::vector<Limit> readLimits(const Node& element, const Values& values, Compiler& compiler);

} // namespace policy
