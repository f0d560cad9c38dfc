// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <mock-response status-code content-type/>: ends the run with an example that the operation documents.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule MockResponse;

} // namespace policy
