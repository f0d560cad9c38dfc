// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QTest>

class TestBase : public QObject
{
    Q_OBJECT
private slots:
    void messageFillsItsPlaceholdersInOrder()
    {
        const auto message = base::translate("test", "%2 before %1, %3 stays, 100%").arg("a").arg(7);
        QCOMPARE(message.english(), std::string("7 before a, %3 stays, 100%"));
    }
    void placeCountsLinesAndColumnsFromOne()
    {
        QCOMPARE(base::placeOf("ab\ncd", 0), (base::Place{1, 1}));
        QCOMPARE(base::placeOf("ab\ncd", 4), (base::Place{2, 2}));
        QCOMPARE(base::placeOf("ab\n", 99), (base::Place{2, 1}));
    }
    void errorDescribesPlaceSentenceDetailAndTrail()
    {
        const auto error =
            base::Error{base::Error::Kind::Invalid, base::translate("test", "No such thing as %1.").arg("x")}
                .because("errno 2")
                .at("a.xml", {3, 7})
                .in("reading policy a");
        QCOMPARE(error.describe(), std::string("a.xml:3:7: No such thing as x. (errno 2), while reading policy a"));
    }
    void secretIsWipedWhenItMoves()
    {
        base::Secret first(std::string_view("short"));
        const base::Secret second = std::move(first);
        QVERIFY(first.empty()); // NOLINT(bugprone-use-after-move): that is the promise under test
        QCOMPARE(second.reveal(), std::string_view("short"));
        QVERIFY(second == base::Secret(std::string_view("short")));
        QVERIFY(!(second == base::Secret(std::string_view("shorT"))));
    }
    void isoTimeHasMilliseconds()
    {
        QCOMPARE(base::formatIso8601(base::SystemTime(std::chrono::milliseconds(1'767'225'600'042))),
                 std::string("2026-01-01T00:00:00.042Z"));
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_result.moc"
