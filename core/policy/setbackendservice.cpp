// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/setbackendservice.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>

namespace policy {

namespace {
constexpr std::string_view NoServiceFabric =
    "there is no Service Fabric here, give the address of a stand-in with base-url";
constexpr std::string_view NoDapr = "there is no Dapr beside this gateway, give the service's address with base-url";
constexpr std::array<AttributeRule, 10> SetBackendServiceAttributes{{
    {.name = "base-url", .mayCompute = true},
    {.name = "backend-id", .mayCompute = true},
    {.name = "sf-resolve-condition", .kind = AttributeKind::Unsupported, .instead = NoServiceFabric},
    {.name = "sf-service-instance-name", .kind = AttributeKind::Unsupported, .instead = NoServiceFabric},
    {.name = "sf-partition-key", .kind = AttributeKind::Unsupported, .instead = NoServiceFabric},
    {.name = "sf-listener-name", .kind = AttributeKind::Unsupported, .instead = NoServiceFabric},
    {.name = "sf-replica-type", .kind = AttributeKind::Unsupported, .instead = NoServiceFabric},
    {.name = "dapr-app-id", .kind = AttributeKind::Unsupported, .instead = NoDapr},
    {.name = "dapr-method", .kind = AttributeKind::Unsupported, .instead = NoDapr},
    {.name = "dapr-namespace", .kind = AttributeKind::Unsupported, .instead = NoDapr},
}};

// What is wrong with the address; nullopt: nothing.
std::optional<base::Message> checkBaseUrl(const std::string& text)
{
    const auto url = http::parseUrl(text);
    if (!url && (text.find("@(") != std::string::npos || text.find("@{") != std::string::npos))
        return base::translate("policy",
                               "In base-url, an expression must be the whole value: write @(\"https://…\" + …).");
    if (!url)
        return url.error().message;
    if (!url->query.empty())
        return base::translate("policy", "A base-url has no query: use set-query-parameter.");
    return std::nullopt;
}

struct BaseUrl
{
    ComputedText url;

    Outcome run(Step& step) const
    {
        Context& context = step.context;
        std::string buffer;
        const std::string* text = step.resolve(url, buffer);
        if (!text)
            return Outcome::Fail;
        buffer = trimSpace(*text);
        if (!url.isLiteral()) {
            if (const auto wrong = checkBaseUrl(buffer))
                return fail(step, wrong->english());
        }
        const auto setBy = step.memory.backendDocument;
        if (context.backend && setBy && *setBy > step.documentIndex) {
            step.note([&] {
                return TraceNote{
                    "The backend stays: an outer scope chose it by backend-id, which a base-url cannot replace.",
                    context.backend->text(), context.backend->text()};
            });
            return Outcome::Next;
        }
        const std::string before = context.backend ? context.backend->text() : context.backendBase;
        context.backendBase = std::move(buffer);
        context.backend.reset();
        step.note([&] { return TraceNote{"Base URL of the backend set.", before, context.backendBase}; });
        return Outcome::Next;
    }

private:
    static Outcome fail(Step& step, std::string message)
    {
        RunFailure failure;
        failure.reason = "ExpressionValueEvaluationFailure";
        failure.message = std::move(message);
        failure.isInternal = true;
        return step.fail(std::move(failure));
    }
};

struct BackendId
{
    ComputedText name; // one that the gateway does not know fails when the request is sent

    Outcome run(Step& step) const
    {
        Context& context = step.context;
        std::string text;
        if (!step.evaluate(name, text))
            return Outcome::Fail;
        const std::string before = context.backend ? context.backend->text() : context.backendBase;
        context.backend = catalog::BackendName(std::string(trimSpace(text)));
        step.memory.backendDocument = step.documentIndex;
        step.note([&] { return TraceNote{"Backend chosen.", before, context.backend->text()}; });
        return Outcome::Next;
    }
};

void compileBaseUrl(const Values& values, Compiler& compiler)
{
    ComputedText url = values.computedText("base-url");
    url.literal = trimSpace(url.literal);
    auto wrong = url.isLiteral() ? checkBaseUrl(url.literal) : std::nullopt;
    if (wrong)
        compiler.problem(values.place("base-url"), std::move(*wrong));
    else
        compiler.add(BaseUrl{std::move(url)});
}

void compileBackendId(const Values& values, Compiler& compiler)
{
    ComputedText name = values.computedText("backend-id");
    name.literal = trimSpace(name.literal);
    const Environment& environment = compiler.environment();
    const bool isKnown =
        !name.isLiteral() || environment.assumesAll || (environment.hasBackend && environment.hasBackend(name.literal));
    if (isKnown)
        compiler.add(BackendId{std::move(name)});
    else
        compiler.problem(values.place("backend-id"),
                         base::translate("policy", "There is no backend %1: create it, or correct the name.")
                             .arg(values.written("backend-id")));
}

void compileSetBackendService(const Node& element, const Values& values, Compiler& compiler)
{
    if (values.has("base-url") == values.has("backend-id"))
        compiler.problem(element.place,
                         base::translate("policy", "set-backend-service needs either base-url or backend-id."));
    else if (values.has("base-url"))
        compileBaseUrl(values, compiler);
    else
        compileBackendId(values, compiler);
}
} // namespace

const PolicyRule SetBackendService{.element = "set-backend-service",
                                   .sections = in::Inbound | in::Backend,
                                   .attributes = SetBackendServiceAttributes,
                                   .compile = compileSetBackendService};

} // namespace policy
