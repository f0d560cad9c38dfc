// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A gateway with one API before a backend that repeats what it is asked, on real sockets.

#include "core/gateway/gateway.h"
#include "tests/support/backend.h"
#include "tests/support/socket.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace support {

inline const std::string Key = "key-of-acme";

inline catalog::Catalog makeCatalog(uint16_t backendPort, const std::string& apiPolicy,
                                    std::vector<catalog::Backend> backends = {})
{
    catalog::Catalog catalog;
    catalog.backends = std::move(backends);
    catalog::Api api;
    api.name = catalog::ApiName("orders");
    api.path = "orders";
    api.protocols = {"http"};
    api.serviceUrl = "http://127.0.0.1:" + std::to_string(backendPort) + "/base";
    catalog::Operation operation;
    operation.name = catalog::OperationName("get-order");
    operation.method = "GET";
    operation.urlTemplate = "/{id}";
    operation.templateParameters = {{"id", "string", true, {}, {}}};
    api.operations.push_back(operation);
    operation.name = catalog::OperationName("place-order");
    operation.method = "POST";
    api.operations.push_back(operation);
    catalog.apis.push_back(api);
    catalog::Subscription subscription;
    subscription.name = catalog::SubscriptionName("acme");
    subscription.scope = {catalog::SubscriptionScope::Kind::Api, "orders"};
    catalog.subscriptions.push_back(subscription);
    if (!apiPolicy.empty())
        catalog.policies.push_back(
            {{catalog::PolicyScope::Kind::Api, "orders", {}}, "apis/orders/policy.xml", apiPolicy});
    return catalog;
}

inline std::shared_ptr<const gateway::Configuration> compile(std::shared_ptr<const catalog::Catalog> catalog)
{
    catalog::Secrets secrets;
    secrets.subscriptions[catalog::SubscriptionName("acme")] = {base::Secret(std::string_view(Key)),
                                                                base::Secret(std::string_view("other-key"))};
    return gateway::Configuration::compile(std::move(catalog), secrets, {});
}

inline std::shared_ptr<const gateway::Configuration> compile(uint16_t backendPort, const std::string& apiPolicy = {},
                                                             std::vector<catalog::Backend> backends = {})
{
    return compile(std::make_shared<const catalog::Catalog>(makeCatalog(backendPort, apiPolicy, std::move(backends))));
}

inline std::string inbound(const std::string& statements)
{
    return "<policies><inbound><base/>" + statements
        + "</inbound><backend><base/></backend><outbound><base/></outbound><on-error><base/></on-error></policies>";
}

// A backend that repeats the request line and counts.
class Echo
{
public:
    Echo()
        : backend([this](Backend::Connection& c) {
            while (c.readRequest()) {
                ++requests;
                const std::string line = c.request().substr(0, c.request().find("\r\n"));
                c.send("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(line.size()) + "\r\n\r\n" + line);
            }
        })
    { }
    std::atomic<int> requests{0};
    Backend backend;
};

class Running
{
public:
    explicit Running(std::shared_ptr<const gateway::Configuration> configuration, size_t threads = 1,
                     std::shared_ptr<net::Resolver> resolver = {})
    {
        gateway::Settings settings;
        settings.resolver = std::move(resolver);
        settings.listeners.push_back({*net::Address::fromNumeric("127.0.0.1", 0), {}});
        settings.threads = threads;
        settings.drainTime = std::chrono::seconds(2);
        settings.records.interval = std::chrono::milliseconds(1);
        settings.records.listener = [this](std::vector<traffic::Record>&& batch) {
            const std::lock_guard lock(mutex);
            records.insert(records.end(), batch.begin(), batch.end());
        };
        gateway = std::move(*gateway::Gateway::start(std::move(settings), std::move(configuration)));
        port = gateway->addresses().front().port();
    }
    std::vector<traffic::Record> seen()
    {
        const std::lock_guard lock(mutex);
        return records;
    }
    std::mutex mutex;
    std::vector<traffic::Record> records;
    std::unique_ptr<gateway::Gateway> gateway;
    uint16_t port = 0;
};

inline std::string get(const Socket& client, const std::string& path, const std::string& key = Key)
{
    client.send("GET " + path + " HTTP/1.1\r\nHost: gw\r\n"
                + (key.empty() ? "" : "Ocp-Apim-Subscription-Key: " + key + "\r\n") + "\r\n");
    std::string answer = client.readUntil("\r\n\r\n");
    const size_t head = answer.find("\r\n\r\n") + 4;
    const size_t field = answer.find("Content-Length: ");
    const size_t length = field < head ? std::stoul(answer.substr(field + 16)) : 0;
    while (answer.size() < head + length) {
        const std::string more = client.readSome();
        if (more.empty())
            break;
        answer += more;
    }
    return answer;
}

inline int statusOf(const std::string& answer)
{
    return answer.size() > 12 ? std::stoi(answer.substr(9, 3)) : 0;
}

} // namespace support
