// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/eventloop.h"
#include "core/net/ioring.h"
#include "core/net/listening.h"
#include "core/net/stream.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <thread>
#include <tuple>
#include <vector>

using namespace std::chrono_literals;

namespace {

// One end is a stream on a loop, the other one a plain socket.
struct Ends
{
    explicit Ends(int buffer = 0)
    {
        std::array<int, 2> sockets{};
        socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, sockets.data());
        if (buffer != 0)
            setsockopt(sockets[0], SOL_SOCKET, SO_SNDBUF, &buffer, sizeof buffer);
        stream.emplace(net::Descriptor(sockets[0]));
        other = net::Descriptor(sockets[1]);
    }
    [[nodiscard]] std::string received() const
    {
        std::string all;
        std::array<char, 4096> buffer{};
        for (ssize_t count = 0; (count = ::recv(other.get(), buffer.data(), buffer.size(), 0)) > 0;)
            all.append(buffer.data(), static_cast<size_t>(count));
        return all;
    }
    [[nodiscard]] bool hasEnded() const
    {
        char byte = 0;
        return ::recv(other.get(), &byte, 1, MSG_PEEK) == 0;
    }
    std::optional<net::Stream> stream;
    net::Descriptor other;
};

struct Watcher final : net::EventLoop::Watcher
{
    void onReady(uint32_t events) override
    {
        all |= events;
        if (act)
            act();
    }
    uint32_t all = 0;
    std::function<void()> act;
};

std::string readAll(net::Stream& stream)
{
    std::string all;
    for (;;) {
        const net::Stream::Received received = stream.receive();
        if (received.status != net::Stream::Status::Ok)
            return all;
        all.append(received.bytes);
    }
}

// Streams of one loop that answer at the end of a turn.
class EchoedTogether
{
public:
    EchoedTogether()
        : m_all(12)
        , m_watchers(m_all.size())
    {
        for (size_t i = 0; i < m_all.size(); ++i) {
            m_watchers[i].act = [this, i] { tell(m_all[i]); };
            m_all[i].ends.stream->watch(m_loop, m_watchers[i], true);
        }
        m_loop.runOnce(0ms);
    }
    ~EchoedTogether()
    {
        for (size_t i = 0; i < m_all.size(); ++i)
            m_all[i].ends.stream->unwatch(m_loop, m_watchers[i]);
    }
    EchoedTogether(const EchoedTogether&) = delete;
    EchoedTogether& operator=(const EchoedTogether&) = delete;

    void send()
    {
        for (Echo& one : m_all) {
            one.isAnswered = false;
            ::send(one.ends.other.get(), "x", 1, 0);
        }
    }
    // How many had their answer when the last one was told.
    size_t turn(std::chrono::milliseconds work = 0ms)
    {
        m_work = work;
        m_told = 0;
        while (m_told < m_all.size())
            m_loop.runOnce(1000ms);
        return m_answered;
    }

private:
    struct Echo final : net::EventLoop::TurnEnd
    {
        void onTurnEnd() override { isAnswered = ends.stream->write("x").bytes == 1; }
        Ends ends;
        bool isAnswered = false;
    };
    void tell(Echo& echo)
    {
        if (readAll(*echo.ends.stream).empty())
            return;
        ++m_told;
        m_answered = static_cast<size_t>(std::ranges::count_if(m_all, &Echo::isAnswered));
        m_loop.atTurnEnd(echo);
        std::this_thread::sleep_for(m_work);
    }

    net::EventLoop m_loop;
    std::vector<Echo> m_all;
    std::vector<Watcher> m_watchers;
    std::chrono::milliseconds m_work{0};
    size_t m_told = 0;
    size_t m_answered = 0;
};

std::string pattern(size_t size)
{
    std::string out(size, '\0');
    for (size_t i = 0; i < size; ++i)
        out[i] = static_cast<char>('a' + i % 23);
    return out;
}

// Writes all of it, as a connection does.
void writeAll(net::EventLoop& loop, const Ends& ends, net::Stream& stream, const std::string& bytes, std::string& seen)
{
    for (size_t at = 0; at < bytes.size();) {
        const net::Stream::Outcome outcome = stream.write(std::string_view(bytes).substr(at));
        at += outcome.bytes;
        if (outcome.status == net::Stream::Status::Failed)
            return;
        loop.runOnce(0ms);
        if (outcome.status == net::Stream::Status::WouldBlock)
            seen += ends.received();
    }
}

} // namespace

// What a stream promises holds on both drivers: the suite runs on each.
class TestRingSocket : public QObject
{
    Q_OBJECT
private slots:
    void theDriverIsTheOneThatIsWishedForWherePermitted()
    {
        net::EventLoop loop(net::EventLoop::Driver::Epoll);
        QVERIFY(loop.driver() == net::EventLoop::Driver::Epoll);
        net::EventLoop other;
        const bool hasRing = net::IoRing::open() != nullptr;
        const bool isWished = net::EventLoop::wishedDriver() == net::EventLoop::Driver::IoUring;
        QCOMPARE(other.driver() == net::EventLoop::Driver::IoUring, hasRing && isWished);
        if (qEnvironmentVariableIsSet("GATEHOUSE_REFUSED")) // without_iouring.py
            QVERIFY(!hasRing && isWished);
    }
    void bytesArriveInOrderInBothDirections()
    {
        net::EventLoop loop;
        Ends ends;
        Watcher watcher;
        std::string got;
        watcher.act = [&] { got += readAll(*ends.stream); };
        ends.stream->watch(loop, watcher, true);
        const std::string sent = pattern(500'000);
        std::string seen;
        writeAll(loop, ends, *ends.stream, sent, seen);
        while (seen.size() < sent.size()) {
            loop.runOnce(1ms);
            seen += ends.received();
        }
        QVERIFY(seen == sent);
        for (size_t at = 0; at < sent.size();) {
            const ssize_t count =
                ::send(ends.other.get(), sent.data() + at, std::min<size_t>(7'000, sent.size() - at), 0);
            at += static_cast<size_t>(std::max<ssize_t>(count, 0));
            loop.runOnce(0ms);
        }
        QTRY_VERIFY_WITH_TIMEOUT((loop.runOnce(1ms), got.size() >= sent.size()), 5000);
        QVERIFY(got == sent);
        ends.stream->unwatch(loop, watcher);
    }
    void whoDoesNotReadHoldsThePeerBack()
    {
        net::EventLoop loop;
        Ends ends;
        Watcher watcher;
        ends.stream->watch(loop, watcher, true);
        const std::string piece = pattern(4'000);
        size_t taken = 0;
        for (int idle = 0; idle < 20;) {
            const ssize_t count = ::send(ends.other.get(), piece.data(), piece.size(), 0);
            loop.runOnce(1ms);
            idle = count > 0 ? 0 : idle + 1;
            taken += static_cast<size_t>(std::max<ssize_t>(count, 0));
        }
        QVERIFY2(taken < 600'000, qPrintable(QString::number(taken))); // the system's buffers and a bounded one of ours
        size_t got = 0;
        QTRY_VERIFY_WITH_TIMEOUT((got += readAll(*ends.stream).size(), loop.runOnce(1ms), got >= taken), 5000);
        QCOMPARE(got, taken);
        ends.stream->unwatch(loop, watcher);
    }
    void theEndComesAfterTheLastByte()
    {
        net::EventLoop loop;
        Ends ends;
        Watcher watcher;
        ends.stream->watch(loop, watcher, true);
        QCOMPARE(::send(ends.other.get(), "last", 4, 0), 4);
        ::shutdown(ends.other.get(), SHUT_WR);
        QTRY_VERIFY_WITH_TIMEOUT((loop.runOnce(1ms), (watcher.all & EPOLLRDHUP) != 0), 5000);
        QCOMPARE(readAll(*ends.stream), std::string("last"));
        QVERIFY(ends.stream->receive().status == net::Stream::Status::End);
        ends.stream->unwatch(loop, watcher);
    }
    // Texts that are handed over instead of copied lie behind those that were copied before, whatever waits already.
    void wholeTextsKeepTheirOrder()
    {
        net::EventLoop loop;
        Ends ends;
        Watcher watcher;
        ends.stream->watch(loop, watcher, true);
        loop.runOnce(0ms);
        std::string expected;
        std::string seen;
        for (size_t i = 0; i < 200; ++i) {
            const std::string piece = pattern(1 + i * 37 % 3000) + std::to_string(i);
            expected += piece;
            if (i % 3 == 0) {
                writeAll(loop, ends, *ends.stream, piece, seen);
                continue;
            }
            for (std::string text = piece; !text.empty();) {
                const net::Stream::Outcome outcome = ends.stream->writeWhole(text);
                QVERIFY(outcome.status == net::Stream::Status::Ok || outcome.status == net::Stream::Status::WouldBlock);
                if (text.empty())
                    break;
                text.erase(0, outcome.bytes);
                loop.runOnce(0ms);
                seen += ends.received();
            }
            if (i % 5 == 0)
                loop.runOnce(0ms);
        }
        QTRY_VERIFY_WITH_TIMEOUT((loop.runOnce(1ms), seen += ends.received(), seen.size() >= expected.size()), 5000);
        QVERIFY(seen == expected);
        ends.stream->unwatch(loop, watcher);
    }
    void closingSendsWhatWasWritten()
    {
        net::EventLoop loop;
        Ends ends;
        Watcher watcher;
        ends.stream->watch(loop, watcher, true);
        loop.runOnce(0ms);
        for (int i = 0; i < 5; ++i) // more than go at once
            QVERIFY(ends.stream->write("word ").status == net::Stream::Status::Ok);
        ends.stream->unwatch(loop, watcher);
        ends.stream->close();
        std::string seen;
        QTRY_VERIFY_WITH_TIMEOUT((loop.runOnce(1ms), seen += ends.received(), ends.hasEnded()), 5000);
        QCOMPARE(seen, std::string("word word word word word "));
        QCOMPARE(watcher.all & EPOLLIN, 0U);
    }
    void shuttingDownComesBehindWhatIsStillToBeSent()
    {
        net::EventLoop loop;
        Ends ends(8 * 1024);
        Watcher watcher;
        ends.stream->watch(loop, watcher, true);
        const std::string sent = pattern(100'000);
        std::string seen;
        writeAll(loop, ends, *ends.stream, sent, seen);
        ends.stream->shutdownWriting();
        QTRY_VERIFY_WITH_TIMEOUT((loop.runOnce(1ms), seen += ends.received(), ends.hasEnded()), 5000);
        QVERIFY(seen == sent);
        QVERIFY(ends.stream->isFlushed());
        ends.stream->unwatch(loop, watcher);
    }
    // A ring that was busy waits a moment for several outcomes: the few that come afterwards, and timers, must not wait
    // for company.
    void aBusyLoopForgetsNobodyWhenItBecomesQuiet()
    {
        constexpr size_t Many = 60;
        net::EventLoop loop;
        std::vector<Ends> all(Many);
        std::vector<Watcher> watchers(Many);
        for (size_t i = 0; i < Many; ++i) {
            net::Stream& stream = *all[i].stream;
            watchers[i].act = [&stream] { std::ignore = stream.write(readAll(stream)); }; // an echo
            stream.watch(loop, watchers[i], true);
        }
        const auto echoFrom = [&](size_t count, const std::string& text) {
            for (size_t i = 0; i < count; ++i)
                ::send(all[i].other.get(), text.data(), text.size(), 0);
            std::vector<std::string> got(count);
            for (int turn = 0; turn < 1000 && std::ranges::count(got, text) != static_cast<std::ptrdiff_t>(count);
                 ++turn) {
                loop.runOnce(10ms);
                for (size_t i = 0; i < count; ++i)
                    got[i] += all[i].received();
            }
            return std::ranges::count(got, text) == static_cast<std::ptrdiff_t>(count);
        };
        for (int round = 0; round < 40; ++round)
            QVERIFY(echoFrom(Many, "round " + std::to_string(round)));
        for (const size_t count : {30UL, 9UL, 8UL, 7UL, 1UL, 60UL, 1UL})
            QVERIFY(echoFrom(count, "few"));
        for (int round = 0; round < 10; ++round)
            QVERIFY(echoFrom(Many, "again"));
        int fired = 0;
        net::Timer timer(loop, [&fired] { ++fired; });
        timer.start(5ms);
        for (int turn = 0; turn < 1000 && fired == 0; ++turn)
            loop.runOnce(100ms);
        QCOMPARE(fired, 1);
        for (size_t i = 0; i < Many; ++i)
            all[i].stream->unwatch(loop, watchers[i]);
    }
    // The first of a burst does not wait for the last: what is done at the end of a turn is done after each of them.
    void aBurstAfterASilenceIsWorkedOffOneByOne()
    {
        EchoedTogether echo;
        echo.send();
        QTest::qSleep(5); // UNAVOIDABLE: silence is what is tried
        QVERIFY2(echo.turn() > 0, "nobody had an answer before the last one was told");
    }
    // Who is told takes longer than what counts as silence, but the loop was not idle meanwhile.
    void aTurnThatTookLongIsNoSilence()
    {
        EchoedTogether echo;
        QTRY_VERIFY2_WITH_TIMEOUT((echo.send(), echo.turn(1ms), echo.send(), echo.turn() == 0),
                                  "some had an answer before the last one was told", 5000);
    }
    void whoIsGoneIsToldOfNothing()
    {
        net::EventLoop loop;
        Ends ends;
        Watcher watcher;
        ends.stream->watch(loop, watcher, true);
        loop.runOnce(0ms);
        ends.stream->unwatch(loop, watcher);
        watcher.all = 0;
        QCOMPARE(::send(ends.other.get(), "late", 4, 0), 4);
        loop.runOnce(5ms);
        QCOMPARE(watcher.all, 0U);
        ends.stream->close();
        QTRY_VERIFY_WITH_TIMEOUT((loop.runOnce(1ms), ends.hasEnded()), 5000);
    }
    void aStreamMayCloseItselfWhileItIsTold()
    {
        net::EventLoop loop;
        Ends ends;
        Watcher watcher;
        watcher.act = [&] {
            ends.stream->unwatch(loop, watcher);
            ends.stream->close();
            watcher.act = nullptr;
        };
        ends.stream->watch(loop, watcher, true);
        QCOMPARE(::send(ends.other.get(), "x", 1, 0), 1);
        QTRY_VERIFY_WITH_TIMEOUT((loop.runOnce(1ms), ends.hasEnded()), 5000);
    }
    void aLoopMayEndWithStreamsOpen()
    {
        Ends ends;
        Watcher watcher;
        {
            net::EventLoop loop;
            ends.stream->watch(loop, watcher, true);
            loop.runOnce(0ms);
            QVERIFY(ends.stream->write("x").status == net::Stream::Status::Ok);
            ends.stream->unwatch(loop, watcher);
            ends.stream.reset();
        }
        QTRY_VERIFY(ends.received().empty() && ends.hasEnded());
    }
    void aPortIsFreeOnceItsListenerIsClosed()
    {
        net::EventLoop loop;
        Watcher watcher;
        auto listener = net::openListener(*net::Address::fromNumeric("127.0.0.1", 0), false);
        QVERIFY(listener);
        loop.watchLevel(listener->socket.get(), watcher);
        loop.runOnce(0ms);
        loop.unwatch(listener->socket.get(), watcher);
        listener->socket.reset();
        QVERIFY(net::openListener(listener->address, false));
    }
};

QTEST_APPLESS_MAIN(TestRingSocket)
#include "tst_ringsocket.moc"
