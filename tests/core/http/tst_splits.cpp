// SPDX-License-Identifier: GPL-3.0-or-later
// However a message is cut into pieces, it reads the same.
#include "core/http/bodydecoder.h"
#include "core/http/http1head.h"

#include <QTest>

#include <random>

namespace {

struct Request
{
    http::RequestParser parser;
    http::RequestHead head;
    http::ParseState parse(std::string_view bytes) { return parser.parse(bytes, head); }
    [[nodiscard]] std::string startLine() const { return head.method + ' ' + head.target; }
};

struct Response
{
    http::ResponseParser parser;
    http::ResponseHead head;
    http::ParseState parse(std::string_view bytes) { return parser.parse(bytes, "GET", head); }
    [[nodiscard]] std::string startLine() const { return std::to_string(head.status); }
};

std::string describe(const http::Headers& headers)
{
    std::string out;
    for (const auto& [name, value] : headers)
        out += std::string(name) + '=' + std::string(value) + '\n';
    return out;
}

// Takes from kept what the decoder takes now.
void readOn(http::BodyDecoder& body, std::string& kept, std::string& seen)
{
    while (true) {
        const auto piece = body.decode(kept);
        seen += piece.data;
        kept.erase(0, piece.consumed);
        if (piece.consumed == 0)
            return;
    }
}

std::string describe(const http::BodyDecoder& body, const std::string& kept, const std::string& seen)
{
    if (body.state() == http::BodyDecoder::State::Faulty)
        return "body fault " + std::to_string(body.fault().status);
    return seen + '\n' + (body.state() == http::BodyDecoder::State::Done ? "done" : "open") + '\n'
        + describe(body.trailers()) + "rest " + std::to_string(kept.size());
}

// Head and body of one message, as one text that two readings must agree on.
template<typename Message>
std::string readMessage(const std::string& bytes, const std::vector<size_t>& cuts)
{
    Message message;
    http::BodyDecoder body;
    std::string kept;
    std::string seen;
    bool isHeadDone = false;
    size_t from = 0;
    for (size_t i = 0; i <= cuts.size(); ++i) {
        const size_t to = i < cuts.size() ? cuts[i] : bytes.size();
        kept += bytes.substr(from, to - from);
        from = to;
        if (!isHeadDone) {
            const auto state = message.parse(kept);
            if (state == http::ParseState::Faulty)
                return "fault " + std::to_string(message.parser.fault().status);
            if (state == http::ParseState::Incomplete)
                continue;
            isHeadDone = true;
            kept.erase(0, message.parser.consumed());
            body.start(message.parser.facts().framing);
        }
        readOn(body, kept, seen);
    }
    if (!isHeadDone)
        return "incomplete";
    if (body.state() == http::BodyDecoder::State::Faulty)
        return describe(body, kept, seen);
    return message.startLine() + '\n' + describe(message.head.headers) + describe(body, kept, seen);
}

// A chunked body alone, with limits that it can reach.
std::string readChunks(const std::string& bytes, const std::vector<size_t>& cuts)
{
    http::Limits limits;
    limits.chunkLineBytes = 40;
    limits.trailerBytes = 200;
    http::BodyDecoder body(limits);
    body.start({http::Framing::Kind::Chunked, 0});
    std::string kept;
    std::string seen;
    size_t from = 0;
    for (size_t i = 0; i <= cuts.size(); ++i) {
        const size_t to = i < cuts.size() ? cuts[i] : bytes.size();
        kept += bytes.substr(from, to - from);
        from = to;
        readOn(body, kept, seen);
    }
    return describe(body, kept, seen);
}

using Reading = std::string (*)(const std::string&, const std::vector<size_t>&);

// Whole, byte by byte, and at ten thousand choices of places.
void compareCuts(Reading read, const std::string& bytes, const std::string& expected)
{
    QCOMPARE(read(bytes, {}), expected);
    std::vector<size_t> all;
    for (size_t i = 1; i < bytes.size(); ++i)
        all.push_back(i);
    QCOMPARE(read(bytes, all), expected);
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same cuts every time
    for (int round = 0; round < 10'000; ++round) {
        std::vector<size_t> cuts;
        for (const size_t at : all) {
            if (random() % 8 == 0)
                cuts.push_back(at);
        }
        QCOMPARE(read(bytes, cuts), expected);
    }
}

} // namespace

Q_DECLARE_METATYPE(std::string)

class TestSplits : public QObject
{
    Q_OBJECT
private slots:
    void everyCutReadsTheSame_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("expected");
        const std::string start = "POST /a?b HTTP/1.1\r\nHost: h\r\n";
        QTest::newRow("length") << start + "Content-Length: 5\r\n\r\nhelloGET /"
                                << std::string("POST /a?b\nHost=h\nContent-Length=5\nhello\ndone\nrest 5");
        QTest::newRow("chunked")
            << start
                + "Transfer-Encoding: chunked\r\n\r\n5;x=\"y\"\r\nhello\r\n00A\r\n0123456789\r\n0\r\nT: v\r\nHost: "
                  "no\r\n\r\nrest"
            << std::string("POST /a?b\nHost=h\nTransfer-Encoding=chunked\nhello0123456789\ndone\nT=v\nrest 4");
        QTest::newRow("chunk size without digits") << start + "Transfer-Encoding: chunked\r\n\r\n\r\n"
                                                   << std::string("body fault 400");
        QTest::newRow("chunk size with a sign") << start + "Transfer-Encoding: chunked\r\n\r\n+5\r\nhello\r\n"
                                                << std::string("body fault 400");
        QTest::newRow("chunk size with 0x") << start + "Transfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n"
                                            << std::string("body fault 400");
        QTest::newRow("chunk size too large") << start + "Transfer-Encoding: chunked\r\n\r\n1000000000000000\r\n"
                                              << std::string("body fault 400");
        QTest::newRow("chunk size with a blank behind") << start + "Transfer-Encoding: chunked\r\n\r\n5 \r\nhello\r\n"
                                                        << std::string("body fault 400");
        QTest::newRow("chunk longer than said") << start + "Transfer-Encoding: chunked\r\n\r\n4\r\nhello\r\n0\r\n\r\n"
                                                << std::string("body fault 400");
        QTest::newRow("chunk line with a bare line feed") << start + "Transfer-Encoding: chunked\r\n\r\n5\nhello\r\n"
                                                          << std::string("body fault 400");
        QTest::newRow("chunk end with a bare line feed")
            << start + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\n0\r\n\r\n"
            << std::string("body fault 400");
        QTest::newRow("control character in an extension")
            << start + "Transfer-Encoding: chunked\r\n\r\n5;a\x01\r\nhello\r\n"
            << std::string("body fault 400");
        QTest::newRow("malformed trailer") << start + "Transfer-Encoding: chunked\r\n\r\n0\r\nT v\r\n\r\n"
                                           << std::string("body fault 400");
        QTest::newRow("bad field") << start + "X : 1\r\n\r\n" << std::string("fault 400");
        QTest::newRow("cut off") << start + "Content-Length: 9\r\n\r\nhello"
                                 << std::string("POST /a?b\nHost=h\nContent-Length=9\nhello\nopen\nrest 0");
    }
    void everyCutReadsTheSame()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, expected);
        compareCuts(&readMessage<Request>, bytes, expected);
    }

    void everyCutOfAResponseReadsTheSame_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("expected");
        const std::string start = "HTTP/1.1 200 OK\r\nX: y\r\n";
        const auto row = [](const char* name, const std::string& bytes, const char* expected) {
            QTest::newRow(name) << bytes << std::string(expected);
        };
        row("length", start + "Content-Length: 5\r\n\r\nhelloHTTP", "200\nX=y\nContent-Length=5\nhello\ndone\nrest 4");
        row("chunked", start + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nT: v\r\n\r\n",
            "200\nX=y\nTransfer-Encoding=chunked\nhello\ndone\nT=v\nrest 0");
        row("until close", start + "\r\nhello", "200\nX=y\nhello\nopen\nrest 0");
        row("no reason", "HTTP/1.1 204 \r\n\r\nrest", "204\n\ndone\nrest 4");
        row("not modified", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n",
            "304\nContent-Length=9\n\ndone\nrest 0");
        row("an interim answer", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
            "103\nLink=</a>\n\ndone\nrest 19");
        row("two lengths", start + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", "fault 502");
        row("length and chunks", start + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", "fault 502");
        row("no HTTP", "This is not HTTP.\r\n\r\n", "fault 502");
        row("a folded line", start + "Y: a\r\n b\r\n\r\n", "fault 502");
        row("a chunk that is too long", start + "Transfer-Encoding: chunked\r\n\r\n4\r\nhello\r\n", "body fault 400");
        row("cut off", start + "Content-Le", "incomplete");
    }
    void everyCutOfAResponseReadsTheSame()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, expected);
        compareCuts(&readMessage<Response>, bytes, expected);
    }

    void everyCutOfChunksReadsTheSame_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const std::string& bytes, const char* expected) {
            QTest::newRow(name) << bytes << std::string(expected);
        };
        row("chunks", "1\r\na\r\n0A;x=\"y;z\"\r\n0123456789\r\n00\r\n\r\nrest", "a0123456789\ndone\nrest 4");
        row("trailers", "0\r\nA: 1\r\nContent-Length: 4\r\nB:2 \r\n\r\n", "\ndone\nA=1\nB=2\nrest 0");
        row("a long line", "5;" + std::string(37, 'x') + "\r\nhello\r\n", "hello\nopen\nrest 0");
        row("a line that is too long", "5;" + std::string(39, 'x') + "\r\nhello\r\n", "body fault 400");
        row("a line without an end", std::string(60, '0'), "body fault 400");
        row("trailers that are too long", "0\r\nA: " + std::string(200, 'x') + "\r\n\r\n", "body fault 431");
        row("data with line ends", "4\r\n\r\n\r\n\r\n0\r\n\r\n", "\r\n\r\n\ndone\nrest 0");
        row("a bare carriage return in a line", "5\r;x\r\nhello\r\n", "body fault 400");
        row("a chunk without its end", "5\r\nhello\rx", "body fault 400");
        row("the last chunk is missing", "5\r\nhello\r\n", "hello\nopen\nrest 0");
        row("a folded trailer", "0\r\nA: 1\r\n 2\r\n\r\n", "body fault 400");
    }
    void everyCutOfChunksReadsTheSame()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, expected);
        compareCuts(&readChunks, bytes, expected);
    }
};

QTEST_APPLESS_MAIN(TestSplits)
#include "tst_splits.moc"
