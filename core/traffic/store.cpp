// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/store.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace traffic {

namespace {

constexpr size_t RowsOfChunk = 4096;
constexpr size_t TextOfChunk = 1UL << 20;
constexpr size_t LongestText = std::numeric_limits<uint16_t>::max();

uint32_t microseconds(std::chrono::microseconds time)
{
    return static_cast<uint32_t>(std::clamp<int64_t>(time.count(), 0, std::numeric_limits<uint32_t>::max()));
}

constexpr std::array<std::chrono::microseconds Phases::*, 6> PhaseMembers{
    &Phases::read, &Phases::policy, &Phases::connect, &Phases::send, &Phases::wait, &Phases::receive};
constexpr std::array<std::string Record::*, 5> TextMembers{&Record::method, &Record::url, &Record::clientAddress,
                                                           &Record::message, &Record::traceId};
constexpr std::array<std::pair<NameId HotRow::*, std::string Record::*>, 8> NameMembers{{
    {&HotRow::api, &Record::api},
    {&HotRow::operation, &Record::operation},
    {&HotRow::product, &Record::product},
    {&HotRow::subscription, &Record::subscription},
    {&HotRow::backend, &Record::backend},
    {&HotRow::reason, &Record::reason},
    {&HotRow::source, &Record::source},
    {&HotRow::revision, &Record::revision},
}};

} // namespace

// Rows below the published count never change, so readers need no lock for them.
class Store::Chunk
{
public:
    explicit Chunk(Serial first)
        : m_first(first)
        , m_rows(std::make_unique<HotRow[]>(RowsOfChunk)) // NOLINT(modernize-avoid-c-arrays)
        , m_text(std::make_unique_for_overwrite<char[]>(TextOfChunk)) // NOLINT(modernize-avoid-c-arrays)
    { }

    [[nodiscard]] bool hasRoom(size_t textBytes) const
    {
        return count() < RowsOfChunk && m_used + textBytes <= TextOfChunk;
    }
    void append(HotRow row, const Record& record)
    {
        row.textOffset = static_cast<uint32_t>(m_used);
        for (size_t i = 0; i < TextMembers.size(); ++i) {
            const std::string& text = record.*TextMembers[i];
            const size_t length = std::min(text.size(), LongestText);
            row.textLengths[i] = static_cast<uint16_t>(length);
            std::memcpy(m_text.get() + m_used, text.data(), length);
            m_used += length;
        }
        const size_t at = m_count.load(std::memory_order_relaxed);
        m_rows[at] = row;
        m_count.store(at + 1, std::memory_order_release);
    }

    [[nodiscard]] Serial first() const { return m_first; }
    [[nodiscard]] size_t count() const { return m_count.load(std::memory_order_acquire); }
    [[nodiscard]] const HotRow& row(size_t at) const { return m_rows[at]; }
    [[nodiscard]] const char* text() const { return m_text.get(); }

private:
    Serial m_first;
    std::unique_ptr<HotRow[]> m_rows; // NOLINT(modernize-avoid-c-arrays)
    std::unique_ptr<char[]> m_text; // NOLINT(modernize-avoid-c-arrays)
    size_t m_used = 0; // of m_text; the writer's
    std::atomic<size_t> m_count{0};
};

// Grows only, in blocks that never move. An id that a reader met in a published row was stored before it.
class Store::Names
{
public:
    Names() { blockFor(0); }

    NameId idOf(const std::string& name) // the writer's
    {
        if (name.empty())
            return 0;
        const auto found = m_ids.find(name);
        if (found != m_ids.end())
            return found->second;
        if (m_count >= BlockSize * Blocks) // nobody has so many: what comes now has no name of its own
            return 0;
        const auto id = static_cast<NameId>(m_count++);
        blockFor(id)[id % BlockSize] = name;
        m_ids.emplace(name, id);
        return id;
    }
    [[nodiscard]] std::string_view name(NameId id) const { return (*m_blocks[id / BlockSize])[id % BlockSize]; }

private:
    static constexpr size_t BlockSize = 1024;
    static constexpr size_t Blocks = 256;
    using Block = std::array<std::string, BlockSize>;

    Block& blockFor(NameId id)
    {
        auto& block = m_blocks[id / BlockSize];
        if (!block)
            block = std::make_unique<Block>();
        return *block;
    }

    std::array<std::unique_ptr<Block>, Blocks> m_blocks;
    std::unordered_map<std::string, NameId> m_ids;
    size_t m_count = 1;
};

Store::Store(size_t mostBytes)
    : m_mostChunks(std::max<size_t>(2, mostBytes / (TextOfChunk + RowsOfChunk * sizeof(HotRow))))
    , m_names(std::make_shared<Names>())
{ }

Store::~Store() = default;

Store::Chunk& Store::room(size_t textBytes)
{
    if (m_chunks.empty() || !m_chunks.back()->hasRoom(textBytes)) {
        m_chunks.push_back(std::make_shared<Chunk>(m_next));
        if (m_chunks.size() > m_mostChunks)
            m_chunks.erase(m_chunks.begin());
    }
    return *m_chunks.back();
}

void Store::append(std::span<const Record> records)
{
    const std::lock_guard lock(m_mutex);
    for (const Record& record : records) {
        HotRow row;
        row.time = record.time.time_since_epoch().count();
        row.total = microseconds(record.total);
        for (size_t i = 0; i < PhaseMembers.size(); ++i)
            row.phases[i] = microseconds(record.phases.*PhaseMembers[i]);
        row.status = static_cast<uint16_t>(std::clamp(record.status, 0, 999));
        row.outcome = record.outcome;
        row.key = record.key;
        row.requestBytes = record.requestBytes;
        row.responseBytes = record.responseBytes;
        for (const auto& [hot, member] : NameMembers)
            row.*hot = m_names->idOf(record.*member);
        size_t bytes = 0;
        for (const auto member : TextMembers)
            bytes += std::min((record.*member).size(), LongestText);
        room(bytes).append(row, record);
        ++m_next;
    }
}

void Store::clear()
{
    const std::lock_guard lock(m_mutex);
    m_chunks.clear();
}

Store::View Store::view() const
{
    View view;
    const std::lock_guard lock(m_mutex);
    view.m_names = m_names;
    view.m_begin = m_chunks.empty() ? m_next : m_chunks.front()->first();
    view.m_end = m_next;
    view.m_parts.reserve(m_chunks.size());
    for (const auto& chunk : m_chunks)
        view.m_parts.push_back({chunk, chunk->first(), chunk->count()});
    return view;
}

const Store::View::Part& Store::View::partOf(Serial serial) const
{
    const auto after = std::ranges::upper_bound(m_parts, serial, {}, &Part::first);
    return *std::prev(after);
}

const HotRow& Store::View::hot(Serial serial) const
{
    const Part& part = partOf(serial);
    return part.chunk->row(static_cast<size_t>(serial - part.first));
}

std::string_view Store::View::text(Serial serial, Text which) const
{
    const Part& part = partOf(serial);
    const HotRow& row = part.chunk->row(static_cast<size_t>(serial - part.first));
    const auto index = static_cast<size_t>(which);
    size_t offset = row.textOffset;
    for (size_t i = 0; i < index; ++i)
        offset += row.textLengths[i];
    return {part.chunk->text() + offset, row.textLengths[index]};
}

std::string_view Store::View::name(NameId id) const
{
    return m_names->name(id);
}

Record Store::View::record(Serial serial) const
{
    const HotRow& row = hot(serial);
    Record out;
    out.time = base::SystemTime(std::chrono::microseconds(row.time));
    out.total = std::chrono::microseconds(row.total);
    for (size_t i = 0; i < PhaseMembers.size(); ++i)
        out.phases.*PhaseMembers[i] = std::chrono::microseconds(row.phases[i]);
    out.status = row.status;
    out.outcome = row.outcome;
    out.key = row.key;
    out.requestBytes = row.requestBytes;
    out.responseBytes = row.responseBytes;
    for (const auto& [hot, member] : NameMembers)
        out.*member = name(row.*hot);
    for (size_t i = 0; i < TextMembers.size(); ++i)
        out.*TextMembers[i] = text(serial, static_cast<Text>(i));
    return out;
}

} // namespace traffic
