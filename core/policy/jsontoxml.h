// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <json-to-xml apply consider-accept-header parse-date namespace-separator namespace-prefix attribute-block-name/>:
// converts the body.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule JsonToXml;

} // namespace policy
