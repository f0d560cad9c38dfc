// SPDX-License-Identifier: GPL-3.0-or-later
// What an HTTP/2 session lets no client do: more streams than allowed, owing without end, floods.
#include "tests/support/http2/client.h"

#include <QTest>

#include <chrono>

using namespace support::http2;

namespace {

constexpr size_t StreamWindow = 256 * 1024;

std::string repeated(std::string_view bytes, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i)
        out += bytes;
    return out;
}

} // namespace

Q_DECLARE_METATYPE(std::string)

class TestHttp2Guards : public QObject
{
    Q_OBJECT
private slots:
    void noMoreStreamsThanAllowed()
    {
        Client client;
        client.reads = false;
        for (uint32_t i = 0; i < 128; ++i)
            client.send(headers(2 * i + 1, get()));
        std::ignore = client.takeLog();
        client.send(headers(257, get()));
        QCOMPARE(client.takeLog(), std::string("goaway=PROTOCOL_ERROR"));
        QCOMPARE(client.calls.size(), size_t(128));
    }
    void phasesSayWhatTheClientOwes()
    {
        using Phase = http::Session::Phase;
        Client client(false);
        QVERIFY(client.session.phase() == Phase::Head);
        client.send(std::string(Preface) + settings());
        QVERIFY(client.session.phase() == Phase::Idle);
        client.reads = false;
        client.send(frame(Headers, 0, 1, block(post())));
        QVERIFY(client.session.phase() == Phase::Head);
        client.send(frame(Continuation, EndHeaders, 1, ""));
        QVERIFY(client.session.phase() == Phase::Response);
        client.calls[0]->exchange->readBody();
        QVERIFY(client.session.phase() == Phase::Body);
        client.send(data(1, ""));
        QVERIFY(client.session.phase() == Phase::Response);
        client.calls[0]->answer();
        client.turn();
        QVERIFY(client.session.phase() == Phase::Idle);
        client.session.timedOut();
        client.turn();
        QVERIFY(client.wire.isClosing);
    }
    void aSlowBodyGets408AndItsNeighbourGoesOn()
    {
        Client client;
        client.send(headers(1, post(), false) + headers(3, post(), false));
        client.session.timedOut(); // the time began before these streams did
        client.send(data(3, "x", false));
        client.session.timedOut();
        client.turn();
        QCOMPARE(client.takeLog(), std::string("408/1 body/1 end/1 reset/1=NO_ERROR"));
        client.send(data(3, "y"));
        QCOMPARE(client.seen(3), std::string("POST / xy"));
    }
    void whoIsNotAllowedToSendOwesNothing()
    {
        Client client;
        client.reads = false;
        for (uint32_t stream = 1; stream < 10; stream += 2)
            client.send(headers(stream, post(), false));
        client.calls[4]->exchange->readBody();
        for (uint32_t stream = 1; stream < 9; stream += 2) { // four bodies that wait fill the connection's window
            std::string body;
            for (size_t i = 0; i < StreamWindow / 16384; ++i)
                body += data(stream, std::string(16384, 'u'), false);
            client.send(body);
        }
        QVERIFY(client.session.phase() == http::Session::Phase::Response);
        client.calls[0]->exchange->readBody(); // and one that is read makes room
        client.turn();
        QVERIFY(client.session.phase() == http::Session::Phase::Body);
        QVERIFY(client.takeLog().find("window/0=") != std::string::npos);
    }
    void aClientThatMakesNoRoomIsGivenUp()
    {
        Client client;
        client.send(settings({{4, 0}}) + headers(1, get()));
        QVERIFY(client.session.phase() == http::Session::Phase::Body);
        for (int i = 0; i < 3; ++i)
            client.session.timedOut();
        client.turn();
        QVERIFY(client.takeLog().ends_with("reset/1=CANCEL"));
    }
    void theApplicationHearsOnceOfAConnectionAtFault_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("code");
        QTest::newRow("a frame of another size") << frame(Ping, 0, 0, "short") << std::string("FRAME_SIZE_ERROR");
        QTest::newRow("DATA of no stream") << data(1, "x") << std::string("PROTOCOL_ERROR");
        QTest::newRow("a window beyond its limit") << windowUpdate(0, 0x7fffffff) << std::string("FLOW_CONTROL_ERROR");
        QTest::newRow("no HPACK") << frame(Headers, EndStream | EndHeaders, 1, "\xff\xff\xff\xff\xff\xff")
                                  << std::string("COMPRESSION_ERROR");
        QTest::newRow("a flood") << repeated(frame(Ping, 0, 0, "12345678"), 3000) << std::string("ENHANCE_YOUR_CALM");
    }
    void theApplicationHearsOnceOfAConnectionAtFault()
    {
        QFETCH(const std::string, bytes);
        QFETCH(const std::string, code);
        Client client;
        client.reads = false;
        for (size_t at = 0; at < bytes.size() && !client.wire.isClosing; at += 500)
            client.send(bytes.substr(at, 500));
        QVERIFY(client.takeLog().find("goaway=" + code) != std::string::npos);
        QCOMPARE(client.faults.size(), size_t(1));
        QVERIFY2(client.faults[0].find(code) != std::string::npos, client.faults[0].c_str());
        QCOMPARE(client.malformed, 400);
    }
    void whoLeavesInPeaceIsNotAtFault()
    {
        Client client;
        client.send(headers(1, get()) + frame(GoAway, 0, 0, std::string(8, '\0')));
        client.session.drain();
        client.turn();
        QVERIFY(client.faults.empty());
    }
    void floodsEndTheConnection_data()
    {
        QTest::addColumn<std::string>("bytes");
        std::string resets;
        for (uint32_t i = 0; i < 250; ++i)
            resets += headers(2 * i + 1, get()) + reset(2 * i + 1);
        std::string broken; // makes us reset them
        for (uint32_t i = 0; i < 250; ++i)
            broken += headers(2 * i + 1, post(), false) + windowUpdate(2 * i + 1, 0);
        QTest::newRow("rapid reset") << resets;
        QTest::newRow("resets that we are made to send") << broken;
        QTest::newRow("SETTINGS") << repeated(settings(), 3000);
        QTest::newRow("PING") << repeated(frame(Ping, 0, 0, "12345678"), 3000);
        QTest::newRow("PRIORITY") << repeated(frame(Priority, 0, 1, bigEndian(0, 5)), 3000);
        QTest::newRow("WINDOW_UPDATE") << repeated(windowUpdate(0, 1), 3000);
        QTest::newRow("empty DATA") << headers(1, post(), false) + repeated(data(1, "", false), 3000);
        QTest::newRow("padding alone") << headers(1, post(), false)
                + repeated(frame(Data, Padded, 1, std::string("\x03\0\0\0", 4)), 3000);
        QTest::newRow("CONTINUATION") << frame(Headers, 0, 1, block(get()))
                + repeated(frame(Continuation, 0, 1, block({{"x", "y"}})), 3000);
        QTest::newRow("empty CONTINUATION")
            << frame(Headers, 0, 1, block(get())) + repeated(frame(Continuation, 0, 1, ""), 3000);
        // One field of 4000 bytes goes into the table, then thousands of references to it.
        const std::string large = "\x40" + literal("x", std::string(3900, 'v')).substr(1);
        QTest::newRow("an HPACK bomb") << frame(Headers, EndStream | EndHeaders, 1,
                                                block(get()) + large + repeated("\xbe", 10000));
    }
    void floodsEndTheConnection()
    {
        QFETCH(std::string, bytes);
        Client client;
        client.reads = false;
        for (size_t at = 0; at < bytes.size() && !client.wire.isClosing; at += 500) // as if it read our answers
            client.send(bytes.substr(at, 500));
        const std::string log = client.takeLog();
        QVERIFY2(log.find("goaway=ENHANCE_YOUR_CALM") != std::string::npos
                     || log.find("goaway=PROTOCOL_ERROR") != std::string::npos
                     || log.find("goaway=INTERNAL_ERROR") != std::string::npos,
                 log.substr(0, 200).c_str());
        QVERIFY(client.wire.isClosing);
    }
    void whatIsNoFloodIsServed()
    {
        Client client;
        for (uint32_t i = 0; i < 3000; ++i) { // a minute of a client that cancels and pings
            client.wire.time += std::chrono::milliseconds(100);
            client.send(headers(2 * i + 1, post(), false) + reset(2 * i + 1) + frame(Ping, 0, 0, "12345678"));
        }
        client.send(headers(6001, get()));
        QCOMPARE(client.seen(6001), std::string("GET / "));
    }
};

QTEST_APPLESS_MAIN(TestHttp2Guards)
#include "tst_http2guards.moc"
