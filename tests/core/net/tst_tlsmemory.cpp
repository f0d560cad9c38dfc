// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tlsmemory.h"

#include <QTest>

#include <openssl/crypto.h>

#include <cstring>
#include <thread>
#include <vector>

namespace {
const bool isKeeping = net::keepTlsRecordBuffers(); // before anything else asks OpenSSL for memory
constexpr size_t RecordBuffer = 17'000;
} // namespace

class TestTlsMemory : public QObject
{
    Q_OBJECT
private slots:
    void aBufferIsUsedAgain()
    {
        QVERIFY(isKeeping);
        void* first = OPENSSL_malloc(RecordBuffer);
        OPENSSL_free(first);
        void* second = OPENSSL_malloc(RecordBuffer - 300); // one size fits all of them
        QCOMPARE(second, first);
        std::memset(second, 1, RecordBuffer - 300);
        OPENSSL_free(second);
    }
    void buffersInUseAreApart()
    {
        std::vector<void*> all;
        for (int i = 0; i < 40; ++i) { // more than are kept
            all.push_back(OPENSSL_malloc(RecordBuffer));
            std::memset(all.back(), i, RecordBuffer);
        }
        for (int i = 0; i < 40; ++i)
            QCOMPARE(static_cast<unsigned char*>(all[static_cast<size_t>(i)])[RecordBuffer - 1],
                     static_cast<unsigned char>(i));
        for (void* one : all)
            OPENSSL_free(one);
    }
    void otherSizesAreTheHeaps()
    {
        for (const size_t size : {size_t(1), size_t(16'383), size_t(18'433), size_t(1) << 20U}) {
            auto* block = static_cast<char*>(OPENSSL_malloc(size));
            block[size - 1] = 'x';
            block = static_cast<char*>(OPENSSL_realloc(block, 2 * size));
            QCOMPARE(block[size - 1], 'x');
            block[2 * size - 1] = 'y';
            OPENSSL_free(block);
        }
    }
    void aBufferMayGrowOutOfItsSize()
    {
        auto* block = static_cast<char*>(OPENSSL_malloc(RecordBuffer));
        block[RecordBuffer - 1] = 'x';
        block = static_cast<char*>(OPENSSL_realloc(block, 10 * RecordBuffer));
        QCOMPARE(block[RecordBuffer - 1], 'x');
        block[10 * RecordBuffer - 1] = 'y';
        OPENSSL_free(block);
    }
    void aThreadMayEndWithBuffersAndFreeAnothers()
    {
        void* fromHere = OPENSSL_malloc(RecordBuffer);
        std::thread([fromHere] {
            OPENSSL_free(fromHere);
            OPENSSL_free(OPENSSL_malloc(RecordBuffer));
        }).join(); // leak and address sanitizers look on
    }
};

QTEST_APPLESS_MAIN(TestTlsMemory)
#include "tst_tlsmemory.moc"
