// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <QFile>
#include <QTest>

#include <memory>
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

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT
private slots:
    void theHeapGrowsWhereHugePagesWereAskedFor()
    {
        QFile mode(QStringLiteral("/sys/kernel/mm/transparent_hugepage/enabled"));
        if (!mode.open(QIODevice::ReadOnly) || mode.readAll().contains("[never]"))
            QSKIP("This system has no huge pages for whoever asks.");
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The sanitizer's allocator does not use the heap.");
#endif
        base::growHeapInHugePages(1);
        std::vector<std::unique_ptr<char[]>> pieces; // NOLINT(modernize-avoid-c-arrays): bytes
        size_t inHugePages = 0;
        for (int i = 0; i < 64; ++i) {
            pieces.emplace_back(new char[100'000]);
            inHugePages += mappingFact(pieces.back().get(), "VmFlags").contains(" hg") ? 1 : 0;
        }
        QVERIFY2(inHugePages > 40, qPrintable(QString::number(inHugePages))); // the first ones lie before them
        pieces.clear();
        base::releaseFreedMemory();
        pieces.emplace_back(new char[100'000]);
        std::fill_n(pieces.back().get(), 100'000, 'x');
        QCOMPARE(pieces.back()[99'999], 'x');
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
