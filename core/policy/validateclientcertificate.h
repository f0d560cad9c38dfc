// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <validate-client-certificate …>: lets in only who showed a TLS certificate that is trusted, in time and one of those
// named. Lists of revoked certificates are not asked: this gateway reaches no authority.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule ValidateClientCertificate;

} // namespace policy
