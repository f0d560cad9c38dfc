// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Requests to backends over pooled HTTP/1.1 connections. One pool per event loop; all calls on its thread.

#include "core/base/result.h"
#include "core/http/http1head.h"
#include "core/http/message.h"
#include "core/net/eventloop.h"
#include "core/net/resolver.h"
#include "core/net/tls.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace net {

// Who passes requests on: https through a tunnel (CONNECT), http by its whole URL.
struct UpstreamProxy
{
    std::string host;
    uint16_t port = 80;
    std::string authorization; // value of Proxy-Authorization; empty: none
};

// Where a request goes and how the connection is secured. Immutable; requests to equal keys share connections.
struct UpstreamTarget
{
    std::string key; // of everything that a connection depends on
    std::string host; // name or numeric address
    uint16_t port = 80;
    std::optional<TlsContext> tls;
    bool checksName = true;
    std::optional<UpstreamProxy> proxy;
    std::chrono::milliseconds connectTimeout{10'000}; // name, TCP and TLS together
};

struct UpstreamFailure
{
    enum class Kind : uint8_t { Unresolved, Refused, TlsFailed, ConnectTimeout, ResponseTimeout, Closed, Malformed };
    Kind kind = Kind::Closed;
    std::string detail; // for people who read logs: what the system or TLS said
};

// When each step of a request was done; zero: it did not happen (a pooled connection needs no connect).
struct UpstreamTimes
{
    base::SteadyTime started;
    base::SteadyTime connected; // TCP and TLS are up
    base::SteadyTime sent; // the request was handed over completely
    base::SteadyTime responded; // the response's head was read
    bool isReused = false;
    bool isResumed = false; // a new connection whose TLS went on from the one before
};

class UpstreamHandler
{
public:
    virtual ~UpstreamHandler() = default;
    virtual void onContinue() { } // 100 arrived: the body that was held back may go
    virtual void onResponseHead(http::ResponseHead&& head, const http::Framing& framing) = 0;
    virtual void onResponseBody(std::string_view piece) = 0;
    virtual void onResponseEnd(const http::Headers& trailers) = 0;
    // After a request for an upgrade: 101 arrived, and bodies are bytes of another protocol from now on. The backend's
    // side ends with onTunnelEnd, ours with sendEnd, and onResponseEnd comes when both have.
    virtual void onUpgraded(http::ResponseHead&&) { }
    virtual void onTunnelEnd() { }
    virtual void onUpstreamWritable() = 0; // after sendBody returned false
    virtual void onUpstreamFailed(const UpstreamFailure& failure) = 0; // before or after the head; the last call
};

class TlsSession;
class UpstreamConnection;
class UpstreamPool;

// One request. Destroying it cancels it; after onResponseEnd or onUpstreamFailed it may be started again.
class UpstreamRequest
{
public:
    UpstreamRequest() = default;
    ~UpstreamRequest() { cancel(); }
    UpstreamRequest(const UpstreamRequest&) = delete;
    UpstreamRequest& operator=(const UpstreamRequest&) = delete;

    struct Options
    {
        http::Framing framing; // None, Length or Chunked
        std::chrono::milliseconds responseTimeout{300'000}; // from the start to the response's head
        // Set: Expect: 100-continue is sent and onContinue must come within that time. The caller holds the body back.
        std::optional<std::chrono::milliseconds> continueTimeout;
        bool isUpgrade = false; // Connection: Upgrade is said, and a 101 taken; Upgrade must be among the headers
    };
    // head.target is what stands in the request line; Host must be among the headers. Answers may come before it
    // returns.
    void start(UpstreamPool& pool, const std::shared_ptr<const UpstreamTarget>& target, const http::RequestHead& head,
               const Options& options, UpstreamHandler& handler);
    [[nodiscard]] bool sendBody(std::string_view piece); // false: wait for onUpstreamWritable; the piece was taken
    void sendEnd(const http::Headers& trailers);
    void pauseResponse();
    void resumeResponse();
    void cancel();
    [[nodiscard]] bool isActive() const { return m_connection != nullptr; }
    [[nodiscard]] const UpstreamTimes& times() const { return m_times; }

private:
    friend class UpstreamConnection;
    friend class UpstreamPool;
    UpstreamConnection* m_connection = nullptr;
    UpstreamHandler* m_handler = nullptr;
    UpstreamTimes m_times;
};

struct UpstreamSettings
{
    size_t mostIdlePerTarget = 512;
    // A refused connection is tried again for that long, within the connect timeout: a backend that restarts costs a
    // moment, no request. A target that stayed closed for all of it is not waited for again until it opens.
    std::chrono::milliseconds refusedRetryTime{1'000};
    // Between one look and the next; the last one again and again.
    std::array<std::chrono::milliseconds, 4> refusedLooks{std::chrono::milliseconds(20), std::chrono::milliseconds(40),
                                                          std::chrono::milliseconds(80),
                                                          std::chrono::milliseconds(160)};
    std::chrono::milliseconds idleTimeout{60'000};
    http::Limits limits;
};

class UpstreamPool final : private EventLoop::TurnEnd
{
public:
    UpstreamPool(EventLoop& loop, Resolver& resolver, UpstreamSettings settings = {});
    ~UpstreamPool() override;
    UpstreamPool(const UpstreamPool&) = delete;
    UpstreamPool& operator=(const UpstreamPool&) = delete;

    [[nodiscard]] size_t idleCount() const { return m_idleCount; }
    [[nodiscard]] size_t openCount() const { return m_connections.size(); }
    void closeIdle();

private:
    friend class UpstreamConnection;
    friend class UpstreamRequest;
    UpstreamConnection& take(const std::shared_ptr<const UpstreamTarget>& target, bool mayReuse);
    void giveBack(UpstreamConnection& connection);
    void forgetIdle(UpstreamConnection& connection);
    void retire(UpstreamConnection& connection);
    void flushSoon(UpstreamConnection& connection);
    void noteClosed(const std::string& key);
    void noteReached(const std::string& key);
    void tellWhenReached(UpstreamConnection& connection); // once
    void forgetWaiting(UpstreamConnection& connection);
    [[nodiscard]] std::shared_ptr<TlsSession> sessionWith(const UpstreamTarget& target); // the target has TLS
    void onTurnEnd() override;

    EventLoop& m_loop;
    Resolver& m_resolver;
    UpstreamSettings m_settings;
    std::unordered_map<std::string, std::vector<UpstreamConnection*>> m_idle; // last in, first out
    size_t m_idleCount = 0;
    std::unordered_set<std::string> m_closedTargets; // keys of those that nobody listened at
    std::unordered_map<std::string, std::unordered_set<UpstreamConnection*>> m_waiting; // to be told, by target
    struct KeptSession
    {
        std::weak_ptr<ssl_ctx_st> context; // gone: nobody can use the session any more
        std::shared_ptr<TlsSession> session;
    };
    std::unordered_map<std::string, KeptSession> m_sessions; // by target
    std::unordered_map<UpstreamConnection*, std::unique_ptr<UpstreamConnection>> m_connections;
    std::vector<UpstreamConnection*> m_dirty;
    std::vector<std::unique_ptr<UpstreamConnection>> m_retired;
    bool m_isTurnEndAsked = false;
};

} // namespace net
