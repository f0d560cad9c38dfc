// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/mockresponse.h"

#include "core/http/grammar.h"
#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 4> MockResponseAttributes{{
    {.name = "status-code", .kind = AttributeKind::Integer, .minimum = 200, .maximum = 599},
    {.name = "content-type"},
    {.name = "index",
     .kind = AttributeKind::Unsupported,
     .instead = "the first example is given, put the one that is meant first"},
    {.name = "enabled", .kind = AttributeKind::Boolean},
}};

// "application/json; charset=utf-8" is application/json.
std::string_view withoutParameters(std::string_view contentType)
{
    return http::trimBlanks(contentType.substr(0, contentType.find(';')));
}

struct MockResponseSettings
{
    int status = 200;
    std::string contentType; // empty: the first documented one

    [[nodiscard]] const catalog::Representation* choose(const catalog::Operation* operation) const
    {
        if (!operation)
            return nullptr;
        const auto response = std::ranges::find(operation->responses, status, &catalog::OperationResponse::status);
        if (response == operation->responses.end())
            return nullptr;
        const auto& all = response->representations;
        const auto found = std::ranges::find_if(all, [this](const catalog::Representation& one) {
            return contentType.empty()
                || http::equalsIgnoreCase(withoutParameters(one.contentType), withoutParameters(contentType));
        });
        return found == all.end() ? nullptr : &*found;
    }

    Outcome run(Step& step) const
    {
        Context& context = step.context;
        const catalog::Representation* chosen = choose(context.operation);
        context.response = {};
        context.response.status = status;
        const std::string& type = contentType.empty() && chosen ? chosen->contentType : contentType;
        if (!type.empty())
            context.response.headers.append("Content-Type", type);
        context.responseBody = chosen ? chosen->example : std::string();
        context.hasResponse = true;
        step.note([&] {
            return TraceNote{"Answered " + std::to_string(status)
                             + (context.responseBody->empty() ? " with an empty body: no example is documented."
                                                              : " with the documented example.")};
        });
        return Outcome::Finish;
    }
};

void compileMockResponse(const Node&, const Values& values, Compiler& compiler)
{
    if (!values.boolean("enabled", true))
        return;
    MockResponseSettings settings{static_cast<int>(values.integer("status-code", 200)),
                                  std::string(trimSpace(values.text("content-type")))};
    if (!http::isFieldValue(settings.contentType))
        compiler.problem(values.place("content-type"),
                         base::translate("policy", "The content type has a control character."));
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule MockResponse{.element = "mock-response",
                              .sections = in::Inbound | in::Outbound | in::OnError,
                              .attributes = MockResponseAttributes,
                              .compile = compileMockResponse};

} // namespace policy
