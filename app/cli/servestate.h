// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What `serve` says of itself when it is asked (SIGUSR1): one line of JSON for people and for scripts that watch it.

#include "core/gateway/figures.h"

#include <string>

namespace cli {

[[nodiscard]] std::string describeState(const gateway::Figures& figures);

} // namespace cli
