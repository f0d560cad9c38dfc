// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The server's side of one HTTP/1.1 connection: bytes in, exchanges and bytes out. No sockets, no timers.
// One exchange at a time; pipelined requests wait in the transport's input.

#include "core/http/bodydecoder.h"
#include "core/http/exchange.h"

#include <string>
#include <string_view>

namespace http {

// What a session needs of whoever moves its bytes.
class SessionTransport
{
public:
    virtual ~SessionTransport() = default;
    [[nodiscard]] virtual std::string& output() = 0; // append here …
    virtual void flushSoon() = 0; // … and say so
    [[nodiscard]] virtual size_t unsentBytes() const = 0;
    virtual void receiveSoon() = 0; // call receive() again with what was kept
    virtual void closeWhenFlushed() = 0; // lets the client read the answer before the connection goes
    virtual void closeNow() = 0; // what is unsent is lost
    virtual void cut() = 0; // sends what can be sent now, then breaks the connection off
};

class Http1Session final : public Exchange
{
public:
    enum class Phase : uint8_t { Idle, Head, Body, Response, Closed }; // what the client owes next, for timeouts

    Http1Session(Application& application, SessionTransport& transport, Peer peer, const Limits& limits = {});
    ~Http1Session() override;
    Http1Session(const Http1Session&) = delete;
    Http1Session& operator=(const Http1Session&) = delete;

    // Reads on; returns how many bytes it is done with. The caller keeps the rest and adds to it.
    [[nodiscard]] size_t receive(std::string_view bytes);
    void receiveEnd(); // the client will send no more; what it asked for completely is still answered
    void connectionLost(); // reset or closed under us
    void outputDrained(); // little or nothing is left to send
    void timedOut(); // the client owes something for too long: 408 where a request was begun
    void drain(); // no further request after this one

    [[nodiscard]] Phase phase() const;
    [[nodiscard]] bool wantsInput() const;

    [[nodiscard]] RequestHead& request() override { return m_request; }
    [[nodiscard]] const RequestFacts& facts() const override { return m_facts; }
    [[nodiscard]] const Peer& peer() const override { return m_peer; }
    void setHandler(ExchangeHandler* handler) override { m_handler = handler; }
    void readBody() override;
    void pauseBody() override { m_isBodyWanted = false; }
    void sendHead(const ResponseHead& head, const Framing& framing) override;
    [[nodiscard]] bool sendBody(std::string_view piece) override;
    void sendEnd(const Headers& trailers) override;
    void abort() override;

private:
    size_t receiveHead(std::string_view bytes);
    size_t receiveBody(std::string_view bytes);
    void refuse(const ParseFault& fault);
    void bodyIsMalformed();
    void finishBody();
    void finishExchange();
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
    bool m_isInExchange = false;
    bool m_isHeadBegun = false;
    bool m_isBodyWanted = false;
    bool m_isBodyDone = false;
    bool m_isContinueOwed = false;
    bool m_isHeadSent = false;
    bool m_isResponseDone = false;
    bool m_isWaitingForDrain = false;
    bool m_keepsAlive = true;
    bool m_isInputEnded = false;
    bool m_isClosed = false;
};

} // namespace http
