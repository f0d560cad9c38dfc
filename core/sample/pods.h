// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Pods of the sample world: each container port is a listener on the Pod's own address, behind which a microservice
// answers and logs. On the world's thread.

#include "core/net/httpserver.h"
#include "core/sample/backendcalls.h"
#include "core/sample/cluster/logbook.h"
#include "core/sample/cluster/podhost.h"
#include "core/sample/services/service.h"
#include "core/sample/services/shopdata.h"
#include "core/sample/wholerequests.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sample {

class Pods final : public cluster::PodHost
{
public:
    // Another kind of container than the services: starts itself on the address. Null when it does not know the image.
    using Special = std::function<std::shared_ptr<void>(const cluster::ContainerStart& container)>;
    Pods(net::EventLoop& loop, const base::Clock& clock, BackendCalls& calls, Special special);
    ~Pods() override;
    void setLogs(cluster::LogBook& logs) { m_logs = &logs; } // before the first Pod starts

    [[nodiscard]] cluster::StartAnswer start(const cluster::ContainerStart& container) override;
    void stop(std::string_view nameSpace, std::string_view pod) override;
    [[nodiscard]] cluster::ProbeAnswer probe(std::string_view nameSpace, std::string_view pod, uint16_t port,
                                             std::string_view path) override;

private:
    struct Container
    {
        std::string nameSpace;
        std::string pod;
        std::string name;
        std::vector<uint16_t> ports;
        std::unique_ptr<services::Service> service; // null: special
        std::shared_ptr<void> special;
        std::unique_ptr<WholeRequests> application;
        std::vector<std::unique_ptr<net::HttpServer>> servers; // after what they call
    };
    void answer(Container& container, WholeRequest request, const WholeRequests::Responder& responder);
    void finish(const std::string& key, const services::Call& call, services::Answer answer, const std::string& peer,
                base::SystemTime began, const WholeRequests::Responder& responder);

    net::EventLoop& m_loop;
    const base::Clock& m_clock;
    BackendCalls& m_calls;
    Special m_special;
    services::ShopData m_data;
    cluster::LogBook* m_logs = nullptr;
    std::map<std::string, std::unique_ptr<Container>> m_containers; // by namespace/pod/container
};

} // namespace sample
