// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/pipeline.h"

#include "core/gateway/answers.h"
#include "core/gateway/worker.h"
#include "core/http/hopbyhop.h"

#include <utility>

namespace gateway {

namespace {

constexpr size_t LongestCollectedBody = 64UL << 20; // what a policy may ask to see at once

std::chrono::microseconds microsecondsSince(base::SteadyTime begin)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
}

} // namespace

Pipeline::Pipeline(Worker& worker)
    : m_worker(worker)
    , m_outgoing(worker,
                 [this](policy::SubResponse answer) {
                     if (!m_isResponding) // it was answered without the run
                         step(std::move(answer));
                 })
    , m_wakeUp(worker.loop(), [this] { step(policy::Resumed{}); })
{ }

Pipeline::~Pipeline() = default;

policy::Services Pipeline::services()
{
    policy::Services all = m_worker.services();
    all.requests = &m_outgoing;
    all.credentials = &m_configuration->credentials();
    return all;
}

void Pipeline::runFrom(const EffectivePolicy& policy, policy::Event event)
{
    m_run.begin(policy.program, m_context, services(), m_trace ? &*m_trace : nullptr);
    step(std::move(event));
}

void Pipeline::runError(const EffectivePolicy& policy, policy::RunError error)
{
    noteError(error);
    if (m_trace)
        note(error.section, error.source, m_message);
    if (policy.fault) { // its on-error cannot run; the prepared answer stands
        respond();
        return;
    }
    m_run.begin(policy.program, m_context, services(), m_trace ? &*m_trace : nullptr);
    perform(m_run.startWithError(std::move(error)));
}

void Pipeline::step(policy::Event event)
{
    net::EventLoop& loop = m_worker.loop();
    loop.refreshNow();
    const base::SteadyTime before = loop.now();
    m_context.now = m_worker.now();
    policy::Action action = m_run.step(std::move(event));
    loop.refreshNow(); // what policies did is not the backend's time
    m_policyTime += std::chrono::duration_cast<std::chrono::microseconds>(loop.now() - before);
    perform(std::move(action));
}

void Pipeline::perform(policy::Action action)
{
    if (const auto* body = std::get_if<policy::NeedBody>(&action)) {
        if (body->which == policy::NeedBody::Which::Request)
            collectRequestBody();
        else
            collectResponseBody();
    } else if (const auto* send = std::get_if<policy::Send>(&action)) {
        forward(*send);
    } else if (const auto* wait = std::get_if<policy::WaitUntil>(&action)) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(wait->time - m_worker.clock().now());
        m_wakeUp.start(std::max(left, std::chrono::milliseconds(0)));
    } else if (std::holds_alternative<policy::Respond>(action)) {
        respond();
    }
}

void Pipeline::collectRequestBody()
{
    m_collected.clear();
    if (!m_exchange->hasBody()) {
        step(policy::RequestBody{});
        return;
    }
    m_collecting = Collecting::Request;
    m_collectBegan = std::chrono::steady_clock::now();
    m_exchange->readBody();
}

void Pipeline::collectResponseBody()
{
    m_collected.clear();
    if (!m_isResponseOpen || !m_protocol.empty()) { // a tunnel has no body to see
        step(policy::ResponseBody{});
        return;
    }
    m_collecting = Collecting::Response;
    m_upstream.resumeResponse();
}

void Pipeline::collect(std::string_view piece)
{
    if (m_collected.size() + piece.size() <= LongestCollectedBody) {
        m_collected.append(piece);
        return;
    }
    m_message = "A policy wants to see the whole body, and it is longer than 64 MiB.";
    m_source = "gateway";
    m_reason = "BodyTooLarge";
    const bool isRequest = m_collecting == Collecting::Request;
    m_collecting = Collecting::Nothing;
    m_upstream.cancel();
    m_isResponseOpen = false;
    prepareAnswer(isRequest ? 413 : 500, isRequest ? "Request body is too large." : "Internal server error",
                  isRequest ? "" : m_context.requestId);
    respond();
}

void Pipeline::onBody(std::string_view piece)
{
    m_numbers.requestBytes += piece.size();
    if (m_collecting == Collecting::Request)
        collect(piece);
    else if (m_isBodyForwarded && !m_upstream.sendBody(piece))
        m_exchange->pauseBody();
}

void Pipeline::onBodyEnd()
{
    if (m_collecting == Collecting::Request) {
        m_collecting = Collecting::Nothing;
        m_numbers.phases.read += microsecondsSince(m_collectBegan);
        step(policy::RequestBody{std::move(m_collected)});
    } else if (m_isBodyForwarded) {
        m_upstream.sendEnd(m_exchange->trailers());
    }
}

void Pipeline::onUpstreamWritable()
{
    if (m_isBodyForwarded && m_exchange)
        m_exchange->readBody();
}

void Pipeline::onWritable()
{
    if (m_isResponseStreamed)
        m_upstream.resumeResponse();
}

void Pipeline::onResponseHead(http::ResponseHead&& head, const http::Framing& framing)
{
    http::removeHopByHopFields(head.headers);
    std::swap(m_context.response, head); // the connection gets the memory of the last one
    m_context.responseBody.reset();
    m_context.hasResponse = true;
    noteBackendStatus();
    m_responseFraming = framing;
    m_policyTimeBefore = m_policyTime;
    m_isResponseOpen = framing.kind != http::Framing::Kind::None
        && !(framing.kind == http::Framing::Kind::Length && framing.length == 0);
    if (m_isResponseOpen) // until it is known who reads it
        m_upstream.pauseResponse();
    step(policy::ResponseArrived{});
}

void Pipeline::onResponseBody(std::string_view piece)
{
    if (m_collecting == Collecting::Response) {
        collect(piece);
        return;
    }
    if (!m_isResponseStreamed)
        return;
    m_numbers.responseBytes += piece.size();
    m_run.see(piece);
    if (!m_exchange->sendBody(piece))
        m_upstream.pauseResponse();
}

void Pipeline::onResponseEnd(const http::Headers& trailers)
{
    m_isResponseOpen = false;
    if (m_isTunnel) {
        if (!m_exchange) // the client was done before
            finish(outcomeOfAnswer());
        return;
    }
    if (m_collecting == Collecting::Response) {
        m_collecting = Collecting::Nothing;
        step(policy::ResponseBody{std::move(m_collected)});
    } else if (m_isResponseStreamed) {
        m_responseTrailers = trailers;
        finishResponse();
    }
}

void Pipeline::onUpstreamFailed(const net::UpstreamFailure& failure)
{
    using Kind = net::UpstreamFailure::Kind;
    m_isResponseOpen = false;
    m_isBodyForwarded = false;
    if (!m_exchange) { // a tunnel's client was done before
        finish(outcomeOfAnswer());
        return;
    }
    const char* reason = failure.kind == Kind::ResponseTimeout ? "Timeout" : "BackendConnectionFailure";
    if (m_route && m_route->backend)
        m_worker.backends().onFailure(*m_route->backend, reason, m_worker.now());
    if (!m_isResponseStreamed) {
        m_collecting = Collecting::Nothing;
        failForward(reason, failure.detail);
        return;
    }
    // The client has a part of the response: it must see that the rest is missing.
    m_source = "forward-request";
    m_reason = "BackendConnectionFailure";
    m_message = failure.detail;
    http::Exchange* exchange = std::exchange(m_exchange, nullptr);
    exchange->setHandler(nullptr);
    exchange->abort();
    finish(traffic::Outcome::Failed);
}

void Pipeline::onSent()
{
    m_exchange = nullptr;
    if (m_isTunnel && m_upstream.isActive())
        return; // the client's last bytes are still on their way to the backend
    finish(outcomeOfAnswer());
}

void Pipeline::onClosed()
{
    m_exchange = nullptr;
    m_wakeUp.stop();
    m_upstream.cancel();
    m_source = "gateway";
    m_reason = "ClientConnectionFailure";
    m_message = m_isTunnel ? "The connection was reset, or quiet for too long, after the upgrade."
                           : "The client closed the connection before it had the whole answer.";
    if (!m_isResponding)
        m_numbers.status = 0;
    finish(traffic::Outcome::Aborted);
}

void Pipeline::respond()
{
    if (m_context.lastError)
        noteError(*m_context.lastError);
    m_isResponding = true;
    if (m_trace)
        m_context.response.headers.set(std::string(TraceIdHeader), m_context.requestId);
    else if (m_isTraceRefused)
        m_context.response.headers.set(std::string(TraceRefusedHeader), "true");
    m_numbers.status = m_context.response.status;
    if (!m_protocol.empty() && m_context.response.status == 101 && !m_context.responseBody) {
        beTunnel();
        return;
    }
    if (!m_protocol.empty()) { // a policy has another answer
        m_upstream.cancel();
        m_isResponseOpen = false;
    }
    if (m_context.responseBody) {
        m_upstream.cancel();
        m_isResponseOpen = false;
        m_numbers.responseBytes = m_exchange->request().method == "HEAD" ? 0 : m_context.responseBody->size();
        m_exchange->respond(m_context.response, *m_context.responseBody);
        return;
    }
    const bool isHead = m_exchange->request().method == "HEAD";
    if (!m_isResponseOpen && !(isHead && m_context.hasResponse)) {
        m_exchange->respond(m_context.response, {});
        return;
    }
    m_isResponseStreamed = m_isResponseOpen;
    m_exchange->sendHead(m_context.response, m_responseFraming);
    if (m_isResponseOpen)
        m_upstream.resumeResponse();
    else
        finishResponse();
}

void Pipeline::finishResponse()
{
    m_exchange->sendEnd(m_responseTrailers);
}

} // namespace gateway
