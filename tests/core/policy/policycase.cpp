// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/policycase.h"

#include "core/expression/expression.h"
#include "core/policy/trace.h"
#include "core/routing/outcome.h"
#include "core/text/json.h"
#include "tests/core/policy/memorycounters.h"
#include "tests/core/policy/memoryservices.h"
#include "tests/core/policy/policyworld.h"
#include "tests/support/corpora.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace policytest {

namespace {
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
