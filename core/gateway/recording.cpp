// SPDX-License-Identifier: GPL-3.0-or-later
// What a Pipeline leaves behind: the record of its request.
#include "core/gateway/pipeline.h"
#include "core/gateway/redaction.h"
#include "core/gateway/worker.h"

#include <algorithm>

namespace gateway {

namespace {
// Messages of these reasons quote values that are computed or sent: one of them may be a secret.
bool quotesValues(std::string_view reason)
{
    return reason == "ExpressionValueEvaluationFailure" || reason == "HeaderValueNotAllowed";
}
} // namespace

traffic::Outcome Pipeline::outcomeOfAnswer() const
{
    if (m_reason.empty())
        return traffic::Outcome::Ok;
    if (m_reason == "OperationNotFound")
        return traffic::Outcome::NotFound;
    const bool isOurFault = m_source == "forward-request" || m_source == "configuration" || m_numbers.status >= 500;
    return isOurFault ? traffic::Outcome::Failed : traffic::Outcome::Denied;
}

void Pipeline::noteError(const policy::RunError& error)
{
    m_source = error.source;
    m_reason = error.reason;
    if (m_message.empty())
        m_message = error.place.known() ? error.message + " (" + base::describePlace(error.file, error.place) + ')'
                                        : error.message;
    if (quotesValues(error.reason))
        m_message = redactedText(std::move(m_message), *m_configuration);
}

void Pipeline::finish(traffic::Outcome outcome)
{
    m_run.settle(static_cast<int64_t>(m_numbers.requestBytes + m_numbers.responseBytes));
    writeRecord(outcome);
    finishTrace();
    m_run.end();
    m_trace.reset();
    m_upstream.cancel();
    m_wakeUp.stop();
    m_route.reset();
    m_configuration.reset();
    m_outgoing.use(nullptr);
    ++m_serial;
    m_worker.recycle(*this);
}

void Pipeline::writeRecord(traffic::Outcome outcome)
{
    using std::chrono::duration_cast;
    using std::chrono::microseconds;
    m_numbers.outcome = outcome;
    const base::SteadyTime now = m_worker.loop().now();
    m_numbers.total = duration_cast<microseconds>(now - m_began);
    m_numbers.phases.policy = m_policyTime;
    const net::UpstreamTimes& times = m_upstream.times();
    const base::SteadyTime none;
    if (!m_backendCalled.empty() && times.started != none) {
        const auto from = times.connected != none ? times.connected : times.started;
        auto sent = times.sent != none ? times.sent : from;
        if (times.responded != none) // a backend may answer before it has read everything
            sent = std::min(sent, times.responded);
        m_numbers.phases.connect = duration_cast<microseconds>(from - times.started);
        m_numbers.phases.send = duration_cast<microseconds>(sent - from);
        if (times.responded != none) {
            m_numbers.phases.wait = duration_cast<microseconds>(times.responded - sent);
            m_numbers.phases.receive =
                duration_cast<microseconds>(now - times.responded) - (m_policyTime - m_policyTimeBefore);
        }
    }
    m_worker.put(record());
}

traffic::RecordView Pipeline::record() const
{
    traffic::RecordView record{m_numbers};
    record.method = m_method;
    record.url = m_url;
    if (m_context.api) {
        record.api = routing::baseApiName(m_context.api->name.text());
        record.revision = m_context.api->revision;
    }
    if (m_context.operation)
        record.operation = m_context.operation->name.text();
    if (m_context.product)
        record.product = m_context.product->name.text();
    if (m_context.subscription)
        record.subscription = m_context.subscriptionName;
    else
        record.subscription = m_deniedSubscription;
    record.backend = m_backendCalled;
    record.clientAddress = m_context.clientAddress;
    record.source = m_source;
    record.reason = m_reason;
    record.message = m_message;
    record.traceId = m_context.requestId;
    return record;
}

} // namespace gateway
