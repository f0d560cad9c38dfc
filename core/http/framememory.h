// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What libnghttp2 asks memory of: each request makes it ask for a few small blocks and give them back. The thread keeps
// those it used last, which costs a tenth of the heap's way. A block may be given back on any thread.

#include <nghttp2/nghttp2.h>

namespace http {

[[nodiscard]] nghttp2_mem* frameMemory();

} // namespace http
