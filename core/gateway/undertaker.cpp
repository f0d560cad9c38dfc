// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/undertaker.h"

namespace gateway {

Undertaker::Undertaker()
    : m_thread([this](const std::stop_token& stop) { work(*m_queue, stop); })
{ }

Undertaker::~Undertaker()
{
    m_thread.request_stop();
    m_thread.join();
}

void Undertaker::Queue::take(Object object)
{
    const std::lock_guard lock(mutex);
    if (!isOpen)
        return; // the caller's argument goes after the lock
    objects.push_back(std::move(object));
    wake.notify_one();
}

void Undertaker::work(Queue& queue, const std::stop_token& stop)
{
    std::unique_lock lock(queue.mutex);
    while (queue.wake.wait(lock, stop, [&queue] { return !queue.objects.empty(); })) {
        std::vector<Object> objects = std::exchange(queue.objects, {});
        lock.unlock();
        objects.clear(); // may let go of others that were entrusted
        lock.lock();
    }
    queue.isOpen = false;
}

} // namespace gateway
