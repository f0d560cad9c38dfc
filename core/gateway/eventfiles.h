// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where log-to-eventhub and metrics go on this machine: files of JSON lines in one folder, a file for each logger. A
// thread of its own writes them; what comes faster than the disk takes it is dropped. Any thread.

#include "core/policy/events.h"

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace gateway {

class EventFiles final : public policy::Events
{
public:
    explicit EventFiles(std::filesystem::path folder); // made when there is something to write
    ~EventFiles() override; // writes what is left
    EventFiles(const EventFiles&) = delete;
    EventFiles& operator=(const EventFiles&) = delete;

    void log(std::string_view logger, std::string line) override;
    void measure(std::string line) override;

private:
    void put(std::string file, std::string line);
    void work(const std::stop_token& stop);

    const std::filesystem::path m_folder;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<std::pair<std::string, std::string>> m_lines; // file, line
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace gateway
