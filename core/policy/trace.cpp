// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/trace.h"

namespace policy {

Trace::Trace(const base::Clock* clock)
    : m_clock(clock)
{
    if (m_clock)
        m_begin = m_clock->steady();
}

void Trace::add(TraceEntry entry)
{
    if (m_clock)
        entry.elapsed = std::chrono::duration_cast<std::chrono::microseconds>(m_clock->steady() - m_begin);
    m_entries.push_back(std::move(entry));
}

std::string TraceEntry::describe() const
{
    std::string out = section + ' ' + policy + " (" + scope;
    if (place.known())
        out += ", " + base::describePlace(file, place);
    out += "): " + text;
    if (!before.empty() || !after.empty())
        out += " [" + before + " → " + after + ']';
    return out;
}

std::string explain(const RunError& error)
{
    std::string out = error.source;
    if (error.place.known() || !error.file.empty()) {
        out += " (" + error.scope + " policy, " + error.section + ", " + base::describePlace(error.file, error.place);
        out += error.policyId.empty() ? ")" : ", id " + error.policyId + ")";
    }
    out += ": " + error.message;
    if (!out.ends_with('.'))
        out += '.';
    if (!error.detail.empty())
        out += ' ' + error.detail;
    return out;
}

} // namespace policy
