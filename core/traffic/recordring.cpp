// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/recordring.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace traffic {

namespace {

// The numbers of a record, as they lie in the ring before its texts.
struct Numbers
{
    int64_t time;
    int64_t total;
    std::array<int64_t, 6> phases;
    uint64_t requestBytes;
    uint64_t responseBytes;
    int32_t status;
    uint8_t outcome;
    uint8_t key;
};

constexpr size_t LongestText = 0xffff; // longer ones are cut: a URL of 64 KiB says enough

using TextMember = std::string Record::*;
constexpr std::array<TextMember, 13> Texts{
    &Record::method,  &Record::url,          &Record::api,     &Record::revision,      &Record::operation,
    &Record::product, &Record::subscription, &Record::backend, &Record::clientAddress, &Record::source,
    &Record::reason,  &Record::message,      &Record::traceId};

size_t sizeOf(const Record& record)
{
    size_t size = sizeof(Numbers);
    for (const TextMember member : Texts)
        size += sizeof(uint16_t) + std::min((record.*member).size(), LongestText);
    return size;
}

Numbers numbersOf(const Record& record)
{
    const Phases& phases = record.phases;
    Numbers numbers{};
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

void applyNumbers(const Numbers& numbers, Record& record)
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

} // namespace

RecordRing::RecordRing(size_t bytes)
    : m_size(std::bit_ceil(std::max<size_t>(bytes, 4096)))
    , m_bytes(std::make_unique<std::byte[]>(m_size)) // NOLINT(modernize-avoid-c-arrays)
{ }

void RecordRing::write(uint64_t& position, const void* data, size_t size)
{
    const size_t offset = position & (m_size - 1);
    const size_t first = std::min(size, m_size - offset);
    std::memcpy(m_bytes.get() + offset, data, first);
    std::memcpy(m_bytes.get(), static_cast<const std::byte*>(data) + first, size - first);
    position += size;
}

void RecordRing::read(uint64_t& position, void* data, size_t size) const
{
    const size_t offset = position & (m_size - 1);
    const size_t first = std::min(size, m_size - offset);
    std::memcpy(data, m_bytes.get() + offset, first);
    std::memcpy(static_cast<std::byte*>(data) + first, m_bytes.get(), size - first);
    position += size;
}

void RecordRing::writeText(uint64_t& position, std::string_view text)
{
    const auto length = static_cast<uint16_t>(std::min(text.size(), LongestText));
    write(position, &length, sizeof length);
    write(position, text.data(), length);
}

void RecordRing::readText(uint64_t& position, std::string& text) const
{
    uint16_t length = 0;
    read(position, &length, sizeof length);
    text.resize(length);
    read(position, text.data(), length);
}

bool RecordRing::put(const Record& record)
{
    uint64_t position = m_head.load(std::memory_order_relaxed);
    const uint64_t used = position - m_tail.load(std::memory_order_acquire);
    if (used + sizeOf(record) > m_size) {
        m_dropped.fetch_add(1, std::memory_order_relaxed);
        return false;
    }
    const Numbers numbers = numbersOf(record);
    write(position, &numbers, sizeof numbers);
    for (const TextMember member : Texts)
        writeText(position, record.*member);
    m_head.store(position, std::memory_order_release);
    return true;
}

bool RecordRing::take(Record& record)
{
    uint64_t position = m_tail.load(std::memory_order_relaxed);
    if (position == m_head.load(std::memory_order_acquire))
        return false;
    Numbers numbers{};
    read(position, &numbers, sizeof numbers);
    applyNumbers(numbers, record);
    for (const TextMember member : Texts)
        readText(position, record.*member);
    m_tail.store(position, std::memory_order_release);
    return true;
}

} // namespace traffic
