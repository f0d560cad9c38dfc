// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/wait.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 1> WaitAttributes{{
    {.name = "for", .kind = AttributeKind::Choice, .choices = "all|any", .mayCompute = true},
}};
constexpr std::array<ElementRule, 6> WaitChildren{{
    {.name = "send-request", .isPolicy = true},
    {.name = "cache-lookup-value", .isPolicy = true},
    {.name = "choose", .isPolicy = true},
    {.name = "forward-request", .isPolicy = true},
    {.name = "cache-store-value", .isPolicy = true},
    {.name = "authentication-managed-identity", .isPolicy = true},
}};

struct WaitSettings
{
    std::vector<const Block*> sides;
    ComputedText until{"all"};

    Outcome run(Step& step) const
    {
        std::string how;
        if (!step.evaluate(until, how))
            return Outcome::Fail;
        const bool endsWithFirst = how == "any";
        step.note([&] {
            return TraceNote{std::to_string(sides.size()) + " policies run side by side, until "
                             + (endsWithFirst ? "the first is done." : "all are done.")};
        });
        return step.fork(sides, endsWithFirst);
    }
};

void compileWait(const Node& element, const Values& values, Compiler& compiler)
{
    WaitSettings settings;
    settings.until = values.computedText("for", "all");
    for (const Node* child : compiler.children(element))
        settings.sides.push_back(&compiler.side(element, *child));
    if (settings.sides.empty())
        compiler.problem(element.place, base::translate("policy", "wait needs policies to wait for."));
    else
        compiler.add(std::move(settings));
}
} // namespace

const PolicyRule Wait{.element = "wait",
                      .sections = in::Inbound | in::Backend | in::Outbound,
                      .attributes = WaitAttributes,
                      .children = WaitChildren,
                      .compile = compileWait};

} // namespace policy
