// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/forwardrequest.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 8> ForwardRequestAttributes{{
    {.name = "timeout", .kind = AttributeKind::Integer, .mayCompute = true},
    {.name = "timeout-ms", .kind = AttributeKind::Integer, .mayCompute = true},
    {.name = "continue-timeout", .kind = AttributeKind::Integer, .mayCompute = true},
    {.name = "http-version", .kind = AttributeKind::Choice, .choices = "1|2or1|2"},
    {.name = "follow-redirects", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "buffer-request-body", .kind = AttributeKind::Boolean},
    {.name = "buffer-response", .kind = AttributeKind::Boolean},
    {.name = "fail-on-error-status-code", .kind = AttributeKind::Boolean},
}};

struct ForwardRequestSettings
{
    Send send; // what is not computed
    std::optional<ComputedInteger> timeout;
    std::chrono::milliseconds timeoutUnit{1000};
    std::optional<ComputedInteger> continueTimeout;
    ComputedBoolean followsRedirects;
    bool failsOnErrorStatus = false;

    Outcome run(Step& step) const
    {
        Send what = send;
        int64_t number = 0;
        if (!step.evaluate(followsRedirects, what.followsRedirects))
            return Outcome::Fail;
        if (timeout) {
            if (!step.evaluate(*timeout, number))
                return Outcome::Fail;
            what.timeout = number * timeoutUnit;
        }
        if (continueTimeout) {
            if (!step.evaluate(*continueTimeout, number))
                return Outcome::Fail;
            what.continueTimeout = std::chrono::seconds(number);
        }
        step.note([&] {
            const std::string where =
                step.context.backend ? "backend " + step.context.backend->text() : step.context.backendBase;
            return TraceNote{"Request sent to " + where + ", path '" + step.context.backendPath + "'."};
        });
        return step.ask(what);
    }

    Outcome resume(Step& step, const Event& event) const
    {
        if (const auto* failed = std::get_if<SendFailed>(&event)) {
            RunFailure failure;
            failure.reason = failed->reason;
            failure.message = failed->message;
            failure.isInternal = true;
            return step.fail(std::move(failure));
        }
        const int status = step.context.response.status;
        step.note([&] { return TraceNote{"The backend answered " + std::to_string(status) + '.'}; });
        if (!failsOnErrorStatus || status < 400 || status > 599)
            return Outcome::Next;
        RunFailure failure;
        failure.reason = "BackendErrorStatusCode"; // no documented name is known
        failure.message = "The backend answered " + std::to_string(status) + '.';
        failure.status = status;
        failure.keepsResponse = true;
        return step.fail(std::move(failure));
    }
};

void compileForwardRequest(const Node&, const Values& values, Compiler& compiler)
{
    if (values.has("timeout") && values.has("timeout-ms"))
        compiler.problem(values.place("timeout-ms"),
                         base::translate("policy", "Give timeout or timeout-ms, not both."));
    if (values.text("http-version") == "2")
        compiler.problem(values.place("http-version"),
                         base::translate("policy", "HTTP/2 to backends is not supported yet: use 2or1 or 1."));
    ForwardRequestSettings settings;
    if (values.has("timeout"))
        settings.timeout = values.computedInteger("timeout");
    if (values.has("timeout-ms")) {
        settings.timeout = values.computedInteger("timeout-ms");
        settings.timeoutUnit = std::chrono::milliseconds(1);
    }
    if (values.has("continue-timeout"))
        settings.continueTimeout = values.computedInteger("continue-timeout");
    settings.followsRedirects = values.computedBoolean("follow-redirects", false);
    settings.send.buffersRequestBody = values.boolean("buffer-request-body", false);
    settings.send.buffersResponse = values.boolean("buffer-response", true);
    if (settings.send.buffersRequestBody) // so that it can be sent again
        compiler.readsRequestBody();
    settings.failsOnErrorStatus = values.boolean("fail-on-error-status-code", false);
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule ForwardRequest{.element = "forward-request",
                                .sections = in::Backend,
                                .attributes = ForwardRequestAttributes,
                                .compile = compileForwardRequest};

} // namespace policy
