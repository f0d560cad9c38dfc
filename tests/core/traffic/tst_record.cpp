// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"
#include "core/traffic/jsonlines.h"
#include "core/traffic/record.h"
#include "core/traffic/recordring.h"
#include "core/traffic/recordwriter.h"
#include "tests/support/corpora.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

using namespace std::chrono_literals;

namespace {

traffic::Record full(int number)
{
    traffic::Record record;
    record.time = base::SystemTime(std::chrono::milliseconds(1'767'225'600'000 + number));
    record.outcome = traffic::Outcome::Denied;
    record.key = traffic::KeyUsed::Secondary;
    record.status = 429;
    record.requestBytes = 1;
    record.responseBytes = 2;
    record.total = 1234us;
    record.phases = {1us, 20us, 300us, 4000us, 50'000us, 600'000us};
    record.method = "GET";
    record.url = "http://h/a?subscription-key=***&b=\"c\"";
    record.api = "orders";
    record.revision = "2";
    record.operation = "get-order";
    record.product = "external";
    record.subscription = "acme";
    record.backend = "http://b:1";
    record.clientAddress = "127.0.0.1";
    record.source = "rate-limit";
    record.reason = "RateLimitExceeded";
    record.message = "Rate limit is exceeded";
    record.traceId = std::to_string(number);
    return record;
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT
private slots:
    void lineHasTheMembersThatAreDocumented()
    {
        std::string line;
        traffic::appendJsonLine(line, full(7));
        QCOMPARE(
            line,
            std::string(
                R"({"time":"2026-01-01T00:00:00.007Z","method":"GET","url":"http://h/a?subscription-key=***&b=\"c\"",)"
                R"("status":429,"outcome":"denied","api":"orders","revision":"2","operation":"get-order",)"
                R"("product":"external","subscription":"acme","key":"secondary","backend":"http://b:1",)"
                R"("clientAddress":"127.0.0.1","source":"rate-limit","reason":"RateLimitExceeded",)"
                R"("message":"Rate limit is exceeded","traceId":"7","requestBytes":1,"responseBytes":2,"totalMs":1.234,)"
                R"("phases":{"readMs":0.001,"policyMs":0.020,"connectMs":0.300,"sendMs":4.000,"waitMs":50.000,"receiveMs":600.000}})"
                "\n"));
    }
    void whatDoesNotApplyIsLeftOut()
    {
        std::string line;
        traffic::appendJsonLine(line, traffic::Record{});
        QCOMPARE(line,
                 std::string(R"({"time":"1970-01-01T00:00:00.000Z","method":"","url":"","status":0,"outcome":"ok",)"
                             R"("clientAddress":"","traceId":"","requestBytes":0,"responseBytes":0,"totalMs":0.000,)"
                             R"("phases":{}})"
                             "\n"));
    }
    void eachPhaseStandsAlone_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; which < 6; ++which)
            QTest::addRow("phase %d", which) << which;
    }
    void eachPhaseStandsAlone()
    {
        QFETCH(const int, which);
        constexpr std::array Members{&traffic::Phases::read, &traffic::Phases::policy, &traffic::Phases::connect,
                                     &traffic::Phases::send, &traffic::Phases::wait,   &traffic::Phases::receive};
        constexpr std::array Names{"readMs", "policyMs", "connectMs", "sendMs", "waitMs", "receiveMs"};
        traffic::Record record;
        record.phases.*Members.at(static_cast<size_t>(which)) = 7us;
        std::string line;
        traffic::appendJsonLine(line, record);
        const std::string wanted = std::string(R"("phases":{")") + Names.at(static_cast<size_t>(which)) + "\":0.007}}";
        QVERIFY2(line.find(wanted) != std::string::npos, line.c_str());
        QVERIFY(*traffic::parseJsonLine(line) == record);
    }
    void lineComesBackAsTheSameRecord()
    {
        traffic::Record sparse;
        sparse.product = "p";
        sparse.message = "m";
        sparse.phases.send = 1us;
        sparse.phases.receive = 2us;
        for (const traffic::Record& record : {full(1), sparse, traffic::Record{}}) {
            std::string line;
            traffic::appendJsonLine(line, record);
            const auto back = traffic::parseJsonLine(line);
            QVERIFY(back.has_value());
            QVERIFY(*back == record);
        }
    }
    // Texts are copied in steps of eight and sixteen bytes: whatever stands at whatever place, it is read back as it
    // was.
    void everyByteAtEveryPlaceComesBack()
    {
        traffic::RecordRing ring;
        for (size_t length = 1; length < 36; ++length) {
            for (size_t at = 0; at < length; ++at) {
                for (int byte = 0; byte < 0x80; ++byte) {
                    traffic::Record record = full(1);
                    record.message.assign(length, 'x');
                    record.message[at] = static_cast<char>(byte);
                    std::string line;
                    traffic::appendJsonLine(line, record);
                    const auto back = traffic::parseJsonLine(line);
                    QVERIFY2(back.has_value(), line.c_str());
                    QVERIFY2(*back == record, line.c_str());

                    traffic::RecordView view;
                    QVERIFY(ring.put(record) && ring.look(view));
                    traffic::JsonLines lines;
                    lines.append(view, ring.texts());
                    ring.drop();
                    QCOMPARE(lines.text(), std::string_view(line));
                }
            }
        }
    }
    void bytesThatAreNoUtf8BecomeReplacementCharacters()
    {
        traffic::Record record = full(1);
        record.url = "http://h/12345678\xFF"
                     "9\xC3\xA9";
        std::string line;
        traffic::appendJsonLine(line, record);
        const auto back = traffic::parseJsonLine(line);
        QVERIFY(back.has_value());
        QCOMPARE(back->url,
                 std::string("http://h/12345678\xEF\xBF\xBD"
                             "9\xC3\xA9"));
    }
    void secondsAndTheirFractionsAreWrittenForEachRecordAnew()
    {
        traffic::JsonLines lines;
        for (const int64_t milliseconds :
             {1'767'225'600'007, 1'767'225'600'999, 1'767'225'601'000, 1'767'225'600'000}) {
            traffic::Record record = full(1);
            record.time = base::SystemTime(std::chrono::milliseconds(milliseconds));
            lines.clear();
            lines.append(traffic::viewOf(record));
            const auto back = traffic::parseJsonLine(lines.text());
            QVERIFY(back.has_value());
            QVERIFY(back->time == record.time);
        }
    }
    void otherLinesAreRefused()
    {
        QVERIFY(!traffic::parseJsonLine("{\"dropped\":3}"));
        QVERIFY(!traffic::parseJsonLine("not JSON"));
        QVERIFY(!traffic::parseJsonLine("{\"time\":\"2026-13-01T00:00:00.007Z\"}"));
    }
    void ringGivesBackWhatWasPutInOrderAcrossItsEnd()
    {
        traffic::RecordRing ring(4096);
        traffic::Record taken;
        QVERIFY(!ring.take(taken));
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(ring.put(full(2 * i)));
            QVERIFY(ring.put(full(2 * i + 1)));
            QVERIFY(ring.take(taken));
            QVERIFY(taken == full(2 * i));
            QVERIFY(ring.take(taken));
            QVERIFY(taken == full(2 * i + 1));
        }
        QCOMPARE(ring.dropped(), uint64_t(0));
    }
    void aViewWithoutTextsIsPutToo()
    {
        traffic::RecordRing ring(4096);
        QVERIFY(ring.put(traffic::RecordView()));
        traffic::Record taken = full(1);
        QVERIFY(ring.take(taken));
        QVERIFY(taken == traffic::Record());
        traffic::JsonLines lines;
        lines.append(traffic::RecordView());
        QVERIFY(traffic::parseJsonLine(lines.text()).has_value());
    }
    void aFullRingDropsAndCounts()
    {
        traffic::RecordRing ring(4096);
        int kept = 0;
        for (int i = 0; i < 100; ++i)
            kept += ring.put(full(i)) ? 1 : 0;
        QVERIFY(kept > 5 && kept < 100);
        QCOMPARE(ring.dropped(), uint64_t(100 - kept));
        traffic::Record taken;
        for (int i = 0; i < kept; ++i) {
            QVERIFY(ring.take(taken));
            QVERIFY(taken == full(i));
        }
        QVERIFY(!ring.take(taken));
    }
    void aTakerThatKeepsUpLeavesTheRingSmall()
    {
        traffic::RecordRing ring;
        traffic::Record taken;
        for (int i = 0; i < 20'000; ++i) {
            QVERIFY(ring.put(full(i)));
            QVERIFY(ring.take(taken));
        }
        QVERIFY2(ring.bytesHeld() <= 128 * 1024, std::to_string(ring.bytesHeld()).c_str());
    }
    void whatABurstNeededIsGivenBack()
    {
        traffic::RecordRing ring;
        traffic::Record taken;
        int put = 0;
        while (ring.put(full(put)))
            ++put;
        QVERIFY(ring.bytesHeld() > 3'900 * 1024 && ring.bytesHeld() <= 4'096 * 1024);
        for (int i = 0; i < put; ++i) {
            QVERIFY(ring.take(taken));
            QVERIFY(taken == full(i));
        }
        QVERIFY(!ring.take(taken));
        for (int i = 0; i < 1'000; ++i) {
            QVERIFY(ring.put(full(i)));
            QVERIFY(ring.take(taken));
        }
        QVERIFY2(ring.bytesHeld() <= 512 * 1024, std::to_string(ring.bytesHeld()).c_str());
        QCOMPARE(ring.dropped(), uint64_t(1));
    }
    void longRecordsKeepTheirPlaceAmongShortOnes()
    {
        traffic::RecordRing ring;
        traffic::Record longOne = full(7);
        longOne.url = "http://h/" + std::string(60'000, 'u');
        longOne.message = std::string(60'000, 'm');
        traffic::Record taken;
        for (int i = 0; i < 100; ++i) {
            QVERIFY(ring.put(full(i)));
            QVERIFY(ring.put(longOne));
            QVERIFY(ring.put(full(i + 1)));
            QVERIFY(ring.take(taken));
            QVERIFY(taken == full(i));
            QVERIFY(ring.take(taken));
            QVERIFY(taken == longOne);
            QVERIFY(ring.take(taken));
            QVERIFY(taken == full(i + 1));
        }
        QVERIFY(ring.bytesHeld() < 1024 * 1024);
        traffic::RecordRing small(4096);
        QVERIFY(!small.put(longOne));
        QVERIFY(small.put(full(1)));
        QVERIFY(small.take(taken));
        QVERIFY(taken == full(1));
    }
    void oneThreadPutsWhatAnotherTakes()
    {
        traffic::RecordRing ring(8192);
        constexpr int Count = 20'000;
        const std::jthread putting([&ring] {
            for (int i = 0; i < Count; ++i) {
                while (!ring.put(full(i)))
                    std::this_thread::yield(); // counted as a drop, and tried again
            }
        });
        traffic::RecordView record;
        for (int i = 0; i < Count;) {
            if (!ring.look(record)) {
                std::this_thread::yield();
                continue;
            }
            const bool isSame = traffic::copyOf(record) == full(i);
            ring.drop();
            QVERIFY(isSame);
            ++i;
        }
    }
    void writerWritesEverythingOfSeveralThreads()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("log.jsonl")).toStdString();
        std::vector<std::shared_ptr<traffic::RecordRing>> rings{std::make_shared<traffic::RecordRing>(),
                                                                std::make_shared<traffic::RecordRing>()};
        std::atomic<int> heard{0};
        {
            auto writer = traffic::RecordWriter::start(
                {file, [&heard](std::vector<traffic::Record>&& batch) { heard += static_cast<int>(batch.size()); },
                 1ms},
                rings);
            QVERIFY(writer.has_value());
            std::vector<std::jthread> threads;
            for (const auto& ring : rings) {
                threads.emplace_back([ring] {
                    for (int i = 0; i < 3'000; ++i) {
                        while (!ring->put(full(i)))
                            std::this_thread::yield(); // counted as a drop, and tried again
                    }
                });
            }
        }
        QCOMPARE(heard.load(), 6'000);
        const std::string text = support::readFile(file);
        size_t records = 0;
        for (size_t at = 0; at < text.size();) {
            const size_t end = text.find('\n', at);
            records += traffic::parseJsonLine(std::string_view(text).substr(at, end - at)).has_value() ? 1 : 0;
            at = end + 1;
        }
        QCOMPARE(records, size_t(6'000));
    }
    void aLogThatCannotBeOpenedIsAnErrorWithItsName()
    {
        const auto writer = traffic::RecordWriter::start({"/nowhere/at/all.jsonl", {}, 25ms}, {});
        QVERIFY(!writer);
        QVERIFY(writer.error().describe().find("/nowhere/at/all.jsonl") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestRecord)
#include "tst_record.moc"
