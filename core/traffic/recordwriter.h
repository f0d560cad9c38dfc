// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one thread that takes records out of the rings: to a file of JSON lines, to a listener, or both.

#include "core/base/result.h"
#include "core/traffic/jsonlines.h"
#include "core/traffic/record.h"
#include "core/traffic/recordring.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace traffic {

class RecordWriter
{
public:
    struct Settings
    {
        std::string file; // JSON lines are appended; empty: none
        std::function<void(std::vector<Record>&&)>
            listener; // called on the writer's thread with what came; may be empty
        std::chrono::milliseconds interval{25}; // between looks into the rings; less under load
    };

    // Opens the file; an error names it and says why it cannot be written.
    [[nodiscard]] static base::Result<std::unique_ptr<RecordWriter>>
    start(Settings settings, std::vector<std::shared_ptr<RecordRing>> rings);
    ~RecordWriter(); // after a last round, so that nothing that was put is lost
    RecordWriter(const RecordWriter&) = delete;
    RecordWriter& operator=(const RecordWriter&) = delete;

    [[nodiscard]] uint64_t dropped() const; // by full rings, so far
    [[nodiscard]] uint64_t unwritten() const { return m_unwritten.load(); } // records that the file did not take

private:
    RecordWriter(Settings settings, std::vector<std::shared_ptr<RecordRing>> rings, int file);
    void work(const std::stop_token& stop);
    size_t drainAll(); // how many records
    size_t drain();
    void sayDrops();
    void writeOut(bool isLast);

    Settings m_settings;
    std::vector<std::shared_ptr<RecordRing>> m_rings;
    int m_file = -1;
    JsonLines m_lines;
    uint64_t m_buffered = 0; // records in it
    uint64_t m_saidDrops = 0;
    std::atomic<uint64_t> m_unwritten{0};
    bool m_hasComplained = false;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace traffic
