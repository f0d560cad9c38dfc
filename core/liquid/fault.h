// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why a template cannot be compiled, or its rendering came to an end.

#include "core/base/message.h"

#include <cstddef>

namespace liquid {

struct Fault
{
    size_t offset = 0; // in the template
    base::Message message;
};

} // namespace liquid
