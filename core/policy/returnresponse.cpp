// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/returnresponse.h"

#include "core/expression/library/context.h"
#include "core/http/hopbyhop.h"
#include "core/policy/bodyedit.h"
#include "core/policy/headeredit.h"
#include "core/policy/statusedit.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 1> ReturnResponseAttributes{{
    {.name = "response-variable-name"},
}};
constexpr std::array<ElementRule, 3> ReturnResponseChildren{{
    {.name = "set-status", .attributes = StatusEditAttributes, .isOnce = true},
    HeaderEditElement,
    BodyEditElement,
}};

struct ReturnResponseSettings
{
    std::string variable; // holds a response to begin with; empty: none
    std::optional<StatusEdit> status;
    std::vector<HeaderEdit> headers;
    std::optional<BodyEdit> body;

    Outcome run(Step& step) const
    {
        http::ResponseHead response;
        std::string content;
        if (!variable.empty() && !copyVariable(step, response, content))
            return Outcome::Fail;
        if (status && !status->apply(step, response))
            return Outcome::Fail;
        for (const HeaderEdit& edit : headers) {
            if (!edit.apply(step, response.headers, false))
                return Outcome::Fail;
        }
        if (body && !body->make(step, content))
            return Outcome::Fail;
        Context& context = step.context;
        context.response = std::move(response);
        context.responseBody = std::move(content);
        context.isResponseBodyConsumed = false;
        context.hasResponse = true;
        step.note([&] {
            return TraceNote{"Answered " + std::to_string(context.response.status)
                             + " from here; nothing after this runs."};
        });
        return Outcome::Finish;
    }

private:
    [[nodiscard]] bool copyVariable(Step& step, http::ResponseHead& response, std::string& content) const
    {
        const auto& all = step.context.variables;
        const auto found = std::ranges::find(all, variable, &std::pair<std::string, expression::Value>::first);
        const auto* view = found == all.end() ? nullptr : expression::viewResponse(found->second);
        if (!view) {
            RunFailure failure;
            failure.reason = "VariableNotFound"; // no documented name is known
            failure.message = "The variable " + variable + " holds no response.";
            failure.isInternal = true;
            step.failure = std::move(failure);
            return false;
        }
        response.status = view->statusCode;
        response.reason = view->statusReason;
        response.headers = *view->headers;
        http::removeHopByHopFields(response.headers);
        response.headers.remove("Content-Length");
        content = view->body->bytes;
        return true;
    }
};

void readChild(const Node& child, ReturnResponseSettings& settings, Compiler& compiler)
{
    const Values values = compiler.read(child);
    if (!values.isUsable())
        return;
    if (child.name == "set-status")
        settings.status = readStatusEdit(child, values, compiler);
    else if (child.name == "set-body")
        settings.body = readBodyEdit(child, values, compiler, LiquidBody::Empty);
    else if (auto edit = readHeaderEdit(child, values, compiler))
        settings.headers.push_back(std::move(*edit));
}

void compileReturnResponse(const Node& element, const Values& values, Compiler& compiler)
{
    ReturnResponseSettings settings;
    settings.variable = values.text("response-variable-name");
    for (const Node* child : compiler.children(element))
        readChild(*child, settings, compiler);
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule ReturnResponse{.element = "return-response",
                                .attributes = ReturnResponseAttributes,
                                .children = ReturnResponseChildren,
                                .compile = compileReturnResponse};

} // namespace policy
