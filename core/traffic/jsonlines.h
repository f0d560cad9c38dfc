// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Records as JSON lines, one behind the other, in memory that is used again: what a request costs the writer.

#include "core/traffic/record.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

namespace traffic {

class JsonLines
{
public:
    void makeRoom(size_t bytes); // for so many more
    void append(const RecordView& record);
    void append(std::string_view line); // with its line feed
    void clear() { m_size = 0; }

    [[nodiscard]] std::string_view text() const { return {m_bytes.get(), m_size}; } // until the next change

private:
    char* writeTime(char* at, base::SystemTime time);

    std::unique_ptr<char[]> m_bytes; // NOLINT(modernize-avoid-c-arrays): uninitialised, unlike a string's
    size_t m_size = 0;
    size_t m_capacity = 0;
    int64_t m_second = -1; // whose text is kept, since the epoch: most records share theirs with the one before
    std::string m_secondText; // "2026-11-21T06:25:00."
};

} // namespace traffic
