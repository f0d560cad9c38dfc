// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/pods.h"

#include "core/http/url.h"
#include "core/sample/resources.h"

#include <algorithm>

namespace sample {

namespace {

std::string keyOf(std::string_view nameSpace, std::string_view pod, std::string_view container)
{
    return std::string(nameSpace) + '/' + std::string(pod) + '/' + std::string(container);
}

services::Instance instanceOf(const cluster::ContainerStart& container)
{
    services::Instance instance;
    instance.nameSpace = container.nameSpace;
    instance.pod = container.pod;
    instance.image = container.image;
    instance.environment = container.environment;
    if (const std::string_view document = services::documentOf(container.image); !document.empty()) {
        instance.document = sampleArtifact(document);
        instance.documentName = document.ends_with(".json") ? "openapi.json" : "openapi.yaml";
    }
    return instance;
}

} // namespace

Pods::Pods(net::EventLoop& loop, const base::Clock& clock, BackendCalls& calls, Special special)
    : m_loop(loop)
    , m_clock(clock)
    , m_calls(calls)
    , m_special(std::move(special))
    , m_data(clock)
{ }

Pods::~Pods() = default;

cluster::StartAnswer Pods::start(const cluster::ContainerStart& start)
{
    auto made = std::make_unique<Container>();
    Container& container = *made;
    container.nameSpace = start.nameSpace;
    container.pod = start.pod;
    container.name = start.container;
    container.ports = start.ports;
    container.special = m_special(start);
    const bool isSpecial = container.special != nullptr;
    if (!isSpecial) {
        container.service = services::makeService(instanceOf(start), m_data, m_clock);
        container.application = std::make_unique<WholeRequests>(
            [this, &container](WholeRequest request, const WholeRequests::Responder& responder) {
                answer(container, std::move(request), responder);
            });
        for (const uint16_t port : start.ports) {
            const auto address = net::Address::fromNumeric(start.address, port);
            auto server = std::make_unique<net::HttpServer>(m_loop, *container.application);
            const auto listening = address ? server->listen(*address)
                                           : base::Result<net::Address>(base::fail(base::Error(address.error())));
            if (!listening)
                return {true, listening.error().describe()};
            container.servers.push_back(std::move(server));
        }
    }
    if (m_logs) {
        for (const uint16_t port : start.ports)
            m_logs->append(start.nameSpace, start.pod, start.container,
                           start.image + " listens on " + start.address + ':' + std::to_string(port));
    }
    m_containers[keyOf(start.nameSpace, start.pod, start.container)] = std::move(made);
    return {isSpecial || services::isKnownImage(start.image), {}};
}

void Pods::stop(std::string_view nameSpace, std::string_view pod)
{
    const std::string prefix = keyOf(nameSpace, pod, {});
    std::erase_if(m_containers, [&prefix](const auto& entry) { return entry.first.starts_with(prefix); });
    m_data.disconnectFromWarehouse(std::string(pod));
}

cluster::ProbeAnswer Pods::probe(std::string_view nameSpace, std::string_view pod, uint16_t port, std::string_view path)
{
    const std::string prefix = keyOf(nameSpace, pod, {});
    for (const auto& [key, container] : m_containers) {
        if (!key.starts_with(prefix) || std::ranges::find(container->ports, port) == container->ports.end())
            continue;
        if (path.empty() || !container->service)
            return {200, {}};
        services::Call call;
        call.head.method = "GET";
        call.head.target = path;
        const services::Answer answer = container->service->handle(call);
        return {answer.head.status, answer.body};
    }
    return {0, "connection refused"};
}

void Pods::answer(Container& container, WholeRequest request, const WholeRequests::Responder& responder)
{
    const base::SystemTime began = m_clock.now();
    services::Call call{std::move(request.head), std::move(request.body)};
    services::Answer answer = container.service->handle(call);
    finish(keyOf(container.nameSpace, container.pod, container.name), call, std::move(answer), request.peer.address,
           began, responder);
}

// A service that needs another one first is asked again with what that one said.
void Pods::finish(const std::string& key, const services::Call& call, services::Answer answer, const std::string& peer,
                  base::SystemTime began, const WholeRequests::Responder& responder)
{
    if (answer.call) {
        const auto url = http::parseUrl(answer.call->url);
        if (!url) {
            finish(key, call, answer.call->then({0, url.error().describe()}), peer, began, responder);
            return;
        }
        http::RequestHead head;
        head.method = "GET";
        head.target = url->path.empty() ? "/" : url->path;
        if (!url->query.empty())
            head.target += '?' + url->query;
        head.headers = answer.call->headers;
        m_calls.send(url->host, url->port, std::move(head), {},
                     [this, key, call, then = answer.call->then, peer, began, responder](BackendResult result) {
                         finish(key, call, then({result.head.status, std::move(result.body)}), peer, began, responder);
                     });
        return;
    }
    const auto container = m_containers.find(key);
    if (container != m_containers.end() && m_logs) {
        const Container& from = *container->second;
        m_logs->append(from.nameSpace, from.pod, from.name,
                       services::accessLine(call, answer, peer, began, m_clock.now() - began));
    }
    responder.respond(std::move(answer.head), answer.body);
}

} // namespace sample
