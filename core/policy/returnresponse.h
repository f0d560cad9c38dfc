// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <return-response><set-status/><set-header/>…<set-body/></return-response>: ends the run with a response made here.
// Nothing of it: 200 and an empty body.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule ReturnResponse;

} // namespace policy
