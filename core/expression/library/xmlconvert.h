// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values as XML Schema writes them, as XmlConvert does.

#include "core/expression/runtime/machine.h"

#include <string>
#include <string_view>

namespace expression {

[[nodiscard]] std::string xmlTextOf(Machine& machine, const Value& value);
// Null after raising FormatException.
[[nodiscard]] Value spanOfXml(Machine& machine, std::string_view text);
[[nodiscard]] Value dateOffsetOfXml(Machine& machine, std::string_view text);

} // namespace expression
