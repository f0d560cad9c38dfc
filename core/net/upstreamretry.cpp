// SPDX-License-Identifier: GPL-3.0-or-later
// What is tried again: to connect to a backend that is away, and a request whose connection died.
#include "core/net/upstreamconnection.h"

#include <algorithm>
#include <utility>

namespace net {

namespace {
constexpr size_t MostClosedTargets = 1024; // policies may name any address
}

void UpstreamPool::noteClosed(const std::string& key)
{
    if (m_closedTargets.size() < MostClosedTargets)
        m_closedTargets.insert(key);
}

void UpstreamPool::noteReached(const std::string& key)
{
    if (!m_closedTargets.empty())
        m_closedTargets.erase(key);
    if (m_waiting.empty())
        return;
    const auto told = m_waiting.extract(key);
    if (!told)
        return;
    for (UpstreamConnection* connection : told.mapped())
        connection->lookNow();
}

void UpstreamPool::tellWhenReached(UpstreamConnection& connection)
{
    m_waiting[connection.key()].insert(&connection);
}

void UpstreamPool::forgetWaiting(UpstreamConnection& connection)
{
    const auto waiting = m_waiting.find(connection.key());
    if (waiting == m_waiting.end())
        return;
    waiting->second.erase(&connection);
    if (waiting->second.empty())
        m_waiting.erase(waiting);
}

// Nobody listens at any of the addresses, or whoever did went away before TLS was up. A backend that restarts is back
// in a moment: look again, less and less often, or as soon as somebody else has reached it. Whoever was refused when it
// was told so is told no more before it has looked by itself: a backend that takes one and refuses the others is asked
// twice as often at most. Nothing of the request was sent.
void UpstreamConnection::refused(UpstreamFailure::Kind kind, std::string detail)
{
    const base::SteadyTime now = m_pool.m_loop.now();
    if (m_refusedFirst == base::SteadyTime())
        m_refusedFirst = now;
    const base::SteadyTime last =
        std::min({m_refusedFirst + m_pool.m_settings.refusedRetryTime, m_connectDeadline, m_responseDeadline});
    if (now >= last || m_pool.m_closedTargets.contains(m_target->key)) {
        m_pool.noteClosed(m_target->key);
        fail(kind, std::move(detail));
        return;
    }
    m_state = State::Resolving;
    m_nextAddress = 0;
    const auto& delays = m_pool.m_settings.refusedLooks;
    m_reconnect.start(delays[std::min(m_looks++, delays.size() - 1)]);
    if (!std::exchange(m_wasTold, false))
        m_pool.tellWhenReached(*this);
}

// By the timer: who has reached the backend has not returned yet, and its handler may do anything to this request.
void UpstreamConnection::lookNow()
{
    m_wasTold = true;
    m_reconnect.start(std::chrono::milliseconds(0));
}

void UpstreamConnection::lookAgain()
{
    m_pool.forgetWaiting(*this);
    connectNext();
}

// A pooled connection that died before a byte of the response came: nobody worked on the request, or it may be
// repeated. A fresh one that was reset may have waited for a backend that went away: once, since a backend that breaks
// down over a request must not get it for ever.
bool UpstreamConnection::mayRepeat() const
{
    return m_isReplayable && (m_isReused || (m_stream->wasCut() && !m_isRepeated));
}

bool UpstreamConnection::retryElsewhere()
{
    if (!mayRepeat())
        return false;
    UpstreamRequest* request = std::exchange(m_request, nullptr);
    UpstreamConnection& other = m_pool.take(m_target, false);
    other.m_request = request;
    request->m_connection = &other;
    request->m_times.isReused = false;
    other.m_options = m_options;
    other.m_method = m_method;
    other.m_output = std::move(m_output);
    other.m_responseDeadline = m_responseDeadline;
    other.m_isRequestEnded = m_isRequestEnded;
    other.m_isWaitingForDrain = m_isWaitingForDrain;
    other.m_isAwaitingContinue = m_isAwaitingContinue;
    other.m_isPaused = m_isPaused;
    other.m_isRepeated = m_isRepeated || !m_isReused;
    m_output.clear();
    close();
    other.m_connectDeadline = m_pool.m_loop.now() + m_target->connectTimeout;
    other.startTimer();
    other.resolve();
    return true;
}

} // namespace net
