// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Records on their way from one I/O thread to the writer, as bytes in a ring: putting one costs a copy and no lock,
// no allocation, no system call. One thread puts, one takes.

#include "core/traffic/record.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace traffic {

class RecordRing
{
public:
    explicit RecordRing(size_t bytes = 4UL << 20); // rounded up to a power of two

    // False when there is no room: the record is dropped and counted.
    bool put(const RecordView& record);
    bool put(const Record& record) { return put(viewOf(record)); }

    // The oldest record, which stays where it is until it is dropped; false when the ring is empty.
    bool look(RecordView& record);
    void drop(); // what was looked at last
    bool take(Record& record); // both, with a copy

    [[nodiscard]] uint64_t dropped() const { return m_dropped.load(std::memory_order_relaxed); }

private:
    // Bytes of the ring in one piece: in place, or copied together where they run over its end.
    [[nodiscard]] uint64_t startAnew(uint64_t position, size_t size);
    [[nodiscard]] const std::byte* whole(uint64_t position, size_t size);

    size_t m_size;
    std::unique_ptr<std::byte[]> m_bytes; // NOLINT(modernize-avoid-c-arrays)
    alignas(64) std::atomic<uint64_t> m_head{0}; // next byte to write; the putting thread's
    alignas(64) std::atomic<uint64_t> m_tail{0}; // next byte to read; the taking thread's
    uint64_t m_seen = 0; // where the record behind the one that was looked at begins
    std::vector<std::byte> m_joined; // of a record that runs over the end; the taking thread's, too
    std::atomic<uint64_t> m_dropped{0};
};

} // namespace traffic
