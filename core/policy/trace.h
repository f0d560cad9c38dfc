// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a policy run did, step by step, for people. Filled only when a run is given one; otherwise it costs nothing.
// Belongs to one run, on one thread at a time.

#include "core/base/clock.h"
#include "core/base/place.h"
#include "core/policy/run.h"

#include <chrono>
#include <string>
#include <vector>

namespace policy {

struct TraceEntry
{
    std::string scope; // "global", "product", …
    std::string section;
    std::string policy; // element name
    std::string file;
    base::Place place;
    std::string text; // what it did, in a sentence
    std::string before; // of what it changed; both empty when it changed nothing
    std::string after;
    std::chrono::microseconds elapsed{0}; // since the trace began

    // "inbound set-header (product, products/gold/policy.xml:4:9): sentence [before → after]"
    [[nodiscard]] std::string describe() const;
};

class Trace
{
public:
    // Without a clock all entries have the time 0.
    explicit Trace(const base::Clock* clock = nullptr);
    void add(TraceEntry entry);
    [[nodiscard]] const std::vector<TraceEntry>& entries() const { return m_entries; }

private:
    const base::Clock* m_clock;
    base::SteadyTime m_begin;
    std::vector<TraceEntry> m_entries;
};

// "Why was this denied": names the policy, its scope and line, and what was compared.
[[nodiscard]] std::string explain(const RunError& error);

} // namespace policy
