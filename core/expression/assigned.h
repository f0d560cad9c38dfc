// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which variables, by number, have a value at one place of the code. Where no way leads, all have.

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace expression {

class Assigned
{
public:
    [[nodiscard]] static Assigned unreachable()
    {
        Assigned out;
        out.m_isReachable = false;
        return out;
    }
    [[nodiscard]] bool has(size_t variable) const
    {
        return !m_isReachable || (variable < m_assigned.size() && m_assigned[variable]);
    }
    void add(size_t variable)
    {
        m_assigned.resize(std::max(m_assigned.size(), variable + 1));
        m_assigned[variable] = true;
    }
    // Another way that leads here, too: what both have.
    void meet(const Assigned& other)
    {
        if (!other.m_isReachable)
            return;
        if (!std::exchange(m_isReachable, true)) {
            m_assigned = other.m_assigned;
            return;
        }
        m_assigned.resize(std::min(m_assigned.size(), other.m_assigned.size()));
        for (size_t i = 0; i < m_assigned.size(); ++i)
            m_assigned[i] = m_assigned[i] && other.m_assigned[i];
    }
    // What is done besides on this way: what either has.
    void join(const Assigned& other)
    {
        m_isReachable = m_isReachable && other.m_isReachable;
        for (size_t i = 0; i < other.m_assigned.size(); ++i) {
            if (other.m_assigned[i])
                add(i);
        }
    }

private:
    std::vector<bool> m_assigned;
    bool m_isReachable = true;
};

// Behind a condition.
struct AssignedBranches
{
    Assigned whenTrue;
    Assigned whenFalse;

    [[nodiscard]] Assigned both() const
    {
        Assigned out = whenTrue;
        out.meet(whenFalse);
        return out;
    }
};

} // namespace expression
