// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Records as JSON lines, one behind the other, in memory that is used again: what a request costs the writer.

#include "core/base/bytebuffer.h"
#include "core/traffic/record.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace traffic {

class JsonLines
{
public:
    void makeRoom(size_t bytes) { m_bytes.makeRoom(bytes); } // for so many more
    void append(const RecordView& record);
    void append(const RecordView& record, std::string_view texts); // its texts one behind another: one look at all
    void append(std::string_view line) { m_bytes.append(line); } // with its line feed
    void clear() { m_bytes.clear(); }

    [[nodiscard]] std::string_view text() const { return m_bytes.text(); } // until the next change

private:
    void append(const RecordView& record, bool standsForItself);
    char* writeTime(char* at, base::SystemTime time);

    base::ByteBuffer m_bytes;
    int64_t m_second = -1; // whose text is kept, since the epoch: most records share theirs with the one before
    std::string m_secondText; // "2026-11-21T06:25:00."
};

} // namespace traffic
