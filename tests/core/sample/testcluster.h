// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A cluster without sockets: Pods of shop images run, the second order-status Pod never gets ready.

#include "core/sample/cluster/apiserver.h"
#include "core/text/json.h"
#include "tests/support/corpora.h"
#include "tests/support/manualclock.h"

#include <QString>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

class TestHost : public sample::cluster::PodHost
{
public:
    sample::cluster::StartAnswer start(const sample::cluster::ContainerStart& container) override
    {
        started.push_back(container);
        const bool isKnown =
            container.image.starts_with("registry.shop.example/") || container.image.starts_with("registry.k8s.io/");
        return {isKnown, {}};
    }
    void stop(std::string_view, std::string_view pod) override { stopped.emplace_back(pod); }
    sample::cluster::ProbeAnswer probe(std::string_view, std::string_view pod, uint16_t, std::string_view) override
    {
        return {unready.contains(std::string(pod)) ? 503 : 200, {}};
    }

    std::vector<sample::cluster::ContainerStart> started;
    std::vector<std::string> stopped;
    std::set<std::string> unready{"order-status-q6qvtw6nmz-w7sbr"};
};

struct TestCluster
{
    explicit TestCluster(size_t remembered = 4096)
        : server(clock, host, {"127.87", "127.87.0.1:6443", remembered})
    { }

    // What the world loads, with ${net} filled in.
    std::string loadSample()
    {
        std::vector<std::filesystem::path> files;
        const std::filesystem::path folder =
            std::filesystem::path(qEnvironmentVariable("GATEHOUSE_SOURCE").toStdString()) / "resources/sample/cluster";
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            files.push_back(entry.path());
        std::ranges::sort(files);
        for (const auto& file : files) {
            const auto loaded = server.load(file.filename().string(), support::readFile(file), fill);
            if (!loaded)
                return loaded.error().describe();
        }
        server.settle();
        return {};
    }

    static std::string fill(const std::string& text)
    {
        std::string filled = text;
        for (size_t at = filled.find("${net}"); at != std::string::npos; at = filled.find("${net}"))
            filled.replace(at, 6, "127.87");
        return filled;
    }

    sample::cluster::Reply ask(const std::string& method, const std::string& target, const std::string& body = {},
                               const std::string& contentType = "application/json",
                               const std::string& accept = "application/json")
    {
        sample::cluster::Request request;
        request.head.method = method;
        request.head.target = target;
        request.head.headers.set("Accept", accept);
        if (!body.empty())
            request.head.headers.set("Content-Type", contentType);
        request.body = body;
        request.user = "tester";
        return server.handle(request);
    }
    text::Node get(const std::string& target, const std::string& accept = "application/json")
    {
        const auto parsed = text::parseJson(ask("GET", target, {}, {}, accept).body);
        return parsed ? *parsed : text::Node();
    }

    support::ManualClock clock;
    TestHost host;
    sample::cluster::ApiServer server;
};

inline text::Node json(std::string_view source)
{
    const auto node = text::parseJson(source);
    Q_ASSERT(node.has_value());
    return *node;
}
