// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP/2 session's exchanges: strictness beyond RFC 9113, bodies and windows, tunnels, drains, splits.
#include "tests/support/http2/client.h"

#include <QTest>

#include <chrono>
#include <random>
#include <tuple>

using namespace support::http2;

namespace {

constexpr size_t StreamWindow = 256 * 1024;

std::string uploadOf(size_t bytes)
{
    std::string out;
    for (size_t sent = 0; sent < bytes; sent += 16384)
        out += data(1, std::string(std::min<size_t>(16384, bytes - sent), 'u'), false);
    return out;
}

} // namespace

Q_DECLARE_METATYPE(std::string)

class TestHttp2Session : public QObject
{
    Q_OBJECT
private slots:
    void whatHttp1RefusesIsAnsweredAlike_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<int>("status");
        const auto path = [](const char* name, std::string_view text, int status) {
            QTest::newRow(name) << headers(1, get(text)) << status;
        };
        path("a dot segment", "/a/../b", 400);
        path("an encoded dot segment", "/a/%2e%2E/b", 400);
        path("a dot segment behind an encoded separator", "/a%2f..%2fb", 400);
        path("an encoded separator", "/a%2fb", 200);
        path("a zero byte", "/a%00", 400);
        path("a broken escape", "/a%2", 400);
        path("a backslash", "/a\\b", 400);
        path("a fragment", "/a#b", 400);
        const auto more = [](const char* name, const Fields& fields, int status) {
            QTest::newRow(name) << headers(1, with(get(), fields)) << status;
        };
        more("another host", {{"host", "other"}}, 400);
        more("the same host", {{"host", "H"}}, 200);
        more("another expectation", {{"expect", "gold"}}, 417);
        more("a length of 19 digits", {{"content-length", "0000000000000000000"}}, 400);
        more("200 fields", Fields(199, {"x", "y"}), 200);
        more("201 fields", Fields(201, {"x", "y"}), 431);
        QTest::newRow("host alone") << headers(1, with(without(get(), ":authority"), {{"host", "h"}})) << 200;
        QTest::newRow("another scheme") << headers(
            1, {{":method", "GET"}, {":scheme", "ftp"}, {":path", "/"}, {":authority", "h"}})
                                        << 400;
        QTest::newRow("a long method") << headers(1,
                                                  with({{":method", std::string(41, 'M')}}, without(get(), ":method")))
                                       << 400;
        QTest::newRow("CONNECT") << headers(1, {{":method", "CONNECT"}, {":authority", "h:1"}}) << 501;
        QTest::newRow("OPTIONS *") << headers(
            1, {{":method", "OPTIONS"}, {":scheme", "http"}, {":path", "*"}, {":authority", "h"}})
                                   << 200;
        const std::string longTarget = block(get('/' + std::string(16384, 'a')));
        QTest::newRow("a long target") << frame(Headers, EndStream, 1, longTarget.substr(0, 9000))
                + frame(Continuation, EndHeaders, 1, longTarget.substr(9000))
                                       << 414;
        std::string large = frame(Headers, EndStream, 1, block(get()));
        for (int i = 0; i < 5; ++i)
            large += frame(Continuation, i == 4 ? EndHeaders : 0, 1, block({{"x", std::string(15000, 'v')}}));
        QTest::newRow("70 KB in all") << large << 431;
        QTest::newRow("a long field") << frame(Headers, EndStream, 1, block(get()))
                + frame(Continuation, 0, 1, block({{"x", std::string(17000, 'v')}}).substr(0, 9000))
                + frame(Continuation, EndHeaders, 1, block({{"x", std::string(17000, 'v')}}).substr(9000))
                                      << 431;
    }
    void whatHttp1RefusesIsAnsweredAlike()
    {
        QFETCH(std::string, bytes);
        QFETCH(int, status);
        Client client;
        client.send(bytes);
        QCOMPARE(client.takeLog(), std::to_string(status) + "/1 body/1 end/1");
        QCOMPARE(client.malformed, status == 200 ? 0 : status);
        client.send(headers(3, get())); // and the compression state is whole
        QCOMPARE(client.seen(3), std::string("GET / "));
    }
    void crumbsOfCookiesAreJoined()
    {
        Client client;
        client.send(headers(1, with(get(), {{"cookie", "a=1"}, {"x", "y"}, {"cookie", "b=2"}, {"cookie", "c=3"}})));
        QCOMPARE(client.calls[0]->exchange->request().headers.joined("Cookie"), std::string("a=1; b=2; c=3"));
    }
    void headHasTheLengthOfGetAndNoBody()
    {
        Client client;
        client.send(headers(1, with({{":method", "HEAD"}}, without(get(), ":method"))));
        QCOMPARE(client.takeLog(), std::string("200/1 end/1"));
        QCOMPARE(client.field(1, "content-length"), std::string("7"));
    }
    void fieldsOfHttp1StayOut()
    {
        Client client;
        client.reads = false;
        client.send(headers(1, get()));
        http::ResponseHead head;
        for (const char* name : {"Connection", "Keep-Alive", "Transfer-Encoding", "Upgrade", "Proxy-Connection"})
            head.headers.append(name, "x");
        head.headers.append("X-Kept", "y");
        client.calls[0]->exchange->respond(head, "hi");
        client.turn();
        QCOMPARE(client.field(1, "x-kept"), std::string("y"));
        for (const char* name : {"connection", "keep-alive", "transfer-encoding", "upgrade", "proxy-connection"})
            QCOMPARE(client.field(1, name), std::string());
    }
    void trailersGoBothWays()
    {
        Client client;
        client.send(headers(1, post(), false) + data(1, "hi", false)
                    + headers(1, {{"x-sum", "42"}, {"authorization", "no"}}));
        QCOMPARE(client.seen(1), std::string("POST / hi x-sum=42"));
        client.reads = false;
        client.send(headers(3, get()));
        http::Exchange& exchange = *client.calls[1]->exchange;
        exchange.sendHead({}, {http::Framing::Kind::Chunked, 0});
        QVERIFY(exchange.sendBody("abc"));
        http::Headers trailers;
        trailers.append("X-Sum", "6");
        exchange.sendEnd(trailers);
        client.turn();
        QCOMPARE(client.takeLog(), std::string("200/1 body/1 end/1 200/3 body/3 trailers/3 end/3"));
        QCOMPARE(client.field(3, "x-sum"), std::string("6"));
    }
    void continueIsSentOnlyWhenTheBodyIsWanted()
    {
        Client client;
        client.reads = false;
        client.send(headers(1, with(post(), {{"expect", "100-continue"}}), false));
        QCOMPARE(client.takeLog(), std::string());
        client.calls[0]->exchange->readBody();
        client.turn();
        QCOMPARE(client.takeLog(), std::string("100/1"));
        client.reads = true;
        client.send(data(1, "x"));
        QCOMPARE(client.takeLog(), std::string("200/1 body/1 end/1"));
    }
    void anAnswerBeforeTheEndOfTheRequestEndsBoth()
    {
        Client client;
        client.reads = false;
        client.send(headers(1, post(), false));
        client.calls[0]->answer();
        client.turn();
        QCOMPARE(client.takeLog(), std::string("200/1 body/1 end/1 reset/1=NO_ERROR"));
        QVERIFY(client.calls[0]->isSent && !client.calls[0]->isClosed);
    }
    void aWindowOpensOnlyAsTheApplicationTakes()
    {
        Client client;
        client.reads = false;
        client.send(headers(1, post(), false));
        client.send(uploadOf(StreamWindow));
        QCOMPARE(client.takeLog(), std::string());
        QVERIFY(client.calls[0]->body.empty());
        client.calls[0]->exchange->readBody();
        client.turn();
        QCOMPARE(client.calls[0]->body.size(), StreamWindow);
        QVERIFY(client.takeLog().find("window/1=") != std::string::npos);
        client.calls[0]->exchange->pauseBody();
        client.send(uploadOf(StreamWindow) + data(1, "x"));
        QVERIFY(client.takeLog().find("FLOW_CONTROL_ERROR") != std::string::npos);
        QVERIFY(client.calls[0]->isClosed);
    }
    void anAnswerWaitsForTheWindowsOfTheClient()
    {
        Client client;
        client.reads = false;
        client.send(settings({{4, 3}}) + headers(1, get()));
        http::Exchange& exchange = *client.calls[0]->exchange;
        exchange.sendHead({}, {http::Framing::Kind::Length, 200'000});
        QVERIFY(!exchange.sendBody(std::string(200'000, 'd')));
        exchange.sendEnd({});
        client.turn();
        QCOMPARE(client.seen(1).size(), size_t(3));
        client.send(windowUpdate(1, 10));
        QCOMPARE(client.seen(1).size(), size_t(13));
        client.send(settings({{4, 5}})); // two more
        QCOMPARE(client.seen(1).size(), size_t(15));
        client.send(windowUpdate(1, 300'000));
        QCOMPARE(client.seen(1).size(), size_t(65535)); // of the connection
        client.send(windowUpdate(0, 300'000));
        QCOMPARE(client.seen(1).size(), size_t(200'000));
    }
    void sendBodySaysWhenTheClientIsSlow()
    {
        Client client;
        client.reads = false;
        client.send(headers(1, get()));
        http::Exchange& exchange = *client.calls[0]->exchange;
        exchange.sendHead({}, {http::Framing::Kind::UntilClose, 0});
        QVERIFY(!exchange.sendBody(std::string(300'000, 'd')));
        client.turn();
        QCOMPARE(client.calls[0]->writable, 0);
        client.send(windowUpdate(0, 1'000'000) + windowUpdate(1, 1'000'000));
        QCOMPARE(client.calls[0]->writable, 1);
    }
    void framesWaitWhileTheSocketIsFull()
    {
        Client client;
        client.reads = false;
        client.send(headers(1, get()));
        client.wire.unsent = 1 << 20;
        QVERIFY(!client.session.wantsInput());
        client.calls[0]->answer();
        client.turn();
        QCOMPARE(client.takeLog(), std::string());
        client.wire.unsent = 0;
        client.session.outputDrained();
        client.turn();
        QCOMPARE(client.takeLog(), std::string("200/1 body/1 end/1"));
    }
    void fewerBytesThanPromisedResetTheStream()
    {
        Client client;
        client.reads = false;
        client.send(headers(1, get()));
        client.calls[0]->exchange->sendHead({}, {http::Framing::Kind::Length, 10});
        QVERIFY(client.calls[0]->exchange->sendBody("short"));
        client.calls[0]->exchange->sendEnd({});
        client.turn();
        QVERIFY(client.takeLog().ends_with("reset/1=INTERNAL_ERROR"));
        QVERIFY(client.calls[0]->isClosed);
    }
    void aClientThatResetsIsHeardOf()
    {
        Client client;
        client.reads = false;
        client.send(headers(1, get()) + reset(1));
        QVERIFY(client.calls[0]->isClosed);
        client.send(headers(3, get()));
        client.session.connectionLost();
        QVERIFY(client.calls[1]->isClosed);
    }
    void connectWithAProtocolIsAnUpgrade()
    {
        const Fields connect{{":method", "CONNECT"},
                             {":protocol", "websocket"},
                             {":scheme", "http"},
                             {":path", "/chat"},
                             {":authority", "h"}};
        Client client;
        client.reads = false;
        client.send(headers(1, connect, false));
        Client::Call& call = *client.calls[0];
        QCOMPARE(call.exchange->request().method, std::string("GET"));
        QCOMPARE(call.exchange->request().headers.get("Upgrade"), std::string_view("websocket"));
        QVERIFY(call.exchange->facts().wantsUpgrade && !call.exchange->hasBody());
        http::ResponseHead head;
        head.status = 101;
        head.headers.append("Upgrade", "websocket");
        head.headers.append("Sec-WebSocket-Accept", "x");
        call.exchange->upgrade(head);
        call.exchange->readBody();
        QVERIFY(call.exchange->sendBody("welcome"));
        client.send(data(1, "hello", false));
        QCOMPARE(client.takeLog(), std::string("200/1 body/1"));
        QCOMPARE(client.field(1, "upgrade") + client.field(1, "sec-websocket-accept"), std::string());
        QCOMPARE(call.body, std::string("hello"));
        QVERIFY(client.session.phase() == http::Session::Phase::Tunnel);
        call.exchange->pauseBody();
        call.exchange->sendEnd({}); // our side ends, theirs goes on
        client.turn();
        QCOMPARE(client.takeLog(), std::string("end/1"));
        QVERIFY(!call.isSent);
        client.send(data(1, " and goodbye")); // nobody reads, and nothing may be lost
        QCOMPARE(call.body, std::string("hello and goodbye"));
        QVERIFY(call.isSent && !call.isClosed);
    }
    void aTunnelThatIsDeclinedIsNoSuccess()
    {
        Client client;
        client.reads = false;
        client.send(headers(
            1, {{":method", "CONNECT"}, {":protocol", "x"}, {":scheme", "http"}, {":path", "/"}, {":authority", "h"}},
            false));
        client.calls[0]->answer(); // 200
        client.turn();
        QVERIFY(client.takeLog().starts_with("502/1 "));
    }
    void aQuietTunnelIsGivenUp()
    {
        Client client;
        client.reads = false;
        client.send(headers(
            1, {{":method", "CONNECT"}, {":protocol", "x"}, {":scheme", "http"}, {":path", "/"}, {":authority", "h"}},
            false));
        client.calls[0]->exchange->upgrade({});
        client.session.timedOut();
        client.session.timedOut();
        client.turn();
        QVERIFY(client.takeLog().ends_with("reset/1=CANCEL"));
        QVERIFY(client.calls[0]->isClosed);
    }
    void drainingSaysGoodbyeTwice()
    {
        Client client;
        client.reads = false;
        client.send(headers(1, get()));
        client.session.drain();
        client.turn();
        QCOMPARE(client.takeLog(), std::string("ping goaway=NO_ERROR"));
        client.send(headers(3, get())); // was on its way
        QCOMPARE(client.calls.size(), size_t(2));
        client.send(frame(Ping, Ack, 0, std::string(8, '\0')));
        QCOMPARE(client.takeLog(), std::string("goaway=NO_ERROR"));
        client.send(headers(5, get()));
        QCOMPARE(client.calls.size(), size_t(2));
        client.calls[0]->answer();
        client.turn();
        QVERIFY(!client.wire.isClosing);
        client.calls[1]->answer();
        client.turn();
        QCOMPARE(client.takeLog(), std::string("200/1 body/1 end/1 200/3 body/3 end/3"));
        QVERIFY(client.wire.isClosing);
    }
    void cutsMakeNoDifference_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("end");
        const std::string hello = std::string(Preface) + settings({{4, 100}});
        QTest::newRow("streams that end in every way")
            << hello + headers(1, with(post(), {{"cookie", "a=1"}, {"cookie", "b=2"}}), false) + data(1, "hel", false)
                + frame(Headers, EndStream, 3, block(get("/three")))
                + frame(Continuation, EndHeaders, 3, block({{"x", "y"}}))
                + frame(Data, Padded, 1, std::string("\x02lo\0\0", 5)) + headers(1, {{"sum", "5"}})
                + headers(5, get("/a/../b")) + headers(7, get("/seven")) + reset(7)
                + headers(9, with(get(), {{"Upper", "case"}})) + headers(11, get("/last"))
            << std::string("|POST / hello sum=5|GET /three |GET /last ");
        QTest::newRow("a client that leaves") << hello + headers(1, get()) + frame(GoAway, 0, 0, std::string(8, '\0'))
                + headers(3, get("/three")) << std::string("|GET / ||");
        QTest::newRow("a connection at fault")
            << hello + headers(1, get()) + frame(Ping, 0, 0, "short") + headers(3, get("/three")) << std::string("|||");
        QTest::newRow("no preface") << std::string("PRI * HTTP/2.0\r\n\r\nSm\r\n\r\n") + headers(1, get())
                                    << std::string("|||");
    }
    void cutsMakeNoDifference()
    {
        QFETCH(const std::string, bytes);
        QFETCH(const std::string, end);
        const auto read = [&bytes](const std::vector<size_t>& cuts) {
            Client client(false);
            size_t from = 0;
            for (const size_t cut : cuts) {
                std::ignore = client.session.receive(bytes.substr(from, cut - from));
                from = cut;
            }
            client.send(bytes.substr(from));
            return client.takeLog() + '|' + client.seen(1) + '|' + client.seen(3) + '|' + client.seen(11);
        };
        const std::string whole = read({});
        QVERIFY2(whole.ends_with(end), whole.c_str());
        std::mt19937 random(1); // NOLINT: the same every time
        for (int i = 0; i < 10'000; ++i) {
            std::vector<size_t> cuts(1 + random() % 4);
            for (size_t& cut : cuts)
                cut = random() % bytes.size();
            std::ranges::sort(cuts);
            QCOMPARE(read(cuts), whole);
        }
    }
};

QTEST_APPLESS_MAIN(TestHttp2Session)
#include "tst_http2session.moc"
