// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Records on their way from one I/O thread to the writer, as bytes in segments that go round: filled by one, read by
// the other, and back. Putting one costs a copy and no lock, no system call, and an allocation only for each few
// hundred that the writer has fallen behind. Memory and cache hold what lies between two of its looks, not all that may
// wait.

#include "core/traffic/record.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace traffic {

// One thread puts, one takes.
class RecordRing
{
public:
    explicit RecordRing(size_t bytes = 4UL << 20); // that may wait, at most
    ~RecordRing();
    RecordRing(const RecordRing&) = delete;
    RecordRing& operator=(const RecordRing&) = delete;

    // False when there is no room: the record is dropped and counted.
    bool put(const RecordView& record);
    bool put(const Record& record) { return put(viewOf(record)); }

    // The oldest record, which stays where it is until it is dropped; false when the ring is empty.
    bool look(RecordView& record);
    [[nodiscard]] std::string_view texts() const { return m_texts; } // of that record, one behind another
    void drop(); // what was looked at last
    bool take(Record& record); // both, with a copy

    [[nodiscard]] uint64_t dropped() const { return m_dropped.load(std::memory_order_relaxed); }
    [[nodiscard]] size_t bytesHeld() const { return m_held.load(std::memory_order_relaxed); } // of all segments

private:
    struct Segment;

    [[nodiscard]] Segment* segmentFor(size_t size); // by the putting thread
    void giveBack(Segment* segment); // by the taking thread

    size_t m_most;
    Segment* m_filling = nullptr; // the putting thread's; from the one that is read to this one they are linked
    std::atomic<size_t> m_held{0};
    std::atomic<uint64_t> m_dropped{0};
    alignas(64) Segment* m_reading = nullptr; // the taking thread's
    size_t m_read = 0; // bytes of it
    size_t m_seen = 0; // where the record behind the one that was looked at begins
    std::string_view m_texts;
    alignas(64) std::atomic<Segment*> m_spare{nullptr}; // from the one to the other
};

} // namespace traffic
