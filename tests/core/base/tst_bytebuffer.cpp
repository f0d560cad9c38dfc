// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytebuffer.h"
#include "core/base/textwords.h"

#include <QTest>

#include <string>
#include <utility>

class TestByteBuffer : public QObject
{
    Q_OBJECT
private slots:
    void growsAtItsEndAndIsUsedAgain()
    {
        base::ByteBuffer buffer;
        std::string expected;
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 500; ++i) {
                const std::string piece(static_cast<size_t>(i % 37), static_cast<char>('a' + i % 26));
                buffer.append(piece);
                expected += piece;
            }
            QCOMPARE(buffer.text(), std::string_view(expected));
            const char* const before = buffer.data();
            buffer.clear();
            expected.clear();
            QCOMPARE(buffer.text(), std::string_view());
            QCOMPARE(buffer.data(), before);
        }
    }
    void viewsOfItLiveUntilWhatIsMadeOfThemIsWritten()
    {
        base::ByteBuffer buffer;
        buffer.append("0123456789");
        for (int i = 0; i < 8; ++i) {
            const std::string_view all = buffer.text();
            const size_t size = all.size();
            const auto before = buffer.makeRoom(size);
            base::copyText(buffer.end(), all);
            buffer.extend(size);
        }
        std::string expected = "0123456789";
        for (int i = 0; i < 8; ++i)
            expected += std::string(expected);
        QCOMPARE(buffer.text(), std::string_view(expected));
    }
    void copiesAreTheirOwnAndWhatWasMovedIsEmpty()
    {
        base::ByteBuffer first;
        first.append("first");
        base::ByteBuffer second = first;
        second.append(" and second");
        QCOMPARE(first.text(), std::string_view("first"));
        first = second;
        const base::ByteBuffer& same = first;
        first = same;
        QCOMPARE(first.text(), std::string_view("first and second"));
        const base::ByteBuffer third = std::move(first);
        QCOMPARE(third.text(), std::string_view("first and second"));
        first.append("again"); // NOLINT(bugprone-use-after-move): it is empty and whole
        QCOMPARE(first.text(), std::string_view("again"));
        first = base::ByteBuffer();
        QVERIFY(first.text().empty());
    }
    void textsOfEachLengthAreCopiedWhole()
    {
        const std::string text = "abcdefghijklmnopqrstuvwxyz0123456789";
        for (size_t length = 0; length <= text.size(); ++length) {
            std::string out(text.size() + 1, '.');
            const char* end = base::copyText(out.data(), std::string_view(text).substr(0, length));
            QCOMPARE(static_cast<size_t>(end - out.data()), length);
            QCOMPARE(out, text.substr(0, length) + std::string(text.size() + 1 - length, '.'));
        }
    }
};

QTEST_APPLESS_MAIN(TestByteBuffer)
#include "tst_bytebuffer.moc"
