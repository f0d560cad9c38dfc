// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/quotabykey.h"

#include "core/base/isotime.h"
#include "core/policy/increment.h"
#include "core/policy/refusal.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr int64_t LargestQuota = std::numeric_limits<int64_t>::max() / 1024; // in bytes it still fits
constexpr int64_t ShortestQuotaPeriod = 300;
constexpr std::array<AttributeRule, 7> QuotaByKeyAttributes{{
    {.name = "calls", .kind = AttributeKind::Integer, .minimum = 1},
    {.name = "bandwidth", .kind = AttributeKind::Integer, .minimum = 1, .maximum = LargestQuota},
    {.name = "renewal-period", .kind = AttributeKind::Integer, .isRequired = true},
    {.name = "counter-key", .isRequired = true, .mayCompute = true},
    IncrementCondition,
    IncrementCount,
    {.name = "first-period-start"},
}};
constexpr std::string_view FirstDay = "0001-01-01T00:00:00Z";

// The numbers of the quota; they name its counters.
struct KeyQuota
{
    std::string position;
    int64_t calls = -1;
    int64_t kilobytes = -1;
    std::chrono::seconds period{0};
    base::SystemTime start;
};

struct QuotaCountingSettings
{
    std::shared_ptr<const KeyQuota> quota;
    Increment increment;

    Outcome run(Step& step) const
    {
        int64_t weight = 0;
        if (!increment.weightLater(step, weight))
            return Outcome::Fail;
        const std::string& key = step.deferred->key;
        step.services.counters.countQuota(quota->position, key, quota->period, quota->start, step.context.now, weight);
        step.note([&] { return TraceNote{"Key " + key + ": " + std::to_string(weight) + " calls counted."}; });
        return Outcome::Next;
    }
};

struct QuotaByKeySettings
{
    std::shared_ptr<const KeyQuota> quota;
    ComputedText counterKey;
    Increment increment;
    const Op* counting = nullptr; // set: it is counted later

    Outcome run(Step& step) const
    {
        std::string key;
        if (!step.evaluate(counterKey, key))
            return Outcome::Fail;
        if (!isFirstOf(step, key)) {
            step.note([&] { return TraceNote{"Key " + key + " has counted this request already."}; });
            return Outcome::Next;
        }
        const auto admission =
            step.services.counters.admitQuota(quota->position, key, quota->calls, quota->kilobytes, quota->period,
                                              quota->start, step.context.now, increment.weightNow());
        if (!admission.isAdmitted)
            return refuse(step, key, admission);
        if (quota->kilobytes >= 0)
            step.memory.bandwidth.push_back({quota->position, key, quota->period, quota->start});
        if (counting)
            step.defer(*counting, key);
        step.note([&] {
            return TraceNote{"Key " + key + " is within its quota"
                             + (quota->calls < 0 ? "." : ": " + std::to_string(admission.remaining) + " calls left.")};
        });
        return Outcome::Next;
    }

private:
    [[nodiscard]] bool isFirstOf(const Step& step, const std::string& key) const
    {
        auto& counted = step.memory.counted;
        std::pair<std::string, std::string> mine{quota->position, key};
        if (std::ranges::find(counted, mine) != counted.end())
            return false;
        counted.push_back(std::move(mine));
        return true;
    }

    Outcome refuse(Step& step, const std::string& key, const Counters::Admission& admission) const
    {
        return step.fail(quotaExceeded(
            admission,
            "Key " + key + " has used its "
                + (admission.isOutOfBandwidth ? std::to_string(quota->kilobytes) + " kilobytes"
                                              : std::to_string(quota->calls) + " calls")
                + (quota->period.count() == 0 ? "." : " in " + std::to_string(quota->period.count()) + " seconds.")));
    }
};

void compileQuotaByKey(const Node& element, const Values& values, Compiler& compiler)
{
    KeyQuota quota{{},
                   values.integer("calls", -1),
                   values.integer("bandwidth", -1),
                   std::chrono::seconds(values.integer("renewal-period")),
                   {}};
    const std::string first = values.text("first-period-start", FirstDay);
    const auto start = base::parseIsoTime(first);
    if (quota.calls < 0 && quota.kilobytes < 0)
        compiler.problem(element.place,
                         base::translate("policy", "quota-by-key needs the attribute calls or bandwidth."));
    if (quota.period.count() != 0 && quota.period.count() < ShortestQuotaPeriod && !compiler.environment().assumesAll)
        compiler.problem(values.place("renewal-period"),
                         base::translate("policy", "The renewal-period of quota-by-key is 0 or at least %1 seconds.")
                             .arg(ShortestQuotaPeriod));
    if (!start && !compiler.environment().assumesAll)
        compiler.problem(values.place("first-period-start"),
                         base::translate("policy", "first-period-start is a time like 2026-01-31T00:00:00Z."));
    quota.start = start.value_or(base::SystemTime());
    quota.position = "quota-by-key calls:" + std::to_string(quota.calls) + " kilobytes:"
        + std::to_string(quota.kilobytes) + " seconds:" + std::to_string(quota.period.count()) + " from:" + first;
    QuotaByKeySettings settings{std::make_shared<const KeyQuota>(std::move(quota)), values.computedText("counter-key"),
                                readIncrement(values)};
    if (settings.increment.isLater)
        settings.counting = &compiler.addDeferred(QuotaCountingSettings{settings.quota, settings.increment});
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule QuotaByKey{.element = "quota-by-key",
                            .sections = in::Inbound,
                            .attributes = QuotaByKeyAttributes,
                            .compile = compileQuotaByKey};

} // namespace policy
