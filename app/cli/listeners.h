// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What `serve` listens on: addresses, certificates, and which clients must show one.

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/workspace/localgateway.h"

namespace cli {

[[nodiscard]] base::Result<void> addListeners(const Arguments& arguments, workspace::LocalGatewaySettings& settings);

} // namespace cli
