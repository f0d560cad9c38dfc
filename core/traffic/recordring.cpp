// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/recordring.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <vector>

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

constexpr uint32_t Skip = 0; // in the place of a size: the next record stands at the ring's beginning
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

Numbers numbersOf(const RecordView& record)
{
    const Phases& phases = record.phases;
    Numbers numbers{};
    numbers.size = static_cast<uint32_t>(sizeOf(record));
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
void layOut(const RecordView& record, std::byte* at)
{
    const Numbers numbers = numbersOf(record);
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

RecordRing::RecordRing(size_t bytes)
    : m_size(std::bit_ceil(std::max<size_t>(bytes, 4096)))
    , m_bytes(new std::byte[m_size]) // NOLINT: uninitialised, so that pages that are not used are not touched
{ }

const std::byte* RecordRing::whole(uint64_t position, size_t size)
{
    const size_t offset = position & (m_size - 1);
    const size_t first = std::min(size, m_size - offset);
    if (first == size)
        return m_bytes.get() + offset;
    m_joined.resize(size);
    std::memcpy(m_joined.data(), m_bytes.get() + offset, first);
    std::memcpy(m_joined.data() + first, m_bytes.get(), size - first);
    return m_joined.data();
}

// Of an empty ring the beginning is as good as any other place, and it is warm: a writer that keeps up costs the memory
// of what lies between two of its looks, not the whole ring. Until it looks, what is skipped cannot be used: a quarter
// is left for sure.
uint64_t RecordRing::startAnew(uint64_t position, size_t size)
{
    const size_t offset = position & (m_size - 1);
    const size_t rest = m_size - offset;
    if (offset < m_size / 4 || size > offset || rest < sizeof Skip)
        return position;
    std::memcpy(m_bytes.get() + offset, &Skip, sizeof Skip);
    return position + rest;
}

bool RecordRing::put(const RecordView& record)
{
    uint64_t position = m_head.load(std::memory_order_relaxed);
    const uint64_t tail = m_tail.load(std::memory_order_acquire);
    const size_t size = sizeOf(record);
    if (position == tail)
        position = startAnew(position, size);
    if (position - tail + size > m_size) {
        m_dropped.fetch_add(1, std::memory_order_relaxed);
        return false;
    }
    const size_t offset = position & (m_size - 1);
    if (offset + size <= m_size) {
        layOut(record, m_bytes.get() + offset);
    } else { // over the end and on from the beginning
        static thread_local std::vector<std::byte> whole;
        whole.resize(size);
        layOut(record, whole.data());
        const size_t first = m_size - offset;
        std::memcpy(m_bytes.get() + offset, whole.data(), first);
        std::memcpy(m_bytes.get(), whole.data() + first, size - first);
    }
    m_head.store(position + size, std::memory_order_release);
    return true;
}

bool RecordRing::look(RecordView& record)
{
    uint64_t position = m_tail.load(std::memory_order_relaxed);
    if (position == m_head.load(std::memory_order_acquire))
        return false;
    uint32_t size = 0;
    std::memcpy(&size, whole(position, sizeof size), sizeof size);
    if (size == Skip) { // a record follows for sure
        position += m_size - (position & (m_size - 1));
        std::memcpy(&size, whole(position, sizeof size), sizeof size);
    }
    readBack(whole(position, size), record);
    m_seen = position + size;
    return true;
}

void RecordRing::drop()
{
    m_tail.store(m_seen, std::memory_order_release);
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
