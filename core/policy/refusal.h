// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How limits refuse a call: the failures that rate limits and quotas share.

#include "core/policy/step.h"

#include <string>

namespace policy {

// 429 "Rate limit is exceeded…" with a header that says when to try again.
[[nodiscard]] RunFailure rateExceeded(int64_t seconds, const std::string& header, std::string detail);
// 403 "Out of call volume quota…"
[[nodiscard]] RunFailure quotaExceeded(const Counters::Admission& admission, std::string detail);

} // namespace policy
