// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a Pipeline that leaves a trace, when one was asked for.
#include "core/gateway/pipeline.h"
#include "core/gateway/redaction.h"
#include "core/gateway/worker.h"

#include <utility>

namespace gateway {

void Pipeline::beginTrace()
{
    m_isTraceRefused = false;
    TraceBook* book = m_worker.traces();
    if (!book)
        return;
    const std::string token(m_context.request.headers.get(TraceRequestHeader));
    if (token.empty())
        return;
    m_context.request.headers.remove(TraceRequestHeader); // it is between the client and us
    m_isTraceRefused = !book->admits(token);
    if (m_isTraceRefused)
        return;
    m_trace.emplace(&m_worker.clock());
    m_tracedHeaders = m_context.request.headers;
    note("inbound", "request", m_method + ' ' + m_url + " from " + m_context.clientAddress + '.');
}

std::string Pipeline::describeMatch() const
{
    std::string out = "Operation “" + m_context.operation->name.text() + "” (" + m_context.operation->method + ' '
        + m_context.operation->urlTemplate + ") of the API “" + m_context.api->name.text() + "”";
    if (m_context.subscription) {
        out += m_numbers.key == traffic::KeyUsed::Secondary ? ", secondary" : ", primary";
        out += " key of the subscription “" + m_context.subscription->name.text() + "”";
    } else {
        out += ", no key";
    }
    if (m_context.product)
        out += ", in the product “" + m_context.product->name.text() + "”";
    return out + '.';
}

void Pipeline::note(std::string_view section, std::string_view policy, std::string text)
{
    policy::TraceEntry entry;
    entry.section = section;
    entry.policy = policy;
    entry.text = std::move(text);
    m_trace->add(std::move(entry));
}

TracedRequest Pipeline::tracedRequest()
{
    TracedRequest out;
    out.id = m_context.requestId;
    out.time = m_numbers.time;
    out.method = m_method;
    out.url = m_url;
    for (const http::Headers::Field field : m_tracedHeaders)
        out.headers.append(field.name, redactedText(std::string(field.value), *m_configuration));
    m_tracedHeaders.clear();
    gateway::describeMatch(out, m_context);
    return out;
}

void Pipeline::finishTrace()
{
    if (!m_trace)
        return;
    RequestTrace trace{m_context.requestId, m_numbers.time,  m_method,           m_url,
                       m_numbers.status,    m_numbers.total, m_trace->entries(), tracedRequest()};
    for (policy::TraceEntry& entry : trace.entries) {
        for (std::string* part : {&entry.text, &entry.before, &entry.after})
            *part = redactedText(std::move(*part), *m_configuration);
    }
    m_worker.traces()->put(std::move(trace));
}

} // namespace gateway
