// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/recordring.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace traffic {

namespace {

// The numbers of a record, as they lie in the ring before its texts.
struct Numbers
{
    uint32_t size; // of the whole record: what take() reads first
    int64_t time;
    int64_t total;
    std::array<int64_t, 6> phases;
    uint64_t requestBytes;
    uint64_t responseBytes;
    int32_t status;
    uint8_t outcome;
    uint8_t key;
};

// A few hundred records. A small ring has two, so that one can be read while the other is filled.
constexpr size_t LargestUsual = 64UL << 10;

size_t usualSize(size_t most)
{
    return std::min(LargestUsual, most / 2);
}

constexpr size_t LongestText = 0xffff; // longer ones are cut: a URL of 64 KiB says enough

using TextMember = std::string_view RecordView::*;
constexpr std::array<TextMember, 13> Texts{
    &RecordView::method,        &RecordView::url,     &RecordView::api,          &RecordView::revision,
    &RecordView::operation,     &RecordView::product, &RecordView::subscription, &RecordView::backend,
    &RecordView::clientAddress, &RecordView::source,  &RecordView::reason,       &RecordView::message,
    &RecordView::traceId};

size_t sizeOf(const RecordView& record)
{
    size_t size = sizeof(Numbers);
    for (const TextMember member : Texts)
        size += sizeof(uint16_t) + std::min((record.*member).size(), LongestText);
    return size;
}

Numbers numbersOf(const RecordView& record, size_t size)
{
    const Phases& phases = record.phases;
    Numbers numbers{};
    numbers.size = static_cast<uint32_t>(size);
    numbers.time = record.time.time_since_epoch().count();
    numbers.total = record.total.count();
    numbers.phases = {phases.read.count(), phases.policy.count(), phases.connect.count(),
                      phases.send.count(), phases.wait.count(),   phases.receive.count()};
    numbers.requestBytes = record.requestBytes;
    numbers.responseBytes = record.responseBytes;
    numbers.status = record.status;
    numbers.outcome = static_cast<uint8_t>(record.outcome);
    numbers.key = static_cast<uint8_t>(record.key);
    return numbers;
}

void applyNumbers(const Numbers& numbers, RecordView& record)
{
    using std::chrono::microseconds;
    record.time = base::SystemTime(microseconds(numbers.time));
    record.total = microseconds(numbers.total);
    record.phases = {microseconds(numbers.phases[0]), microseconds(numbers.phases[1]), microseconds(numbers.phases[2]),
                     microseconds(numbers.phases[3]), microseconds(numbers.phases[4]), microseconds(numbers.phases[5])};
    record.requestBytes = numbers.requestBytes;
    record.responseBytes = numbers.responseBytes;
    record.status = numbers.status;
    record.outcome = static_cast<Outcome>(numbers.outcome);
    record.key = static_cast<KeyUsed>(numbers.key);
}

// Numbers, then each text behind its length.
void layOut(const RecordView& record, size_t size, std::byte* at)
{
    const Numbers numbers = numbersOf(record, size);
    std::memcpy(at, &numbers, sizeof numbers);
    at += sizeof numbers;
    for (const TextMember member : Texts) {
        const std::string_view text = record.*member;
        const auto length = static_cast<uint16_t>(std::min(text.size(), LongestText));
        std::memcpy(at, &length, sizeof length);
        if (length != 0) // an empty view may point nowhere
            std::memcpy(at + sizeof length, text.data(), length);
        at += sizeof length + length;
    }
}

void readBack(const std::byte* at, RecordView& record)
{
    Numbers numbers{};
    std::memcpy(&numbers, at, sizeof numbers);
    applyNumbers(numbers, record);
    at += sizeof numbers;
    for (const TextMember member : Texts) {
        uint16_t length = 0;
        std::memcpy(&length, at, sizeof length);
        record.*member = {reinterpret_cast<const char*>(at + sizeof length), length}; // NOLINT: text as bytes
        at += sizeof length + length;
    }
}

} // namespace

// Filled from its beginning to its end, and read so: `filled` only grows until it is linked to the next one.
struct RecordRing::Segment
{
    explicit Segment(size_t room)
        : size(room)
        , bytes(new std::byte[room]) // NOLINT: uninitialised, so that what is not used is not touched
    { }

    std::atomic<size_t> filled{0}; // whole records only
    std::atomic<Segment*> next{nullptr};
    const size_t size;
    const std::unique_ptr<std::byte[]> bytes; // NOLINT(modernize-avoid-c-arrays)
};

RecordRing::RecordRing(size_t bytes)
    : m_most(std::max<size_t>(bytes, 4096))
{
    m_filling = segmentFor(0);
    m_reading = m_filling;
    giveBack(segmentFor(0)); // one is filled while the other is read: from the beginning, so that nothing grows at rest
}

RecordRing::~RecordRing()
{
    delete m_spare.load(std::memory_order_relaxed);
    while (const Segment* const segment = m_reading) {
        m_reading = segment->next.load(std::memory_order_relaxed);
        delete segment;
    }
}

// An empty one that has so much room; null when too much waits already.
RecordRing::Segment* RecordRing::segmentFor(size_t size)
{
    const size_t usual = usualSize(m_most);
    if (size <= usual) {
        if (Segment* const spare = m_spare.exchange(nullptr, std::memory_order_acquire)) {
            spare->filled.store(0, std::memory_order_relaxed);
            spare->next.store(nullptr, std::memory_order_relaxed);
            return spare;
        }
    }
    const size_t wanted = std::max(size, usual);
    if (bytesHeld() + wanted > m_most)
        return nullptr;
    m_held.fetch_add(wanted, std::memory_order_relaxed);
    return new Segment(wanted);
}

// One is kept for the putting thread; more were there for a burst.
void RecordRing::giveBack(Segment* segment)
{
    if (segment->size == usualSize(m_most))
        segment = m_spare.exchange(segment, std::memory_order_acq_rel);
    if (segment) {
        m_held.fetch_sub(segment->size, std::memory_order_relaxed);
        delete segment;
    }
}

bool RecordRing::put(const RecordView& record)
{
    const size_t size = sizeOf(record);
    size_t filled = m_filling->filled.load(std::memory_order_relaxed);
    if (filled + size > m_filling->size) {
        Segment* const next = segmentFor(size);
        if (next == nullptr) {
            m_dropped.fetch_add(1, std::memory_order_relaxed);
            return false;
        }
        m_filling->next.store(next, std::memory_order_release);
        m_filling = next;
        filled = 0;
    }
    layOut(record, size, m_filling->bytes.get() + filled);
    m_filling->filled.store(filled + size, std::memory_order_release);
    return true;
}

bool RecordRing::look(RecordView& record)
{
    while (m_read == m_reading->filled.load(std::memory_order_acquire)) {
        Segment* const next = m_reading->next.load(std::memory_order_acquire);
        if (next == nullptr)
            return false;
        if (m_read != m_reading->filled.load(std::memory_order_relaxed))
            break; // it grew before the next one was linked
        giveBack(std::exchange(m_reading, next));
        m_read = 0;
    }
    const std::byte* const at = m_reading->bytes.get() + m_read;
    uint32_t size = 0;
    std::memcpy(&size, at, sizeof size);
    readBack(at, record);
    m_seen = m_read + size;
    return true;
}

void RecordRing::drop()
{
    m_read = m_seen;
}

bool RecordRing::take(Record& record)
{
    RecordView view;
    if (!look(view))
        return false;
    record = copyOf(view);
    drop();
    return true;
}

} // namespace traffic
