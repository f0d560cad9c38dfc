// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The program's own log (not the request records): spdlog, compiled, to stderr. Never give it a Secret.

#include <spdlog/logger.h>

#include <string_view>

namespace base {

// The one logger, quiet below warnings until setLogLevel is called. Safe from any thread.
[[nodiscard]] spdlog::logger& log();

// trace, debug, info, warn, error or off; returns false for any other name and changes nothing.
bool setLogLevel(std::string_view level);

} // namespace base
