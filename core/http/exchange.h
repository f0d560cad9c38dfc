// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One request and its response on the server's side, as an application sees them: the same over every HTTP version.
// All calls happen on the I/O thread of the connection. Nothing here blocks.

#include "core/http/http1head.h"
#include "core/http/message.h"

#include <string_view>

namespace http {

// Who is calling, fixed for a connection.
struct Peer
{
    std::string address; // numeric IP
    std::string localAddress; // where it called: numeric IP
    uint16_t port = 0;
    uint16_t localPort = 0;
    bool isTls = false;
    std::string certificateName; // common name of the client's checked certificate; empty without one
    std::string certificate; // DER of what the client showed, checked or not; empty when it showed none
    std::string certificateFault; // why it is not to be trusted; empty when it was checked and is
};

// What the application hears. After onClosed or onSent there are no more calls and the Exchange must not be used.
class ExchangeHandler
{
public:
    virtual ~ExchangeHandler() = default;
    virtual void onBody(std::string_view piece) = 0; // only after Exchange::readBody
    virtual void onBodyEnd() = 0;
    virtual void onWritable() = 0; // after sendBody returned false: the client took enough, go on
    virtual void onSent() = 0; // the whole response was handed over
    virtual void onClosed() = 0; // the client went away, or its body was malformed
};

class Exchange
{
public:
    virtual ~Exchange() = default;

    [[nodiscard]] virtual RequestHead& request() = 0;
    [[nodiscard]] virtual const RequestFacts& facts() const = 0;
    [[nodiscard]] virtual const Peer& peer() const = 0;
    [[nodiscard]] bool hasBody() const
    {
        return facts().framing.kind == Framing::Kind::Chunked || facts().framing.length != 0;
    }

    virtual void setHandler(ExchangeHandler* handler) = 0;

    // The body waits until it is asked for (a 100 Continue is sent then); pauseBody stops it again.
    virtual void readBody() = 0;
    virtual void pauseBody() = 0;
    [[nodiscard]] virtual const Headers& trailers() const = 0; // of the request; whole at onBodyEnd

    // The response. A framing of UntilClose means: the length is not known, choose what this HTTP version has for it.
    virtual void sendHead(const ResponseHead& head, const Framing& framing) = 0;
    [[nodiscard]] virtual bool sendBody(std::string_view piece) = 0; // false: wait for onWritable; the piece was taken
    virtual void sendEnd(const Headers& trailers) = 0;
    // Answers a request whose facts want an upgrade with 101. From then on the body and the response are bytes of
    // another protocol, each ends by itself, and onSent comes when both have ended.
    virtual void upgrade(const ResponseHead& head) = 0;
    void respond(const ResponseHead& head, std::string_view body);

    // Breaks the response off: the client sees a cut connection or stream, never a response that looks whole.
    virtual void abort() = 0;
};

// Called once for each request. It sets a handler, or answers at once, or both.
class Application
{
public:
    virtual ~Application() = default;
    virtual void onRequest(Exchange& exchange) = 0;
    // A message that could not be read was answered with this status; for the record.
    virtual void onMalformed(const Peer& peer, const ParseFault& fault) = 0;
};

} // namespace http
