// SPDX-License-Identifier: GPL-3.0-or-later
// Zone files by RFC 8536, and what is wrong with them.
#include "core/expression/library/timezone.h"
#include "core/expression/runtime/moment.h"

#include <QTest>

#include <array>

namespace {
using expression::TimeZone;

struct Kind
{
    int32_t seconds;
};

struct Transition
{
    int64_t time;
    uint8_t kind;
};

std::string bytes(uint64_t value, size_t size)
{
    std::string out;
    for (size_t i = size; i > 0; --i)
        out += static_cast<char>(value >> ((i - 1) * 8));
    return out;
}

std::string head(const std::array<size_t, 6>& counts)
{
    std::string out = "TZif2" + std::string(15, '\0');
    for (const size_t count : counts)
        out += bytes(count, 4);
    return out;
}

// A first block with something of everything, which nobody reads, then the second with the times.
std::string zoneFile(const std::vector<Transition>& transitions, const std::vector<Kind>& kinds)
{
    std::string out = head({1, 1, 1, 1, 2, 3}) + std::string(5 + 2 * 6 + 3 + 8 + 1 + 1, '\x7F');
    out += head({0, 0, 0, transitions.size(), kinds.size(), 0});
    for (const Transition& one : transitions)
        out += bytes(static_cast<uint64_t>(one.time), 8);
    for (const Transition& one : transitions)
        out += static_cast<char>(one.kind);
    for (const Kind& one : kinds)
        out += bytes(static_cast<uint32_t>(one.seconds), 4) + bytes(0, 2);
    return out;
}

// Seconds east at a second of Unix.
int64_t offsetAt(const TimeZone& zone, int64_t seconds)
{
    return zone.offsetAtUtc(expression::UnixEpochTicks + seconds * expression::TicksPerSecond)
        / expression::TicksPerSecond;
}
} // namespace

class TestTimeZone : public QObject
{
    Q_OBJECT
private slots:
    void theSecondBlockCounts()
    {
        const auto zone = TimeZone::read(zoneFile({{-5'000'000'000, 1}, {1000, 2}}, {{-18'000}, {3600}, {7200}}));
        QVERIFY(zone);
        QCOMPARE(zone->transitions.size(), size_t(2));
        QCOMPARE(offsetAt(*zone, -5'000'000'001), -18'000);
        QCOMPARE(offsetAt(*zone, -5'000'000'000), 3600);
        QCOMPARE(offsetAt(*zone, 999), 3600);
        QCOMPARE(offsetAt(*zone, 1000), 7200);
    }
    void withoutTransitions()
    {
        const auto zone = TimeZone::read(zoneFile({}, {{-1}}));
        QVERIFY(zone);
        QCOMPARE(offsetAt(*zone, 0), -1);
    }
    void cutAnywhere()
    {
        const std::string file = zoneFile({{0, 0}, {1000, 1}}, {{3600}, {7200}});
        for (size_t size = 0; size < file.size(); ++size)
            QVERIFY2(!TimeZone::read(file.substr(0, size)), std::to_string(size).c_str());
        QVERIFY(TimeZone::read(file + "\n<+01>-1\n"));
    }
    void noKinds() { QVERIFY(!TimeZone::read(zoneFile({}, {}) + std::string(64, '\0'))); }
    void kindThatIsNotThere()
    {
        QVERIFY(TimeZone::read(zoneFile({{0, 1}}, {{0}, {1}}) + std::string(64, '\0')));
        QVERIFY(!TimeZone::read(zoneFile({{0, 2}}, {{0}, {1}}) + std::string(64, '\0')));
        QVERIFY(!TimeZone::read(zoneFile({{0, 0xFF}}, {{0}, {1}}) + std::string(64, '\0')));
    }
    void manyMoreThanThereAre()
    {
        const size_t most = 0xFFFFFFFF;
        QVERIFY(!TimeZone::read(head({most, most, most, most, most, most}) + std::string(200, '\0')));
        QVERIFY(!TimeZone::read(head({0, 0, 0, 0, 0, 0}) + head({0, 0, 0, most, 1, 0}) + std::string(200, '\0')));
        QVERIFY(!TimeZone::read(head({0, 0, 0, 0, 0, 0}) + head({0, 0, 0, 0, most, 0}) + std::string(200, '\0')));
    }
    void anotherFormat()
    {
        std::string file = zoneFile({}, {{0}});
        file[3] = 'F';
        QVERIFY(!TimeZone::read(file));
        file = zoneFile({}, {{0}});
        file[file.rfind("TZif")] = 'z';
        QVERIFY(!TimeZone::read(file));
    }
    void names()
    {
        QVERIFY(TimeZone::find("UTC")->isUtc);
        QCOMPARE(offsetAt(*TimeZone::find("Etc/GMT+5"), 0), -5 * 3600);
        QCOMPARE(TimeZone::find("W. Europe Standard Time")->id, std::string("W. Europe Standard Time"));
        for (const char* name :
             {"", "/etc/passwd", "../zoneinfo/UTC", "Europe/../UTC", "Europe", "Europe/Nowhere", "a b"})
            QVERIFY2(!TimeZone::find(name), name);
    }
};

QTEST_APPLESS_MAIN(TestTimeZone)
#include "tst_timezone.moc"
