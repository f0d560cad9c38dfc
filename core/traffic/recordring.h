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
    bool put(const Record& record);
    // False when the ring is empty.
    bool take(Record& record);

    [[nodiscard]] uint64_t dropped() const { return m_dropped.load(std::memory_order_relaxed); }

private:
    // Bytes of the ring in one piece: in place, or copied together where they run over its end.
    [[nodiscard]] uint64_t startAnew(uint64_t position, size_t size);
    [[nodiscard]] const std::byte* whole(uint64_t position, size_t size, std::vector<std::byte>& copy) const;

    size_t m_size;
    std::unique_ptr<std::byte[]> m_bytes; // NOLINT(modernize-avoid-c-arrays)
    alignas(64) std::atomic<uint64_t> m_head{0}; // next byte to write; the putting thread's
    alignas(64) std::atomic<uint64_t> m_tail{0}; // next byte to read; the taking thread's
    std::atomic<uint64_t> m_dropped{0};
};

} // namespace traffic
