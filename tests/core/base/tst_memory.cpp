// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hugeblock.h"
#include "core/base/memory.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

// What is said of the mapping with that address in /proc/self/smaps: "VmFlags", "Rss" …
QByteArray mappingFact(const void* address, const QByteArray& name)
{
    QFile file(QStringLiteral("/proc/self/smaps"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<quintptr>(address); // NOLINT: an address
    bool isHere = false;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const QList<QByteArray> bounds = words.front().split('-');
        if (bounds.size() == 2)
            isHere = wanted >= bounds[0].toULongLong(nullptr, 16) && wanted < bounds[1].toULongLong(nullptr, 16);
        else if (isHere && words.front() == name + ':')
            return line.simplified();
    }
    return {};
}

bool hasHugePages()
{
    QFile mode(QStringLiteral("/sys/kernel/mm/transparent_hugepage/enabled"));
    return mode.open(QIODevice::ReadOnly) && !mode.readAll().contains("[never]");
}

// A page of constants by itself.
struct alignas(4096) ConstantPage
{
    char text[4096]; // NOLINT(modernize-avoid-c-arrays)
};
const ConstantPage aByteOfAPage{"x"};

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT
private slots:
    void codeComesBackAsItWas()
    {
        const void* code = reinterpret_cast<const void*>(&qVersion); // NOLINT: an address
        const auto resident = [code] { return mappingFact(code, "Rss").split(' ').value(1).toInt(); };
        const int before = resident();
        base::releaseStartupPages();
        const int after = resident();
        QVERIFY2(after < before, qPrintable(QStringLiteral("%1 kB, then %2").arg(before).arg(after)));
        QCOMPARE(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR));
    }
    void whatWasWrittenIntoCodeStays()
    {
        // As a debugger does it: the page is the process's own now.
        const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
        auto* const begin =
            reinterpret_cast<char*>(reinterpret_cast<uintptr_t>(&aByteOfAPage.text) / page * page); // NOLINT
        QCOMPARE(mprotect(begin, page, PROT_READ | PROT_WRITE), 0);
        const_cast<volatile char&>(aByteOfAPage.text[0]) = 'y'; // NOLINT: what const promises is what is tried here
        QCOMPARE(mprotect(begin, page, PROT_READ), 0);
        base::releaseStartupPages();
        QCOMPARE(const_cast<const volatile char&>(aByteOfAPage.text[0]), 'y'); // NOLINT
    }
    void theHeapOfAThreadGrowsWhereHugePagesWereAskedFor()
    {
        if (!hasHugePages())
            QSKIP("This system has no huge pages for whoever asks.");
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The sanitizer's allocator does not use the heap.");
#endif
        size_t inHugePages = 0;
        std::jthread([&inHugePages] {
            base::growHeapInHugePages();
            std::vector<std::unique_ptr<char[]>> pieces; // NOLINT(modernize-avoid-c-arrays): bytes
            for (int i = 0; i < 64; ++i) {
                pieces.emplace_back(new char[50'000]);
                std::fill_n(pieces.back().get(), 50'000, static_cast<char>(i));
                inHugePages += mappingFact(pieces.back().get(), "VmFlags").contains(" hg") ? 1 : 0;
            }
            base::releaseFreedMemory();
            for (int i = 0; i < 64; ++i) {
                if (pieces[static_cast<size_t>(i)][49'999] != static_cast<char>(i))
                    inHugePages = 0;
            }
        }).join();
        QCOMPARE(inHugePages, size_t(64));
        QVERIFY(!mappingFact(std::make_unique<int>().get(), "VmFlags").contains(" hg")); // other threads have theirs
    }
    void aThreadThatHasMemoryAlreadyMayAskToo()
    {
        base::growHeapInHugePages();
        QVERIFY(std::make_unique<std::vector<char>>(300'000, 'x')->back() == 'x');
    }
    void aBlockIsZeroedAndInHugePagesFromAMebibyteOn_data()
    {
        QTest::addColumn<size_t>("size");
        for (const size_t size : {size_t(1), size_t(64), size_t(1000), base::HugePage / 2 - 1, base::HugePage / 2,
                                  base::HugePage, base::HugePage + 1, 3 * base::HugePage})
            QTest::addRow("%zu", size) << size;
    }
    void aBlockIsZeroedAndInHugePagesFromAMebibyteOn()
    {
        QFETCH(size_t, size);
        for (int i = 0; i < 3; ++i) {
            const base::HugeBlock block(size);
            QCOMPARE(block.size(), size);
            QCOMPARE(reinterpret_cast<quintptr>(block.data()) % 64, quintptr(0)); // NOLINT: an address
            QVERIFY(std::all_of(block.data(), block.data() + size, [](char c) { return c == 0; }));
            std::fill_n(block.data(), size, 'x');
            if (hasHugePages())
                QCOMPARE(mappingFact(block.data(), "VmFlags").contains(" hg"), size >= base::HugePage / 2);
        }
    }
    void aBlockIsMoved()
    {
        base::HugeBlock first(100);
        first.data()[99] = 'x';
        base::HugeBlock second = std::move(first);
        QCOMPARE(second.data()[99], 'x');
        second = base::HugeBlock();
        QVERIFY(second.data() == nullptr);
        QCOMPARE(second.size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
