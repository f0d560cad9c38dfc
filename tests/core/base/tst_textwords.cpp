// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textwords.h"

#include <QTest>

class TestTextWords : public QObject
{
    Q_OBJECT
private slots:
    void theFirstByteIsTheLowest()
    {
        QCOMPARE(base::firstWord(""), uint64_t{0});
        QCOMPARE(base::firstWord("\x81"), uint64_t{0x81});
        QCOMPARE(base::firstWord("\x81\x02"), uint64_t{0x0281});
        QCOMPARE(base::firstWord("\x81\x02\x93"), uint64_t{0x930281});
        QCOMPARE(base::firstWord("\x81\x02\x93\x04"), uint64_t{0x04930281});
        QCOMPARE(base::firstWord("\x81\x02\x93\x04\xA5"), uint64_t{0xA504930281});
        QCOMPARE(base::firstWord("\x81\x02\x93\x04\xA5\x06"), uint64_t{0x06A504930281});
        QCOMPARE(base::firstWord("\x81\x02\x93\x04\xA5\x06\xB7"), uint64_t{0xB706A504930281});
        QCOMPARE(base::firstWord("\x81\x02\x93\x04\xA5\x06\xB7\x08"), uint64_t{0x08B706A504930281});
        QCOMPARE(base::firstWord("\x81\x02\x93\x04\xA5\x06\xB7\x08rest"), uint64_t{0x08B706A504930281});
    }
    void eachByteIsFoundWhereverItStands()
    {
        for (unsigned at = 0; at < 8; ++at) {
            for (unsigned c = 0; c < 256; ++c) {
                const uint64_t word = (base::EachByte * 0x24U & ~(0xFFULL << 8 * at)) | uint64_t{c} << 8 * at;
                QCOMPARE(base::hasByte(word, '%'), c == 0x25);
            }
        }
    }
    void onlyLettersBecomeLowerCase()
    {
        for (const unsigned others : {0x00U, 0x40U, 0x41U, 0x5AU, 0x5BU, 0x7FU, 0x80U, 0xC1U, 0xFFU}) {
            const unsigned othersLower = others == 0x41 || others == 0x5A ? others + 0x20 : others;
            for (unsigned at = 0; at < 8; ++at) {
                for (unsigned c = 0; c < 256; ++c) {
                    const uint64_t hole = ~(0xFFULL << 8 * at);
                    const unsigned lower = c >= 'A' && c <= 'Z' ? c + 0x20 : c;
                    QCOMPARE(base::lowerCase((base::EachByte * others & hole) | uint64_t{c} << 8 * at),
                             (base::EachByte * othersLower & hole) | uint64_t{lower} << 8 * at);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTextWords)
#include "tst_textwords.moc"
