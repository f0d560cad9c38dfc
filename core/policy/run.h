// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A policy run: one request's way through inbound, backend, outbound and on-error, as a resumable value.
// It has no effects of its own. step() runs until it needs something that takes time, and says what;
// the gateway does it and steps again. Nothing here knows sockets, threads or clocks.

#include "core/base/clock.h"
#include "core/catalog/model.h"
#include "core/expression/runtime/value.h"
#include "core/http/message.h"
#include "core/http/url.h"
#include "core/policy/program.h"
#include "core/policy/services.h"

#include <tl/expected.hpp>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace policy {

class Trace;

// context.LastError of API Management: see errors.
struct RunError
{
    std::string source; // the policy element, or "configuration", "authorization", "forward-request"
    std::string reason; // RateLimitExceeded, …
    std::string message; // context.LastError.Message
    std::string scope;
    std::string section;
    std::string path;
    std::string policyId;
    std::string file; // where the policy stands, for the trace and "why denied"
    base::Place place;
    std::string detail; // what was compared with what, in a sentence; for the trace and "why denied", never for callers
};

// What a run sees and changes. The gateway fills the first part before the first step.
struct Context
{
    // who and what
    const catalog::Api* api = nullptr;
    const catalog::Operation* operation = nullptr;
    const catalog::Product* product = nullptr; // only when the request runs in a product's context
    const catalog::Subscription* subscription = nullptr;
    std::string_view subscriptionName; // its name, which is at hand when nothing else of it is
    const std::vector<catalog::Backend>* backends = nullptr; // what backend ids mean; null: nothing is known of them
    std::string_view subscriptionKey; // that was sent; lives as long as the request
    http::QueryParameters matchedParameters; // of the operation's template, decoded
    std::string clientAddress; // numeric IP
    std::string clientCertificate; // DER of what the client showed; empty when it showed none
    std::string clientCertificateFault; // why that is not to be trusted; empty when it was checked and is
    std::string originalUrl; // as the client called it
    std::string requestId; // a GUID: activityId in errors
    base::SystemTime now; // when the request arrived; the gateway refreshes it before each step

    // the request as it will be sent on
    http::RequestHead request; // target: as received, of no meaning for the backend
    bool isHostSet = false; // a policy set the Host header: it goes on as it is, else the backend's name replaces it
    std::string backendBase; // absolute URL without query: serviceUrl until set-backend-service
    std::optional<catalog::BackendName> backend; // set by backend-id
    std::string backendCertificate; // PEM that a policy chose to show it; empty: the backend's own
    std::string backendProxy; // URL of the proxy that a policy chose; empty: the backend's own
    std::string backendPath; // path after the API (and version) part, begins with '/' or is empty; still encoded
    std::string backendQuery; // without '?', still encoded
    std::optional<std::string> requestBody; // set: replaces the client's body, or a body that was asked for
    bool hasRequestBody = false; // there is one, read or not
    bool isRequestBodyConsumed = false; // an expression read it without preserveContent: nothing is left of it

    // the response as it will be answered
    http::ResponseHead response;
    std::optional<std::string> responseBody; // set: sent instead of the backend's body
    bool isResponseBodyConsumed = false;
    bool hasResponse = false; // a backend answered, or a policy made a response
    bool isPreflight = false; // a browser's OPTIONS before the request itself: only cors runs, and the run ends there
    std::optional<RunError> lastError;

    std::vector<std::pair<std::string, expression::Value>> variables;

    void clear(); // for the next request; keeps the memory
};

// What the gateway tells a run.
struct Start
{
};
struct RequestBody
{ // answers NeedBody{Request}
    std::string bytes;
};
struct ResponseArrived
{ // answers Send: context.response holds the head
    bool isOurs = false; // the gateway answered in the backend's place; context.responseBody holds the body
};
struct ResponseBody
{ // answers NeedBody{Response}
    std::string bytes;
};
struct SendFailed
{ // answers Send: nothing usable came back
    std::string reason; // BackendConnectionFailure, Timeout or ClientConnectionFailure
    std::string message;
};
struct Resumed
{
}; // answers WaitUntil
struct SubResponse
{ // answers SubRequest
    Requests::Ticket ticket = 0;
    tl::expected<OutgoingResponse, SendFailed> result;
};
using Event = std::variant<Start, RequestBody, ResponseArrived, ResponseBody, SendFailed, Resumed, SubResponse>;

// What a run asks of the gateway.
struct NeedBody
{
    enum class Which : uint8_t { Request, Response };
    Which which;
};
struct Send
{ // forward the context's request; its body streams unless context.requestBody is set
    std::chrono::milliseconds timeout{300'000}; // until the response's head
    bool followsRedirects = false;
    bool buffersRequestBody = false;
    bool buffersResponse = true;
    std::optional<std::chrono::milliseconds> continueTimeout; // wait that long for 100 (Continue) before the body
};
struct WaitUntil
{
    base::SystemTime time;
};
struct SubRequest
{ // of a policy: the run hands it to its services and pauses
    OutgoingRequest request;
};
struct Pause
{
}; // nothing to do until a SubResponse arrives
struct Respond
{
}; // done: answer with context.response and its body (the backend's stream when responseBody is not set)
using Action = std::variant<NeedBody, Send, WaitUntil, SubRequest, Pause, Respond>;

// One run at a time. Holds references: program, context, what the services refer to and trace must outlive the run.
// How it ends: the sections inbound, backend, outbound one after another; a policy that returns a response ends the run
// at once; an error goes to on-error with its answer prepared, and an error in there is answered as it is.
// When no forward-request ran, outbound starts with an empty 200.
class Run
{
public:
    Run(); // of nothing yet
    Run(const Program& program, Context& context, const Services& services, Trace* trace = nullptr); // begins
    ~Run(); // ends
    Run(Run&&) noexcept;
    Run& operator=(Run&&) = delete;

    // For one request after another: what it holds inside is allocated once.
    void begin(const Program& program, Context& context, const Services& services, Trace* trace = nullptr);
    void end(); // gives up what it was doing, if anything

    // Asserts when the event does not answer the last action. After Respond there are no more steps.
    [[nodiscard]] Action step(Event event);

    // Starts the run in on-error instead (OperationNotFound, a refused key): context.response and responseBody hold the
    // prepared answer.
    [[nodiscard]] Action startWithError(RunError error);

    // A piece of the backend's body on its way to the client.
    void see(std::string_view piece);
    // After the response was sent: bytes of request and response, for bandwidth quotas.
    void settle(int64_t bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace policy
