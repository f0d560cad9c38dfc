// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ratelimitbykey.h"

#include "core/policy/increment.h"
#include "core/policy/refusal.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr int64_t LongestRatePeriod = 300;
constexpr std::array<AttributeRule, 12> RateLimitByKeyAttributes{{
    {.name = "calls", .kind = AttributeKind::Integer, .isRequired = true, .minimum = 1, .mayCompute = true},
    {.name = "renewal-period",
     .kind = AttributeKind::Integer,
     .isRequired = true,
     .minimum = 1,
     .maximum = LongestRatePeriod,
     .mayCompute = true},
    {.name = "counter-key", .isRequired = true, .mayCompute = true},
    IncrementCondition,
    IncrementCount,
    {.name = "retry-after-header-name", .kind = AttributeKind::HeaderName},
    {.name = "retry-after-variable-name"},
    {.name = "remaining-calls-header-name", .kind = AttributeKind::HeaderName},
    {.name = "remaining-calls-variable-name"},
    {.name = "total-calls-header-name", .kind = AttributeKind::HeaderName},
    {.name = "increment-after-response", .kind = AttributeKind::Boolean},
    {.name = "flexible-retry-window",
     .kind = AttributeKind::Unsupported,
     .instead = "leave it out, what must be waited is always told to the second"},
}};

std::string ratePosition(int64_t calls, int64_t period)
{
    return "rate-limit-by-key calls:" + std::to_string(calls) + " seconds:" + std::to_string(period);
}

// Counts when the response is known..
struct RateCountingSettings
{
    Increment increment;
    ComputedInteger calls;
    ComputedInteger period;

    Outcome run(Step& step) const
    {
        int64_t weight = 0;
        int64_t limit = 0;
        int64_t seconds = 0;
        if (!increment.weightLater(step, weight) || !step.evaluate(calls, limit) || !step.evaluate(period, seconds))
            return Outcome::Fail;
        const std::string& key = step.deferred->key;
        step.services.counters.countSliding(ratePosition(limit, seconds), key, limit, std::chrono::seconds(seconds),
                                            step.context.now, weight);
        step.note([&] { return TraceNote{"Key " + key + ": " + std::to_string(weight) + " calls counted."}; });
        return Outcome::Next;
    }
};

struct RateLimitByKeySettings
{
    ComputedInteger calls;
    ComputedInteger period;
    ComputedText counterKey;
    Increment increment;
    std::string retryAfterHeader = "Retry-After";
    std::string retryAfterVariable;
    std::string remainingHeader;
    std::string remainingVariable;
    std::string totalHeader;
    const Op* counting = nullptr; // set: it is counted later

    Outcome run(Step& step) const
    {
        std::string key;
        int64_t limit = 0;
        int64_t seconds = 0;
        if (!step.evaluate(counterKey, key) || !step.evaluate(calls, limit) || !step.evaluate(period, seconds))
            return Outcome::Fail;
        const auto admission =
            step.services.counters.admitSliding(ratePosition(limit, seconds), key, limit, std::chrono::seconds(seconds),
                                                step.context.now, increment.weightNow());
        report(step, admission, limit);
        if (!admission.isAdmitted)
            return refuse(step, key, limit, seconds, std::max<int64_t>(1, admission.retryAfter.count()));
        step.note([&] {
            return TraceNote{"Key " + key + " has " + std::to_string(admission.remaining) + " of "
                             + std::to_string(limit) + " calls in " + std::to_string(seconds) + " seconds left."};
        });
        if (counting)
            step.defer(*counting, key);
        return Outcome::Next;
    }

private:
    void report(Step& step, const Counters::Admission& admission, int64_t limit) const
    {
        const std::string remaining = std::to_string(admission.isAdmitted ? admission.remaining : 0);
        if (!remainingHeader.empty())
            step.memory.responseHeaders.emplace_back(remainingHeader, remaining);
        if (!remainingVariable.empty())
            step.setVariable(remainingVariable, expression::Value::int32(static_cast<int32_t>(admission.remaining)));
        if (!totalHeader.empty())
            step.memory.responseHeaders.emplace_back(totalHeader, std::to_string(limit));
    }

    Outcome refuse(Step& step, const std::string& key, int64_t limit, int64_t window, int64_t seconds) const
    {
        if (!retryAfterVariable.empty())
            step.setVariable(retryAfterVariable, expression::Value::int32(static_cast<int32_t>(seconds)));
        return step.fail(rateExceeded(seconds, retryAfterHeader,
                                      "Key " + key + " has used its " + std::to_string(limit) + " calls in "
                                          + std::to_string(window) + " seconds."));
    }
};

void compileRateLimitByKey(const Node&, const Values& values, Compiler& compiler)
{
    RateLimitByKeySettings settings{values.computedInteger("calls"), values.computedInteger("renewal-period"),
                                    values.computedText("counter-key"), readIncrement(values)};
    settings.increment.isLater = settings.increment.isLater || values.boolean("increment-after-response", false);
    settings.retryAfterHeader = values.text("retry-after-header-name", "Retry-After");
    settings.retryAfterVariable = values.text("retry-after-variable-name");
    settings.remainingHeader = values.text("remaining-calls-header-name");
    settings.remainingVariable = values.text("remaining-calls-variable-name");
    settings.totalHeader = values.text("total-calls-header-name");
    if (settings.increment.isLater)
        settings.counting =
            &compiler.addDeferred(RateCountingSettings{settings.increment, settings.calls, settings.period});
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule RateLimitByKey{.element = "rate-limit-by-key",
                                .sections = in::Inbound,
                                .attributes = RateLimitByKeyAttributes,
                                .compile = compileRateLimitByKey};

} // namespace policy
