// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/recordring.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace traffic {

namespace {

constexpr size_t LongestText = 0xffff; // longer ones are cut: a URL of 64 KiB says enough

// A record as it lies in the ring, before its texts, which stand one behind another.
struct Numbers
{
    uint32_t size; // of the whole record
    int64_t time;
    int64_t total;
    std::array<int64_t, 6> phases;
    uint64_t requestBytes;
    uint64_t responseBytes;
    int32_t status;
    uint8_t outcome;
    uint8_t key;
    std::array<uint16_t, RecordTexts.size()> lengths; // of the texts
};

// A few hundred records. A small ring has two, so that one can be read while the other is filled.
constexpr size_t LargestUsual = 64UL << 10;

size_t usualSize(size_t most)
{
    return std::min(LargestUsual, most / 2);
}

std::string_view keptPart(std::string_view text)
{
    return text.substr(0, LongestText);
}

size_t sizeOf(const RecordView& record)
{
    size_t size = sizeof(Numbers);
    for (const auto member : RecordTexts)
        size += keptPart(record.*member).size();
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
    for (size_t i = 0; i < RecordTexts.size(); ++i)
        numbers.lengths[i] = static_cast<uint16_t>(keptPart(record.*RecordTexts[i]).size());
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

void layOut(const RecordView& record, size_t size, std::byte* at)
{
    const Numbers numbers = numbersOf(record, size);
    std::memcpy(at, &numbers, sizeof numbers);
    at += sizeof numbers;
    for (const auto member : RecordTexts) {
        const std::string_view text = keptPart(record.*member);
        if (!text.empty()) // an empty view may point nowhere
            std::memcpy(at, text.data(), text.size());
        at += text.size();
    }
}

// Its texts, one behind another.
std::string_view readBack(const std::byte* at, RecordView& record)
{
    Numbers numbers{};
    std::memcpy(&numbers, at, sizeof numbers);
    applyNumbers(numbers, record);
    const std::string_view texts(reinterpret_cast<const char*>(at + sizeof numbers), // NOLINT: text as bytes
                                 numbers.size - sizeof numbers);
    const char* next = texts.data();
    for (size_t i = 0; i < RecordTexts.size(); ++i) {
        record.*RecordTexts[i] = {next, numbers.lengths[i]};
        next += numbers.lengths[i];
    }
    return texts;
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
    m_texts = readBack(at, record);
    m_seen = m_read + sizeof(Numbers) + m_texts.size();
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
