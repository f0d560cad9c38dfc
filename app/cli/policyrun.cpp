// SPDX-License-Identifier: GPL-3.0-or-later
// gatehousectl policy run: what a document does with a request, without a gateway.
#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/policycommands.h"
#include "app/cli/verbs.h"
#include "core/base/file.h"
#include "core/expression/expression.h"
#include "core/gateway/rehearsal.h"
#include "core/policy/trace.h"
#include "core/text/json.h"

#include <array>

namespace cli {

using text::Node;

namespace {
constexpr std::array<Option, 4> RunOptions{{
    {"--policy", Option::Kind::Value, {}},
    {"--request", Option::Kind::Value, {}},
    {"--backend", Option::Kind::Value, {}},
    {"--output", Option::Kind::Value, "-o"},
}};
constexpr std::array<std::string_view, 2> RunFormats{"json", "trace"};

Node headersToJson(const http::Headers& headers)
{
    Node out = Node::array();
    for (const auto& [name, value] : headers) {
        Node entry = Node::object();
        entry.set("name", Node::string(std::string(name)));
        entry.set("value", Node::string(std::string(value)));
        out.append(std::move(entry));
    }
    return out;
}

Node variablesToJson(const policy::Context& context)
{
    Node out = Node::object();
    for (const auto& [name, value] : context.variables) {
        Node entry = Node::object();
        entry.set("type", Node::string(value.type() ? value.type()->name : "null"));
        entry.set("value", value.isNull() ? Node() : Node::string(expression::textOf(value)));
        out.set(name, std::move(entry));
    }
    return out;
}

Node responseToJson(const policy::Context& context)
{
    Node out = Node::object();
    out.set("status", Node::integer(context.response.status));
    out.set("reason",
            Node::string(context.response.reason.empty() ? std::string(http::standardReason(context.response.status))
                                                         : context.response.reason));
    out.set("headers", headersToJson(context.response.headers));
    out.set("body", Node::string(context.responseBody.value_or("")));
    return out;
}

Node sentToJson(const gateway::Rehearsal& rehearsal)
{
    Node out = Node::array();
    for (const gateway::Rehearsal::Sent& sent : rehearsal.sent()) {
        Node entry = Node::object();
        entry.set("by", Node::string(sent.by));
        entry.set("method", Node::string(sent.method));
        entry.set("url", Node::string(sent.url));
        entry.set("headers", headersToJson(sent.headers));
        entry.set("body", Node::string(sent.body));
        out.append(std::move(entry));
    }
    return out;
}

Node traceToJson(const policy::Trace& trace)
{
    Node out = Node::array();
    for (const policy::TraceEntry& entry : trace.entries()) {
        Node one = Node::object();
        one.set("section", Node::string(entry.section));
        one.set("policy", Node::string(entry.policy));
        one.set("scope", Node::string(entry.scope));
        one.set("file", Node::string(entry.file));
        one.set("line", Node::integer(entry.place.line));
        one.set("column", Node::integer(entry.place.column));
        one.set("text", Node::string(entry.text));
        one.set("before", Node::string(entry.before));
        one.set("after", Node::string(entry.after));
        out.append(std::move(one));
    }
    return out;
}

Node errorToJson(const policy::RunError& error)
{
    Node out = Node::object();
    out.set("source", Node::string(error.source));
    out.set("reason", Node::string(error.reason));
    out.set("message", Node::string(error.message));
    out.set("scope", Node::string(error.scope));
    out.set("section", Node::string(error.section));
    out.set("path", Node::string(error.path));
    out.set("policyId", Node::string(error.policyId));
    out.set("file", Node::string(error.file));
    out.set("line", Node::integer(error.place.line));
    out.set("column", Node::integer(error.place.column));
    out.set("why", Node::string(policy::explain(error)));
    return out;
}

Node eventsToJson(const gateway::Rehearsal& rehearsal)
{
    Node out = Node::array();
    for (const gateway::Rehearsal::Event& event : rehearsal.events()) {
        Node entry = Node::object();
        entry.set("logger", event.logger.empty() ? Node() : Node::string(event.logger));
        entry.set("line", Node::string(event.line));
        out.append(std::move(entry));
    }
    return out;
}

void printRun(gateway::Rehearsal& rehearsal, std::string_view format)
{
    const policy::Context& context = rehearsal.context();
    if (format == "trace") {
        const Node document = gateway::traceDocument(rehearsal.tracedRequest(), rehearsal.trace().entries());
        print(text::formatJson(document, text::JsonStyle::Indented) + '\n');
        return;
    }
    if (format == "json") {
        Node out = Node::object();
        out.set("response", responseToJson(context));
        out.set("variables", variablesToJson(context));
        out.set("error", context.lastError ? errorToJson(*context.lastError) : Node());
        out.set("sent", sentToJson(rehearsal));
        out.set("events", eventsToJson(rehearsal));
        out.set("trace", traceToJson(rehearsal.trace()));
        print(text::formatJson(out, text::JsonStyle::Indented) + '\n');
        return;
    }
    for (const policy::TraceEntry& entry : rehearsal.trace().entries())
        printError(entry.describe() + '\n');
    std::string out = "HTTP/1.1 " + std::to_string(context.response.status) + ' '
        + std::string(http::standardReason(context.response.status)) + '\n';
    for (const auto& [name, value] : context.response.headers)
        out.append(name).append(": ").append(value).append("\n");
    print(out + '\n' + context.responseBody.value_or("") + '\n');
}

// The text of an option's file; empty when the option is absent.
base::Result<std::string> fileOf(const Arguments& arguments, std::string_view option)
{
    const auto name = arguments.value(option);
    if (!name)
        return std::string();
    return base::readFile(std::string(*name));
}

base::Error named(base::Error error, const Arguments& arguments, std::string_view option)
{
    const base::Place place = error.place;
    return std::move(error).at(std::string(arguments.value(option, "")), place);
}

int runDocument(const Arguments& arguments, std::string_view format)
{
    const auto document = fileOf(arguments, "--policy");
    const auto request = fileOf(arguments, "--request");
    const auto backend = fileOf(arguments, "--backend");
    for (const auto* text : {&document, &request, &backend}) {
        if (!*text)
            return reportFailure(PolicyVerb, text->error());
    }
    const std::string file(*arguments.value("--policy"));
    const policy::Compiled compiled = policy::check(file, *document);
    if (!compiled.isUsable()) {
        for (const base::Problem& problem : compiled.problems)
            printError(problem.describe() + '\n');
        return ExitFound;
    }
    auto rehearsal = gateway::Rehearsal::read(*request, *backend);
    if (!rehearsal)
        return reportFailure(PolicyVerb, named(std::move(rehearsal.error()), arguments, "--request"));
    rehearsal->run(policy::Program({compiled.document, policy::defaultGlobalDocument()}));
    printRun(*rehearsal, format);
    return ExitFine;
}
} // namespace

int runPolicyRun(std::span<const std::string_view> given)
{
    const auto arguments = Arguments::parse(given, RunOptions);
    if (!arguments)
        return refuse(PolicyVerb, arguments.error());
    const auto format = outputFormat(*arguments, RunFormats);
    if (!format)
        return refuse(PolicyVerb, format.error());
    if (!arguments->has("--policy") || !arguments->has("--request"))
        return refuse(PolicyVerb,
                      {base::Error::Kind::Invalid,
                       base::translate("cli",
                                       "Name the document and the request: --policy FILE --request "
                                       "FILE [--backend FILE].")});
    return runDocument(*arguments, *format);
}

} // namespace cli
