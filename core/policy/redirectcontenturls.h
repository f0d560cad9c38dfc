// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <redirect-content-urls/>: links in a response lead to the gateway instead of the backend, and back in a request.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule RedirectContentUrls;

} // namespace policy
