// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/backendcalls.h"

#include "core/http/hopbyhop.h"
#include "core/http/url.h"

namespace sample {

namespace {
constexpr size_t LongestResponseBody = 8UL << 20;
constexpr std::chrono::seconds Patience{10};
} // namespace

class BackendCalls::Call final : public net::UpstreamHandler
{
public:
    Call(BackendCalls& owner, std::function<void(BackendResult)> done)
        : m_owner(owner)
        , m_done(std::move(done))
    { }

    void start(const std::string& host, uint16_t port, http::RequestHead head, const std::string& body)
    {
        auto target = std::make_shared<net::UpstreamTarget>();
        target->key = host + ' ' + std::to_string(port);
        target->host = host;
        target->port = port;
        http::removeHopByHopFields(head.headers);
        if (!head.headers.has("Host"))
            head.headers.append("Host", http::Url{"http", host, port, {}, {}}.authority());
        net::UpstreamRequest::Options options;
        options.responseTimeout = Patience;
        if (!body.empty())
            options.framing = {http::Framing::Kind::Length, body.size()};
        m_request.start(m_owner.m_pool, target, head, options, *this);
        if (!body.empty())
            std::ignore = m_request.sendBody(body);
        m_request.sendEnd({});
    }
    void tell() { m_done(std::move(m_result)); }

    void onResponseHead(http::ResponseHead&& head, const http::Framing&) override { m_result.head = std::move(head); }
    void onResponseBody(std::string_view piece) override
    {
        m_result.body += piece.substr(0, LongestResponseBody - std::min(LongestResponseBody, m_result.body.size()));
    }
    void onResponseEnd(const http::Headers&) override { m_owner.finish(*this); }
    void onUpstreamWritable() override { }
    void onUpstreamFailed(const net::UpstreamFailure& failure) override
    {
        m_result.head.status = 0;
        m_result.body = failure.detail;
        m_owner.finish(*this);
    }

private:
    BackendCalls& m_owner;
    net::UpstreamRequest m_request;
    std::function<void(BackendResult)> m_done;
    BackendResult m_result;
};

BackendCalls::BackendCalls(net::EventLoop& loop, net::Resolver& resolver)
    : m_loop(loop)
    , m_pool(loop, resolver)
{ }

BackendCalls::~BackendCalls()
{
    *m_isAlive = false;
    m_calls.clear(); // before the pool that they use
}

void BackendCalls::send(const std::string& host, uint16_t port, http::RequestHead head, std::string body,
                        std::function<void(BackendResult)> done)
{
    auto call = std::make_unique<Call>(*this, std::move(done));
    Call& started = *call;
    m_calls.emplace(&started, std::move(call));
    started.start(host, port, std::move(head), body);
}

// The call is told about on a turn of its own: whoever asked may still be on the stack.
void BackendCalls::finish(Call& call)
{
    m_loop.post([this, alive = m_isAlive, &call] {
        if (!*alive)
            return;
        const auto node = m_calls.extract(&call);
        if (!node.empty())
            node.mapped()->tell();
    });
}

} // namespace sample
