// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/apiendpoint.h"

#include "core/base/log.h"

namespace sample::cluster {

namespace {

constexpr size_t MostBody = (3UL << 20) + 1; // one byte more than the server takes, so that it says 413 itself

}

// One request until its response is sent or the client goes away.
class ApiEndpoint::Call : public http::ExchangeHandler
{
public:
    Call(ApiEndpoint& owner, http::Exchange& exchange)
        : m_owner(owner)
        , m_exchange(exchange)
    {
        m_request.head = exchange.request();
        m_request.user = owner.m_identify(exchange);
    }
    ~Call() override
    {
        if (m_stream)
            m_stream->setListener({});
    }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    void start()
    {
        if (m_exchange.hasBody())
            m_exchange.readBody();
        else
            answer();
    }

    void onBody(std::string_view piece) override
    {
        m_request.body += piece.substr(0, MostBody - m_request.body.size());
    }
    void onBodyEnd() override { answer(); }
    void onWritable() override
    {
        m_isFull = false;
        flush();
    }
    void onSent() override { m_owner.drop(this); }
    void onClosed() override { m_owner.drop(this); }

private:
    void answer()
    {
        Reply reply = m_owner.m_server.handle(m_request);
        if (reply.forward) {
            // From here on the exchange belongs to whoever passes it on.
            m_exchange.setHandler(nullptr);
            const Forward forward = std::move(*reply.forward);
            std::string body = std::move(m_request.body);
            http::Exchange& exchange = m_exchange;
            ApiEndpoint& owner = m_owner;
            owner.drop(this);
            owner.m_pass(exchange, forward, std::move(body));
            return;
        }
        if (!reply.stream) {
            m_exchange.respond(reply.head, reply.body);
            return;
        }
        m_stream = std::move(reply.stream);
        m_stream->setListener([this] { flush(); });
        m_exchange.sendHead(reply.head, {http::Framing::Kind::UntilClose, 0});
        flush();
    }

    void flush()
    {
        if (m_isFull)
            return;
        const std::string bytes = m_stream->take();
        if (!bytes.empty())
            m_isFull = !m_exchange.sendBody(bytes);
        if (m_stream->hasEnded() && !m_isFull)
            m_exchange.sendEnd({}); // the last act: onSent drops this call
    }

    ApiEndpoint& m_owner;
    http::Exchange& m_exchange;
    Request m_request;
    std::shared_ptr<Stream> m_stream;
    bool m_isFull = false;
};

ApiEndpoint::ApiEndpoint(ApiServer& server, Identify identify, Pass pass)
    : m_server(server)
    , m_identify(std::move(identify))
    , m_pass(std::move(pass))
{ }

ApiEndpoint::~ApiEndpoint() = default;

void ApiEndpoint::onRequest(http::Exchange& exchange)
{
    auto call = std::make_unique<Call>(*this, exchange);
    Call* running = call.get();
    m_calls.emplace(running, std::move(call));
    exchange.setHandler(running);
    running->start();
}

void ApiEndpoint::onMalformed(const http::Peer& peer, const http::ParseFault& fault)
{
    base::log().debug("sample API server: {} from {}: {}", fault.status, peer.address, fault.reason);
}

void ApiEndpoint::drop(Call* call)
{
    m_calls.erase(call);
}

} // namespace sample::cluster
