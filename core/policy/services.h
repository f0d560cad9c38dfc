// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a run may use besides its context. The gateway implements these; a run that needs what is not there fails.

#include "core/base/clock.h"
#include "core/http/message.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace policy {

// The counters that rate limits and quotas ask, kept by the gateway across runs, threads and configurations.
class Counters
{
public:
    struct Admission
    {
        bool isAdmitted = true;
        int64_t remaining = 0; // calls left after this one
        std::chrono::seconds retryAfter{0}; // of a refusal: until the next call can be admitted, at least 1; 0: never
        bool isOutOfBandwidth = false; // of a quota's refusal: its bytes are used up, not its calls
    };
    virtual ~Counters() = default;
    // A sliding window will be asked for soon: where there are many of them, memory may fetch it by then.
    virtual void foresee(std::string_view position, std::string_view key)
    {
        (void)position;
        (void)key;
    }
    // Sliding window: admitted iff fewer than calls were counted in (now - period, now]. The position names the
    // limit (policy, scope, which API or operation, its numbers: a changed limit counts anew, a moved line does not),
    // the key whom it counts (a subscription, or any text). What is admitted counts weight calls; with 0 it only asks.
    virtual Admission admitSliding(std::string_view position, std::string_view key, int64_t calls,
                                   std::chrono::seconds period, base::SystemTime now, int64_t weight = 1) = 0;
    // Counts whether there is room or not: what became of a call is known when it is over.
    virtual void countSliding(std::string_view position, std::string_view key, int64_t calls,
                              std::chrono::seconds period, base::SystemTime now, int64_t weight) = 0;
    // Fixed windows of that period that begin at start; a period of 0 never ends. A negative number is no limit.
    virtual Admission admitQuota(std::string_view position, std::string_view key, int64_t calls, int64_t kilobytes,
                                 std::chrono::seconds period, base::SystemTime start, base::SystemTime now,
                                 int64_t weight = 1) = 0;
    virtual void countQuota(std::string_view position, std::string_view key, std::chrono::seconds period,
                            base::SystemTime start, base::SystemTime now, int64_t weight) = 0;
    // Adds transferred bytes to the bandwidth of a quota's window.
    virtual void addBytes(std::string_view position, std::string_view key, std::chrono::seconds period,
                          base::SystemTime start, base::SystemTime now, int64_t bytes) = 0;
    // Fewer than most are inside. Whoever was let in leaves again.
    virtual bool enter(std::string_view key, int64_t most) = 0;
    virtual void leave(std::string_view key) = 0;
};

// A request that a policy makes by itself.
struct OutgoingRequest
{
    std::string method = "GET";
    std::string url; // absolute, or “backend:NAME/path” of a backend entity
    http::Headers headers;
    std::string body;
    std::chrono::milliseconds timeout{60'000}; // for all of it
    bool followsRedirects = false;
    std::string clientCertificate; // PEM: chain and key; empty: none
    std::string proxy; // URL; empty: none
    bool isShared = false; // the same for all: who asks for that URL meanwhile gets the same answer
};

struct OutgoingResponse
{
    http::ResponseHead head;
    std::string body;
};

// Makes the requests of one run, on its thread.
class Requests
{
public:
    using Ticket = uint64_t; // the run's own numbers
    virtual ~Requests() = default;
    // Answered once with the event SubResponse, never from inside start().
    virtual void start(Ticket ticket, OutgoingRequest request) = 0;
    virtual void cancel(Ticket ticket) = 0; // no event any more
    virtual void startOneWay(OutgoingRequest request) = 0; // nobody waits for it; it outlives the run
};

class Cache;
class Credentials;
class Events;
class SigningKeys;

struct Services
{
    Counters& counters;
    Requests* requests = nullptr;
    Cache* cache = nullptr;
    SigningKeys* signingKeys = nullptr;
    const Credentials* credentials = nullptr;
    Events* events = nullptr;
};

} // namespace policy
