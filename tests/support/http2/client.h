// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A session, an application that answers with what it got, and a log of the frames that come back, one word for each:
// "200/1" "body/1" "end/1" "reset/1=CANCEL" "goaway=PROTOCOL_ERROR" "settings" "ack" "pong" "window/0=70000".

#include "core/http/exchange.h"
#include "core/http/http2session.h"
#include "tests/support/http2/frames.h"
#include "tests/support/http2/wire.h"

#include <map>
#include <memory>
#include <nghttp2/nghttp2.h>
#include <string>
#include <vector>

namespace support::http2 {

class Client final : public http::Application
{
public:
    explicit Client(bool greets = true);
    ~Client() override;
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    void send(std::string_view bytes); // and one turn of the loop
    void turn();
    [[nodiscard]] std::string takeLog(); // words, separated by blanks
    [[nodiscard]] std::string seen(uint32_t stream) const; // the body that came back
    [[nodiscard]] std::string field(uint32_t stream, const std::string& name) const;

    // One request as the application has it.
    class Call final : public http::ExchangeHandler
    {
    public:
        Call(Client& client, http::Exchange& request)
            : exchange(&request)
            , target(request.request().target)
            , m_client(client)
        { }
        void onBody(std::string_view piece) override { body += piece; }
        void onBodyEnd() override;
        void onWritable() override { ++writable; }
        void onSent() override { isSent = true; }
        void onClosed() override { isClosed = true; }
        void answer();

        http::Exchange* exchange;
        std::string target;
        std::string body;
        int writable = 0;
        bool isSent = false;
        bool isClosed = false;

    private:
        Client& m_client;
    };

    void onRequest(http::Exchange& exchange) override;
    void onMalformed(const http::Peer&, const http::ParseFault& fault) override
    {
        malformed = fault.status;
        faults.emplace_back(fault.reason);
    }

    bool reads = true; // false: the test drives the exchange
    int malformed = 0;
    std::vector<std::string> faults;
    std::vector<std::unique_ptr<Call>> calls;
    Wire wire;
    http::Http2Session session{*this, wire, {}};

private:
    void note(const Frame& frame);
    void noteHead(const Frame& frame);

    nghttp2_hd_inflater* m_inflater = nullptr;
    std::string m_log;
    std::map<uint32_t, std::string> m_bodies;
    std::map<uint32_t, std::map<std::string, std::string>> m_fields;
};

} // namespace support::http2
