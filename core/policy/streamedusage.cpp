// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/streamedusage.h"

#include <algorithm>

namespace policy {

namespace {
constexpr size_t LongestLine = 1UL << 20;
} // namespace

void StreamedUsage::see(std::string_view piece)
{
    while (!piece.empty()) {
        const size_t end = piece.find('\n');
        const std::string_view part = piece.substr(0, end);
        m_isTooLong = m_isTooLong || m_line.size() + part.size() > LongestLine;
        if (!m_isTooLong)
            m_line += part;
        if (end == std::string_view::npos)
            return;
        if (!m_isTooLong)
            readLine(m_line);
        m_line.clear();
        m_isTooLong = false;
        piece.remove_prefix(end + 1);
    }
}

void StreamedUsage::readLine(std::string_view line)
{
    constexpr std::string_view Data = "data:";
    if (!line.starts_with(Data))
        return;
    line.remove_prefix(Data.size());
    if (const auto told = readUsage(line))
        m_told = told;
    m_letters += lettersOfCompletion(line);
}

TokenUsage StreamedUsage::usage(int64_t guessedPrompt) const
{
    return m_told.value_or(TokenUsage{guessedPrompt, tokensOfLetters(m_letters)});
}

} // namespace policy
