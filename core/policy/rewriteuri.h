// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <rewrite-uri template copy-unmatched-params/>: another path and query for the backend, made of the operation's
// parameters. The template's own parameters are consumed: only the other ones are copied.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule RewriteUri;

} // namespace policy
