// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The server's side of one connection, whatever its HTTP version: bytes in, exchanges and bytes out. No sockets, no
// timers of its own. `Http1Session` and `Http2Session` implement it, core/net moves the bytes and keeps the time.

#include "core/base/clock.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace http {

// What an HTTP/2 client sends first (RFC 9113 section 3.4).
inline constexpr std::string_view Http2Preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

// What a session needs of whoever moves its bytes.
class SessionTransport
{
public:
    virtual ~SessionTransport() = default;
    [[nodiscard]] virtual std::string& output() = 0; // append here …
    virtual void flushSoon() = 0; // … and say so: the end of the turn calls Session::work() and sends
    [[nodiscard]] virtual size_t unsentBytes() const = 0;
    virtual void endOutput() = 0; // nothing more comes after what is unsent; input goes on
    virtual void receiveSoon() = 0; // call receive() again with what was kept
    virtual void closeWhenFlushed() = 0; // lets the client read the answer before the connection goes
    virtual void closeNow() = 0; // what is unsent is lost
    virtual void cut() = 0; // sends what can be sent now, then breaks the connection off
    [[nodiscard]] virtual base::SteadyTime now() const = 0; // of this turn
};

class Session
{
public:
    enum class Phase : uint8_t { Idle, Head, Body, Response, Tunnel, Closed }; // what the client owes, for timeouts

    virtual ~Session() = default;

    // Reads on; returns how many bytes it is done with. The caller keeps the rest and adds to it.
    [[nodiscard]] virtual size_t receive(std::string_view bytes) = 0;
    virtual void receiveEnd() = 0; // the client will send no more; what it asked for completely is still answered
    virtual void connectionLost() = 0; // reset or closed under us
    virtual void work() { } // at the end of a turn, before the output is sent: what was put off until then
    virtual void outputDrained() = 0; // little or nothing is left to send
    virtual void timedOut() = 0; // the time of the phase is over
    virtual void drain() = 0; // no further request after those that were begun

    [[nodiscard]] virtual Phase phase() const = 0;
    [[nodiscard]] virtual uint64_t progress() const = 0; // another number: the time of the phase begins anew
    [[nodiscard]] virtual bool wantsInput() const = 0;
};

} // namespace http
