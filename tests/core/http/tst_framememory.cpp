// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/framememory.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <limits>
#include <thread>
#include <vector>

namespace {

struct Memory
{
    [[nodiscard]] char* take(size_t size) const { return static_cast<char*>(all.malloc(size, all.mem_user_data)); }
    [[nodiscard]] char* takeZeroed(size_t count, size_t size) const
    {
        return static_cast<char*>(all.calloc(count, size, all.mem_user_data));
    }
    [[nodiscard]] char* resize(char* block, size_t size) const
    {
        return static_cast<char*>(all.realloc(block, size, all.mem_user_data));
    }
    void give(void* block) const { all.free(block, all.mem_user_data); }

    nghttp2_mem& all = *http::frameMemory();
};

} // namespace

class TestFrameMemory : public QObject
{
    Q_OBJECT
private slots:
    void aBlockIsUsedAgain()
    {
        const Memory memory;
        char* first = memory.take(200);
        memory.give(first);
        char* second = memory.take(240);
        QCOMPARE(static_cast<void*>(second), static_cast<void*>(first));
        memory.give(second);
    }
    void blocksInUseAreApart()
    {
        const Memory memory;
        for (int round = 0; round < 3; ++round) {
            std::vector<std::pair<char*, size_t>> all;
            for (size_t i = 0; i < 2000; ++i) { // more than are kept
                const size_t size = 1 + i * 7 % 700; // also larger ones
                all.emplace_back(memory.take(size), size);
                std::memset(all.back().first, static_cast<int>(i % 251), size);
            }
            for (size_t i = 0; i < all.size(); ++i) {
                const auto [block, size] = all[i];
                QVERIFY(std::all_of(block, block + size, [i](char c) { return c == static_cast<char>(i % 251); }));
                memory.give(block);
            }
        }
    }
    void zeroedIsZeroedAgain()
    {
        const Memory memory;
        char* block = memory.take(300);
        std::memset(block, 'x', 300);
        memory.give(block);
        block = memory.takeZeroed(3, 100);
        QVERIFY(std::all_of(block, block + 300, [](char c) { return c == '\0'; }));
        memory.give(block);
        QVERIFY(!memory.takeZeroed(std::numeric_limits<size_t>::max() / 2, 4)); // the product would wrap around
    }
    void aBlockMayGrow()
    {
        const Memory memory;
        char* block = memory.resize(nullptr, 10); // as little as the heap gives
        block[9] = 'x';
        for (size_t size = 20; size < 3000; size *= 2) {
            block = memory.resize(block, size);
            block[size - 1] = 'y';
        }
        QCOMPARE(block[9], 'x');
        memory.give(block);
        memory.give(memory.resize(nullptr, 10));
        memory.give(nullptr);
    }
    void aBlockMayGoToAnotherThread()
    {
        const Memory memory;
        char* block = memory.take(100);
        std::jthread([&] { memory.give(block); }).join();
        std::jthread([&] { block = memory.take(100); }).join(); // and outlive the thread it came from
        std::memset(block, 'x', 100);
        memory.give(block);
    }
};

QTEST_APPLESS_MAIN(TestFrameMemory)
#include "tst_framememory.moc"
