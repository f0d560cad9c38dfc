// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/csv.h"

#include <QTest>

using text::CsvRow;
using Rows = std::vector<CsvRow>;

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void readsRows()
    {
        QVERIFY((text::parseCsv("a,b\r\n1,2\n").value() == Rows{{"a", "b"}, {"1", "2"}}));
        QVERIFY((text::parseCsv("a,\"b,\"\"c\"\"\r\nd\",\n,\n").value() == Rows{{"a", "b,\"c\"\r\nd", ""}, {"", ""}}));
        QVERIFY((text::parseCsv("\xEF\xBB\xBF"
                                "a\n\n\nb")
                     .value()
                 == Rows{{"a"}, {"b"}}));
        QVERIFY((text::parseCsv("x y \"z\"\n").value() == Rows{{"x y \"z\""}}));
        QVERIFY((text::parseCsv("a;b,c", {.separator = ';'}).value() == Rows{{"a", "b,c"}}));
        QVERIFY(text::parseCsv("").value().empty());
    }
    void refusesWithAPlace()
    {
        QCOMPARE(text::parseCsv("a\nb,\"c\n").error().place, (base::Place{2, 3}));
        QCOMPARE(text::parseCsv("\"a\"b\n").error().place, (base::Place{1, 4}));
        QCOMPARE(text::parseCsv("a\n\xFF").error().place, (base::Place{2, 1}));
    }
    void writesWhatItReads()
    {
        const Rows rows{{"a", "b,c", "d\"e"}, {""}, {"", " x ", "f\ng"}};
        std::string out;
        for (const CsvRow& row : rows)
            text::appendCsvRow(out, row);
        QCOMPARE(out, std::string("a,\"b,c\",\"d\"\"e\"\r\n\"\"\r\n, x ,\"f\ng\"\r\n"));
        QVERIFY(text::parseCsv(out).value() == rows);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
