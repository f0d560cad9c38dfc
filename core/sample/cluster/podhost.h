// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who runs what Pods contain: the world with its sockets, or a test with none. The cluster asks, on its own thread,
// and gets an answer at once.

#include "core/sample/cluster/nodes.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace sample::cluster {

struct ContainerStart
{
    std::string nameSpace;
    std::string pod;
    std::string container;
    std::string image;
    std::string address; // of the Pod
    std::string node;
    std::vector<uint16_t> ports;
    std::map<std::string, std::string> environment; // with ConfigMaps, Secrets and fields filled in
};

struct StartAnswer
{
    bool isKnownImage = true; // false: it runs as an echo
    std::string failure; // not empty: it could not be started, and why
};

struct ProbeAnswer
{
    int status = 0; // of an HTTP probe; 0: nothing answered
    std::string text; // of the body, or why nothing answered
    [[nodiscard]] bool isGood() const { return status >= 200 && status < 400; }
};

class PodHost
{
public:
    virtual ~PodHost() = default;
    [[nodiscard]] virtual StartAnswer start(const ContainerStart& container) = 0;
    virtual void stop(std::string_view nameSpace, std::string_view pod) = 0;
    // path empty: a TCP probe, which is good with any status in 200..399
    [[nodiscard]] virtual ProbeAnswer probe(std::string_view nameSpace, std::string_view pod, uint16_t port,
                                            std::string_view path) = 0;
};

} // namespace sample::cluster
