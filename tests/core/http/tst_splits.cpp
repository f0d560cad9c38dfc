// SPDX-License-Identifier: GPL-3.0-or-later
// However a message is cut into pieces, it reads the same.
#include "core/http/bodydecoder.h"
#include "core/http/http1head.h"

#include <QTest>

#include <random>

namespace {

// Head and body of one message, as one text that two readings must agree on.
std::string readInPieces(const std::string& bytes, const std::vector<size_t>& cuts)
{
    http::RequestParser parser;
    http::RequestHead head;
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
            const auto state = parser.parse(kept, head);
            if (state == http::ParseState::Faulty)
                return "fault " + std::to_string(parser.fault().status);
            if (state == http::ParseState::Incomplete)
                continue;
            isHeadDone = true;
            kept.erase(0, parser.consumed());
            body.start(parser.facts().framing);
        }
        while (true) {
            const auto piece = body.decode(kept);
            seen += piece.data;
            kept.erase(0, piece.consumed);
            if (piece.consumed == 0)
                break;
        }
        if (body.state() == http::BodyDecoder::State::Faulty)
            return "body fault " + std::to_string(body.fault().status);
    }
    if (!isHeadDone)
        return "incomplete";
    std::string out = head.method + ' ' + head.target + '\n';
    for (const auto& [name, value] : head.headers)
        out += std::string(name) + '=' + std::string(value) + '\n';
    out += seen + '\n' + (body.state() == http::BodyDecoder::State::Done ? "done" : "open") + '\n';
    for (const auto& [name, value] : body.trailers())
        out += std::string(name) + '=' + std::string(value) + '\n';
    return out + "rest " + std::to_string(kept.size());
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
        QCOMPARE(readInPieces(bytes, {}), expected);
        std::vector<size_t> all;
        for (size_t i = 1; i < bytes.size(); ++i)
            all.push_back(i);
        QCOMPARE(readInPieces(bytes, all), expected);
        std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same cuts every time
        for (int round = 0; round < 10'000; ++round) {
            std::vector<size_t> cuts;
            for (const size_t at : all) {
                if (random() % 8 == 0)
                    cuts.push_back(at);
            }
            QCOMPARE(readInPieces(bytes, cuts), expected);
        }
    }
};

QTEST_APPLESS_MAIN(TestSplits)
#include "tst_splits.moc"
