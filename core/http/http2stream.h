// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One stream of an HTTP/2 connection: an exchange, with what waits in either direction. Owned and reused by its
// session; nothing here touches another stream.

#include "core/http/exchange.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace http {

class Http2Session;

class Http2Stream final : public Exchange
{
public:
    explicit Http2Stream(Http2Session& session)
        : m_session(session)
    { }
    void open(int32_t id);
    [[nodiscard]] int32_t id() const { return m_id; }

    // What the session hears of the client.
    void begin(const RequestFacts& facts, bool isBodyToCome);
    void refuse(const ParseFault& fault); // answered here, the application hears of it as malformed
    void receive(std::string_view piece);
    void takeTrailer(std::string_view name, std::string_view value);
    void inputEnded();
    void breakOffMalformed(); // by RFC 9113 section 8.1.1
    void cutOff(); // nothing more comes
    void noteReset() { m_isReset = true; }
    [[nodiscard]] bool isInputOver() const { return m_isInputEnded || m_isReset; }
    void deliver(); // what came while nobody wanted it
    void outputDrained();
    void closed(); // the stream is over
    void finishTunnel(); // and both sides had said so
    void tickTunnel();
    [[nodiscard]] bool isTunnel() const { return m_isTunnel; }
    void dropHandler();
    [[nodiscard]] size_t heldBytes() const { return m_held.size(); }

    // What the frames take: up to size bytes, moved to out.
    [[nodiscard]] size_t waitingBytes() const { return m_waiting.size() - m_taken; }
    void moveWaiting(size_t size, std::string& out);
    void putOff() { m_isPutOff = true; } // they found nothing, and ask again when told
    [[nodiscard]] bool takeUp() { return std::exchange(m_isPutOff, false); }
    [[nodiscard]] bool isEnded() const { return m_isResponseDone; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] const Headers& responseTrailers() const { return m_responseTrailers; }

    // Time: whether the client owes bytes of a body or room for the answer, and gave some since the last tick.
    [[nodiscard]] bool isOwed() const { return owesBody() || isBlocked(); }
    void tick();

    [[nodiscard]] RequestHead& request() override { return m_request; }
    [[nodiscard]] const RequestFacts& facts() const override { return m_facts; }
    [[nodiscard]] const Peer& peer() const override;
    [[nodiscard]] const Headers& trailers() const override { return m_requestTrailers; }
    void setHandler(ExchangeHandler* handler) override { m_handler = handler; }
    void readBody() override;
    void pauseBody() override { m_isBodyWanted = false; }
    void sendHead(const ResponseHead& head, const Framing& framing) override;
    [[nodiscard]] bool sendBody(std::string_view piece) override;
    void sendEnd(const Headers& trailers) override;
    void upgrade(const ResponseHead& head) override;
    void abort() override;

private:
    [[nodiscard]] bool owesBody() const;
    [[nodiscard]] bool isBlocked() const { return waitingBytes() != 0; }
    void hand(std::string_view piece);
    void tellEnd();
    void endTunnel();
    [[nodiscard]] bool isInputWanted() const { return m_handler && (!m_isResponseDone || m_isTunnel); }
    [[nodiscard]] bool hasEnd() const { return hasBody() || m_isTunnel; } // that the application is told of
    void breakOff(uint32_t code);

    Http2Session& m_session;
    int32_t m_id = 0;
    RequestHead m_request;
    RequestFacts m_facts;
    Headers m_requestTrailers;
    size_t m_trailerBytes = 0;
    uint64_t m_received = 0; // of the request's body
    ExchangeHandler* m_handler = nullptr;
    std::string m_held; // of the request's body, not wanted yet
    std::string m_waiting; // of the response's body, not sent yet …
    size_t m_taken = 0; // … but for these bytes
    Framing m_framing; // of the response
    uint64_t m_left = 0; // of a response with a length
    Headers m_responseTrailers;
    int m_idleTicks = 0;
    bool m_hasMalformedTrailers = false;
    bool m_isBodyWanted = false;
    bool m_isContinueOwed = false;
    bool m_isInputEnded = false;
    bool m_isReset = false; // by the client
    bool m_isEndTold = false;
    bool m_isHeadSent = false;
    bool m_isResponseDone = false;
    bool m_isTunnel = false;
    bool m_isWaitingForDrain = false;
    bool m_isPutOff = false;
    bool m_isBroken = false; // reset by us, or over
};

} // namespace http
