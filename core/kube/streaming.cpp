// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/streaming.h"

#include <algorithm>

namespace kube {

using base::translate;

namespace {

constexpr size_t LongestLine = 16UL << 20; // objects are 1.5 MiB at most
constexpr size_t LongestRefusal = 64UL << 10;

Refusal brokenLine(const char* detail)
{
    return refusalOf({base::Error::Kind::Unreachable,
                      translate("kube", "The cluster's answer broke off in the middle of an event. It is asked again."),
                      detail,
                      {},
                      {},
                      {}});
}

} // namespace

StreamedAnswer::StreamedAnswer(std::shared_ptr<const Connection> connection, std::shared_ptr<CallState> state,
                               Handlers handlers)
    : m_connection(std::move(connection))
    , m_state(std::move(state))
    , m_handlers(std::move(handlers))
{ }

void StreamedAnswer::start(net::ClientRequest request)
{
    const bool isGoing = m_state->begin([&] {
        net::HttpClient::StreamHandlers handlers;
        handlers.head = [self = shared_from_this()](const net::ClientResponse& head) { self->takeHead(head); };
        handlers.data = [self = shared_from_this()](std::string_view data) { self->takeData(data); };
        handlers.done = [self = shared_from_this()](base::Result<net::ClientResponse> response) {
            self->end(std::move(response));
        };
        return m_connection->http().stream(std::move(request), std::move(handlers));
    });
    if (!isGoing)
        m_handlers.done(tl::unexpected(cancelledRefusal()));
}

void StreamedAnswer::takeHead(const net::ClientResponse& head)
{
    m_isSuccess = head.status >= 200 && head.status <= 299;
    if (m_isSuccess && m_handlers.started)
        m_handlers.started();
}

void StreamedAnswer::takeData(std::string_view data)
{
    if (!m_isSuccess)
        m_rest.append(data.substr(0, LongestRefusal - std::min(m_rest.size(), LongestRefusal)));
    else if (m_handlers.data)
        m_handlers.data(data);
    else if (!m_isTooLong)
        takeLines(data);
}

void StreamedAnswer::takeLines(std::string_view data)
{
    while (true) {
        const size_t end = data.find('\n');
        if (end == std::string_view::npos)
            break;
        m_rest.append(data.substr(0, end));
        data.remove_prefix(end + 1);
        std::string line = std::exchange(m_rest, {});
        if (!line.empty())
            m_handlers.line(std::move(line));
    }
    m_rest.append(data);
    if (m_rest.size() > LongestLine) {
        m_isTooLong = true;
        m_rest.clear();
        m_state->cancel();
    }
}

void StreamedAnswer::end(base::Result<net::ClientResponse> response)
{
    const auto done = std::move(m_handlers.done);
    m_handlers = {};
    if (m_isTooLong) {
        done(tl::unexpected(brokenLine("a line is too long")));
    } else if (!response) {
        done(tl::unexpected(refusalOf(std::move(response.error()))));
    } else if (!m_isSuccess) {
        response->body = std::move(m_rest);
        done(tl::unexpected(refusalOf(*response, m_connection->access().user)));
    } else if (!m_rest.empty()) {
        done(tl::unexpected(brokenLine("the last line has no end")));
    } else {
        done({});
    }
}

} // namespace kube
