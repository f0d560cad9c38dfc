// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/policyworld.h"

#include "core/base/isotime.h"
#include "core/pki/authority.h"
#include "core/schema/jsonschema.h"
#include "core/text/base64.h"
#include "core/text/json.h"
#include "core/xml/xmlschema.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace policytest {

namespace {
std::string_view trim(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

// Of that name, by an authority that is made for it; its time is that of the machine.
std::string makeCertificate(const std::string& name)
{
    const auto authority = pki::Authority::make("Authority of cases");
    const auto issued = authority->issue({.commonName = name, .dnsNames = {name + ".example"}, .isForServer = false});
    const std::string_view pem = issued->chainPem;
    const size_t begin = pem.find('\n');
    return text::decodeBase64(pem.substr(begin, pem.find("-----END") - begin)).value_or("");
}

// PEM, with its key.
base::Secret makeKeyPair(const std::string& name)
{
    const auto authority = pki::Authority::make("Authority of cases");
    const auto issued = authority->issue({.commonName = name, .isForServer = false});
    return base::Secret(issued->chainPem + std::string(issued->keyPem.reveal()));
}
} // namespace

std::pair<std::string, std::string> cut(std::string_view text, std::string_view mark)
{
    const size_t at = text.find(mark);
    if (at == std::string_view::npos)
        return {std::string(trim(text)), ""};
    return {std::string(trim(text.substr(0, at))), std::string(trim(text.substr(at + mark.size())))};
}

Lines readLines(const std::string& text)
{
    Lines out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        if (!trim(line).empty())
            out.push_back(cut(line, ":"));
    }
    return out;
}

World::World()
{
    m_api.name = catalog::ApiName("orders");
    m_api.displayName = "Orders API";
    m_operation.name = catalog::OperationName("get-order");
    m_operation.displayName = "Get order";
    m_operation.urlTemplate = "/orders/{id}";
    m_subscription.name = catalog::SubscriptionName("acme");
    m_subscription.startDate = base::parseIsoTime("2026-01-01T00:00:00Z");
}

void World::give(const std::string& name, const std::string& value)
{
    const auto [first, second] = cut(value, "=");
    const auto [key, rest] = cut(value, ":");
    if (name == "method")
        method = value;
    else if (name == "header")
        headers.append(key, rest);
    else if (name == "path")
        path = value;
    else if (name == "query")
        query = value;
    else if (name == "client")
        client = value;
    else if (name == "base")
        base = value;
    else if (name == "template")
        m_operation.urlTemplate = value;
    else if (name == "parameter")
        parameters.emplace_back(first, second);
    else if (name == "subscription")
        hasSubscription = value != "none";
    else if (name == "next-subscription")
        m_nextSubscription.emplace().name = catalog::SubscriptionName(value);
    else if (name == "owner")
        m_subscription.ownerId = value;
    else if (name == "operation")
        hasOperation = value != "none";
    else if (name == "named-value")
        m_namedValues[first] = second;
    else if (name == "backend")
        m_backends.push_back(value);
    else if (name == "backend-url" || name == "pool-member")
        addBackend(name, first, second);
    else if (name == "reply")
        replyStatus = std::atoi(value.c_str());
    else if (name == "reply-header")
        replyHeaders.append(key, rest);
    else if (name == "send-fails")
        sendFails = value;
    else if (name == "runs")
        runs = std::atoi(value.c_str());
    else if (name == "seconds-between")
        between = std::chrono::seconds(std::atoi(value.c_str()));
    else if (name == "bytes")
        bytes = std::atoi(value.c_str());
    else if (name == "body")
        body = value;
    else if (name == "reply-line")
        replyStream += value + '\n';
    else if (name == "reply-body")
        replyBody = value;
    else if (name == "original-url")
        originalUrl = value;
    else if (name == "client-certificate")
        certificate = value.starts_with("MII") ? text::decodeBase64(value).value_or("") : makeCertificate(value);
    else if (name == "certificate")
        services.certificates[first] = makeKeyPair(second);
    else if (name == "client-certificate-fault")
        certificateFault = value;
    else if (name == "answer")
        services.addAnswer(value);
    else if (name == "answer-header")
        services.addAnswerHeader(first, second);
    else if (name == "identity-token")
        services.identityTokens[first] = base::Secret(std::string_view(second));
    else if (name == "authorization")
        services.authorizations[first] = {base::Secret(std::string_view(second)), {{"sub", "someone"}}};
    else if (name == "logger")
        services.loggers.insert(value);
    else if (name == "preflight")
        isPreflight = value == "yes";
    else if (name == "example")
        addExample(value);
    else if (!giveShape(name, value))
        unknown += "unknown given line '" + name + "'\n";
}

void World::addBackend(const std::string& kind, const std::string& name, const std::string& value)
{
    m_backends.push_back(name);
    auto found = std::ranges::find(m_entities, catalog::BackendName(name), &catalog::Backend::name);
    if (found == m_entities.end()) {
        found = m_entities.insert(found, catalog::Backend());
        found->name = catalog::BackendName(name);
    }
    if (kind == "pool-member")
        found->pool.push_back({catalog::BackendName(value), {}, {}});
    else
        found->url = value;
}

bool World::giveShape(const std::string& name, const std::string& value)
{
    const auto [first, rest] = cut(value, " ");
    if (name == "request-schema")
        m_operation.requests.push_back(makeRepresentation(first, rest));
    else if (name == "response-schema")
        responseOf(first).representations.push_back(makeRepresentation(cut(rest, " ").first, cut(rest, " ").second));
    else if (name == "query-parameter" || name == "required-query-parameter")
        m_operation.queryParameters.push_back(makeParameter(first, rest, name.starts_with("required")));
    else if (name == "path-parameter")
        m_operation.templateParameters.push_back(makeParameter(first, rest, true));
    else if (name == "header-parameter")
        m_operation.headerParameters.push_back(makeParameter(first, rest, false));
    else if (name == "response-header")
        responseOf(first).headers.push_back(makeParameter(cut(rest, " ").first, cut(rest, " ").second, true));
    else if (name == "specification")
        m_api.specification = parsed(value);
    else if (name == "api-schema")
        m_api.schemas.push_back(makeSchema(first, rest));
    else if (name == "service-schema")
        m_schemas[first] = std::make_shared<const catalog::Schema>(makeSchema(first, rest));
    else
        return false;
    return true;
}

std::shared_ptr<const text::Node> World::parsed(const std::string& json)
{
    return std::make_shared<const text::Node>(text::parseJson(json).value());
}

std::shared_ptr<const schema::JsonSchema> World::makeShape(const std::string& json)
{
    const auto document = parsed(json);
    return std::make_shared<const schema::JsonSchema>(document, *document);
}

catalog::Representation World::makeRepresentation(const std::string& type, const std::string& json)
{
    catalog::Representation out;
    out.contentType = type;
    out.definition = "Shape";
    if (!json.empty())
        out.schema = makeShape(json);
    return out;
}

catalog::TemplateParameter World::makeParameter(const std::string& name, const std::string& json, bool isRequired)
{
    catalog::TemplateParameter out;
    out.name = name;
    out.isRequired = isRequired;
    out.schema = makeShape(json);
    return out;
}

catalog::Schema World::makeSchema(const std::string& name, const std::string& text)
{
    catalog::Schema out;
    out.name = name;
    if (text.starts_with('{')) {
        out.document = parsed(text);
    } else {
        out.text = text;
        out.xml = xml::XmlSchema::compile(text).value();
    }
    return out;
}

catalog::OperationResponse& World::responseOf(const std::string& status)
{
    const int code = std::atoi(status.c_str());
    auto found = std::ranges::find(m_operation.responses, code, &catalog::OperationResponse::status);
    if (found == m_operation.responses.end())
        found = m_operation.responses.insert(found, catalog::OperationResponse{code, "", {}});
    return *found;
}

void World::addExample(const std::string& value)
{
    const auto [status, rest] = cut(value, " ");
    const auto [type, example] = cut(rest, " ");
    catalog::OperationResponse& response = responseOf(status);
    if (!type.empty())
        response.representations.push_back({type, example});
}

policy::Environment World::environment() const
{
    policy::Environment out;
    out.namedValue = [this](std::string_view name) -> std::optional<std::string> {
        const auto found = m_namedValues.find(std::string(name));
        return found == m_namedValues.end() ? std::nullopt : std::optional(found->second);
    };
    out.hasBackend = [this](std::string_view name) { return std::ranges::find(m_backends, name) != m_backends.end(); };
    out.schema = [this](std::string_view name) -> std::shared_ptr<const catalog::Schema> {
        const auto found = m_schemas.find(name);
        return found == m_schemas.end() ? nullptr : found->second;
    };
    out.credentials = &services;
    out.fragment = [this](std::string_view name) -> std::optional<policy::FragmentSource> {
        const auto found = m_fragments.find(std::string(name));
        if (found == m_fragments.end())
            return std::nullopt;
        return policy::FragmentSource{found->first + ".xml", found->second};
    };
    return out;
}

policy::Context World::context(int round) const
{
    policy::Context out;
    out.api = &m_api;
    out.backends = &m_entities;
    out.operation = hasOperation ? &m_operation : nullptr;
    out.subscription = hasSubscription ? &m_subscription : nullptr;
    if (round > 0 && m_nextSubscription)
        out.subscription = &*m_nextSubscription;
    out.subscriptionName = out.subscription ? std::string_view(out.subscription->name.text()) : std::string_view();
    out.matchedParameters = parameters;
    out.clientAddress = client;
    out.clientCertificate = certificate;
    out.clientCertificateFault = certificateFault;
    out.requestId = "0f0e0d0c-0b0a-0908-0706-050403020100";
    out.now = base::SystemTime(std::chrono::seconds(1'767'225'600 + 90) + between * round); // 2026-01-01T00:01:30Z
    out.request.method = method;
    out.request.headers = headers;
    out.hasRequestBody = body.has_value();
    out.isPreflight = isPreflight;
    out.originalUrl = originalUrl;
    out.backendBase = base;
    out.backendPath = path;
    out.backendQuery = query;
    return out;
}

} // namespace policytest
