// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/logbook.h"

#include <algorithm>

namespace sample::cluster {

namespace {

constexpr size_t MostWaiting = 8UL << 20; // a follower that takes nothing is cut here

}

LogBook::LogBook(const base::Clock& clock, size_t remembered)
    : m_clock(clock)
    , m_remembered(remembered)
{ }

std::string LogBook::keyFor(std::string_view nameSpace, std::string_view pod, std::string_view container)
{
    return std::string(nameSpace) + '/' + std::string(pod) + '/' + std::string(container);
}

std::string LogBook::format(const Line& line, bool hasTimestamp)
{
    return (hasTimestamp ? base::formatIso8601(line.time) + ' ' : std::string()) + line.text + '\n';
}

void LogBook::append(std::string_view nameSpace, std::string_view pod, std::string_view container,
                     std::string_view line)
{
    Book& book = m_books[keyFor(nameSpace, pod, container)];
    book.lines.push_back({m_clock.now(), std::string(line)});
    if (book.lines.size() > m_remembered)
        book.lines.pop_front();
    std::erase_if(book.followers, [](const Follower& follower) {
        const auto stream = follower.stream.lock();
        return !stream || stream->hasEnded();
    });
    for (size_t i = 0; i < book.followers.size(); ++i) {
        const auto stream = book.followers[i].stream.lock();
        if (!stream)
            continue;
        stream->write(format(book.lines.back(), book.followers[i].hasTimestamps));
        if (stream->waiting() > MostWaiting)
            stream->end();
    }
}

std::string LogBook::read(std::string_view nameSpace, std::string_view pod, std::string_view container,
                          const LogQuery& query) const
{
    const auto found = m_books.find(keyFor(nameSpace, pod, container));
    if (found == m_books.end())
        return {};
    const auto& lines = found->second.lines;
    auto first = lines.begin();
    if (query.since)
        first = std::ranges::find_if(lines, [&query](const Line& line) { return line.time >= *query.since; });
    if (query.tailLines && lines.end() - first > *query.tailLines)
        first = lines.end() - std::max<int64_t>(*query.tailLines, 0);
    std::string text;
    for (auto line = first; line != lines.end(); ++line)
        text += format(*line, query.hasTimestamps);
    if (query.limitBytes && text.size() > static_cast<size_t>(std::max<int64_t>(*query.limitBytes, 0)))
        text.resize(static_cast<size_t>(std::max<int64_t>(*query.limitBytes, 0)));
    return text;
}

std::shared_ptr<Stream> LogBook::follow(std::string_view nameSpace, std::string_view pod, std::string_view container,
                                        const LogQuery& query)
{
    auto stream = std::make_shared<Stream>();
    stream->write(read(nameSpace, pod, container, query));
    m_books[keyFor(nameSpace, pod, container)].followers.push_back({stream, query.hasTimestamps});
    return stream;
}

void LogBook::forget(std::string_view nameSpace, std::string_view pod)
{
    const std::string prefix = keyFor(nameSpace, pod, {});
    for (auto book = m_books.lower_bound(prefix); book != m_books.end() && book->first.starts_with(prefix);) {
        for (const Follower& follower : book->second.followers) {
            if (const auto stream = follower.stream.lock())
                stream->end();
        }
        book = m_books.erase(book);
    }
}

} // namespace sample::cluster
