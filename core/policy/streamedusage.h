// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a streamed answer of a language model costs: server-sent events whose data is JSON, read as they pass by.

#include "core/policy/languagemodel.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace policy {

struct Services;

class StreamedUsage
{
public:
    void see(std::string_view piece); // cut anywhere
    // What the newest event said that names it, else a guess from the texts of all.
    [[nodiscard]] TokenUsage usage(int64_t guessedPrompt) const;

private:
    void readLine(std::string_view line);

    std::string m_line; // begun
    bool m_isTooLong = false; // the begun one
    std::optional<TokenUsage> m_told;
    int64_t m_letters = 0;
};

// What a policy does when the stream is at its end.
struct StreamWatch
{
    StreamedUsage seen;
    int64_t guessedPrompt = 0;
    std::function<void(const Context&, const Services&, const TokenUsage&)> count;
};

} // namespace policy
