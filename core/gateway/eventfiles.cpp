// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/eventfiles.h"

#include "core/text/ascii.h"

#include <fstream>
#include <map>

namespace gateway {

namespace {
constexpr size_t MostLines = 65'536;

// A logger's id as the name of a file.
std::string fileName(std::string_view logger)
{
    std::string out;
    for (const char c : logger)
        out += text::isLetter(c) || text::isDigit(c) || c == '-' || c == '_' ? c : '_';
    return out + ".jsonl";
}
} // namespace

EventFiles::EventFiles(std::filesystem::path folder)
    : m_folder(std::move(folder))
    , m_thread([this](const std::stop_token& stop) { work(stop); })
{ }

EventFiles::~EventFiles()
{
    m_thread.request_stop();
    m_thread.join();
}

void EventFiles::log(std::string_view logger, std::string line)
{
    put(fileName(logger), std::move(line));
}

void EventFiles::measure(std::string line)
{
    put("metrics.jsonl", std::move(line));
}

void EventFiles::put(std::string file, std::string line)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_lines.size() >= MostLines)
            return;
        m_lines.emplace_back(std::move(file), std::move(line));
    }
    m_wake.notify_one();
}

void EventFiles::work(const std::stop_token& stop)
{
    while (true) {
        std::vector<std::pair<std::string, std::string>> lines;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return !m_lines.empty(); });
            lines.swap(m_lines);
        }
        if (lines.empty())
            return; // it is the end
        std::map<std::string, std::string> texts;
        for (const auto& [file, line] : lines)
            texts[file] += line + '\n';
        std::error_code ignored; // a folder that cannot be made takes no lines
        std::filesystem::create_directories(m_folder, ignored);
        for (const auto& [file, text] : texts)
            std::ofstream(m_folder / file, std::ios::app) << text;
    }
}

} // namespace gateway
