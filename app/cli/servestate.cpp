// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servestate.h"

#include "core/text/json.h"

#include <filesystem>
#include <malloc.h>
#include <numeric>

namespace cli {

namespace {

// What the program asked for and did not give back, without what the allocator keeps for later; but with what it keeps
// at hand for each thread, a quarter of a megabyte at most.
size_t bytesInUse()
{
    const struct mallinfo2 facts = mallinfo2();
    return facts.uordblks + facts.hblkhd;
}

size_t openDescriptors()
{
    std::error_code fault;
    size_t count = 0;
    for (std::filesystem::directory_iterator entry("/proc/self/fd", fault), end; !fault && entry != end;
         entry.increment(fault))
        ++count;
    return count == 0 ? 0 : count - 1; // one of them read the folder
}

} // namespace

std::string describeState(const gateway::Figures& figures)
{
    const auto number = [](uint64_t value) { return text::Node::number(std::to_string(value)); };
    text::Node state = text::Node::object();
    state.set("bytesInUse", number(bytesInUse()));
    state.set("descriptors", number(openDescriptors()));
    state.set("connections",
              number(std::accumulate(figures.connections.begin(), figures.connections.end(), size_t{0})));
    state.set("requests", number(figures.requests));
    state.set("backendConnections", number(figures.backendConnections));
    state.set("idleBackendConnections", number(figures.idleBackendConnections));
    state.set("driver", text::Node::string(figures.usesIoUring ? "io_uring" : "epoll"));
    state.set("droppedRecords", number(figures.droppedRecords));
    state.set("configuration", number(figures.configuration));
    state.set("oldestConfiguration", number(figures.oldestConfiguration));
    text::Node circuits = text::Node::array();
    for (const auto& circuit : figures.openCircuits)
        circuits.append(text::Node::string(circuit.backend));
    state.set("openCircuits", std::move(circuits));
    text::Node line = text::Node::object();
    line.set("state", std::move(state));
    return text::formatJson(line) + '\n';
}

} // namespace cli
