// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One request to a backend and all that was heard of it; a pool with its loop, run by the test's own thread.

#include "core/net/upstream.h"
#include "tests/support/backend.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace upstreams {

using namespace std::chrono_literals;

// One request from start to end, with everything that was heard.
class Caller final : public net::UpstreamHandler
{
public:
    void onResponseHead(http::ResponseHead&& head, const http::Framing&) override { status = head.status; }
    void onResponseBody(std::string_view piece) override
    {
        body += piece;
        if (pausesAt != 0 && body.size() >= pausesAt)
            request.pauseResponse();
    }
    void onResponseEnd(const http::Headers& trailers) override
    {
        trailer = trailers.get("T");
        finish();
    }
    void onUpstreamWritable() override
    {
        ++writable;
        if (whenWritable)
            whenWritable();
    }
    void onUpstreamFailed(const net::UpstreamFailure& what) override
    {
        failure = what;
        finish();
    }
    void finish()
    {
        isDone = true;
        times = request.times();
        if (loop)
            loop->stop();
    }

    net::EventLoop* loop = nullptr;
    net::UpstreamRequest request;
    int status = 0;
    std::string body;
    std::string trailer;
    int writable = 0;
    std::function<void()> whenWritable;
    size_t pausesAt = 0;
    bool isDone = false;
    std::optional<net::UpstreamFailure> failure;
    net::UpstreamTimes times;
};

struct Setup
{
    explicit Setup(const net::UpstreamSettings& settings = {})
        : pool(loop, resolver, settings)
    { }
    net::EventLoop loop;
    net::SystemResolver resolver;
    net::UpstreamPool pool;

    std::shared_ptr<net::UpstreamTarget> target(uint16_t port, std::string host = "127.0.0.1")
    {
        auto made = std::make_shared<net::UpstreamTarget>();
        made->key = host + ' ' + std::to_string(port);
        made->host = std::move(host);
        made->port = port;
        return made;
    }
    void run(Caller& caller, std::chrono::milliseconds longest = 5s)
    {
        const auto end = std::chrono::steady_clock::now() + longest;
        while (!caller.isDone && std::chrono::steady_clock::now() < end)
            loop.runOnce(20ms);
    }
    void runFor(std::chrono::milliseconds time)
    {
        const auto end = std::chrono::steady_clock::now() + time;
        while (std::chrono::steady_clock::now() < end)
            loop.runOnce(5ms);
    }
    // Sends a request and waits for its end.
    void call(Caller& caller, const std::shared_ptr<net::UpstreamTarget>& to, const std::string& method = "GET",
              const std::string& body = {}, std::chrono::milliseconds timeout = 5s)
    {
        begin(caller, to, method, body, timeout);
        run(caller);
    }
    void begin(Caller& caller, const std::shared_ptr<net::UpstreamTarget>& to, const std::string& method = "GET",
               const std::string& body = {}, std::chrono::milliseconds timeout = 5s)
    {
        http::RequestHead head;
        head.method = method;
        head.target = "/";
        head.headers.append("Host", "h");
        net::UpstreamRequest::Options options;
        options.responseTimeout = timeout;
        if (!body.empty())
            options.framing = {http::Framing::Kind::Length, body.size()};
        caller.request.start(pool, to, head, options, caller);
        if (!body.empty())
            std::ignore = caller.request.sendBody(body);
        caller.request.sendEnd({});
    }
};

inline const std::string Ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";

inline uint16_t closedPort()
{
    return support::Backend([](support::Backend::Connection&) {}).port();
}

} // namespace upstreams
