// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Requests to servers, over libcurl, with one I/O thread for all of them: the cluster, Azure, the tester. It follows no
// redirect, keeps no cookie and asks no environment for a proxy: what is sent is what was asked for.

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/http/headers.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace net {

struct ClientTls
{
    std::string authorityPem; // who vouches for the server; empty: the system's authorities
    std::string certificatePem; // of the client, leaf first; empty: none
    base::Secret keyPem;
    std::string serverName; // asked for and checked instead of the URL's host
    bool verifies = true; // false: any certificate will do
};

// Dials another address than the URL's: a name that only a cluster knows, a port that is forwarded.
struct Reroute
{
    std::string host; // of the URL
    uint16_t port = 0;
    std::string toHost; // name or numeric address
    uint16_t toPort = 0;
};

struct ClientRequest
{
    std::string method = "GET";
    std::string url;
    http::Headers headers; // Host only where it differs from the URL's
    std::string body;
    std::shared_ptr<const ClientTls> tls; // null: the defaults
    std::chrono::milliseconds connectTimeout{10'000}; // TLS included
    std::chrono::milliseconds totalTimeout{60'000}; // 0: none
    std::chrono::milliseconds idleTimeout{0}; // without a byte in either direction; 0: none
    size_t bodyLimit = 64UL << 20; // of send(): the rest is cut off
    std::vector<Reroute> reroutes;
    std::string proxy; // URL; empty: none
    bool decodes = true; // asks for compressed bodies and unpacks them
};

struct ClientTimings
{ // zero where it did not happen, as on a connection that was open already
    std::chrono::microseconds name{};
    std::chrono::microseconds connect{};
    std::chrono::microseconds tls{};
    std::chrono::microseconds send{};
    std::chrono::microseconds wait{}; // from the last byte sent to the first one back
    std::chrono::microseconds receive{};
    std::chrono::microseconds total{};
};

struct ClientResponse
{
    int status = 0;
    std::string reason;
    std::string protocol; // "HTTP/1.1", "HTTP/2"
    http::Headers headers; // in the order of the wire, repeated names kept
    std::string body; // unpacked where the server packed it; empty for streams
    bool isBodyCut = false; // it was longer than bodyLimit
    ClientTimings timings;
    std::string remoteAddress; // host:port
};

class HttpClient
{
public:
    using Done = std::function<void(base::Result<ClientResponse>)>;
    struct StreamHandlers
    {
        std::function<void(const ClientResponse&)> head; // status and headers are there
        std::function<void(std::string_view)> data; // as it comes; be quick, everybody shares the thread
        Done done; // the end, or what broke it off
    };

    // A request under way. Letting go of it changes nothing: only cancel() ends a request early.
    class Call
    {
    public:
        Call() = default;
        void cancel() const; // any thread; done comes with Cancelled, unless it came already

    private:
        friend class HttpClient;
        std::weak_ptr<class ClientEngine> m_engine;
        uint64_t m_id = 0;
    };

    // Loads libcurl. Where it is missing, every request fails with what to install; waiting goes on.
    HttpClient();
    explicit HttpClient(const char* library); // under this file name
    // Cancels everything, calls back for each, and joins. Not from a callback.
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    // Any thread. Callbacks come on the I/O thread, perhaps before these return; done comes exactly once and last.
    Call send(ClientRequest request, Done done);
    Call stream(ClientRequest request, StreamHandlers handlers);
    // Calls back after a time, for whoever asks again later; at once, with true, when it was cancelled.
    Call wait(std::chrono::milliseconds delay, std::function<void(bool isCancelled)> done);
    // Waits for the answer: for the command line and for tests, never on the I/O thread.
    [[nodiscard]] base::Result<ClientResponse> sendAndWait(ClientRequest request);

private:
    std::shared_ptr<ClientEngine> m_engine;
};

} // namespace net
