// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Literal segments of a tree of paths: (node, text) → child, in one flat table, so that a request's segment is hashed
// once and found in one probe however many siblings there are. Filled while compiling, then read by any thread.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace routing {

class SegmentTable
{
public:
    static constexpr uint32_t None = 0xffffffff;

    // folded must not be there for that node yet.
    void insert(uint32_t node, std::string folded, uint32_t child);
    [[nodiscard]] uint32_t find(uint32_t node, std::string_view encodedSegment) const;

private:
    struct Entry
    {
        uint32_t node;
        uint32_t child;
        std::string text; // folded
    };
    struct Slot
    {
        uint64_t hash = 0;
        uint32_t entry = None;
    };
    void grow();
    void place(uint64_t hash, uint32_t entry);

    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots; // a power of two, at most half full
};

} // namespace routing
