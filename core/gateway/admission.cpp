// SPDX-License-Identifier: GPL-3.0-or-later
// A request comes in: which operation it means, whether its key opens it, and what answers it where nothing is run.
#include "core/gateway/answers.h"
#include "core/gateway/pipeline.h"
#include "core/gateway/redaction.h"
#include "core/gateway/worker.h"

#include <utility>

namespace gateway {

namespace {

std::string_view schemeOf(const http::Peer& peer)
{
    return peer.isTls ? "https" : "http";
}

traffic::KeyUsed keyUsed(routing::KeyKind key)
{
    switch (key) {
    case routing::KeyKind::Primary:
        return traffic::KeyUsed::Primary;
    case routing::KeyKind::Secondary:
        return traffic::KeyUsed::Secondary;
    case routing::KeyKind::None:
        break;
    }
    return traffic::KeyUsed::None;
}

} // namespace

void Pipeline::begin(http::Exchange& exchange)
{
    m_exchange = &exchange;
    m_configuration = m_worker.configuration();
    m_outgoing.use(&m_configuration);
    m_began = m_worker.loop().now();
    ++m_serial;
    exchange.setHandler(this);

    // Whose key it is and what it has left lie where no cache holds them: each is sought long before it is read.
    const http::RequestHead& request = exchange.request();
    const routing::Table& routes = m_configuration->routes();
    auto key = routes.seekKey(request.headers);
    forgetRequest();
    fillContext();
    routes.approach(key);
    const routing::Call call{request.method, schemeOf(exchange.peer()), request.path(), request.query(),
                             request.headers};
    const auto match = routes.match(call);
    routes.lookUp(key);
    std::optional<tl::expected<routing::Grant, routing::Refusal>> grant;
    if (match)
        grant = routes.authorize(*match, request.headers, request.query(), &key);
    const EffectivePolicy* policy = nullptr;
    if (grant && *grant) {
        policy = &m_configuration->policyFor(*match->operation, (*grant)->product);
        m_context.subscription = (*grant)->subscription;
        m_context.subscriptionName = (*grant)->subscriptionName;
        policy->program.foresee(m_context, m_worker.services());
    }
    prepareRecord();
    beginTrace();

    if (!match && (answerPreflight(call) || answerCrossDomain(call)))
        return;
    if (!match) {
        refuseUnrouted(match.error(), call);
        return;
    }
    m_context.api = match->api;
    m_context.operation = match->operation;
    if (!policy) {
        refuseKey(*match, grant->error());
        return;
    }
    fillRouted(*match, **grant);
    if (policy->fault)
        refuseQuarantined(*policy->fault);
    else
        runFrom(*policy, policy::Start{});
}

// A browser asks before a request from another origin. Nothing but the cors of the request's own operation answers, and
// no key is needed. False: it is no such question, or there is no cors.
bool Pipeline::answerPreflight(const routing::Call& call)
{
    const std::string_view method = call.headers.get("Access-Control-Request-Method");
    if (call.method != "OPTIONS" || method.empty() || !call.headers.has("Origin"))
        return false;
    routing::Call asked = call;
    asked.method = method;
    const auto match = m_configuration->routes().match(asked);
    if (!match)
        return false;
    const auto grant = m_configuration->routes().authorize(*match, call.headers, call.query);
    const EffectivePolicy& policy = m_configuration->policyFor(*match->operation, grant ? grant->product : nullptr);
    if (!policy.fault && !policy.program.answersPreflight())
        return false;
    m_context.api = match->api;
    m_context.operation = match->operation;
    m_context.isPreflight = true;
    fillRouted(*match, grant.value_or(routing::Grant()));
    if (policy.fault)
        refuseQuarantined(*policy.fault);
    else
        runFrom(policy, policy::Start{});
    return true;
}

bool Pipeline::answerCrossDomain(const routing::Call& call)
{
    const std::string& policy = m_configuration->errorPolicyFor(nullptr).program.crossDomainPolicy();
    if (policy.empty() || call.path != "/crossdomain.xml" || (call.method != "GET" && call.method != "HEAD"))
        return false;
    m_context.response.headers.append("Content-Type", "text/x-cross-domain-policy");
    m_context.responseBody = policy;
    m_context.hasResponse = true;
    respond();
    return true;
}

void Pipeline::forgetRequest()
{
    m_context.clear();
    m_numbers = {};
    for (std::string* text : {&m_url, &m_backendCalled, &m_deniedSubscription, &m_source, &m_reason, &m_message,
                              &m_collected, &m_affinity, &m_protocol})
        text->clear();
    m_responseFraming = {};
    m_responseTrailers.clear();
    m_policyTime = m_policyTimeBefore = {};
    m_collecting = Collecting::Nothing;
    m_isBodyForwarded = m_isResponseOpen = m_isResponseStreamed = m_isResponding = m_isTunnel = false;
}

void Pipeline::fillContext()
{
    const http::RequestHead& request = m_exchange->request();
    const http::Peer& peer = m_exchange->peer();
    m_context.now = m_worker.now();
    m_context.clientAddress = peer.address;
    m_context.clientCertificate = peer.certificate;
    m_context.clientCertificateFault = peer.certificateFault;
    assignGuid(m_context.requestId);
    m_context.request = request;
    m_context.hasRequestBody = m_exchange->hasBody();
    m_context.originalUrl.append(schemeOf(peer))
        .append("://")
        .append(request.headers.get("Host"))
        .append(request.target);
}

void Pipeline::prepareRecord()
{
    m_numbers.time = m_context.now;
    m_method = m_context.request.method;
    appendRedactedUrl(m_url, m_context.originalUrl, *m_configuration);
}

void Pipeline::fillRouted(const routing::Match& match, const routing::Grant& grant)
{
    m_context.product = grant.product;
    m_context.subscription = grant.subscription;
    m_context.subscriptionName = grant.subscriptionName;
    m_context.subscriptionKey = grant.keyText;
    match.fillParameters(m_context.matchedParameters);
    m_context.backendBase = match.api->serviceUrl;
    m_context.backends = &m_configuration->catalog().backends;
    m_context.backendPath = match.remainder;
    m_context.backendQuery = match.query;
    m_numbers.key = keyUsed(grant.key);
    if (m_trace)
        note("inbound", "routing", describeMatch());
}

void Pipeline::prepareAnswer(int status, std::string_view message, std::string_view activityId)
{
    Answer answer = makeAnswer(status, message, activityId);
    m_context.response = std::move(answer.head);
    m_context.responseBody = std::move(answer.body);
    m_context.hasResponse = true;
}

void Pipeline::refuseUnrouted(const routing::NotFound& why, const routing::Call& call)
{
    m_context.api = why.api;
    prepareAnswer(404, "Resource not found");
    policy::RunError error;
    error.source = "configuration";
    error.reason = "OperationNotFound";
    error.message = "Unable to match incoming request to an operation.";
    m_message = error.message + ' ' + why.message(call).english();
    error.section = "backend";
    runError(m_configuration->errorPolicyFor(why.api), std::move(error));
}

void Pipeline::refuseKey(const routing::Match& match, const routing::Refusal& why)
{
    m_message = std::string(why.clientMessage()) + ' ' + why.message().english();
    if (why.subscription)
        m_deniedSubscription = why.subscription->name.text();
    prepareAnswer(401, why.clientMessage());
    const http::RequestHead& request = m_exchange->request();
    m_context.response.headers.append("WWW-Authenticate",
                                      why.challenge(schemeOf(m_exchange->peer()), request.headers.get("Host")));
    policy::RunError error;
    error.source = "authorization";
    error.reason = why.reason();
    error.message = why.clientMessage();
    error.section = "inbound";
    runError(m_configuration->policyFor(*match.operation, nullptr), std::move(error));
}

void Pipeline::refuseQuarantined(const base::Problem& fault)
{
    m_source = "configuration";
    m_reason = "PolicyQuarantined";
    m_message = fault.describe();
    if (m_trace)
        note("inbound", "configuration", m_message);
    prepareAnswer(500, "Internal server error", m_context.requestId);
    respond();
}

} // namespace gateway
