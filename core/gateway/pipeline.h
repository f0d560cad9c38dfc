// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One request's way through the gateway: routing, key, policy run, backend, answer, record. It performs what the policy
// run asks for. Reused for the next request when this one is done. Lives on its worker's thread.

#include "core/gateway/configuration.h"
#include "core/gateway/outgoing.h"
#include "core/gateway/tracedocument.h"
#include "core/http/exchange.h"
#include "core/net/eventloop.h"
#include "core/net/upstream.h"
#include "core/policy/run.h"
#include "core/policy/trace.h"
#include "core/routing/outcome.h"
#include "core/traffic/record.h"

#include <memory>
#include <optional>
#include <string>

namespace gateway {

class Worker;

class Pipeline final : public http::ExchangeHandler, public net::UpstreamHandler
{
public:
    explicit Pipeline(Worker& worker);
    ~Pipeline() override;

    void begin(http::Exchange& exchange);

    void onBody(std::string_view piece) override;
    void onBodyEnd() override;
    void onWritable() override;
    void onSent() override;
    void onClosed() override;

    void onContinue() override;
    void onResponseHead(http::ResponseHead&& head, const http::Framing& framing) override;
    void onResponseBody(std::string_view piece) override;
    void onUpgraded(http::ResponseHead&& head) override;
    void onTunnelEnd() override;
    void onResponseEnd(const http::Headers& trailers) override;
    void onUpstreamWritable() override;
    void onUpstreamFailed(const net::UpstreamFailure& failure) override;

private:
    enum class Collecting : uint8_t { Nothing, Request, Response };

    [[nodiscard]] bool answerPreflight(const routing::Call& call);
    [[nodiscard]] bool answerCrossDomain(const routing::Call& call);
    void forgetRequest(); // the one before
    void fillContext();
    void prepareRecord();
    void fillRouted(const routing::Match& match, const routing::Grant& grant);
    void refuseUnrouted(const routing::NotFound& why, const routing::Call& call);
    void refuseKey(const routing::Match& match, const routing::Refusal& why);
    void refuseQuarantined(const base::Problem& fault);
    void prepareAnswer(int status, std::string_view message, std::string_view activityId = {});

    [[nodiscard]] policy::Services services();
    void runFrom(const EffectivePolicy& policy, policy::Event event);
    void runError(const EffectivePolicy& policy, policy::RunError error);
    void perform(policy::Action action);
    void step(policy::Event event);

    void collectRequestBody();
    void collectResponseBody();
    void collect(std::string_view piece);
    void forward(const policy::Send& send);
    [[nodiscard]] std::shared_ptr<const BackendRoute> chooseRoute(); // null: the request was answered, or failed
    [[nodiscard]] std::string_view affinity() const;
    void noteAffinity(const Configuration::Pool& pool, const catalog::Backend& member);
    void answerUnavailable(std::chrono::seconds retryAfter, std::string_view what);
    void noteBackendStatus();
    [[nodiscard]] std::shared_ptr<const net::UpstreamTarget> otherTarget(const BackendRoute& route,
                                                                         std::string& detail);
    void sendUpstream(const BackendRoute& route, const policy::Send& send);
    void fillUpstreamHead(const BackendRoute& route);
    void sendRequestBody();
    [[nodiscard]] const std::string* wholeRequestBody() const; // null: it streams, or there is none
    void failForward(std::string reason, std::string message);
    void respond();
    void finishResponse();
    void beTunnel();

    void beginTrace();
    [[nodiscard]] std::string describeMatch() const;
    void note(std::string_view section, std::string_view policy, std::string text);
    [[nodiscard]] TracedRequest tracedRequest();
    void finishTrace();
    void finish(traffic::Outcome outcome);
    void writeRecord(traffic::Outcome outcome);
    [[nodiscard]] traffic::RecordView record() const;
    void noteError(const policy::RunError& error);
    [[nodiscard]] traffic::Outcome outcomeOfAnswer() const;

    Worker& m_worker;
    http::Exchange* m_exchange = nullptr;
    std::shared_ptr<const Configuration> m_configuration;
    policy::Context m_context;
    Outgoing m_outgoing; // requests of policies; outlives the run
    std::optional<policy::Trace> m_trace; // asked for; outlives the run
    http::Headers m_tracedHeaders; // as they came, of a request that is traced
    policy::Run m_run;
    http::RequestHead m_upstreamHead;
    std::shared_ptr<const BackendRoute> m_route; // where the request was sent last
    std::string m_affinity; // Set-Cookie that keeps the caller on this member of a pool
    net::UpstreamRequest m_upstream;
    net::Timer m_wakeUp;
    traffic::RecordNumbers m_numbers; // of the record, as far as they are known
    std::string m_method; // as it was called; policies may change the context's
    std::string m_url; // as it was called, without secrets
    std::string m_backendCalled; // last
    std::string m_deniedSubscription; // whose key it was, but it may not
    std::string m_source; // of what ended it
    std::string m_reason;
    std::string m_message;
    std::string m_collected;
    http::Framing m_responseFraming; // of the backend's response
    http::Headers m_responseTrailers;
    std::string m_protocol; // what the backend switched to with 101
    base::SteadyTime m_began;
    base::SteadyTime m_collectBegan;
    std::chrono::microseconds m_policyTime{0};
    std::chrono::microseconds m_policyTimeBefore{0}; // the backend's answer
    bool m_isTraceRefused = false;
    uint64_t m_serial = 0; // of the request: a callback may find that another one has begun
    Collecting m_collecting = Collecting::Nothing;
    bool m_isBodyForwarded = false; // the client's body streams to the backend
    bool m_isResponseOpen = false; // the backend's response has a body that was not read to its end
    bool m_isResponseStreamed = false; // it goes straight to the client
    bool m_isResponding = false;
    bool m_isTunnel = false; // both sides switched to m_protocol
};

} // namespace gateway
