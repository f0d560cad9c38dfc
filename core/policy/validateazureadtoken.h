// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <validate-azure-ad-token tenant-id …>: lets in only who shows a token that Microsoft Entra made for this API.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule ValidateAzureAdToken;

} // namespace policy
