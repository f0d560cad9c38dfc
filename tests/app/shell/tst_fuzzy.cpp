// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/fuzzy.h"
#include "app/shell/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using shell::fuzzyMatch;

class TestFuzzy : public QObject
{
    Q_OBJECT
private slots:
    void lettersHaveToComeInOrder()
    {
        QVERIFY(fuzzyMatch(u"ord", u"get-order"));
        QVERIFY(fuzzyMatch(u"gtrd", u"get-order"));
        QVERIFY(!fuzzyMatch(u"drog", u"get-order"));
        QVERIFY(!fuzzyMatch(u"orders", u"order"));
        QCOMPARE(fuzzyMatch(u"ORD", u"get-order")->letters, (QList<qsizetype>{4, 5, 6}));
    }
    void beginningsAndRunsComeFirst()
    {
        const auto score = [](QStringView text) { return fuzzyMatch(u"ord", text)->score; };
        QVERIFY(score(u"Orders") > score(u"get-order"));
        QVERIFY(score(u"get-order") > score(u"Overview of records"));
        QVERIFY(score(u"place-order") > score(u"Reorder"));
    }
    void anEmptyQueryMatchesEverything() { QVERIFY(fuzzyMatch(u"", u"anything")->letters.isEmpty()); }

    void historyForgetsWhatLayAhead()
    {
        shell::History history;
        const auto at = [](const QString& page) { return widgets::Target{page, {}, {}, {}}; };
        history.visit(at(u"map"_s));
        history.visit(at(u"requests"_s));
        history.visit(at(u"requests"_s)); // twice the same place is one
        history.visit(at(u"tester"_s));
        QCOMPARE(history.goBack()->page, u"requests"_s);
        QCOMPARE(history.goBack()->page, u"map"_s);
        QVERIFY(!history.goBack());
        QCOMPARE(history.goForward()->page, u"requests"_s);
        history.visit(at(u"cluster"_s));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.recent().size(), 2);
        QCOMPARE(history.recent().first().page, u"requests"_s);
    }
};

QTEST_APPLESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
