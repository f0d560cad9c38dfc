// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <malloc.h>

namespace base {

void releaseFreedMemory()
{
    malloc_trim(0);
}

} // namespace base
