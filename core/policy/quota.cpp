// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/quota.h"

#include "core/policy/limits.h"
#include "core/policy/refusal.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr int64_t Largest = std::numeric_limits<int64_t>::max() / 1024; // in bytes it still fits
constexpr AttributeRule QuotaCalls{.name = "calls", .kind = AttributeKind::Integer, .minimum = 1};
constexpr AttributeRule QuotaBandwidth{
    .name = "bandwidth", .kind = AttributeKind::Integer, .minimum = 1, .maximum = Largest};
constexpr std::array<AttributeRule, 3> QuotaAttributes{{
    QuotaCalls,
    QuotaBandwidth,
    {.name = "renewal-period", .kind = AttributeKind::Integer, .isRequired = true},
}};
constexpr std::array<AttributeRule, 5> QuotaChildAttributes{{
    QuotaCalls,
    QuotaBandwidth,
    {.name = "renewal-period", .kind = AttributeKind::Integer}, // that of the whole quota when it is absent
    {.name = "id"},
    {.name = "name"},
}};
constexpr std::array<ElementRule, 1> QuotaOperationChildren{
    {{.name = "operation", .attributes = QuotaChildAttributes}}};
constexpr std::array<ElementRule, 2> QuotaChildren{{
    {.name = "api", .attributes = QuotaChildAttributes, .children = QuotaOperationChildren},
    {.name = "operation", .attributes = QuotaChildAttributes},
}};

struct QuotaSettings
{
    std::vector<Limit> limits;

    Outcome run(Step& step) const
    {
        const Context& context = step.context;
        if (!context.subscription) {
            step.note([] { return TraceNote{"No subscription key was sent, so nothing is counted."}; });
            return Outcome::Next;
        }
        const std::string key(context.subscriptionName);
        const auto start = context.subscription->startDate.value_or(base::SystemTime());
        for (const Limit& limit : limits) {
            if (!limit.appliesTo(context) || (limit.calls < 0 && limit.kilobytes < 0))
                continue;
            const auto admission = step.services.counters.admitQuota(limit.position, key, limit.calls, limit.kilobytes,
                                                                     limit.period, start, context.now);
            if (!admission.isAdmitted)
                return refuse(step, limit, admission);
            if (limit.kilobytes >= 0)
                step.memory.bandwidth.push_back({limit.position, key, limit.period, start});
            step.note([&] {
                return TraceNote{
                    "Subscription " + key + " is within its quota"
                    + (limit.calls < 0 ? "." : ": " + std::to_string(admission.remaining) + " calls left.")};
            });
        }
        return Outcome::Next;
    }

private:
    static Outcome refuse(Step& step, const Limit& limit, const Counters::Admission& admission)
    {
        return step.fail(quotaExceeded(
            admission,
            "Subscription " + std::string(step.context.subscriptionName) + " has used its "
                + (admission.isOutOfBandwidth ? std::to_string(limit.kilobytes) + " kilobytes"
                                              : std::to_string(limit.calls) + " calls")
                + (limit.period.count() == 0 ? "." : " in " + std::to_string(limit.period.count()) + " seconds.")));
    }
};

void compileQuota(const Node& element, const Values& values, Compiler& compiler)
{
    QuotaSettings settings{readLimits(element, values, compiler)};
    if (!values.has("calls") && !values.has("bandwidth"))
        compiler.problem(element.place, base::translate("policy", "quota needs the attribute calls or bandwidth."));
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule Quota{.element = "quota",
                       .sections = in::Inbound,
                       .scopes = at::Product,
                       .isOncePerDocument = true,
                       .attributes = QuotaAttributes,
                       .children = QuotaChildren,
                       .compile = compileQuota};

} // namespace policy
