// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why an expression cannot be compiled.

#include "core/base/message.h"

#include <cstddef>
#include <string>

namespace expression {

struct Fault
{
    size_t offset = 0; // in the code
    base::Message message;
    bool isUnsupported = false; // legal in API Management, not offered here
    std::string feature; // its name, of what is unsupported: "statement goto", "String.Normalize"
    bool isConsequence = false; // of another fault, which says all there is to say
};

} // namespace expression
