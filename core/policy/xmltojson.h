// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <xml-to-json kind apply consider-accept-header always-array-child-elements/>: converts the body.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule XmlToJson;

} // namespace policy
