// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/texts.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A language of one sentence.
class OneText final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (qstrcmp(context, "test") == 0 && qstrcmp(source, "%1 does not answer.") == 0)
            return u"%1 antwortet nicht."_s;
        return {};
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

base::SystemTime at(std::chrono::microseconds time)
{
    return base::SystemTime(1'767'225'600s + time); // 2026-01-01T00:00:00Z
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT
private slots:
    void messagesSpeakTheLanguageOfTheProgram()
    {
        const auto message = base::translate("test", "%1 does not answer.").arg("größe");
        QCOMPARE(bridge::toQt(message), u"größe does not answer."_s);
        OneText german;
        QCoreApplication::installTranslator(&german);
        QCOMPARE(bridge::toQt(message), u"größe antwortet nicht."_s);
        QCoreApplication::removeTranslator(&german);
    }
    void anErrorIsASentenceWithItsPlaceAndADetail()
    {
        const auto error =
            base::Error{base::Error::Kind::Invalid, base::translate("test", "No such thing."), {}, {}, {}, {}}
                .because("errno 2")
                .at("a.xml", {3, 7})
                .in("reading policy a");
        QCOMPARE(bridge::sentence(error), u"No such thing. (a.xml:3:7)"_s);
        QCOMPARE(bridge::detail(error), u"errno 2\nreading policy a"_s);
        const auto notice = bridge::toNotice(error, u"The policy was not loaded."_s);
        QCOMPARE(notice.headline, u"The policy was not loaded."_s);
        QCOMPARE(notice.body, u"No such thing."_s);
        QCOMPARE(notice.origin, u"a.xml:3:7"_s);
        QCOMPARE(notice.state, widgets::State::Danger);
    }
    void timesAreRelativeUpToOneHour()
    {
        const auto now = at(48h);
        QCOMPARE(bridge::ago(now, now), u"now"_s);
        QCOMPARE(bridge::ago(now - 2s, now), u"2 s ago"_s);
        QCOMPARE(bridge::ago(now - 59s - 900ms, now), u"59 s ago"_s);
        QCOMPARE(bridge::ago(now - 41min, now), u"41 min ago"_s);
        QCOMPARE(bridge::ago(at(49h), at(50h)), u"01:00"_s); // TZ=UTC
        QCOMPARE(bridge::ago(at(0h), at(72h)), u"1 Jan 00:00"_s);
        QCOMPARE(bridge::clockTime(at(39s + 589ms)), u"00:00:39.589"_s);
    }
    void numbersAreGroupedByThinSpaces()
    {
        QCOMPARE(bridge::number(7), u"7"_s);
        QCOMPARE(bridge::number(1004), u"1\u2009004"_s);
        QCOMPARE(bridge::number(-412806), u"-412\u2009806"_s);
        QCOMPARE(bridge::decimal(12345.67, 1), u"12\u2009345.7"_s);
    }
    void durationsAndSizesHaveFewDigits()
    {
        QCOMPARE(bridge::milliseconds(800us), u"0.80"_s);
        QCOMPARE(bridge::milliseconds(23'440us), u"23.4"_s);
        QCOMPARE(bridge::milliseconds(1'004'000us), u"1\u2009004"_s);
        QCOMPARE(bridge::duration(12s), u"12.0 s"_s);
        QCOMPARE(bridge::bytes(84), u"84 B"_s);
        QCOMPARE(bridge::bytes(1200), u"1.2 KB"_s);
        QCOMPARE(bridge::bytes(612'000'000), u"612 MB"_s);
        QCOMPARE(bridge::age(7min), u"7 min"_s);
        QCOMPARE(bridge::age(24h * 12), u"12 d"_s);
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
