// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <llm-emit-token-metric> and <azure-openai-emit-token-metric>: what a call of a language model cost, as metrics.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule LlmEmitTokenMetric;
extern const PolicyRule AzureOpenAiEmitTokenMetric;

} // namespace policy
