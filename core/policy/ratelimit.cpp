// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ratelimit.h"

#include "core/policy/limits.h"
#include "core/policy/refusal.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr AttributeRule RateLimitCalls{
    .name = "calls", .kind = AttributeKind::Integer, .isRequired = true, .minimum = 1};
constexpr AttributeRule RateLimitPeriod{
    .name = "renewal-period", .kind = AttributeKind::Integer, .isRequired = true, .minimum = 1, .maximum = 300};
constexpr std::array<AttributeRule, 7> RateLimitAttributes{{
    RateLimitCalls,
    RateLimitPeriod,
    {.name = "retry-after-header-name", .kind = AttributeKind::HeaderName},
    {.name = "retry-after-variable-name"},
    {.name = "remaining-calls-header-name", .kind = AttributeKind::HeaderName},
    {.name = "remaining-calls-variable-name"},
    {.name = "total-calls-header-name", .kind = AttributeKind::HeaderName},
}};
constexpr std::array<AttributeRule, 4> RateLimitChildAttributes{
    {RateLimitCalls, RateLimitPeriod, {.name = "id"}, {.name = "name"}}};
constexpr std::array<ElementRule, 1> RateLimitOperationChildren{
    {{.name = "operation", .attributes = RateLimitChildAttributes}}};
constexpr std::array<ElementRule, 2> RateLimitChildren{{
    {.name = "api", .attributes = RateLimitChildAttributes, .children = RateLimitOperationChildren},
    {.name = "operation", .attributes = RateLimitChildAttributes},
}};

struct RateLimitSettings
{
    std::vector<Limit> limits; // the first is the document's own
    std::string retryAfterHeader = "Retry-After";
    std::string retryAfterVariable;
    std::string remainingHeader;
    std::string remainingVariable;
    std::string totalHeader;

    Outcome run(Step& step) const
    {
        const Context& context = step.context;
        if (!context.subscription) {
            step.note([] { return TraceNote{"No subscription key was sent, so nothing is counted."}; });
            return Outcome::Next;
        }
        const std::string_view key = context.subscriptionName;
        for (const Limit& limit : limits) {
            if (!limit.appliesTo(context))
                continue;
            const auto admission =
                step.services.counters.admitSliding(limit.position, key, limit.calls, limit.period, context.now);
            if (&limit == &limits.front())
                report(step, admission);
            if (!admission.isAdmitted)
                return refuse(step, limit, std::max<int64_t>(1, admission.retryAfter.count()));
            step.note([&] {
                return TraceNote{"Subscription " + std::string(key) + " has " + std::to_string(admission.remaining)
                                 + " of " + std::to_string(limit.calls) + " calls in "
                                 + std::to_string(limit.period.count()) + " seconds left."};
            });
        }
        return Outcome::Next;
    }

    void foresee(const Context& context, const Services& services) const
    {
        if (context.subscription)
            services.counters.foresee(limits.front().position, context.subscriptionName);
    }

private:
    void report(Step& step, const Counters::Admission& admission) const
    {
        const int64_t remaining = admission.isAdmitted ? admission.remaining : 0;
        if (!remainingHeader.empty())
            step.memory.responseHeaders.emplace_back(remainingHeader, std::to_string(remaining));
        if (!remainingVariable.empty())
            step.setVariable(remainingVariable, expression::Value::int32(static_cast<int32_t>(remaining)));
        if (!totalHeader.empty())
            step.memory.responseHeaders.emplace_back(totalHeader, std::to_string(limits.front().calls));
    }

    Outcome refuse(Step& step, const Limit& limit, int64_t seconds) const
    {
        if (!retryAfterVariable.empty())
            step.setVariable(retryAfterVariable, expression::Value::int32(static_cast<int32_t>(seconds)));
        return step.fail(rateExceeded(seconds, retryAfterHeader,
                                      "Subscription " + std::string(step.context.subscriptionName) + " has used its "
                                          + std::to_string(limit.calls) + " calls in "
                                          + std::to_string(limit.period.count()) + " seconds."));
    }
};

void compileRateLimit(const Node& element, const Values& values, Compiler& compiler)
{
    RateLimitSettings settings;
    settings.limits = readLimits(element, values, compiler);
    settings.retryAfterHeader = values.text("retry-after-header-name", "Retry-After");
    settings.retryAfterVariable = values.text("retry-after-variable-name");
    settings.remainingHeader = values.text("remaining-calls-header-name");
    settings.remainingVariable = values.text("remaining-calls-variable-name");
    settings.totalHeader = values.text("total-calls-header-name");
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule RateLimit{.element = "rate-limit",
                           .sections = in::Inbound,
                           .scopes = at::Product | at::Api | at::Operation,
                           .isOncePerDocument = true,
                           .attributes = RateLimitAttributes,
                           .children = RateLimitChildren,
                           .compile = compileRateLimit};

} // namespace policy
