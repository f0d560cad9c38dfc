// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <cross-domain><cross-domain-policy/></cross-domain>: what the gateway answers at /crossdomain.xml.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule CrossDomain;

} // namespace policy
