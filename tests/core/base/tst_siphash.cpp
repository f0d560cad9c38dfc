// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/siphash.h"

#include <QTest>

class TestSipHash : public QObject
{
    Q_OBJECT
private slots:
    // Key 00 01 … 0f, input 00 01 … of that length; values of "openssl mac -macopt size:8 (16) SIPHASH", whose bytes
    // are words with the lowest byte first. The first, second and fourth are among the vectors of the reference, too.
    void agreesWithOpenssl_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<quint64>("shortHash");
        QTest::addColumn<quint64>("first");
        QTest::addColumn<quint64>("second");
        QTest::newRow("nothing") << 0 << quint64(0x726fdb47dd0e0e31) << quint64(0xe6a825ba047f81a3)
                                 << quint64(0x930255c71472f66d);
        QTest::newRow("one byte") << 1 << quint64(0x74f839c593dc67fd) << quint64(0x44af996bd8c187da)
                                  << quint64(0x45fc229b11597634);
        QTest::newRow("almost two words")
            << 15 << quint64(0xa129ca6149be45e5) << quint64(0x11a8b03399e99354) << quint64(0xd9c3cf970fec087e);
        QTest::newRow("two words") << 16 << quint64(0x3f2acc7f57c29bdb) << quint64(0xbb54b067caa4e26e)
                                   << quint64(0x77052385bf1533fd);
    }
    void agreesWithOpenssl()
    {
        QFETCH(int, length);
        QFETCH(quint64, shortHash);
        QFETCH(quint64, first);
        QFETCH(quint64, second);
        const base::SipSeed seed{0x0706050403020100U, 0x0f0e0d0c0b0a0908U};
        std::string input;
        for (int i = 0; i < length; ++i)
            input += static_cast<char>(i);
        QCOMPARE(base::sipHash(seed, input), shortHash);
        const auto wide = base::sipHash128(seed, input);
        QCOMPARE(wide[0], first);
        QCOMPARE(wide[1], second);
    }
    void seedsDiffer() { QVERIFY(base::randomSipSeed() != base::randomSipSeed()); }
};

QTEST_APPLESS_MAIN(TestSipHash)
#include "tst_siphash.moc"
