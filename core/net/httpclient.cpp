// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"

#include "core/net/transfer.h"

#include <algorithm>
#include <condition_variable>
#include <csignal>
#include <future>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace net {

namespace {

constexpr std::chrono::milliseconds LongestSleep{60'000};

base::Error cancelledError()
{
    base::Error error;
    error.kind = base::Error::Kind::Cancelled;
    error.message = base::translate("net", "The request was cancelled.");
    return error;
}

// Signals are for the threads that wait for them, and a write to a closed socket is an error value here.
void blockSignals()
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

} // namespace

// The I/O thread and what it works on. Other threads only leave orders and wake it.
class ClientEngine
{
public:
    explicit ClientEngine(const char* library)
        : m_curl(CurlLibrary::load(library))
        , m_multi(m_curl ? m_curl->multiInit() : nullptr)
        , m_thread([this](const std::stop_token& stop) { work(stop); })
    { }
    ~ClientEngine() = default;
    ClientEngine(const ClientEngine&) = delete;
    ClientEngine& operator=(const ClientEngine&) = delete;

    struct Pause
    {
        base::SteadyTime end;
        std::function<void(bool)> done;
    };

    // Before the engine goes: a Call that is just being cancelled may keep it alive for a moment, on any thread.
    void shutDown()
    {
        m_thread.request_stop();
        wake();
        m_thread.join();
    }

    uint64_t start(std::unique_ptr<Transfer> transfer) { return order({0, std::move(transfer), {}}); }
    uint64_t start(Pause pause) { return order({0, nullptr, std::move(pause)}); }
    void cancel(uint64_t id) { order({id, nullptr, {}}); }
    [[nodiscard]] bool isOwnThread() const { return m_thread.get_id() == std::this_thread::get_id(); }

private:
    struct Order
    {
        uint64_t id; // 0: a new one
        std::unique_ptr<Transfer> transfer; // this or the pause is set; neither: cancel
        Pause pause;
    };

    uint64_t order(Order order)
    {
        const std::lock_guard lock(m_mutex);
        if (order.id == 0)
            order.id = ++m_lastId;
        const uint64_t id = order.id;
        m_orders.push_back(std::move(order));
        wakeLocked();
        return id;
    }

    void wake()
    {
        const std::lock_guard lock(m_mutex);
        wakeLocked();
    }

    void wakeLocked()
    {
        if (m_multi)
            m_curl->multiWakeUp(m_multi);
        else
            m_woken.notify_one();
    }

    // Here and not where the client is destroyed: saying goodbye to TLS peers reads from sockets.
    void closeConnections()
    {
        const std::lock_guard lock(m_mutex);
        if (m_multi)
            m_curl->multiCleanup(std::exchange(m_multi, nullptr));
    }

    void sleep(const std::stop_token& stop)
    {
        if (m_multi) {
            m_curl->multiPoll(m_multi, nullptr, 0, millisecondsToSleep(), nullptr);
            return;
        }
        std::unique_lock lock(m_mutex);
        m_woken.wait_for(lock, std::chrono::milliseconds(millisecondsToSleep()),
                         [this, &stop] { return stop.stop_requested() || !m_orders.empty(); });
    }

    void work(const std::stop_token& stop)
    {
        blockSignals();
        while (!stop.stop_requested()) {
            takeOrders();
            if (m_multi)
                advance();
            endIdle();
            endPauses();
            sleep(stop);
        }
        takeOrders();
        while (!m_transfers.empty())
            end(m_transfers.begin(), [](Transfer& transfer) { transfer.fail(cancelledError()); });
        while (!m_pauses.empty())
            m_pauses.extract(m_pauses.begin()).mapped().done(true);
        closeConnections();
    }

    void takeOrders()
    {
        std::vector<Order> orders;
        {
            const std::lock_guard lock(m_mutex);
            orders.swap(m_orders);
        }
        for (Order& order : orders) {
            if (order.transfer)
                begin(order.id, std::move(order.transfer));
            else if (order.pause.done)
                m_pauses.emplace(order.id, std::move(order.pause));
            else
                cancelNow(order.id);
        }
    }

    void cancelNow(uint64_t id)
    {
        if (const auto found = m_transfers.find(id); found != m_transfers.end())
            end(found, [](Transfer& transfer) { transfer.fail(cancelledError()); });
        else if (auto pause = m_pauses.extract(id))
            pause.mapped().done(true);
    }

    void endPauses()
    {
        const auto now = std::chrono::steady_clock::now();
        for (auto next = m_pauses.begin(); next != m_pauses.end();) {
            const auto current = next++;
            if (current->second.end <= now)
                m_pauses.extract(current).mapped().done(false);
        }
    }

    void begin(uint64_t id, std::unique_ptr<Transfer> transfer)
    {
        if (!m_curl) {
            transfer->fail(m_curl.error());
            return;
        }
        if (const auto ready = transfer->prepare(*m_curl); !ready) {
            transfer->fail(ready.error());
            return;
        }
        m_curl->multiAdd(m_multi, transfer->handle());
        m_transfers.emplace(id, std::move(transfer));
    }

    using Transfers = std::map<uint64_t, std::unique_ptr<Transfer>>;

    template<typename Tell>
    void end(Transfers::iterator which, Tell tell)
    {
        const std::unique_ptr<Transfer> transfer = std::move(which->second);
        m_transfers.erase(which);
        m_curl->multiRemove(m_multi, transfer->handle());
        tell(*transfer);
    }

    void advance()
    {
        int running = 0;
        m_curl->multiPerform(m_multi, &running);
        int left = 0;
        while (const CURLMsg* message = m_curl->multiReadInfo(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            const CURLcode code = message->data.result;
            const auto found = std::ranges::find_if(
                m_transfers, [message](const auto& entry) { return entry.second->handle() == message->easy_handle; });
            if (found != m_transfers.end())
                end(found, [code](Transfer& transfer) { transfer.finish(code); });
        }
    }

    void endIdle()
    {
        const auto now = std::chrono::steady_clock::now();
        for (auto next = m_transfers.begin(); next != m_transfers.end();) {
            const auto current = next++;
            const auto deadline = current->second->idleDeadline();
            if (deadline && *deadline <= now)
                end(current, [](Transfer& transfer) { transfer.fail(transfer.idleError()); });
        }
    }

    [[nodiscard]] int millisecondsToSleep() const
    {
        const auto now = std::chrono::steady_clock::now();
        auto end = now + LongestSleep;
        for (const auto& [id, transfer] : m_transfers)
            end = std::min(end, transfer->idleDeadline().value_or(end));
        for (const auto& [id, pause] : m_pauses)
            end = std::min(end, pause.end);
        const auto longest = std::chrono::ceil<std::chrono::milliseconds>(end - now);
        return static_cast<int>(std::max(longest.count(), std::chrono::milliseconds::rep(0)));
    }

    const base::Result<CurlLibrary> m_curl;
    CURLM* m_multi; // null without a library, and once the thread has ended
    Transfers m_transfers; // of the I/O thread, as the pauses
    std::map<uint64_t, Pause> m_pauses;
    std::mutex m_mutex;
    std::condition_variable m_woken; // where libcurl cannot wait
    std::vector<Order> m_orders;
    uint64_t m_lastId = 0;
    std::jthread m_thread; // last: it uses all of the above
};

void HttpClient::Call::cancel() const
{
    if (const auto engine = m_engine.lock())
        engine->cancel(m_id);
}

HttpClient::HttpClient()
    : HttpClient(CurlLibrary::Name)
{ }

HttpClient::HttpClient(const char* library)
    : m_engine(std::make_shared<ClientEngine>(library))
{ }

HttpClient::~HttpClient()
{
    m_engine->shutDown();
}

HttpClient::Call HttpClient::send(ClientRequest request, Done done)
{
    Call call;
    call.m_engine = m_engine;
    call.m_id =
        m_engine->start(std::make_unique<Transfer>(std::move(request), StreamHandlers{{}, {}, std::move(done)}, true));
    return call;
}

HttpClient::Call HttpClient::stream(ClientRequest request, StreamHandlers handlers)
{
    Call call;
    call.m_engine = m_engine;
    call.m_id = m_engine->start(std::make_unique<Transfer>(std::move(request), std::move(handlers), false));
    return call;
}

HttpClient::Call HttpClient::wait(std::chrono::milliseconds delay, std::function<void(bool isCancelled)> done)
{
    Call call;
    call.m_engine = m_engine;
    call.m_id = m_engine->start(ClientEngine::Pause{std::chrono::steady_clock::now() + delay, std::move(done)});
    return call;
}

base::Result<ClientResponse> HttpClient::sendAndWait(ClientRequest request)
{
    if (m_engine->isOwnThread())
        return base::fail(base::Error::Kind::Bug,
                          base::translate("net", "A request cannot be waited for on the thread that performs it."));
    // The promise outlives both sides: the I/O thread may still be inside set_value when the wait is over.
    auto promise = std::make_shared<std::promise<base::Result<ClientResponse>>>();
    auto answer = promise->get_future();
    send(std::move(request),
         [promise](base::Result<ClientResponse> response) { promise->set_value(std::move(response)); });
    return answer.get();
}

} // namespace net
