// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/wholerequests.h"

#include "core/http/hopbyhop.h"

namespace sample {

namespace {
constexpr size_t LongestRequestBody = 8UL << 20;
}

class WholeRequests::Call final : public http::ExchangeHandler
{
public:
    Call(WholeRequests& owner, http::Exchange& exchange)
        : m_owner(owner)
        , m_exchange(std::make_shared<http::Exchange*>(&exchange))
    {
        exchange.setHandler(this);
    }

    void start()
    {
        m_request.head = (*m_exchange)->request();
        m_request.peer = (*m_exchange)->peer();
        if ((*m_exchange)->hasBody())
            (*m_exchange)->readBody();
        else
            handle();
    }
    [[nodiscard]] std::weak_ptr<http::Exchange*> exchange() const { return m_exchange; }

    void onBody(std::string_view piece) override
    {
        m_request.body += piece.substr(0, LongestRequestBody - std::min(LongestRequestBody, m_request.body.size()));
    }
    void onBodyEnd() override { handle(); }
    void onWritable() override { }
    void onSent() override { m_owner.m_calls.erase(this); }
    void onClosed() override { m_owner.m_calls.erase(this); }

private:
    void handle()
    {
        Responder responder;
        responder.m_exchange = m_exchange;
        m_owner.m_handle(std::move(m_request), std::move(responder));
    }

    WholeRequests& m_owner;
    std::shared_ptr<http::Exchange*> m_exchange; // dies with the call, and the responders then find nobody
    WholeRequest m_request;
};

void WholeRequests::Responder::respond(http::ResponseHead head, std::string_view body) const
{
    const auto exchange = m_exchange.lock();
    if (!exchange)
        return;
    http::removeHopByHopFields(head.headers);
    (*exchange)->respond(head, body);
}

WholeRequests::WholeRequests(Handle handle)
    : m_handle(std::move(handle))
{ }

WholeRequests::~WholeRequests() = default;

WholeRequests::Call& WholeRequests::addCall(http::Exchange& exchange)
{
    auto call = std::make_unique<Call>(*this, exchange);
    Call& added = *call;
    m_calls.emplace(&added, std::move(call));
    return added;
}

void WholeRequests::onRequest(http::Exchange& exchange)
{
    addCall(exchange).start();
}

WholeRequests::Responder WholeRequests::adopt(http::Exchange& exchange)
{
    Responder responder;
    responder.m_exchange = addCall(exchange).exchange();
    return responder;
}

void WholeRequests::onMalformed(const http::Peer&, const http::ParseFault&) { }

} // namespace sample
