// SPDX-License-Identifier: GPL-3.0-or-later
// What is accepted and refused, from RFC 9112 and the table in core/http/README.md.
#include "core/http/hopbyhop.h"
#include "core/http/http1head.h"

#include <QTest>

using http::Framing;
using http::ParseState;

namespace {

struct Reading
{
    ParseState state;
    int status = 0;
    http::RequestHead head;
    http::RequestFacts facts;
    size_t consumed = 0;
};

Reading readWhole(const std::string& bytes)
{
    http::RequestParser parser;
    Reading reading;
    reading.state = parser.parse(bytes, reading.head);
    reading.status = parser.fault().status;
    reading.facts = parser.facts();
    reading.consumed = parser.consumed();
    return reading;
}

std::string get(const std::string& fields)
{
    return "GET /a HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

} // namespace

Q_DECLARE_METATYPE(std::string)

class TestRequestParser : public QObject
{
    Q_OBJECT
private slots:
    void refused_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, std::string bytes, int status = 400) {
            QTest::newRow(name) << std::move(bytes) << status;
        };
        row("a TLS hello on a plain port", std::string("\x16\x03\x01\x02", 4));
        row("two empty lines first", "\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
        row("blank before the method", " GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        row("bare line feed after the request line", "GET / HTTP/1.1\nHost: h\r\n\r\n");
        row("bare line feed after a field", "GET / HTTP/1.1\r\nHost: h\n\r\n");
        row("bare carriage return in a value", get("X: a\rb\r\n"));
        row("two blanks in the request line", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n");
        row("no version", "GET /\r\nHost: h\r\n\r\n");
        row("version in lower case", "GET / http/1.1\r\nHost: h\r\n\r\n");
        row("HTTP/2.0 in a request line", "GET / HTTP/2.0\r\nHost: h\r\n\r\n", 505);
        row("method with a colon", "G:T / HTTP/1.1\r\nHost: h\r\n\r\n");
        row("CONNECT", "CONNECT h:80 HTTP/1.1\r\nHost: h:80\r\n\r\n", 501);
        row("authority form", "GET h:80 HTTP/1.1\r\nHost: h\r\n\r\n");
        row("asterisk for GET", "GET * HTTP/1.1\r\nHost: h\r\n\r\n");
        row("fragment", "GET /a#b HTTP/1.1\r\nHost: h\r\n\r\n");
        row("backslash", "GET /a\\b HTTP/1.1\r\nHost: h\r\n\r\n");
        row("dot segment", "GET /a/../b HTTP/1.1\r\nHost: h\r\n\r\n");
        row("encoded dot segment", "GET /a/%2e%2E/b HTTP/1.1\r\nHost: h\r\n\r\n");
        row("dot segment behind an encoded slash", "GET /a%2f..%5cb HTTP/1.1\r\nHost: h\r\n\r\n");
        row("dot segment at the end", "GET /a/. HTTP/1.1\r\nHost: h\r\n\r\n");
        row("broken escape in the path", "GET /a%2 HTTP/1.1\r\nHost: h\r\n\r\n");
        row("encoded NUL", "GET /a%00 HTTP/1.1\r\nHost: h\r\n\r\n");
        row("byte above 0x7F in the target", "GET /\xc3\xa4 HTTP/1.1\r\nHost: h\r\n\r\n");
        row("no Host", "GET / HTTP/1.1\r\n\r\n");
        row("two Hosts", "GET / HTTP/1.1\r\nHost: h\r\nHost: h\r\n\r\n");
        row("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n");
        row("Host with a path", "GET / HTTP/1.1\r\nHost: h/x\r\n\r\n");
        row("Host with a user", "GET / HTTP/1.1\r\nHost: u@h\r\n\r\n");
        row("Host with a port too large", "GET / HTTP/1.1\r\nHost: h:65536\r\n\r\n");
        row("absolute target with a user", "GET http://u@h/ HTTP/1.1\r\nHost: h\r\n\r\n");
        row("blank before the colon", get("X : a\r\n"));
        row("no colon", get("X\r\n"));
        row("empty name", get(": a\r\n"));
        row("folded field", get("X: a\r\n b\r\n"));
        row("control character in a value", get("X: a\x01\r\n"));
        row("DEL in a value", get("X: a\x7f\r\n"));
        row("length with a sign", get("Content-Length: +1\r\n"));
        row("length in hexadecimal", get("Content-Length: 0x1\r\n"));
        row("length with a blank", get("Content-Length: 1 1\r\n"));
        row("empty length", get("Content-Length:\r\n"));
        row("length as a list", get("Content-Length: 1, 1\r\n"));
        row("length twice, equal", get("Content-Length: 1\r\nContent-Length: 1\r\n"));
        row("length that overflows", get("Content-Length: 9999999999999999999\r\n"));
        row("length and chunked", get("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"));
        row("chunked and length", get("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n"));
        row("chunked twice", get("Transfer-Encoding: chunked, chunked\r\n"));
        row("chunked in two fields", get("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"));
        row("chunked is not last", get("Transfer-Encoding: chunked, gzip\r\n"));
        row("gzip under chunked", get("Transfer-Encoding: gzip, chunked\r\n"));
        row("unknown coding alone", get("Transfer-Encoding: gzip\r\n"), 501);
        row("identity", get("Transfer-Encoding: identity\r\n"), 501);
        row("chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n");
        row("unknown expectation", get("Expect: 200-ok\r\n"), 417);
        row("request line too long", "GET /" + std::string(20'000, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n", 414);
        row("request line too long and unfinished", "GET /" + std::string(20'000, 'a'), 414);
        row("field too long", get("X: " + std::string(20'000, 'a') + "\r\n"), 431);
        std::string many;
        for (int i = 0; i < 250; ++i)
            many += "X: a\r\n";
        row("too many fields", get(many), 431);
        std::string large;
        for (int i = 0; i < 10; ++i)
            large += "X: " + std::string(10'000, 'a') + "\r\n";
        row("head too large", get(large), 431);
    }
    void refused()
    {
        QFETCH(std::string, bytes);
        QFETCH(int, status);
        const Reading whole = readWhole(bytes);
        QCOMPARE(whole.state, ParseState::Faulty);
        QCOMPARE(whole.status, status);
        // byte by byte it must come to the same
        http::RequestParser parser;
        http::RequestHead head;
        ParseState state = ParseState::Incomplete;
        for (size_t size = 1; size <= bytes.size() && state == ParseState::Incomplete; ++size)
            state = parser.parse(std::string_view(bytes).substr(0, size), head);
        QCOMPARE(state, ParseState::Faulty);
        QCOMPARE(parser.fault().status, status);
    }

    void accepted_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("target");
        QTest::addColumn<std::string>("host");
        QTest::addColumn<int>("framing");
        QTest::addColumn<bool>("keepsAlive");
        const auto row = [](const char* name, std::string bytes, std::string target, std::string host,
                            Framing::Kind framing = Framing::Kind::None, bool keepsAlive = true) {
            QTest::newRow(name) << std::move(bytes) << std::move(target) << std::move(host) << static_cast<int>(framing)
                                << keepsAlive;
        };
        row("plain", "GET /a?b=c HTTP/1.1\r\nHost: h\r\n\r\n", "/a?b=c", "h");
        row("one empty line first", "\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n", "/", "h");
        row("later minor version", "GET / HTTP/1.9\r\nHost: h\r\n\r\n", "/", "h");
        row("HTTP/1.0 without Host", "GET / HTTP/1.0\r\n\r\n", "/", "", Framing::Kind::None, false);
        row("HTTP/1.0 kept alive", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", "/", "", Framing::Kind::None,
            true);
        row("close", "GET / HTTP/1.1\r\nHost: h\r\nConnection: x, CLOSE\r\n\r\n", "/", "h", Framing::Kind::None, false);
        row("absolute target replaces Host", "GET http://other:81/x?y HTTP/1.1\r\nHost: h\r\n\r\n", "/x?y", "other:81");
        row("absolute target without a path", "GET http://other HTTP/1.1\r\nHost: h\r\n\r\n", "/", "other");
        row("absolute target with only a query", "GET http://other?q HTTP/1.1\r\nHost: h\r\n\r\n", "/?q", "other");
        row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", "*", "h");
        row("IPv6 Host", "GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", "/", "[::1]:8080");
        row("a dot in a name is no dot segment", "GET /.well-known/a..b/c. HTTP/1.1\r\nHost: h\r\n\r\n",
            "/.well-known/a..b/c.", "h");
        row("encoded slash in a segment", "GET /a%2Fb HTTP/1.1\r\nHost: h\r\n\r\n", "/a%2Fb", "h");
        row("a path as a query value", "GET /a?next=/b/../c HTTP/1.1\r\nHost: h\r\n\r\n", "/a?next=/b/../c", "h");
        row("braces and bars", "GET /a|{b} HTTP/1.1\r\nHost: h\r\n\r\n", "/a|{b}", "h");
        row("length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 007\r\n\r\n", "/", "h", Framing::Kind::Length);
        row("chunked", "POST / HTTP/1.1\r\nHost: h\r\ntransfer-encoding: Chunked\r\n\r\n", "/", "h",
            Framing::Kind::Chunked);
        row("values above 0x7F", "GET / HTTP/1.1\r\nHost: h\r\nX: \xc3\xa4\t b \r\n\r\n", "/", "h");
    }
    void accepted()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, target);
        QFETCH(std::string, host);
        QFETCH(int, framing);
        QFETCH(bool, keepsAlive);
        const Reading reading = readWhole(bytes + "BODY");
        QCOMPARE(reading.state, ParseState::Complete);
        QCOMPARE(reading.head.target, target);
        QCOMPARE(std::string(reading.head.headers.get("Host")), host);
        QCOMPARE(static_cast<int>(reading.facts.framing.kind), framing);
        QCOMPARE(reading.facts.keepsAlive, keepsAlive);
        QCOMPARE(reading.consumed, bytes.size());
    }

    void valuesAreTrimmedAndOrderIsKept()
    {
        const Reading reading = readWhole(get("B: \t 1 \t\r\nA: 2\r\nb: 3\r\n"));
        QCOMPARE(reading.head.headers.size(), size_t(4));
        QCOMPARE(std::string(reading.head.headers.at(1).value), std::string("1"));
        QCOMPARE(reading.head.headers.joined("B"), std::string("1, 3"));
    }

    void hopByHopFieldsAreFoundThroughConnection()
    {
        http::Headers headers;
        for (const auto& [name, value] :
             {std::pair{"Connection", "X-Secret, close"}, std::pair{"X-Secret", "1"}, std::pair{"Keep-Alive", "5"},
              std::pair{"TE", "trailers"}, std::pair{"Upgrade", "h2c"}, std::pair{"Accept", "*/*"}})
            headers.append(name, value);
        http::removeHopByHopFields(headers);
        QCOMPARE(headers.size(), size_t(1));
        QCOMPARE(std::string(headers.get("accept")), std::string("*/*"));
    }
};

QTEST_APPLESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
