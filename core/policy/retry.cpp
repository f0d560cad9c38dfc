// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/retry.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace policy {

namespace {
constexpr int64_t MostRetries = 50;

constexpr std::array<AttributeRule, 6> RetryAttributes{{
    {.name = "condition", .kind = AttributeKind::Boolean, .isRequired = true, .mayCompute = true},
    {.name = "count",
     .kind = AttributeKind::Integer,
     .isRequired = true,
     .minimum = 1,
     .maximum = MostRetries,
     .mayCompute = true},
    {.name = "interval", .kind = AttributeKind::Integer, .isRequired = true, .mayCompute = true},
    {.name = "max-interval", .kind = AttributeKind::Integer, .mayCompute = true},
    {.name = "delta", .kind = AttributeKind::Integer, .mayCompute = true},
    {.name = "first-fast-retry", .kind = AttributeKind::Boolean, .mayCompute = true},
}};

// Policies/retry: fixed, linear with a delta, exponential with a largest interval too.
std::chrono::milliseconds pause(int round, double interval, double delta, double largest)
{
    constexpr double Milliseconds = 1000;
    constexpr double Spread = 0.2;
    double growth = round - 1;
    if (largest > 0) {
        static thread_local std::mt19937 random{std::random_device{}()};
        std::uniform_real_distribution<double> around(1 - Spread, 1 + Spread);
        growth = std::pow(2.0, round - 1) * around(random);
    }
    double seconds = interval + growth * delta;
    if (largest > 0)
        seconds = std::min(seconds, largest);
    return std::chrono::milliseconds(static_cast<int64_t>(seconds * Milliseconds));
}

struct RetrySettings
{
    ComputedBoolean condition;
    ComputedInteger count;
    ComputedInteger interval;
    ComputedInteger largest;
    ComputedInteger delta;
    ComputedBoolean isFirstFast;
    const Block* block = nullptr;

    Outcome run(Step& step) const { return step.enter(*block); }

    Outcome leave(Step& step) const
    {
        bool isAgain = false;
        bool isFast = false;
        int64_t most = 0;
        if (!step.evaluate(condition, isAgain) || !step.evaluate(count, most) || !step.evaluate(isFirstFast, isFast))
            return Outcome::Fail;
        if (!isAgain || step.round > most) {
            step.note([&] {
                return TraceNote{isAgain ? "All " + std::to_string(most) + " retries are used up."
                                         : "No retry: the condition does not hold."};
            });
            return Outcome::Next;
        }
        int64_t seconds = 0;
        int64_t growth = 0;
        int64_t longest = 0;
        if (!step.evaluate(interval, seconds) || !step.evaluate(delta, growth) || !step.evaluate(largest, longest))
            return Outcome::Fail;
        const auto wait = isFast && step.round == 1 ? std::chrono::milliseconds(0)
                                                    : pause(step.round, static_cast<double>(seconds),
                                                            static_cast<double>(growth), static_cast<double>(longest));
        step.note([&] {
            return TraceNote{"Retry " + std::to_string(step.round) + " of " + std::to_string(most) + " after "
                             + std::to_string(wait.count()) + " ms."};
        });
        if (wait.count() <= 0)
            return step.enter(*block);
        return step.ask(WaitUntil{step.context.now + wait});
    }

    Outcome resume(Step& step, const Event&) const { return step.enter(*block); }
};

void compileRetry(const Node& element, const Values& values, Compiler& compiler)
{
    RetrySettings settings;
    settings.condition = values.computedBoolean("condition", false);
    settings.count = values.computedInteger("count", 1);
    settings.interval = values.computedInteger("interval");
    settings.largest = values.computedInteger("max-interval");
    settings.delta = values.computedInteger("delta");
    settings.isFirstFast = values.computedBoolean("first-fast-retry", false);
    settings.block = &compiler.block(element);
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule Retry{
    .element = "retry", .attributes = RetryAttributes, .content = Content::Policies, .compile = compileRetry};

} // namespace policy
