// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reading ISO 8601 times as the management REST writes them.

#include "core/base/clock.h"

#include <optional>
#include <string_view>

namespace base {

// "2026-01-31", "2026-01-31T08:15:00Z", "…:00.1234567Z", "…+01:00"; without a zone it is UTC.
[[nodiscard]] std::optional<SystemTime> parseIsoTime(std::string_view text);

} // namespace base
