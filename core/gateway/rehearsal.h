// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A policy run without a gateway: the request, and what backends answer, stand in texts. Nothing is sent and nothing
// waits. For trying a document, and for seeing why it did what it did.
//
// A request is a YAML or JSON object, all of it optional:
//   method, url (as the client calls), headers {name: text or list}, body (text, or JSON as it is), clientAddress,
//   clientCertificate (PEM file's text), time (ISO 8601), parameters {name: text}, variables {name: any JSON},
//   backendUrl, path, query (what is sent on; from the URL when absent), requestId,
//   api {name, displayName, path, revision, version, serviceUrl}, operation {name, displayName, method, urlTemplate},
//   product {name, displayName}, subscription {name, displayName, key, startDate, owner},
//   response {status, reason, headers, body}: already there, for expressions,
//   lastError {source, reason, message, scope, section, path, policyId}
// or an HTTP/1.1 message as it travels ("POST /orders HTTP/1.1").
// A backend's answers are a list of {status, reason, headers, body, error, url, method}, or one of them, or a message:
// without url they answer forward-request in turn (the last one again and again), with it the policies' own requests
// whose URL begins so. Identities get a token that says for whom it stands in. error: Timeout or
// BackendConnectionFailure instead of an answer.

#include "core/gateway/counterstore.h"
#include "core/gateway/tracedocument.h"
#include "core/policy/run.h"
#include "core/policy/trace.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gateway {

class Rehearsal
{
public:
    struct Sent
    {
        std::string by; // forward-request, or the ticket's "request" of a policy
        std::string method;
        std::string url;
        http::Headers headers;
        std::string body;
    };

    struct Event
    {
        std::string logger; // empty: a metric
        std::string line;
    };

    // The error says in which of the two texts, and where.
    [[nodiscard]] static base::Result<Rehearsal> read(std::string_view request, std::string_view backend);

    // Runs once. Afterwards context() holds the answer.
    void run(const policy::Program& program);

    void loadBody(); // for expressions that are evaluated without a run

    [[nodiscard]] policy::Context& context() { return *m_context; }
    [[nodiscard]] const policy::Trace& trace() const { return m_trace; }
    [[nodiscard]] const TracedRequest& tracedRequest() const { return m_traced; }
    [[nodiscard]] const std::vector<Sent>& sent() const { return m_sent; }
    [[nodiscard]] const std::vector<Event>& events() const { return m_events; } // of log-to-eventhub and emit-metric

private:
    struct Reply
    {
        http::ResponseHead head;
        std::string body;
        std::string error; // instead of an answer
        std::string url; // of a policy's own request; empty: of forward-request
        std::string method;
    };
    struct Entities
    {
        catalog::Api api;
        catalog::Operation operation;
        catalog::Product product;
        catalog::Subscription subscription;
        std::string key;
    };
    class Reader;
    class Answers;
    class Listener;
    class StandIns;

    Rehearsal();
    [[nodiscard]] policy::Event answer(const policy::Action& action, Answers& answers);
    [[nodiscard]] policy::Event forward();
    [[nodiscard]] const Reply* next();

    std::unique_ptr<Entities> m_entities;
    std::unique_ptr<policy::Context> m_context; // points into the entities
    std::string m_clientBody;
    std::vector<Reply> m_replies;
    size_t m_forwarded = 0;
    std::string m_backendBody; // of the answer that came last
    std::unique_ptr<CounterStore> m_counters;
    policy::Trace m_trace;
    TracedRequest m_traced;
    std::vector<Sent> m_sent;
    std::vector<Event> m_events;
};

} // namespace gateway
