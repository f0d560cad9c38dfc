// SPDX-License-Identifier: GPL-3.0-or-later
// A real server on a real socket, spoken to byte by byte.
#include "core/net/httpserver.h"
#include "tests/support/socket.h"

#include <QTest>

#include <future>
#include <thread>

using namespace std::chrono_literals;

namespace {

// Echoes bodies; "/slow" answers when the test says so, "/large" streams what it is asked for.
class App final : public http::Application
{
public:
    explicit App(net::EventLoop& loop)
        : m_loop(loop)
    { }
    void onRequest(http::Exchange& exchange) override { (new Call(*this, exchange))->begin(); } // deletes itself
    void onMalformed(const http::Peer&, const http::ParseFault&) override { ++malformed; }

    std::atomic<int> malformed{0};
    std::atomic<int> closed{0};
    std::atomic<int> sent{0};

private:
    class Call final : public http::ExchangeHandler
    {
    public:
        Call(App& app, http::Exchange& exchange)
            : m_app(app)
            , m_exchange(exchange)
        { }
        void begin()
        {
            m_exchange.setHandler(this);
            if (m_exchange.request().target == "/large") {
                m_exchange.sendHead({}, {http::Framing::Kind::Length, Large});
                stream();
            } else if (m_exchange.hasBody()) {
                m_exchange.readBody();
            } else if (m_exchange.request().target != "/never") {
                m_exchange.respond({}, m_exchange.request().target);
            }
        }
        void onBody(std::string_view piece) override { m_body += piece; }
        void onBodyEnd() override { m_exchange.respond({}, m_body); }
        void onWritable() override { stream(); }
        void onSent() override
        {
            ++m_app.sent;
            delete this;
        }
        void onClosed() override
        {
            ++m_app.closed;
            delete this;
        }

    private:
        static constexpr size_t Large = 64 << 20;
        void stream()
        {
            static const std::string block(64 * 1024, 'x');
            while (m_left > 0) {
                m_left -= block.size();
                if (!m_exchange.sendBody(block))
                    return;
            }
            m_exchange.sendEnd({});
        }
        App& m_app;
        http::Exchange& m_exchange;
        std::string m_body;
        size_t m_left = Large;
    };
    net::EventLoop& m_loop;
};

// A server on its own thread for the length of one test.
class Running
{
public:
    explicit Running(net::ServerSettings settings = {})
        : server(loop, app, settings)
    {
        port = server.listen(*net::Address::fromNumeric("127.0.0.1", 0))->port();
        thread = std::jthread([this] { loop.run(); });
    }
    ~Running()
    {
        loop.stop();
        thread.join();
    }
    size_t connections()
    {
        std::promise<size_t> count;
        loop.post([&] { count.set_value(server.connectionCount()); });
        return count.get_future().get();
    }
    net::EventLoop loop;
    App app{loop};
    net::HttpServer server;
    uint16_t port = 0;
    std::jthread thread;
};

const std::string Host = "Host: h\r\n";

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT
private slots:
    void keepsAConnectionForManyRequests()
    {
        Running running;
        const support::Socket client(running.port);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(client.send("GET /" + std::to_string(i) + " HTTP/1.1\r\n" + Host + "\r\n"));
            QVERIFY(client.readUntil("/" + std::to_string(i)).ends_with("\r\n\r\n/" + std::to_string(i)));
        }
        QCOMPARE(running.connections(), size_t(1));
    }
    void answersPipelinedRequestsInOrder()
    {
        Running running;
        const support::Socket client(running.port);
        std::string all;
        for (int i = 0; i < 500; ++i)
            all += "GET /" + std::to_string(i) + " HTTP/1.1\r\n" + Host + "\r\n";
        all += "GET /end HTTP/1.1\r\nConnection: close\r\n" + Host + "\r\n";
        QVERIFY(client.send(all));
        const std::string answers = client.readToEnd();
        size_t at = 0;
        for (int i = 0; i < 500; ++i) {
            const size_t found = answers.find("\r\n\r\n/" + std::to_string(i) + "HTTP/1.1", at);
            QVERIFY2(found != std::string::npos, qPrintable(QString::number(i)));
            at = found + 1;
        }
        QVERIFY(answers.ends_with("/end"));
    }
    void readsBodiesInAnyPieces()
    {
        Running running;
        const support::Socket client(running.port);
        const std::string head = "POST / HTTP/1.1\r\n" + Host + "Transfer-Encoding: chunked\r\n\r\n";
        for (const char byte : head + "5\r\nhello\r\n3\r\n, w\r\n0\r\n\r\n")
            QVERIFY(client.send({&byte, 1}));
        QVERIFY(client.readUntil("hello, w").ends_with("hello, w"));
    }
    void streamsMoreThanItBuffers()
    {
        Running running;
        const support::Socket client(running.port);
        QVERIFY(client.send("GET /large HTTP/1.1\r\nConnection: close\r\n" + Host + "\r\n"));
        const std::string answer = client.readToEnd();
        QCOMPARE(answer.size() - answer.find("\r\n\r\n") - 4, size_t(64 << 20));
    }
    void aRefusedRequestIsReadBeforeTheConnectionGoes()
    {
        Running running;
        const support::Socket client(running.port);
        QVERIFY(client.send("GET / HTTP/1.1\r\nbad header\r\n" + std::string(100'000, 'x')));
        QVERIFY(client.readToEnd().starts_with("HTTP/1.1 400 Bad Request\r\n")); // no reset overtook it
        QTRY_COMPARE(running.app.malformed.load(), 1);
    }
    void slowHeadsAreAnsweredAndClosed()
    {
        net::ServerSettings settings;
        settings.headTimeout = 50ms;
        Running running(settings);
        const support::Socket client(running.port);
        QVERIFY(client.send("GET / HT"));
        QVERIFY(client.readToEnd().starts_with("HTTP/1.1 408 "));
    }
    void idleConnectionsAreClosed()
    {
        net::ServerSettings settings;
        settings.idleTimeout = 50ms;
        Running running(settings);
        const support::Socket client(running.port);
        QVERIFY(client.isEnded());
        QTRY_COMPARE(running.connections(), size_t(0));
    }
    void aResetClientIsForgotten()
    {
        Running running;
        support::Socket client(running.port);
        QVERIFY(client.send("GET /never HTTP/1.1\r\n" + Host + "\r\n"));
        QTRY_COMPARE(running.connections(), size_t(1));
        client.reset();
        QTRY_COMPARE(running.app.closed.load(), 1);
        QTRY_COMPARE(running.connections(), size_t(0));
    }
    void drainFinishesWhatIsInFlight()
    {
        Running running;
        const support::Socket idle(running.port);
        const support::Socket busy(running.port);
        QVERIFY(busy.send("POST / HTTP/1.1\r\n" + Host + "Content-Length: 2\r\n\r\na"));
        QTRY_COMPARE(running.connections(), size_t(2));
        std::promise<void> drained;
        running.loop.post([&] { running.server.drain(5s, [&drained] { drained.set_value(); }); });
        QVERIFY(idle.isEnded());
        QVERIFY(busy.send("b"));
        const std::string answer = busy.readToEnd();
        QVERIFY(answer.ends_with("ab"));
        QVERIFY(answer.find("Connection: close") != std::string::npos);
        QCOMPARE(static_cast<int>(drained.get_future().wait_for(5s)), static_cast<int>(std::future_status::ready));
        QVERIFY(!support::Socket(running.port).isOpen());
    }
    void drainCutsAtItsDeadline()
    {
        Running running;
        const support::Socket client(running.port);
        QVERIFY(client.send("GET /never HTTP/1.1\r\n" + Host + "\r\n"));
        QTRY_COMPARE(running.connections(), size_t(1));
        std::promise<void> drained;
        running.loop.post([&] { running.server.drain(50ms, [&drained] { drained.set_value(); }); });
        QCOMPARE(static_cast<int>(drained.get_future().wait_for(5s)), static_cast<int>(std::future_status::ready));
        QCOMPARE(running.app.closed.load(), 1);
    }
    void aTakenPortIsAnErrorWithTheAddress()
    {
        Running running;
        net::EventLoop loop;
        App app(loop);
        net::HttpServer other(loop, app);
        const auto outcome = other.listen(*net::Address::fromNumeric("127.0.0.1", running.port));
        QVERIFY(!outcome);
        QVERIFY(outcome.error().describe().find(std::to_string(running.port)) != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
