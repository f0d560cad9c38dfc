// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The server's side of one HTTP/1.1 connection: bytes in, exchanges and bytes out. No sockets, no timers.
// One exchange at a time; pipelined requests wait in the transport's input.

#include "core/http/bodydecoder.h"
#include "core/http/exchange.h"
#include "core/http/session.h"

#include <string_view>

namespace http {

class Http1Session final : public Session, public Exchange
{
public:
    Http1Session(Application& application, SessionTransport& transport, Peer peer, const Limits& limits = {});
    ~Http1Session() override;
    Http1Session(const Http1Session&) = delete;
    Http1Session& operator=(const Http1Session&) = delete;

    [[nodiscard]] size_t receive(std::string_view bytes) override;
    void receiveEnd() override;
    void connectionLost() override;
    void outputDrained() override;
    void timedOut() override; // 408 where a request was begun
    void drain() override;
    [[nodiscard]] Phase phase() const override;
    [[nodiscard]] uint64_t progress() const override { return m_progress; }
    [[nodiscard]] bool wantsInput() const override;

    [[nodiscard]] RequestHead& request() override { return m_request; }
    [[nodiscard]] const RequestFacts& facts() const override { return m_facts; }
    [[nodiscard]] const Peer& peer() const override { return m_peer; }
    void setHandler(ExchangeHandler* handler) override { m_handler = handler; }
    void readBody() override;
    void pauseBody() override { m_isBodyWanted = false; }
    [[nodiscard]] const Headers& trailers() const override { return m_body.trailers(); }
    void sendHead(const ResponseHead& head, const Framing& framing) override;
    [[nodiscard]] bool sendBody(std::string_view piece) override;
    void sendEnd(const Headers& trailers) override;
    void upgrade(const ResponseHead& head) override;
    void abort() override;

private:
    size_t receiveHead(std::string_view bytes);
    size_t receiveBody(std::string_view bytes);
    void refuse(const ParseFault& fault);
    void bodyIsMalformed();
    void finishBody();
    void finishExchange();
    void endTunnel();
    void dropHandler();
    [[nodiscard]] bool canSkipRestOfBody() const;

    Application& m_application;
    SessionTransport& m_transport;
    Peer m_peer;
    RequestParser m_parser;
    BodyDecoder m_body;
    RequestHead m_request;
    RequestFacts m_facts;
    ExchangeHandler* m_handler = nullptr;
    Framing m_responseFraming;
    uint64_t m_responseLeft = 0; // of a response with a length
    uint64_t m_skipped = 0; // bytes of an unwanted body
    uint64_t m_progress = 0; // counts heads and pieces of bodies
    bool m_isInExchange = false;
    bool m_isHeadBegun = false;
    bool m_isBodyWanted = false;
    bool m_isBodyDone = false;
    bool m_isContinueOwed = false;
    bool m_isHeadSent = false;
    bool m_isResponseDone = false;
    bool m_isWaitingForDrain = false;
    bool m_isTunnel = false; // another protocol: body and response are bytes, each with an end of its own
    bool m_keepsAlive = true;
    bool m_isInputEnded = false;
    bool m_isClosed = false;
};

} // namespace http
