// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Destroys large things on a thread of its own, whoever lets go of them last. An I/O thread that did it would pause all
// its other calls meanwhile: a configuration of ten thousand subscriptions takes milliseconds. Its maker cannot do it
// either, since it does not wait for the last request, and what it would keep until the next change is memory twice.

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace gateway {

class Undertaker
{
public:
    Undertaker();
    ~Undertaker(); // after all that it was given is gone
    Undertaker(const Undertaker&) = delete;
    Undertaker& operator=(const Undertaker&) = delete;

    // What is given back may be let go of by any thread, and may outlive the undertaker: then by whoever lets go. The
    // object lives on while somebody holds it who had it before.
    template<typename T>
    [[nodiscard]] std::shared_ptr<T> entrust(std::shared_ptr<T> object)
    {
        T* const known = object.get();
        return {known, [held = std::move(object), queue = m_queue](T*) mutable { queue->take(std::move(held)); }};
    }

private:
    using Object = std::shared_ptr<const void>;
    struct Queue
    {
        void take(Object object);
        std::mutex mutex;
        std::condition_variable_any wake;
        std::vector<Object> objects; // the last holder of each, or one of the last
        bool isOpen = true;
    };
    static void work(Queue& queue, const std::stop_token& stop);

    std::shared_ptr<Queue> m_queue = std::make_shared<Queue>();
    std::jthread m_thread; // last: it uses the above
};

} // namespace gateway
