// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A Liquid template: compiled once, then rendered any number of times by any thread.

#include "core/base/clock.h"
#include "core/liquid/fault.h"
#include "core/liquid/value.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace liquid {

class Node;

class Template
{
public:
    Template(std::vector<std::unique_ptr<const Node>> nodes, std::vector<std::string> unknownFilters,
             std::set<std::string> names);
    ~Template();
    Template(const Template&) = delete;
    Template& operator=(const Template&) = delete;

    [[nodiscard]] const std::vector<std::unique_ptr<const Node>>& nodes() const { return m_nodes; }
    // Names that are none of ours, often one in lower case: their input is printed as it is.
    [[nodiscard]] const std::vector<std::string>& unknownFilters() const { return m_unknownFilters; }
    // May that name be asked for? With {{ ["a"] }}, any may.
    [[nodiscard]] bool mentions(const std::string& name) const
    {
        return m_names.contains(name) || m_names.contains("");
    }

private:
    std::vector<std::unique_ptr<const Node>> m_nodes;
    std::vector<std::string> m_unknownFilters;
    std::set<std::string> m_names;
};

[[nodiscard]] tl::expected<std::shared_ptr<const Template>, Fault> compile(std::string_view text);

struct RenderLimits
{
    uint64_t steps = 2'000'000; // nodes written, operands read, loops turned
    size_t bytes = 32UL << 20; // of all texts made
};

// data: what names that the template does not set itself stand for. now: what 'now' | Date prints.
[[nodiscard]] tl::expected<std::string, Fault> render(const Template& what, const Object& data, base::SystemTime now,
                                                      const RenderLimits& limits = {});

} // namespace liquid
