// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/slidingwindow.h"

#include <cstring>

namespace gateway {

namespace {
std::chrono::seconds secondsUntil(int64_t microseconds)
{
    return std::chrono::seconds(std::max<int64_t>(1, (microseconds + 999'999) / 1'000'000));
}
} // namespace

int64_t SlidingWindow::timeAt(int64_t index) const
{
    int64_t time = 0;
    std::memcpy(&time, &m_ring[2 * place(index)], sizeof time);
    return time;
}

void SlidingWindow::setTime(int64_t index, int64_t time)
{
    std::memcpy(&m_ring[2 * place(index)], &time, sizeof time);
}

void SlidingWindow::dropOldest()
{
    if (++m_oldest == m_capacity)
        m_oldest = 0;
}

// The ring grows up to a limit: most keys never come near it.
void SlidingWindow::makeRoom(int64_t entries, int64_t most)
{
    if (entries < int64_t(m_capacity))
        return;
    const auto capacity = static_cast<uint32_t>(std::min<int64_t>(most, 2 * int64_t(m_capacity) + 4));
    const size_t words = isLogged() ? 2 : 1;
    auto larger = std::make_unique<uint32_t[]>(words * capacity); // NOLINT(modernize-avoid-c-arrays)
    for (int64_t i = 0; i < entries; ++i)
        std::copy_n(&m_ring[words * place(i)], words, &larger[words * static_cast<size_t>(i)]);
    m_ring = std::move(larger);
    m_capacity = capacity & 0x3ffU;
    m_oldest = 0;
}

void SlidingWindow::use(int64_t calls, std::chrono::seconds period, int64_t now)
{
    if (m_calls != calls || m_seconds != period.count()) {
        *this = {};
        m_calls = calls;
        m_seconds = static_cast<uint32_t>(period.count());
    }
    if (isLogged())
        dropOld(now);
    else
        moveOn(now);
}

void SlidingWindow::dropOld(int64_t now)
{
    for (; m_count > 0 && timeAt(0) <= now - period(); --m_count)
        dropOldest();
}

// The same window in a hundred steps: a sub-window counts until all of it has left the period.
void SlidingWindow::moveOn(int64_t now)
{
    const int64_t slot = now / subWindow();
    if (m_subWindows == 0 || slot - m_newestSlot > SubWindows) {
        m_count = m_newest = 0;
        m_newestSlot = slot;
        m_subWindows = 1;
        return;
    }
    for (; m_newestSlot < slot; ++m_newestSlot) {
        if (m_subWindows > SubWindows) {
            m_count -= countAt(0);
            dropOldest();
            --m_subWindows;
        }
        makeRoom(m_subWindows - 1, SubWindows);
        countAt(m_subWindows - 1) = static_cast<uint32_t>(m_newest);
        m_newest = 0;
        ++m_subWindows;
    }
}

policy::Counters::Admission SlidingWindow::ask(int64_t now) const
{
    if (m_count < m_calls)
        return {};
    if (isLogged())
        return {false, 0, secondsUntil((m_count > 0 ? timeAt(0) : now) + period() - now)};
    // Room comes when enough of the oldest sub-windows have left.
    int64_t slot = m_newestSlot - SubWindows;
    int64_t left = m_count;
    for (; slot < m_newestSlot; ++slot) {
        const int64_t index = slot - (m_newestSlot - m_subWindows + 1);
        if (index >= 0)
            left -= countAt(index);
        if (left < m_calls)
            break;
    }
    return {false, 0, secondsUntil((slot + SubWindows + 1) * subWindow() - now)};
}

void SlidingWindow::add(int64_t now, int64_t weight)
{
    if (weight <= 0)
        return;
    if (isLogged()) {
        addLogged(now, std::min(weight, m_calls));
        return;
    }
    const int64_t counted = std::min(weight, MostCounted - m_newest);
    m_newest += counted;
    m_count += counted;
}

// No more than calls entries are kept: the newest ones decide when there is room again.
void SlidingWindow::addLogged(int64_t now, int64_t weight)
{
    for (; weight > 0; --weight) {
        if (m_count == m_calls) {
            dropOldest();
            --m_count;
        }
        makeRoom(m_count, m_calls);
        setTime(m_count++, now);
    }
}

bool SlidingWindow::isOver(int64_t now) const
{
    if (m_count == 0)
        return true;
    if (isLogged())
        return timeAt(m_count - 1) <= now - period();
    return (m_newestSlot + SubWindows + 2) * subWindow() < now;
}

} // namespace gateway
