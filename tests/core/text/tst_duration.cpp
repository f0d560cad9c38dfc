// SPDX-License-Identifier: GPL-3.0-or-later
// ISO 8601 durations, by the standard's own grammar (PnW, PnDTnHnMnS).
#include "core/text/duration.h"

#include <QTest>

class TestDuration : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds"); // -1: refused
        const auto row = [](const char* text, qint64 seconds) { QTest::newRow(text) << QByteArray(text) << seconds; };
        row("PT10S", 10);
        row("PT5M", 300);
        row("PT1H30M", 5400);
        row("P1D", 86400);
        row("P1DT12H", 129600);
        row("P2W", 1209600);
        row("PT0S", 0);
        row("PT999999999S", 999999999);
        for (const char* bad : {"", "P", "PT", "10S", "PT10", "PT1M1H", "P1H", "PT1D", "P1M", "P1Y", "PT1.5S", "pt1s",
                                "PT-1S", "PT1S ", "PT1ST1S", "PT9999999999S", "P1DT"})
            row(bad, -1);
    }
    void reads()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, seconds);
        const auto read = text::parseIsoDuration(text.toStdString());
        QCOMPARE(read ? qint64(read->count()) : qint64(-1), seconds);
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
