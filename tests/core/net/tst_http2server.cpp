// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/2 over real connections: how it is told from HTTP/1.1, how it ends, and who is let go.
#include "core/net/httpserver.h"
#include "tests/support/http2/frames.h"
#include "tests/support/socket.h"

#include <QTest>

#include <future>
#include <thread>

using namespace std::chrono_literals;
using namespace support::http2;

namespace {

// Answers with the target; "/wait" is kept until release().
class Targets final : public http::Application
{
public:
    void onRequest(http::Exchange& exchange) override
    {
        if (exchange.request().target == "/wait")
            waiting = &exchange;
        else
            exchange.respond({}, exchange.request().target);
    }
    void onMalformed(const http::Peer&, const http::ParseFault&) override { }
    void release() { std::exchange(waiting, nullptr)->respond({}, "at last"); }
    http::Exchange* waiting = nullptr;
};

class RunningTargets
{
public:
    explicit RunningTargets(net::ServerSettings settings = {})
        : server(loop, targets, settings)
        , port(server.listen(*net::Address::fromNumeric("127.0.0.1", 0))->port())
        , thread([this] { loop.run(); })
    { }
    ~RunningTargets()
    {
        loop.stop();
        thread.join();
    }
    void call(const std::function<void()>& there)
    {
        std::promise<void> done;
        loop.post([&] {
            there();
            done.set_value();
        });
        done.get_future().wait();
    }
    net::EventLoop loop;
    Targets targets;
    net::HttpServer server;
    uint16_t port;
    std::jthread thread;
};

const std::string Hello = std::string(Preface) + settings() + frame(Settings, Ack, 0, "");

// Reads until a frame of that type came; everything it read is returned.
std::string readUntilFrame(const support::Socket& client, uint8_t type, std::string seen = {})
{
    while (true) {
        for (const Frame& each : parse(seen)) {
            if (each.type == type && (type != GoAway || numberAt(each.payload, 0) != 0x7FFFFFFF))
                return seen;
        }
        const std::string more = client.readSome();
        if (more.empty())
            return seen;
        seen += more;
    }
}

bool hasFrame(const std::string& seen, uint8_t type)
{
    for (const Frame& each : parse(seen)) {
        if (each.type == type)
            return true;
    }
    return false;
}

} // namespace

class TestHttp2Server : public QObject
{
    Q_OBJECT
private slots:
    void thePrefaceIsToldByteByByte()
    {
        const RunningTargets running;
        const support::Socket client(running.port);
        for (const char byte : Hello + headers(1, get("/here")))
            QVERIFY(client.send({&byte, 1}));
        const std::string seen = readUntilFrame(client, Data);
        QVERIFY(seen.ends_with("/here"));
    }
    void whatBeginsLikeThePrefaceIsHttp1()
    {
        const RunningTargets running;
        for (const std::string method : {"PRI", "PROPFIND", "P", "PRIVATE"}) {
            const support::Socket client(running.port);
            for (const char byte : method + " /old HTTP/1.1\r\nHost: h\r\n\r\n")
                QVERIFY(client.send({&byte, 1}));
            QVERIFY(client.readUntil("/old").ends_with("/old"));
        }
    }
    void whoStopsWithinThePrefaceIsLetGo()
    {
        const RunningTargets running({.headTimeout = 50ms});
        const support::Socket client(running.port);
        client.send(Preface.substr(0, 10));
        QVERIFY(client.readToEnd().starts_with("HTTP/1.1 408 "));
        const support::Socket ending(running.port);
        ending.send(Preface.substr(0, 10));
        ending.shutdownWriting();
        QVERIFY(ending.isEnded());
    }
    void idleAndSilentClientsAreLetGo()
    {
        const RunningTargets running({.idleTimeout = 50ms, .headTimeout = 50ms});
        const support::Socket idle(running.port);
        idle.send(Hello);
        QVERIFY(hasFrame(idle.readToEnd(), GoAway));
        const support::Socket silent(running.port);
        silent.send(Preface); // and no SETTINGS
        QVERIFY(hasFrame(silent.readToEnd(), GoAway));
        const support::Socket slow(running.port);
        slow.send(Hello + frame(Headers, EndStream, 1, block(get()))); // and no CONTINUATION
        QVERIFY(hasFrame(slow.readToEnd(), GoAway));
    }
    void drainingFinishesWhatIsInWork()
    {
        RunningTargets running;
        const support::Socket client(running.port);
        client.send(Hello + headers(1, get("/wait")) + headers(3, get("/now")));
        QVERIFY(readUntilFrame(client, Data).ends_with("/now"));
        std::promise<void> drained;
        running.call([&] { running.server.drain(5s, [&] { drained.set_value(); }); });
        const std::string notice = readUntilFrame(client, Ping);
        QVERIFY(hasFrame(notice, GoAway));
        client.send(frame(Ping, Ack, 0, std::string(8, '\0')));
        QVERIFY(hasFrame(readUntilFrame(client, GoAway), GoAway));
        running.call([&] { running.targets.release(); });
        QVERIFY(client.readToEnd().ends_with("at last"));
        QVERIFY(drained.get_future().wait_for(5s) == std::future_status::ready);
    }
    void answersWaitForWhoReadsSlowly()
    {
        const RunningTargets running({.bodyTimeout = 50ms});
        const support::Socket client(running.port);
        client.send(Hello + settings({{4, 0}}) + headers(1, get("/never")));
        const std::string seen = readUntilFrame(client, ResetStream); // no room is ever made
        QVERIFY(hasFrame(seen, ResetStream));
        client.send(settings({{4, 100}}) + headers(3, get("/after")));
        QVERIFY(readUntilFrame(client, Data).ends_with("/after"));
    }
};

QTEST_APPLESS_MAIN(TestHttp2Server)
#include "tst_http2server.moc"
