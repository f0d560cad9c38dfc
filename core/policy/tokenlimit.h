// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <llm-token-limit> and <azure-openai-token-limit>: so many tokens of a language model a minute, or in a period, of any
// key.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule LlmTokenLimit;
extern const PolicyRule AzureOpenAiTokenLimit;

} // namespace policy
