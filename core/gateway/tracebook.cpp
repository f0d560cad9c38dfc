// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/tracebook.h"

#include <algorithm>
#include <utility>

namespace gateway {

void TraceBook::put(RequestTrace trace)
{
    {
        const std::lock_guard lock(m_mutex);
        m_traces.push_back(std::move(trace));
        if (m_traces.size() > m_most)
            m_traces.pop_front();
    }
    m_arrived.notify_all();
}

const RequestTrace* TraceBook::locate(std::string_view id) const
{
    const auto found =
        std::find_if(m_traces.rbegin(), m_traces.rend(), [id](const RequestTrace& trace) { return trace.id == id; });
    return found == m_traces.rend() ? nullptr : &*found;
}

std::optional<RequestTrace> TraceBook::find(std::string_view id) const
{
    return waitFor(id, std::chrono::milliseconds(0));
}

std::optional<RequestTrace> TraceBook::waitFor(std::string_view id, std::chrono::milliseconds longest) const
{
    std::unique_lock lock(m_mutex);
    const RequestTrace* found = nullptr;
    m_arrived.wait_for(lock, longest, [&] { return (found = locate(id)) != nullptr; });
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<std::string> TraceBook::document(std::string_view id) const
{
    const auto trace = find(id);
    return trace ? std::optional(text::formatJson(traceDocument(trace->request, trace->entries))) : std::nullopt;
}

} // namespace gateway
