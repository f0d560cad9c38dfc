// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much a running gateway holds at one moment.

#include "core/base/clock.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace gateway {

struct Figures
{
    std::vector<size_t> connections; // open ones of each listener
    size_t requests = 0; // being worked on
    size_t backendConnections = 0;
    size_t idleBackendConnections = 0; // of them, in the pool
    uint64_t droppedRecords = 0; // by full rings, so far
    bool usesIoUring = false; // else epoll
    uint64_t configuration = 0; // counts those that were taken
    uint64_t oldestConfiguration = 0; // that some request still works with
    struct OpenCircuit
    {
        std::string backend;
        base::SystemTime until;
        friend bool operator==(const OpenCircuit&, const OpenCircuit&) = default;
    };
    std::vector<OpenCircuit> openCircuits;

    friend bool operator==(const Figures&, const Figures&) = default;
};

} // namespace gateway
