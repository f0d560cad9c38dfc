// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What containers print. Each keeps its last few thousand lines; those who follow get new ones at once.

#include "core/base/clock.h"
#include "core/sample/cluster/stream.h"

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sample::cluster {

struct LogQuery
{
    bool follows = false;
    bool hasTimestamps = false;
    std::optional<int64_t> tailLines;
    std::optional<int64_t> limitBytes; // may cut a line
    std::optional<base::SystemTime> since;
};

class LogBook
{
public:
    explicit LogBook(const base::Clock& clock, size_t remembered = 5000);

    void append(std::string_view nameSpace, std::string_view pod, std::string_view container, std::string_view line);
    [[nodiscard]] std::string read(std::string_view nameSpace, std::string_view pod, std::string_view container,
                                   const LogQuery& query) const;
    // Begins with what read gives.
    [[nodiscard]] std::shared_ptr<Stream> follow(std::string_view nameSpace, std::string_view pod,
                                                 std::string_view container, const LogQuery& query);
    void forget(std::string_view nameSpace, std::string_view pod); // the Pod is gone: followers end

private:
    struct Line
    {
        base::SystemTime time;
        std::string text;
    };
    struct Follower
    {
        std::weak_ptr<Stream> stream;
        bool hasTimestamps = false;
    };
    struct Book
    {
        std::deque<Line> lines;
        std::vector<Follower> followers;
    };
    [[nodiscard]] static std::string format(const Line& line, bool hasTimestamp);
    [[nodiscard]] static std::string keyFor(std::string_view nameSpace, std::string_view pod,
                                            std::string_view container);

    const base::Clock& m_clock;
    size_t m_remembered;
    std::map<std::string, Book> m_books; // by namespace/pod/container
};

} // namespace sample::cluster
