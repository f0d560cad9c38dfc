// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/setbackendservice.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 7> SetBackendServiceAttributes{{
    {.name = "base-url"},
    {.name = "backend-id"},
    {.name = "sf-resolve-condition", .kind = AttributeKind::Unsupported},
    {.name = "sf-service-instance-name", .kind = AttributeKind::Unsupported},
    {.name = "sf-partition-key", .kind = AttributeKind::Unsupported},
    {.name = "sf-listener-name", .kind = AttributeKind::Unsupported},
    {.name = "sf-replica-type", .kind = AttributeKind::Unsupported},
}};

struct BaseUrl
{
    std::string url;

    Outcome run(Step& step) const
    {
        Context& context = step.context;
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
        context.backendBase = url;
        context.backend.reset();
        step.note([&] { return TraceNote{"Base URL of the backend set.", before, url}; });
        return Outcome::Next;
    }
};

struct BackendId
{
    catalog::BackendName name;

    Outcome run(Step& step) const
    {
        Context& context = step.context;
        const std::string before = context.backend ? context.backend->text() : context.backendBase;
        context.backend = name;
        step.memory.backendDocument = step.documentIndex;
        step.note([&] { return TraceNote{"Backend chosen.", before, name.text()}; });
        return Outcome::Next;
    }
};

void compileBaseUrl(const Values& values, Compiler& compiler)
{
    const std::string text(trimSpace(values.text("base-url")));
    const auto url = http::parseUrl(text);
    if (!url)
        compiler.problem(values.place("base-url"), url.error().message);
    else if (!url->query.empty())
        compiler.problem(values.place("base-url"),
                         base::translate("policy", "A base-url has no query: use set-query-parameter."));
    else
        compiler.add(BaseUrl{text});
}

void compileSetBackendService(const Node& element, const Values& values, Compiler& compiler)
{
    (void)compiler.children(element, {});
    if (values.has("base-url") == values.has("backend-id")) {
        compiler.problem(element.place,
                         base::translate("policy", "set-backend-service needs either base-url or backend-id."));
        return;
    }
    if (values.has("base-url")) {
        compileBaseUrl(values, compiler);
        return;
    }
    const std::string name(trimSpace(values.text("backend-id")));
    const auto& hasBackend = compiler.environment().hasBackend;
    if (hasBackend && hasBackend(name))
        compiler.add(BackendId{catalog::BackendName(name)});
    else
        compiler.problem(values.place("backend-id"),
                         base::translate("policy", "There is no backend %1: create it, or correct the name.")
                             .arg(values.written("backend-id")));
}
} // namespace

const PolicyRule SetBackendService{.element = "set-backend-service",
                                   .sections = in::Inbound | in::Backend,
                                   .attributes = SetBackendServiceAttributes,
                                   .compile = compileSetBackendService};

} // namespace policy
