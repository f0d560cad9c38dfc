// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The newest requests in memory, up to a limit of bytes: numbers and names that filters ask for in fixed columns, the
// rest as bytes behind them. One writer at a time appends; any number of readers hold views, without a lock while they
// read. When the limit is reached the oldest chunk goes; a view keeps what it has seen.

#include "core/traffic/record.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace traffic {

// Counts requests since the store began; never used twice.
using Serial = uint64_t;

// Names that repeat (APIs, subscriptions, backends) are kept once; 0 is the empty name.
using NameId = uint32_t;

// What of a request is asked often. Times in microseconds, the time itself since 1970.
struct HotRow
{
    int64_t time = 0;
    uint32_t total = 0; // saturates after 71 minutes
    std::array<uint32_t, 6> phases{}; // in the order of Phases
    uint16_t status = 0;
    Outcome outcome = Outcome::Ok;
    KeyUsed key = KeyUsed::None;
    uint64_t requestBytes = 0;
    uint64_t responseBytes = 0;
    NameId api = 0, operation = 0, product = 0, subscription = 0, backend = 0, reason = 0, source = 0, revision = 0;
    uint32_t textOffset = 0; // of method, url, clientAddress, message and traceId, one after another
    std::array<uint16_t, 5> textLengths{};
};

class Store
{
public:
    class Chunk;
    class View;

    explicit Store(size_t mostBytes = 256UL << 20);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    void append(std::span<const Record> records); // any thread; one at a time
    void clear(); // serials go on
    [[nodiscard]] View view() const; // any thread

private:
    class Names;
    [[nodiscard]] Chunk& room(size_t textBytes);

    const size_t m_mostChunks;
    mutable std::mutex m_mutex; // of the list of chunks, and of appending
    std::vector<std::shared_ptr<Chunk>> m_chunks; // the last one is being filled
    std::shared_ptr<Names> m_names;
    Serial m_next = 0;
};

// The rows that were there when it was made.
class Store::View
{
public:
    [[nodiscard]] Serial begin() const { return m_begin; } // the oldest that is still held
    [[nodiscard]] Serial end() const { return m_end; } // one past the newest
    [[nodiscard]] size_t size() const { return static_cast<size_t>(m_end - m_begin); }

    // The serial must be within begin() and end().
    [[nodiscard]] const HotRow& hot(Serial serial) const;
    enum class Text : uint8_t { Method, Url, ClientAddress, Message, TraceId };
    [[nodiscard]] std::string_view text(Serial serial, Text which) const;
    [[nodiscard]] std::string_view name(NameId id) const;
    [[nodiscard]] Record record(Serial serial) const;

private:
    friend class Store;
    struct Part
    {
        std::shared_ptr<const Chunk> chunk;
        Serial first;
        size_t count;
    };
    [[nodiscard]] const Part& partOf(Serial serial) const;

    std::vector<Part> m_parts;
    std::shared_ptr<const Names> m_names;
    Serial m_begin = 0;
    Serial m_end = 0;
};

} // namespace traffic
