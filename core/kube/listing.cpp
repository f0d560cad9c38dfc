// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/listing.h"

#include "core/http/url.h"

#include <algorithm>

namespace kube {

namespace {

constexpr int MostPauses = 5;
constexpr std::chrono::seconds LongestRetryPause{30};

} // namespace

PagedList::PagedList(std::shared_ptr<const Connection> connection, std::shared_ptr<CallState> state, Kind kind,
                     std::string path, ListOptions options, Client::Done<ObjectList> done)
    : m_connection(std::move(connection))
    , m_state(std::move(state))
    , m_kind(kind)
    , m_path(std::move(path))
    , m_options(std::move(options))
    , m_done(std::move(done))
{ }

void PagedList::start()
{
    askNext();
}

std::string PagedList::pathAndQuery() const
{
    http::QueryParameters query;
    if (!m_isWhole)
        query.emplace_back("limit", std::to_string(m_options.pageSize));
    if (!m_continue.empty())
        query.emplace_back("continue", m_continue);
    if (!m_options.labelSelector.empty())
        query.emplace_back("labelSelector", m_options.labelSelector);
    if (!m_options.fieldSelector.empty())
        query.emplace_back("fieldSelector", m_options.fieldSelector);
    return query.empty() ? m_path : m_path + '?' + http::formatQuery(query);
}

void PagedList::askNext()
{
    const bool isGoing = m_state->begin([this] {
        return m_connection->http().send(
            m_connection->request("GET", pathAndQuery()),
            [self = shared_from_this()](const base::Result<net::ClientResponse>& response) { self->take(response); });
    });
    if (!isGoing)
        end(tl::unexpected(cancelledRefusal()));
}

void PagedList::take(const base::Result<net::ClientResponse>& response)
{
    auto page = m_connection->read(response);
    if (page)
        takePage(std::move(*page));
    else
        takeRefusal(std::move(page.error()));
}

void PagedList::takePage(text::Node page)
{
    const KindInfo& info = infoOf(m_kind);
    if (text::Node* items = page.find("items"); items && items->isArray()) {
        m_list.items.reserve(m_list.items.size() + items->items().size());
        for (text::Node& item : items->items()) {
            if (!item.isObject())
                continue;
            // Items of a list do not say again what they are.
            if (!item.has("kind"))
                item.set("kind", text::Node::string(std::string(info.name)));
            if (!item.has("apiVersion"))
                item.set("apiVersion", text::Node::string(apiVersionOf(info)));
            m_list.items.push_back(std::move(item));
        }
    }
    m_continue = page["metadata"]["continue"].text();
    m_list.resourceVersion = page["metadata"]["resourceVersion"].text();
    if (m_continue.empty())
        end(std::move(m_list));
    else
        askNext();
}

// A token that grew too old between two pages: what came so far does not fit what comes now.
void PagedList::takeRefusal(Refusal refusal)
{
    if (refusal.isExpired() && !m_continue.empty() && !m_isWhole) {
        m_list = {};
        m_continue.clear();
        m_isWhole = true;
        askNext();
        return;
    }
    const bool isBusy = refusal.status == 429 || refusal.status == 503 || refusal.status == 504;
    if (isBusy && refusal.retryAfter && m_pauses < MostPauses) {
        ++m_pauses;
        waitAndAsk(std::min(*refusal.retryAfter, LongestRetryPause));
        return;
    }
    end(tl::unexpected(std::move(refusal)));
}

void PagedList::waitAndAsk(std::chrono::seconds time)
{
    const bool isGoing = m_state->begin([this, time] {
        return m_connection->http().wait(time, [self = shared_from_this()](bool isCancelled) {
            if (isCancelled)
                self->end(tl::unexpected(cancelledRefusal()));
            else
                self->askNext();
        });
    });
    if (!isGoing)
        end(tl::unexpected(cancelledRefusal()));
}

void PagedList::end(Answer<ObjectList> answer)
{
    const auto done = std::move(m_done);
    done(std::move(answer));
}

} // namespace kube
