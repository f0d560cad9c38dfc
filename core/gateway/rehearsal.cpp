// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/rehearsal.h"

#include "core/gateway/rehearsalreader.h"
#include "core/gateway/signingkeystore.h"
#include "core/gateway/valuecache.h"
#include "core/http/hopbyhop.h"
#include "core/policy/credentials.h"
#include "core/policy/events.h"
#include "core/routing/outcome.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace gateway {

// The policies' own requests, answered one after another when the run pauses.
class Rehearsal::Answers final : public policy::Requests
{
public:
    explicit Answers(Rehearsal& rehearsal)
        : m_rehearsal(rehearsal)
    { }

    void start(Ticket ticket, policy::OutgoingRequest request) override
    {
        note(request);
        m_waiting.emplace_back(ticket, answerOf(request));
    }
    void cancel(Ticket ticket) override
    {
        std::erase_if(m_waiting, [ticket](const auto& one) { return one.first == ticket; });
    }
    void startOneWay(policy::OutgoingRequest request) override { note(request); }

    [[nodiscard]] policy::Event next()
    {
        auto [ticket, result] = std::move(m_waiting.front());
        m_waiting.pop_front();
        return policy::SubResponse{ticket, std::move(result)};
    }
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }

private:
    using Answer = tl::expected<policy::OutgoingResponse, policy::SendFailed>;

    void note(const policy::OutgoingRequest& request)
    {
        m_rehearsal.m_sent.push_back({"request", request.method, request.url, request.headers, request.body});
    }

    [[nodiscard]] Answer answerOf(const policy::OutgoingRequest& request) const
    {
        const auto fits = [&request](const Reply& reply) {
            return !reply.url.empty() && request.url.starts_with(reply.url)
                && (reply.method.empty() || reply.method == request.method);
        };
        const auto found = std::ranges::find_if(m_rehearsal.m_replies, fits);
        if (found == m_rehearsal.m_replies.end())
            return tl::unexpected(
                policy::SendFailed{"BackendConnectionFailure", "No answer was given for " + request.url + '.'});
        if (!found->error.empty())
            return tl::unexpected(policy::SendFailed{found->error, "So it was given."});
        return policy::OutgoingResponse{found->head, found->body};
    }

    Rehearsal& m_rehearsal;
    std::deque<std::pair<Ticket, Answer>> m_waiting;
};

// Keeps what policies log and measure.
class Rehearsal::Listener final : public policy::Events
{
public:
    explicit Listener(Rehearsal& rehearsal)
        : m_rehearsal(rehearsal)
    { }
    void log(std::string_view logger, std::string line) override
    {
        m_rehearsal.m_events.push_back({std::string(logger), std::move(line)});
    }
    void measure(std::string line) override { m_rehearsal.m_events.push_back({{}, std::move(line)}); }

private:
    Rehearsal& m_rehearsal;
};

// What identities and authorizations would give, recognisably not the real thing. There are no certificates.
class Rehearsal::StandIns final : public policy::Credentials
{
public:
    [[nodiscard]] const base::Secret* identityToken(std::string_view resource, std::string_view) const override
    {
        return &m_tokens.emplace_back("token-for-" + std::string(resource));
    }
    [[nodiscard]] const Authorization* authorization(std::string_view provider, std::string_view id) const override
    {
        const std::string token = "token-of-" + std::string(provider) + '-' + std::string(id);
        return &m_authorizations.emplace_back(Authorization{base::Secret(std::string_view(token)), {}});
    }
    [[nodiscard]] const base::Secret* certificate(std::string_view) const override { return nullptr; }
    [[nodiscard]] const base::Secret* certificateOfThumbprint(std::string_view) const override { return nullptr; }
    [[nodiscard]] bool hasLogger(std::string_view) const override { return true; }

private:
    mutable std::deque<base::Secret> m_tokens; // pointers to them are given away
    mutable std::deque<Authorization> m_authorizations;
};

Rehearsal::Rehearsal()
    : m_entities(std::make_unique<Entities>())
    , m_context(std::make_unique<policy::Context>())
    , m_counters(std::make_unique<CounterStore>())
{
    m_context->request.method = "GET";
    m_context->clientAddress = "127.0.0.1";
    m_context->requestId = "00000000-0000-0000-0000-000000000000";
    m_context->now = std::chrono::time_point_cast<base::SystemTime::duration>(std::chrono::system_clock::now());
}

base::Result<Rehearsal> Rehearsal::read(std::string_view request, std::string_view backend)
{
    Rehearsal out;
    Reader reader(out);
    if (auto done = reader.readRequest(request); !done)
        return base::fail(std::move(done.error()));
    if (auto done = reader.readReplies(backend); !done)
        return base::fail(std::move(done.error()));
    return out;
}

void Rehearsal::run(const policy::Program& program)
{
    Answers answers(*this);
    ValueCache cache;
    SigningKeyStore signingKeys;
    Listener listener(*this);
    const StandIns standIns;
    const policy::Services services{.counters = *m_counters,
                                    .requests = &answers,
                                    .cache = &cache,
                                    .signingKeys = &signingKeys,
                                    .credentials = &standIns,
                                    .events = &listener};
    m_traced = gateway::tracedRequest(*m_context);
    policy::Run run(program, *m_context, services, &m_trace);
    policy::Action action = run.step(policy::Start{});
    while (!std::holds_alternative<policy::Respond>(action))
        action = run.step(answer(action, answers));
    if (!m_context->responseBody) {
        run.see(m_backendBody);
        m_context->responseBody = m_backendBody;
    }
    run.settle(static_cast<int64_t>(m_clientBody.size() + m_context->responseBody->size()));
}

void Rehearsal::loadBody()
{
    if (m_context->hasRequestBody)
        m_context->requestBody = m_clientBody;
}

policy::Event Rehearsal::answer(const policy::Action& action, Answers& answers)
{
    if (const auto* wanted = std::get_if<policy::NeedBody>(&action)) {
        if (wanted->which == policy::NeedBody::Which::Request)
            return policy::RequestBody{m_clientBody};
        return policy::ResponseBody{m_backendBody};
    }
    if (const auto* wait = std::get_if<policy::WaitUntil>(&action)) {
        m_context->now = wait->time;
        return policy::Resumed{};
    }
    return std::holds_alternative<policy::Send>(action) ? forward() : answers.next();
}

const Rehearsal::Reply* Rehearsal::next()
{
    std::vector<const Reply*> own;
    for (const Reply& reply : m_replies) {
        if (reply.url.empty())
            own.push_back(&reply);
    }
    return own.empty() ? nullptr : own[std::min(m_forwarded, own.size() - 1)];
}

policy::Event Rehearsal::forward()
{
    policy::Context& context = *m_context;
    const std::string base = context.backend ? "backend:" + context.backend->text() : context.backendBase;
    m_sent.push_back({"forward-request", context.request.method,
                      routing::joinUrl(base, context.backendPath, context.backendQuery), context.request.headers,
                      context.requestBody.value_or(m_clientBody)});
    const Reply* reply = next();
    ++m_forwarded;
    if (reply && !reply->error.empty())
        return policy::SendFailed{reply->error, "So it was given."};
    context.response = reply ? reply->head : http::ResponseHead();
    m_backendBody = reply ? reply->body : std::string();
    http::removeHopByHopFields(context.response.headers);
    return policy::ResponseArrived{};
}

} // namespace gateway
