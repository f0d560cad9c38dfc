// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <ip-filter action><address/>…<address-range from to/>…</ip-filter>: who may call, by address.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule IpFilter;

} // namespace policy
