// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/policycase.h"

#include "core/expression/expression.h"
#include "core/pki/authority.h"
#include "core/policy/trace.h"
#include "core/routing/outcome.h"
#include "core/text/base64.h"
#include "core/text/json.h"
#include "tests/core/policy/memorycounters.h"
#include "tests/core/policy/memoryservices.h"
#include "tests/support/corpora.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <sstream>

namespace policytest {

namespace {
using Lines = std::vector<std::pair<std::string, std::string>>;

std::string_view trim(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

// Cuts "a: b" at the first mark.
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

// Everything around one run, made of the "given" lines.
class World
{
public:
    World()
    {
        m_api.name = catalog::ApiName("orders");
        m_api.displayName = "Orders API";
        m_operation.name = catalog::OperationName("get-order");
        m_operation.displayName = "Get order";
        m_operation.urlTemplate = "/orders/{id}";
        m_subscription.name = catalog::SubscriptionName("acme");
        m_subscription.startDate = "2026-01-01T00:00:00Z";
    }

    void give(const std::string& name, const std::string& value)
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

    // "backend-url: name=URL", "pool-member: pool=name"
    void addBackend(const std::string& kind, const std::string& name, const std::string& value)
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

    // Shapes: "request-schema: application/json {…}", "response-schema: 200 application/json {…}",
    // "query-parameter: a {…}", "required-query-parameter: a {…}", "header-parameter: a {…}", "response-header: 200 a
    // {…}", "specification: {…}", "api-schema: name <…>", "service-schema: name {…}".
    bool giveShape(const std::string& name, const std::string& value)
    {
        const auto [first, rest] = cut(value, " ");
        if (name == "request-schema")
            m_operation.requests.push_back(makeRepresentation(first, rest));
        else if (name == "response-schema")
            responseOf(first).representations.push_back(
                makeRepresentation(cut(rest, " ").first, cut(rest, " ").second));
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

    static std::shared_ptr<const text::Node> parsed(const std::string& json)
    {
        return std::make_shared<const text::Node>(text::parseJson(json).value());
    }
    static std::shared_ptr<const schema::JsonSchema> makeShape(const std::string& json)
    {
        const auto document = parsed(json);
        return std::make_shared<const schema::JsonSchema>(document, *document);
    }
    static catalog::Representation makeRepresentation(const std::string& type, const std::string& json)
    {
        catalog::Representation out;
        out.contentType = type;
        out.definition = "Shape";
        if (!json.empty())
            out.schema = makeShape(json);
        return out;
    }
    static catalog::TemplateParameter makeParameter(const std::string& name, const std::string& json, bool isRequired)
    {
        catalog::TemplateParameter out;
        out.name = name;
        out.isRequired = isRequired;
        out.schema = makeShape(json);
        return out;
    }
    static catalog::Schema makeSchema(const std::string& name, const std::string& text)
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
    catalog::OperationResponse& responseOf(const std::string& status)
    {
        const int code = std::atoi(status.c_str());
        auto found = std::ranges::find(m_operation.responses, code, &catalog::OperationResponse::status);
        if (found == m_operation.responses.end())
            found = m_operation.responses.insert(found, catalog::OperationResponse{code, "", {}});
        return *found;
    }

    // "200 application/json {…}"
    void addExample(const std::string& value)
    {
        const auto [status, rest] = cut(value, " ");
        const auto [type, example] = cut(rest, " ");
        catalog::OperationResponse& response = responseOf(status);
        if (!type.empty())
            response.representations.push_back({type, example});
    }

    void giveFragment(const std::string& name, const std::string& text) { m_fragments[name] = text; }

    [[nodiscard]] policy::Environment environment() const
    {
        policy::Environment out;
        out.namedValue = [this](std::string_view name) -> std::optional<std::string> {
            const auto found = m_namedValues.find(std::string(name));
            return found == m_namedValues.end() ? std::nullopt : std::optional(found->second);
        };
        out.hasBackend = [this](std::string_view name) {
            return std::ranges::find(m_backends, name) != m_backends.end();
        };
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

    [[nodiscard]] policy::Context context(int round) const
    {
        policy::Context out;
        out.api = &m_api;
        out.backends = &m_entities;
        out.operation = hasOperation ? &m_operation : nullptr;
        out.subscription = hasSubscription ? &m_subscription : nullptr;
        if (round > 0 && m_nextSubscription)
            out.subscription = &*m_nextSubscription;
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

constexpr std::array<std::string_view, 4> Scopes{"operation", "api", "product", "global"}; // narrowest first

catalog::PolicyScope scopeOf(std::string_view name)
{
    using Kind = catalog::PolicyScope::Kind;
    if (name == "operation")
        return {Kind::Operation, "orders", "get-order"};
    if (name == "api")
        return {Kind::Api, "orders", ""};
    return name == "product" ? catalog::PolicyScope{Kind::Product, "gold", ""} : catalog::PolicyScope{};
}

std::string wrap(const std::string& section, const std::string& text)
{
    std::string out = "<policies>";
    for (const std::string name : {"inbound", "backend", "outbound", "on-error"}) {
        out += "<" + name + "><base/>";
        if (name == section)
            out += "\n" + text;
        out += "</" + name + ">";
    }
    return out + "</policies>";
}

// What a run did, as lines in the form of the "expect" block.
struct Seen
{
    Lines lines;
    std::vector<std::string> problems;
    policy::Context context;
    int sends = 0;
    std::chrono::milliseconds waited{0};
    bool wasSent = false;
    policy::Context sent;
    policy::Send send;
    policy::Trace trace;
};

// What the gateway does for a run.
policy::Event answer(const policy::Action& action, const World& world, Seen& seen)
{
    if (const auto* wanted = std::get_if<policy::NeedBody>(&action)) {
        if (wanted->which == policy::NeedBody::Which::Request)
            return policy::RequestBody{world.body.value_or("")};
        return policy::ResponseBody{world.replyBody};
    }
    if (const auto* wait = std::get_if<policy::WaitUntil>(&action)) {
        seen.waited += std::chrono::duration_cast<std::chrono::milliseconds>(wait->time - seen.context.now);
        seen.context.now = wait->time;
        return policy::Resumed{};
    }
    ++seen.sends;
    seen.wasSent = true;
    seen.sent = seen.context;
    seen.send = std::get<policy::Send>(action);
    if (!world.sendFails.empty()) {
        const auto [reason, message] = cut(world.sendFails, " ");
        return policy::SendFailed{reason, message};
    }
    seen.context.response = {};
    seen.context.response.status = world.replyStatus;
    seen.context.response.headers = world.replyHeaders;
    return policy::ResponseArrived{};
}

void runOnce(const policy::Program& program, const World& world, int round, support::MemoryCounters& counters,
             bool isTraced, Seen& seen)
{
    seen.context = world.context(round);
    seen.wasSent = false;
    seen.trace = policy::Trace();
    seen.sends = 0;
    policy::Run run(program, seen.context, world.services.all(counters), isTraced ? &seen.trace : nullptr);
    policy::Action action = run.step(policy::Start{});
    while (!std::holds_alternative<policy::Respond>(action)) {
        if (std::holds_alternative<policy::Pause>(action))
            action = run.step(world.services.answerNext());
        else
            action = run.step(answer(action, world, seen));
    }
    for (size_t at = 0; at < world.replyStream.size() && !seen.context.responseBody; at += 7) // pieces end anywhere
        run.see(std::string_view(world.replyStream).substr(at, 7));
    run.settle(world.bytes);
}

std::string target(const policy::Context& context)
{
    const std::string base = context.backend ? "backend:" + context.backend->text() : context.backendBase;
    return routing::joinUrl(base, context.backendPath, context.backendQuery);
}

std::string sendText(const policy::Send& send)
{
    return "timeout=" + std::to_string(send.timeout.count()) + " redirects=" + std::to_string(send.followsRedirects)
        + " buffer-request=" + std::to_string(send.buffersRequestBody)
        + " buffer-response=" + std::to_string(send.buffersResponse)
        + " continue=" + (send.continueTimeout ? std::to_string(send.continueTimeout->count()) : "none");
}

std::string all(const http::Headers& headers, const std::string& name)
{
    std::string out;
    for (const auto value : headers.all(name))
        out += (out.empty() ? "" : " | ") + std::string(value);
    return headers.has(name) ? out : "(none)";
}

// The actual value for an expected line; lines with a key of their own ("header X: v") compare that key's value.
std::string actual(const std::string& name, const std::string& key, const Seen& seen,
                   const support::MemoryServices& services)
{
    const policy::Context& context = seen.context;
    const auto& error = context.lastError;
    if (name == "sent")
        return seen.wasSent ? target(seen.sent) : "(nothing)";
    if (name == "send")
        return seen.wasSent ? sendText(seen.send) : "(nothing)";
    if (name == "sent-header")
        return seen.wasSent ? all(seen.sent.request.headers, key) : "(nothing)";
    if (name == "sent-method")
        return seen.sent.request.method;
    if (name == "sent-body")
        return seen.sent.requestBody ? *seen.sent.requestBody : "(of the client)";
    if (name == "sends")
        return std::to_string(seen.sends);
    if (name == "waited")
        return std::to_string(seen.waited.count());
    if (name == "asked")
        return services.asked();
    if (name == "asked-header")
        return all(services.last().headers, key);
    if (name == "asked-body")
        return services.last().body;
    if (name == "asked-proxy")
        return services.last().proxy;
    if (name == "asked-timeout")
        return std::to_string(services.last().timeout.count());
    if (name == "logged")
        return services.logged;
    if (name == "sent-proxy")
        return seen.sent.backendProxy;
    if (name == "status")
        return std::to_string(context.response.status);
    if (name == "status-reason")
        return context.response.reason;
    if (name == "header")
        return all(context.response.headers, key);
    if (name == "body")
        return context.responseBody ? *context.responseBody : "(of the backend)";
    if (name == "error")
        return error ? error->source + " | " + error->reason + " | " + error->message : "(none)";
    if (name == "error-at")
        return error ? error->scope + " " + error->section + " " + error->path + " "
                + base::describePlace(error->file, error->place)
                     : "(none)";
    if (name == "error-id")
        return error ? error->policyId : "(none)";
    if (name == "why")
        return error ? policy::explain(*error) : "(none)";
    if (name == "variable") {
        for (const auto& [variable, value] : context.variables) {
            if (variable == key)
                return value.isNull() ? "null" : value.type()->name + " " + expression::textOf(value);
        }
        return "(none)";
    }
    return "(no such line)";
}

bool hasKey(const std::string& name)
{
    return name == "sent-header" || name == "header" || name == "variable" || name == "asked-header";
}

std::string compare(const Lines& expected, const Seen& seen, const support::MemoryServices& services)
{
    std::string out;
    for (const auto& [name, value] : expected) {
        if (name == "waited-at-most") {
            if (seen.waited.count() > std::atoll(value.c_str()))
                out += "waited " + std::to_string(seen.waited.count()) + ", which is more than " + value + '\n';
            continue;
        }
        if (name == "trace") {
            const bool found =
                std::ranges::any_of(seen.trace.entries(), [&, wanted = value](const policy::TraceEntry& entry) {
                    return entry.describe() == wanted;
                });
            if (!found) {
                out += "trace lacks: " + value + "\n";
                for (const auto& entry : seen.trace.entries())
                    out += "  has: " + entry.describe() + "\n";
            }
            continue;
        }
        const auto [key, rest] = hasKey(name) ? cut(value, ":") : std::pair<std::string, std::string>("", value);
        const std::string is = actual(name, key, seen, services);
        if (is != rest)
            out += name + (key.empty() ? "" : " " + key) + "\n  expected: " + rest + "\n  is:       " + is + "\n";
    }
    return out;
}

std::string compareProblems(const Lines& expected, const std::vector<std::string>& problems)
{
    std::string wanted;
    for (const auto& [name, value] : expected)
        wanted += name == "problem" ? value + "\n" : "";
    std::string is;
    for (const std::string& problem : problems)
        is += problem + "\n";
    return wanted == is ? "" : "problems expected:\n" + wanted + "problems found:\n" + is;
}

using Documents = std::map<std::string, std::shared_ptr<const policy::Document>, std::less<>>;

bool isDocument(const Block& block)
{
    return block.kind != "given" && block.kind != "expect" && !block.kind.starts_with("fragment ");
}

std::string documentText(const Block& block)
{
    const std::string section = cut(block.kind, " ").first;
    return section == "policy" ? block.text : wrap(section, block.text);
}

void compileBlock(const Block& block, const World& world, Documents& documents, std::vector<std::string>& problems)
{
    const std::string scope = cut(block.kind, " ").second;
    const std::string text = documentText(block);
    const auto compiled = policy::compile({scopeOf(scope), scope + ".xml", text}, world.environment());
    for (const base::Problem& problem : compiled.problems)
        problems.push_back(base::describePlace("", problem.place) + ": " + problem.message.english());
    documents[scope] = compiled.document;
}
} // namespace

std::vector<Case> readCases(const std::filesystem::path& file)
{
    std::vector<Case> out;
    std::istringstream in(support::readFile(file));
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("=== "))
            out.push_back({line.substr(4), {}});
        else if (line.starts_with("--- ") && !out.empty())
            out.back().blocks.push_back({line.substr(4), ""});
        else if (!out.empty() && !out.back().blocks.empty())
            out.back().blocks.back().text += line + '\n';
    }
    return out;
}

std::vector<std::string> documentsOf(const Case& one)
{
    std::vector<std::string> out;
    for (const Block& block : one.blocks) {
        if (isDocument(block))
            out.push_back(documentText(block));
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> expectationsOf(const Case& one)
{
    const auto found = std::ranges::find(one.blocks, "expect", &Block::kind);
    return found == one.blocks.end() ? Lines() : readLines(found->text);
}

namespace {
std::string runAs(const Case& one, bool isTraced)
{
    World world;
    Lines expected;
    for (const Block& block : one.blocks) {
        if (block.kind == "expect")
            expected = readLines(block.text);
        for (const auto& [name, value] : block.kind == "given" ? readLines(block.text) : Lines())
            world.give(name, value);
    }
    Seen seen;
    Documents documents;
    for (const Block& block : one.blocks) {
        if (block.kind.starts_with("fragment "))
            world.giveFragment(block.kind.substr(9), block.text);
    }
    for (const Block& block : one.blocks) {
        if (isDocument(block))
            compileBlock(block, world, documents, seen.problems);
    }
    if (expected.empty())
        return "the case expects nothing";
    const bool isRefused = expected.front().first == "problem";
    if (isRefused || !seen.problems.empty())
        return world.unknown + compareProblems(expected, seen.problems);

    std::vector<std::shared_ptr<const policy::Document>> chain;
    for (const std::string_view scope : Scopes) {
        if (const auto found = documents.find(scope); found != documents.end())
            chain.push_back(found->second);
    }
    if (!documents.contains("global"))
        chain.push_back(policy::defaultGlobalDocument());
    const policy::Program program(std::move(chain));
    support::MemoryCounters counters;
    for (int round = 0; round < world.runs; ++round)
        runOnce(program, world, round, counters, isTraced, seen);
    if (!isTraced)
        std::erase_if(expected, [](const auto& line) { return line.first == "trace"; });
    return world.unknown + compare(expected, seen, world.services);
}
} // namespace

// Twice: what nobody watches may take a shorter way. The policy trace does nothing at all then.
std::string run(const Case& one)
{
    const std::string traced = runAs(one, true);
    const bool isForTraces = std::ranges::any_of(
        one.blocks, [](const Block& block) { return block.text.find("<trace ") != std::string::npos; });
    if (!traced.empty() || isForTraces)
        return traced;
    const std::string untraced = runAs(one, false);
    return untraced.empty() ? "" : "without a trace:\n" + untraced;
}

} // namespace policytest
