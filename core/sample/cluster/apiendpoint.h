// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The API server behind an HTTP server: bodies are collected, streams written as fast as the client takes them.
// On the HTTP server's thread, which is the API server's too.

#include "core/http/exchange.h"
#include "core/sample/cluster/apiserver.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace sample::cluster {

class ApiEndpoint : public http::Application
{
public:
    // Who is calling: the name that the client's certificate or token stands for; empty is answered 401.
    using Identify = std::function<std::string(const http::Exchange& exchange)>;
    // The service proxy: answers the exchange with what the address says to this request.
    using Pass = std::function<void(http::Exchange& exchange, const Forward& forward, std::string body)>;

    ApiEndpoint(ApiServer& server, Identify identify, Pass pass);
    ~ApiEndpoint() override;

    void onRequest(http::Exchange& exchange) override;
    void onMalformed(const http::Peer& peer, const http::ParseFault& fault) override;

private:
    class Call;
    void drop(Call* call);
    ApiServer& m_server;
    Identify m_identify;
    Pass m_pass;
    std::map<Call*, std::unique_ptr<Call>> m_calls;
};

} // namespace sample::cluster
