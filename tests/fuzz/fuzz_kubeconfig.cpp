// SPDX-License-Identifier: GPL-3.0-or-later
// A kubeconfig is read or refused in words; every context of one that was read gives access or a reason.

#include "core/kube/kubeconfig.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto config = kube::parseKubeconfig({reinterpret_cast<const char*>(data), size}, "/nowhere/fuzz");
    if (!config) {
        if (config.error().message.empty())
            std::abort();
        return 0;
    }
    for (const kube::ConfigUser& user : config->users) {
        // What a file names is not to be read while fuzzing.
        if (!user.certificate.file.empty() || !user.key.file.empty())
            return 0;
    }
    for (const kube::ConfigCluster& cluster : config->clusters) {
        if (!cluster.authority.file.empty())
            return 0;
    }
    for (const kube::ConfigContext& context : config->contexts) {
        const auto access = kube::accessFor(*config, context.name);
        if (!access && access.error().message.empty())
            std::abort();
    }
    return 0;
}
