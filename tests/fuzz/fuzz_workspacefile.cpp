// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace's file is read or refused in words with a place; what was read names a catalog.

#include "core/workspace/workspacefile.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto file = workspace::parseWorkspaceFile({reinterpret_cast<const char*>(data), size}, "/nowhere/fuzz");
    if (file ? file->artifacts.empty() : (file.error().message.empty() || !file.error().place.known()))
        std::abort();
    return 0;
}
