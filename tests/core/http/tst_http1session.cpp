// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http1session.h"
#include "tests/support/http2/wire.h"

#include <QTest>

#include <tuple>

namespace {

// Answers with what it got, at once or when it is told to.
class Echo final : public http::Application, public http::ExchangeHandler
{
public:
    void onRequest(http::Exchange& exchange) override
    {
        current = &exchange;
        ++requests;
        body.clear();
        exchange.setHandler(this);
        if (!answers)
            return;
        if (!reads)
            answer();
        else
            exchange.readBody();
        if (reads && !exchange.hasBody())
            answer();
    }
    void onMalformed(const http::Peer&, const http::ParseFault& fault) override { malformed = fault.status; }
    void onBody(std::string_view piece) override { body += piece; }
    void onBodyEnd() override
    {
        if (answers)
            answer();
    }
    void onWritable() override { ++writable; }
    void onSent() override { ++sent; }
    void onClosed() override { ++closed; }
    void answer()
    {
        http::ResponseHead head;
        current->respond(head, current->request().method + ' ' + current->request().target + ' ' + body);
    }

    http::Exchange* current = nullptr;
    std::string body;
    bool reads = true;
    bool answers = true;
    int requests = 0;
    int sent = 0;
    int closed = 0;
    int writable = 0;
    int malformed = 0;
};

struct Setup
{
    support::http2::Wire wire;
    Echo app;
    http::Http1Session session{app, wire, {}};
};

const std::string Ok = "HTTP/1.1 200 OK\r\n";

} // namespace

class TestHttp1Session : public QObject
{
    Q_OBJECT
private slots:
    void pipelinedRequestsAreAnsweredInOrder()
    {
        Setup s;
        const std::string one = "GET /1 HTTP/1.1\r\nHost: h\r\n\r\n";
        const std::string two = "POST /2 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhi";
        QCOMPARE(s.session.receive(one + two), one.size() + two.size());
        QCOMPARE(s.wire.sent, Ok + "Content-Length: 7\r\n\r\nGET /1 " + Ok + "Content-Length: 10\r\n\r\nPOST /2 hi");
        QCOMPARE(s.app.sent, 2);
        QVERIFY(!s.wire.isClosing);
    }
    void continueIsSentOnlyWhenTheBodyIsWanted()
    {
        Setup s;
        const std::string head = "PUT / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n";
        QCOMPARE(s.session.receive(head), head.size());
        QCOMPARE(s.wire.sent, std::string("HTTP/1.1 100 Continue\r\n\r\n"));
        Setup refusing;
        refusing.app.reads = false;
        QCOMPARE(refusing.session.receive(head), head.size());
        QCOMPARE(refusing.wire.sent, Ok + "Content-Length: 6\r\nConnection: close\r\n\r\nPUT / ");
        QVERIFY(refusing.wire.isClosing); // nobody can tell whether the body comes
    }
    void anUnwantedShortBodyIsReadOver()
    {
        Setup s;
        s.app.reads = false;
        const std::string bytes =
            "POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhelloGET /2 HTTP/1.1\r\nHost: h\r\n\r\n";
        QCOMPARE(s.session.receive(bytes), bytes.size());
        QCOMPARE(s.app.requests, 2);
    }
    void headHasTheLengthOfGetAndNoBody()
    {
        Setup s;
        std::ignore = s.session.receive("HEAD /x HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(s.wire.sent, Ok + "Content-Length: 8\r\n\r\n");
    }
    void http10IsClosedUnlessItAsksForMore()
    {
        Setup s;
        std::ignore = s.session.receive("GET / HTTP/1.0\r\n\r\n");
        QCOMPARE(s.wire.sent, Ok + "Content-Length: 6\r\nConnection: close\r\n\r\nGET / ");
        QVERIFY(s.wire.isClosing);
        Setup kept;
        std::ignore = kept.session.receive("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QCOMPARE(kept.wire.sent, Ok + "Content-Length: 6\r\nConnection: keep-alive\r\n\r\nGET / ");
        QVERIFY(!kept.wire.isClosing);
    }
    void aMalformedHeadIsAnsweredAndTheConnectionEnds()
    {
        Setup s;
        std::ignore = s.session.receive("GET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(s.wire.sent.starts_with("HTTP/1.1 400 Bad Request\r\n"));
        QVERIFY(s.wire.isClosing);
        QCOMPARE(s.app.requests, 0);
        QCOMPARE(s.app.malformed, 400);
    }
    void aMalformedBodyClosesTheExchange()
    {
        Setup s;
        std::ignore = s.session.receive("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
        QCOMPARE(s.app.closed, 1);
        QVERIFY(s.wire.sent.starts_with("HTTP/1.1 400 "));
        QVERIFY(s.wire.isClosing);
    }
    void aBodyThatIsCutOffIsNeverTakenForAWholeOne()
    {
        Setup s;
        std::ignore = s.session.receive("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhel");
        s.session.receiveEnd();
        QCOMPARE(s.app.closed, 1);
        QCOMPARE(s.app.sent, 0);
        QVERIFY(s.wire.isCut);
    }
    void aClientThatOnlyClosedItsSideGetsItsAnswer()
    {
        Setup s;
        s.app.reads = true;
        std::ignore = s.session.receive("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        s.session.receiveEnd();
        QVERIFY(s.wire.sent.starts_with(Ok));
        QVERIFY(s.wire.isClosing);
    }
    void fewerBytesThanPromisedCutTheConnection()
    {
        Setup s;
        s.app.reads = true;
        std::ignore = s.session.receive("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\n");
        s.app.current->sendHead({}, {http::Framing::Kind::Length, 10});
        QVERIFY(s.app.current->sendBody("short"));
        s.app.current->sendEnd({});
        QVERIFY(s.wire.isCut);
        QCOMPARE(s.app.closed, 1);
    }
    void aLongBodyOfUnknownLengthIsChunkedOrEndsWithTheConnection()
    {
        for (const bool isHttp10 : {false, true}) {
            Setup s;
            std::ignore = s.session.receive(isHttp10 ? "POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\n"
                                                     : "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\n");
            s.app.current->sendHead({}, {http::Framing::Kind::UntilClose, 0});
            s.wire.sent.clear();
            QVERIFY(s.app.current->sendBody("abc"));
            QCOMPARE(s.wire.sent, std::string(isHttp10 ? "abc" : "3\r\nabc\r\n"));
        }
    }
    void sendBodySaysWhenTheClientIsSlow()
    {
        Setup s;
        std::ignore = s.session.receive("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\n");
        s.app.current->sendHead({}, {http::Framing::Kind::UntilClose, 0});
        s.wire.unsent = 10 << 20;
        QVERIFY(!s.app.current->sendBody("abc"));
        s.session.outputDrained();
        QCOMPARE(s.app.writable, 1);
        s.session.outputDrained();
        QCOMPARE(s.app.writable, 1);
    }
    void drainingEndsAfterTheCurrentRequest()
    {
        Setup s;
        std::ignore = s.session.receive("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\n");
        s.session.drain();
        QVERIFY(!s.wire.isClosing);
        std::ignore = s.session.receive("x");
        QVERIFY(s.wire.sent.find("Connection: close") != std::string::npos);
        QVERIFY(s.wire.isClosing);
    }
    void anUpgradeMakesBytesOfBothSides()
    {
        Setup s;
        s.app.reads = false;
        s.app.answers = false;
        const std::string ask = "GET / HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n";
        QCOMPARE(s.session.receive(ask + "early"), ask.size());
        http::ResponseHead head;
        head.status = 101;
        head.headers.append("Upgrade", "x");
        s.app.current->upgrade(head);
        QCOMPARE(s.wire.sent,
                 std::string("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"));
        QVERIFY(s.session.phase() == http::Session::Phase::Tunnel);
        QCOMPARE(s.session.receive("early"), size_t(0)); // until somebody reads
        s.app.current->readBody();
        QCOMPARE(s.session.receive("early"), size_t(5));
        QCOMPARE(s.app.body, std::string("early"));
        s.wire.sent.clear();
        QVERIFY(s.app.current->sendBody("raw"));
        QCOMPARE(s.wire.sent, std::string("raw"));
        s.app.current->sendEnd({}); // our side ends, theirs goes on
        QVERIFY(s.wire.isOutputEnded && !s.wire.isClosing);
        QCOMPARE(s.session.receive("late"), size_t(4));
        QCOMPARE(s.app.sent, 0);
        s.session.receiveEnd();
        QCOMPARE(s.app.sent, 1);
        QVERIFY(s.wire.isClosing);
    }
    void aSlowHeadGets408()
    {
        Setup s;
        std::ignore = s.session.receive("GET / HTT");
        s.session.timedOut();
        QVERIFY(s.wire.sent.starts_with("HTTP/1.1 408 "));
    }
};

QTEST_APPLESS_MAIN(TestHttp1Session)
#include "tst_http1session.moc"
