// SPDX-License-Identifier: GPL-3.0-or-later
// Requests to the sample cluster: "METHOD TARGET CONTENT-TYPE\nBODY", several of them split by "\n---\n".
#include "core/sample/cluster/apiserver.h"

#include <cstdint>
#include <string_view>

namespace {

class NoHost : public sample::cluster::PodHost
{
public:
    sample::cluster::StartAnswer start(const sample::cluster::ContainerStart&) override { return {}; }
    void stop(std::string_view, std::string_view) override { }
    sample::cluster::ProbeAnswer probe(std::string_view, std::string_view, uint16_t, std::string_view) override
    {
        return {200, {}};
    }
};

std::string_view takeUntil(std::string_view& rest, std::string_view separator)
{
    const size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + separator.size(), rest.size()));
    return part;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    NoHost host;
    sample::cluster::ApiServer server(base::systemClock(), host, {"127.87", "127.87.0.1:6443", 64});
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    while (!rest.empty()) {
        std::string_view message = takeUntil(rest, "\n---\n");
        std::string_view line = takeUntil(message, "\n");
        sample::cluster::Request request;
        request.head.method = takeUntil(line, " ");
        request.head.target = takeUntil(line, " ");
        request.head.headers.set("Content-Type", line);
        request.head.headers.set("Accept",
                                 request.head.target.find("table") == std::string::npos
                                     ? "application/json"
                                     : "application/json;as=Table;v=v1;g=meta.k8s.io");
        request.body = message;
        request.user = "fuzz";
        (void)server.handle(request);
    }
    server.settle();
    return 0;
}
