// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <trace source severity><message/><metadata name value/>…</trace>: an entry in the trace of a request.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule TraceMessage;

} // namespace policy
