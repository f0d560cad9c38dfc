// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/sendrequest.h"

#include "core/expression/library/context.h"
#include "core/policy/requestedit.h"

#include <array>

namespace policy {

namespace {
constexpr AttributeRule RequestMode{
    .name = "mode", .kind = AttributeKind::Choice, .choices = "new|copy", .mayCompute = true};
constexpr AttributeRule RequestTimeout{.name = "timeout", .kind = AttributeKind::Integer, .mayCompute = true};
constexpr std::array<AttributeRule, 7> SendRequestAttributes{{
    RequestMode,
    RequestTimeout,
    {.name = "timeout-ms", .kind = AttributeKind::Integer, .mayCompute = true},
    {.name = "response-variable-name", .isRequired = true, .mayCompute = true},
    {.name = "ignore-error", .kind = AttributeKind::Boolean},
    {.name = "buffer-response", .kind = AttributeKind::Boolean},
    {.name = "fail-on-error-status-code", .kind = AttributeKind::Boolean},
}};
constexpr std::array<AttributeRule, 2> SendOneWayAttributes{{RequestMode, RequestTimeout}};

struct SendRequestSettings
{
    RequestEdit edit;
    std::optional<ComputedInteger> milliseconds;
    ComputedText variable;
    bool ignoresError = false;
    bool failsOnErrorStatus = false;

    Outcome run(Step& step) const
    {
        OutgoingRequest request;
        if (!edit.make(step, request))
            return Outcome::Fail;
        int64_t number = 0;
        if (milliseconds && !step.evaluate(*milliseconds, number))
            return Outcome::Fail;
        if (milliseconds)
            request.timeout = std::chrono::milliseconds(number);
        step.note([&] { return TraceNote{request.method + ' ' + request.url + " sent."}; });
        return step.ask(SubRequest{std::move(request)});
    }

    Outcome resume(Step& step, const Event& event) const
    {
        const auto& answer = std::get<SubResponse>(event).result;
        std::string name;
        if (!step.evaluate(variable, name))
            return Outcome::Fail;
        if (!answer)
            return failed(step, name, answer.error().reason, answer.error().message);
        const int status = answer->head.status;
        if (failsOnErrorStatus && status >= 400)
            return failed(step, name, "BackendErrorStatusCode", "The server answered " + std::to_string(status) + '.');
        step.note([&] {
            return TraceNote{"Answered " + std::to_string(status) + ", " + std::to_string(answer->body.size())
                             + " bytes; kept in " + name + '.'};
        });
        const std::string reason =
            answer->head.reason.empty() ? std::string(http::standardReason(status)) : answer->head.reason;
        step.setVariable(name, expression::makeResponse(status, reason, answer->head.headers, answer->body));
        return Outcome::Next;
    }

private:
    Outcome failed(Step& step, const std::string& name, const std::string& reason, const std::string& message) const
    {
        if (ignoresError) {
            step.note([&] { return TraceNote{"No answer (" + message + "); " + name + " is null."}; });
            step.setVariable(name, {});
            return Outcome::Next;
        }
        RunFailure failure;
        failure.reason = reason;
        failure.message = message;
        failure.isInternal = true;
        return step.fail(std::move(failure));
    }
};

struct SendOneWaySettings
{
    RequestEdit edit;

    Outcome run(Step& step) const
    {
        OutgoingRequest request;
        if (!edit.make(step, request))
            return Outcome::Fail;
        step.note([&] { return TraceNote{request.method + ' ' + request.url + " sent; nobody waits for it."}; });
        if (step.services.requests)
            step.services.requests->startOneWay(std::move(request));
        return Outcome::Next;
    }
};

void compileSendRequest(const Node& element, const Values& values, Compiler& compiler)
{
    auto edit = readRequestEdit(element, values, compiler);
    if (!edit)
        return;
    SendRequestSettings settings{std::move(*edit),
                                 {},
                                 values.computedText("response-variable-name"),
                                 values.boolean("ignore-error", false),
                                 values.boolean("fail-on-error-status-code", false)};
    if (values.has("timeout-ms"))
        settings.milliseconds = values.computedInteger("timeout-ms");
    if (values.has("timeout-ms") && values.has("timeout"))
        compiler.problem(values.place("timeout-ms"),
                         base::translate("policy", "Give timeout or timeout-ms, not both."));
    compiler.add(std::move(settings));
}

void compileSendOneWay(const Node& element, const Values& values, Compiler& compiler)
{
    if (auto edit = readRequestEdit(element, values, compiler))
        compiler.add(SendOneWaySettings{std::move(*edit)});
}
} // namespace

const PolicyRule SendRequest{.element = "send-request",
                             .attributes = SendRequestAttributes,
                             .children = RequestEditChildren,
                             .compile = compileSendRequest};
const PolicyRule SendOneWayRequest{.element = "send-one-way-request",
                                   .attributes = SendOneWayAttributes,
                                   .children = RequestEditChildren,
                                   .compile = compileSendOneWay};

} // namespace policy
