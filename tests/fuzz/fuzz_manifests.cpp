// SPDX-License-Identifier: GPL-3.0-or-later
// A file of manifests is read or refused with a problem; objects always have a kind.

#include "core/kube/manifest.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto manifests = kube::readManifests({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!manifests.isReadable && manifests.problems.empty())
        std::abort();
    for (const auto& object : manifests.objects) {
        if (object["kind"].text().empty() || object["apiVersion"].text().empty())
            std::abort();
    }
    return 0;
}
