// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace base {

// Gives pages that the allocator keeps for later back to the system. Worth it after something large that does not come
// again soon: reading a catalog leaves more behind than serving it needs.
void releaseFreedMemory();

} // namespace base
