// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/upstream.h"

#include "core/net/upstreamconnection.h"

#include <algorithm>
#include <utility>

namespace net {

void UpstreamRequest::start(UpstreamPool& pool, const std::shared_ptr<const UpstreamTarget>& target,
                            const http::RequestHead& head, const Options& options, UpstreamHandler& handler)
{
    cancel();
    m_handler = &handler;
    m_connection = &pool.take(target, true);
    m_connection->begin(*this, head, options);
}

bool UpstreamRequest::sendBody(std::string_view piece)
{
    return !m_connection || m_connection->sendBody(piece);
}

void UpstreamRequest::sendEnd(const http::Headers& trailers)
{
    if (m_connection)
        m_connection->sendEnd(trailers);
}

void UpstreamRequest::pauseResponse()
{
    if (m_connection)
        m_connection->pause();
}

void UpstreamRequest::resumeResponse()
{
    if (m_connection)
        m_connection->resume();
}

void UpstreamRequest::cancel()
{
    if (UpstreamConnection* connection = std::exchange(m_connection, nullptr))
        connection->abandon();
}

UpstreamPool::UpstreamPool(EventLoop& loop, Resolver& resolver, UpstreamSettings settings)
    : m_loop(loop)
    , m_resolver(resolver)
    , m_settings(settings)
{ }

UpstreamPool::~UpstreamPool()
{
    m_connections.clear();
    m_retired.clear();
    m_loop.forget(*this);
}

UpstreamConnection& UpstreamPool::take(const std::shared_ptr<const UpstreamTarget>& target, bool mayReuse)
{
    if (const auto idle = m_idle.find(target->key); mayReuse && idle != m_idle.end() && !idle->second.empty()) {
        UpstreamConnection& connection = *idle->second.back();
        idle->second.pop_back();
        --m_idleCount;
        return connection;
    }
    auto made = std::make_unique<UpstreamConnection>(*this, target);
    UpstreamConnection& connection = *made;
    m_connections.emplace(&connection, std::move(made));
    return connection;
}

void UpstreamPool::giveBack(UpstreamConnection& connection)
{
    auto found = m_idle.find(connection.key());
    if (found == m_idle.end())
        found = m_idle.try_emplace(connection.key()).first;
    auto& idle = found->second;
    if (idle.size() >= m_settings.mostIdlePerTarget) {
        connection.abandon();
        return;
    }
    idle.push_back(&connection);
    ++m_idleCount;
    connection.waitIdle(m_settings.idleTimeout);
}

void UpstreamPool::forgetIdle(UpstreamConnection& connection)
{
    const auto idle = m_idle.find(connection.key());
    if (idle == m_idle.end())
        return;
    m_idleCount -= std::erase(idle->second, &connection);
    if (idle->second.empty())
        m_idle.erase(idle);
}

std::shared_ptr<TlsSession> UpstreamPool::sessionWith(const UpstreamTarget& target)
{
    if (const auto kept = m_sessions.find(target.key); kept != m_sessions.end() && !kept->second.context.expired())
        return kept->second.session;
    std::erase_if(m_sessions, [](const auto& entry) { return entry.second.context.expired(); });
    auto session = std::make_shared<TlsSession>();
    m_sessions.insert_or_assign(target.key, KeptSession{target.tls->watch(), session});
    return session;
}

void UpstreamPool::closeIdle()
{
    std::vector<UpstreamConnection*> all;
    for (const auto& [key, connections] : m_idle)
        all.insert(all.end(), connections.begin(), connections.end());
    for (UpstreamConnection* connection : all)
        connection->abandon();
}

void UpstreamPool::retire(UpstreamConnection& connection)
{
    std::ranges::replace(m_dirty, &connection, static_cast<UpstreamConnection*>(nullptr));
    const auto found = m_connections.find(&connection);
    if (found == m_connections.end())
        return;
    m_retired.push_back(std::move(found->second));
    m_connections.erase(found);
    if (!std::exchange(m_isTurnEndAsked, true))
        m_loop.atTurnEnd(*this);
}

void UpstreamPool::flushSoon(UpstreamConnection& connection)
{
    if (m_dirty.empty() || m_dirty.back() != &connection)
        m_dirty.push_back(&connection);
    if (!std::exchange(m_isTurnEndAsked, true))
        m_loop.atTurnEnd(*this);
}

void UpstreamPool::onTurnEnd()
{
    m_isTurnEndAsked = true;
    const size_t count = m_dirty.size(); // what joins meanwhile has its turn in the next round
    for (size_t i = 0; i < count; ++i) {
        if (UpstreamConnection* connection = std::exchange(m_dirty[i], nullptr))
            connection->goOn();
    }
    m_dirty.erase(m_dirty.begin(), m_dirty.begin() + static_cast<std::ptrdiff_t>(count));
    m_retired.clear();
    m_isTurnEndAsked = false;
    if (!m_dirty.empty() && !std::exchange(m_isTurnEndAsked, true))
        m_loop.atTurnEnd(*this);
}

} // namespace net
