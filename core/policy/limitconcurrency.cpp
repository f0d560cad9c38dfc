// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/limitconcurrency.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 2> LimitConcurrencyAttributes{{
    {.name = "key", .isRequired = true, .mayCompute = true},
    {.name = "max-count", .kind = AttributeKind::Integer, .isRequired = true, .minimum = 1},
}};

// The key is kept while it is inside: by the time it leaves, the expression might say something else.
struct LimitConcurrencySettings
{
    ComputedText key;
    int64_t most = 1;
    const Block* block = nullptr;

    Outcome run(Step& step) const
    {
        auto name = std::make_shared<std::string>();
        if (!step.evaluate(key, *name))
            return Outcome::Fail;
        if (!step.services.counters.enter(*name, most)) {
            RunFailure failure;
            failure.reason = "ConcurrencyLimitExceeded"; // no documented name is known
            failure.message = "The limit of concurrent calls is exceeded.";
            failure.detail = std::to_string(most) + " calls of the key " + *name + " are inside already.";
            failure.status = 429;
            failure.clientMessage = failure.message;
            return step.fail(std::move(failure));
        }
        step.memory.kept[this] = std::move(name);
        return step.enter(*block);
    }

    Outcome leave(Step& step) const
    {
        release(step);
        return Outcome::Next;
    }

    void release(Step& step) const
    {
        const auto found = step.memory.kept.find(this);
        if (found == step.memory.kept.end())
            return;
        step.services.counters.leave(*std::static_pointer_cast<std::string>(found->second));
        step.memory.kept.erase(found);
    }
};

void compileLimitConcurrency(const Node& element, const Values& values, Compiler& compiler)
{
    const Block& block = compiler.block(element);
    compiler.add(LimitConcurrencySettings{values.computedText("key"), values.integer("max-count"), &block});
}
} // namespace

const PolicyRule LimitConcurrency{.element = "limit-concurrency",
                                  .attributes = LimitConcurrencyAttributes,
                                  .content = Content::Policies,
                                  .compile = compileLimitConcurrency};

} // namespace policy
