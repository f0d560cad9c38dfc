// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The traces of the newest requests that asked for one. A request asks with the header Apim-Debug-Authorization and the
// gateway's token; its answer names the trace in Apim-Trace-Id (gateway-behaviour section 5). Secrets that the gateway
// knows stand as *** in it.

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/gateway/tracedocument.h"
#include "core/policy/trace.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gateway {

inline constexpr std::string_view TraceRequestHeader = "Apim-Debug-Authorization";
inline constexpr std::string_view TraceIdHeader = "Apim-Trace-Id";
inline constexpr std::string_view TraceRefusedHeader = "Apim-Debug-Authorization-Expired";

struct RequestTrace
{
    std::string id; // the record's traceId too
    base::SystemTime time;
    std::string method;
    std::string url; // redacted
    int status = 0;
    std::chrono::microseconds total{0};
    std::vector<policy::TraceEntry> entries; // the gateway's own have no scope
    TracedRequest request; // redacted
};

// Any thread.
class TraceBook
{
public:
    explicit TraceBook(base::Secret token, size_t most = 256)
        : m_token(std::move(token))
        , m_most(most)
    { }

    [[nodiscard]] bool admits(std::string_view token) const { return m_token == base::Secret(token); }
    [[nodiscard]] const base::Secret& token() const { return m_token; }

    void put(RequestTrace trace); // the oldest goes when there are too many
    [[nodiscard]] std::optional<RequestTrace> find(std::string_view id) const;
    // A trace is complete a moment after its answer arrived: waits for it that long.
    [[nodiscard]] std::optional<RequestTrace> waitFor(std::string_view id, std::chrono::milliseconds longest) const;

    // JSON, as API Management's listTrace answers with it; nullopt: there is no such trace.
    [[nodiscard]] std::optional<std::string> document(std::string_view id) const;

private:
    [[nodiscard]] const RequestTrace* locate(std::string_view id) const;

    const base::Secret m_token;
    const size_t m_most;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_arrived;
    std::deque<RequestTrace> m_traces;
};

} // namespace gateway
