// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <xsl-transform><parameter name/>…<xsl:stylesheet/></xsl-transform>: transforms the XML body by XSLT 1.0.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule XslTransform;

} // namespace policy
