// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For servers that want a request with all of its body and answer it at once or later: the Pods, the Ingress
// controller. On the I/O thread of its server.

#include "core/http/exchange.h"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace sample {

struct WholeRequest
{
    http::RequestHead head;
    std::string body;
    http::Peer peer;
};

class WholeRequests final : public http::Application
{
public:
    // Answers one request; when the client has gone meanwhile, it does nothing. Copies answer the same request.
    class Responder
    {
    public:
        void respond(http::ResponseHead head, std::string_view body) const;

    private:
        friend class WholeRequests;
        std::weak_ptr<http::Exchange*> m_exchange;
    };
    using Handle = std::function<void(WholeRequest request, Responder responder)>;

    explicit WholeRequests(Handle handle);
    ~WholeRequests() override;

    void onRequest(http::Exchange& exchange) override;
    void onMalformed(const http::Peer& peer, const http::ParseFault& fault) override;

    // Takes over an exchange whose request somebody else has read.
    [[nodiscard]] Responder adopt(http::Exchange& exchange);

private:
    class Call;
    Call& addCall(http::Exchange& exchange);

    Handle m_handle;
    std::unordered_map<Call*, std::unique_ptr<Call>> m_calls;
};

} // namespace sample
