// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A transport without a socket: what a session sent and what it asked for.

#include "core/http/session.h"

#include <string>

namespace support::http2 {

class Wire final : public http::SessionTransport
{
public:
    std::string& output() override { return sent; }
    void flushSoon() override { ++flushes; }
    [[nodiscard]] size_t unsentBytes() const override { return unsent; }
    void endOutput() override { isOutputEnded = true; }
    void receiveSoon() override { ++receives; }
    void closeWhenFlushed() override { isClosing = true; }
    void closeNow() override { isCut = true; }
    void cut() override { isCut = true; }
    [[nodiscard]] base::SteadyTime now() const override { return time; }

    std::string sent;
    base::SteadyTime time;
    size_t unsent = 0;
    int flushes = 0;
    int receives = 0;
    bool isClosing = false;
    bool isOutputEnded = false;
    bool isCut = false;
};

} // namespace support::http2
