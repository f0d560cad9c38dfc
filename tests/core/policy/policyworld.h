// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything around one run of a policy case, made of its "given" lines.

#include "core/catalog/model.h"
#include "core/policy/run.h"
#include "tests/core/policy/memoryservices.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace policytest {

using Lines = std::vector<std::pair<std::string, std::string>>;

[[nodiscard]] std::pair<std::string, std::string> cut(std::string_view text, std::string_view mark); // at the first one
[[nodiscard]] Lines readLines(const std::string& text); // "name: value", without the empty ones

class World
{
public:
    World();
    void give(const std::string& name, const std::string& value);
    void giveFragment(const std::string& name, const std::string& text) { m_fragments[name] = text; }

    [[nodiscard]] policy::Environment environment() const;
    [[nodiscard]] policy::Context context(int round) const;

    mutable support::MemoryServices services;
    std::string method = "GET";
    http::Headers headers;
    std::string path = "/orders/17";
    std::string query;
    std::string client = "192.0.2.1";
    std::string certificate; // DER
    std::string certificateFault;
    std::string base = "http://backend.example";
    http::QueryParameters parameters;
    bool hasSubscription = true;
    bool hasOperation = true;
    int replyStatus = 200;
    http::Headers replyHeaders;
    std::string sendFails;
    int runs = 1;
    int bytes = 0;
    std::optional<std::string> body;
    bool isPreflight = false;
    std::string replyBody;
    std::string replyStream; // of server-sent events
    std::string originalUrl = "https://gateway.example/shop/orders/17?a=1";
    std::chrono::seconds between{0};
    std::string unknown;

private:
    // "backend-url: name=URL", "pool-member: pool=name"
    void addBackend(const std::string& kind, const std::string& name, const std::string& value);
    // Shapes: "request-schema: application/json {…}", "response-schema: 200 application/json {…}",
    // "query-parameter: a {…}", "required-query-parameter: a {…}", "header-parameter: a {…}", "response-header: 200 a
    // {…}", "specification: {…}", "api-schema: name <…>", "service-schema: name {…}".
    bool giveShape(const std::string& name, const std::string& value);
    static std::shared_ptr<const text::Node> parsed(const std::string& json);
    static std::shared_ptr<const schema::JsonSchema> makeShape(const std::string& json);
    static catalog::Representation makeRepresentation(const std::string& type, const std::string& json);
    static catalog::TemplateParameter makeParameter(const std::string& name, const std::string& json, bool isRequired);
    static catalog::Schema makeSchema(const std::string& name, const std::string& text);
    catalog::OperationResponse& responseOf(const std::string& status);
    // "200 application/json {…}"
    void addExample(const std::string& value);

    catalog::Api m_api;
    catalog::Operation m_operation;
    catalog::Subscription m_subscription;
    std::optional<catalog::Subscription> m_nextSubscription; // of the runs behind the first
    std::map<std::string, std::string> m_namedValues;
    std::vector<std::string> m_backends;
    std::vector<catalog::Backend> m_entities;
    std::map<std::string, std::string> m_fragments;
    std::map<std::string, std::shared_ptr<const catalog::Schema>, std::less<>> m_schemas;
};

} // namespace policytest
