// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many tokens a call of a language model costs: what its answer says, and guesses where it says nothing.

#include "core/policy/run.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace policy {

struct TokenUsage
{
    int64_t prompt = 0;
    int64_t completion = 0;
    [[nodiscard]] int64_t total() const { return prompt + completion; }
};

// Of a request's JSON: about four letters make a token. 0 for what is no such request.
[[nodiscard]] int64_t guessPromptTokens(std::string_view requestBody);
// What the model was told, and what it said; empty for what is no such message.
[[nodiscard]] std::string promptText(std::string_view requestBody);
[[nodiscard]] std::string completionText(std::string_view responseBody);
// Of one event of a streamed answer.
[[nodiscard]] int64_t lettersOfCompletion(std::string_view event);
[[nodiscard]] int64_t tokensOfLetters(int64_t letters);
// The member usage of a response's JSON.
[[nodiscard]] std::optional<TokenUsage> readUsage(std::string_view responseBody);

// An answer that comes in pieces is passed on as it comes: what it costs is known when it is over (streamedusage.h).
[[nodiscard]] bool isStreamed(const Context& context);

} // namespace policy
