// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/emittokenmetric.h"

#include "core/policy/dimensions.h"
#include "core/policy/languagemodel.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 4> EmitTokenMetricAttributes{{
    {.name = "namespace"},
    {.name = "name",
     .kind = AttributeKind::Unsupported,
     .instead = "the three metrics keep the names that API Management gives them"},
    {.name = "value-type",
     .kind = AttributeKind::Choice,
     .choices = "all|total-tokens|prompt-tokens|completion-tokens"},
    {.name = "ignore-prompt", .kind = AttributeKind::Unsupported, .instead = "set value-type to completion-tokens"},
}};

struct TokenMetricCounting
{
    std::string space;
    std::string kind; // value-type
    std::vector<Dimension> dimensions;

    Outcome run(Step& step) const
    {
        const Context& context = step.context;
        if (context.hasResponse && !context.responseBody && !isStreamed(context))
            return step.ask(NeedBody{NeedBody::Which::Response});
        return emit(step);
    }
    Outcome resume(Step& step, const Event&) const { return emit(step); }

private:
    Outcome emit(Step& step) const
    {
        const Context& context = step.context;
        const auto usage = context.responseBody ? readUsage(*context.responseBody) : std::nullopt;
        if (!usage) {
            step.note([] { return TraceNote{"The answer does not say what it cost."}; });
            return Outcome::Next;
        }
        const bool isGood = send(step, "total-tokens", "Total Tokens", usage->total())
            && send(step, "prompt-tokens", "Prompt Tokens", usage->prompt)
            && send(step, "completion-tokens", "Completion Tokens", usage->completion);
        return isGood ? Outcome::Next : Outcome::Fail;
    }

    bool send(Step& step, std::string_view which, const std::string& name, int64_t tokens) const
    {
        return (kind != "all" && kind != which)
            || emitMetric(step, space, name, static_cast<double>(tokens), dimensions);
    }
};

struct TokenMetricSettings
{
    const Op* counting = nullptr;

    Outcome run(Step& step) const
    {
        step.defer(*counting, {});
        return Outcome::Next;
    }
};

void compileEmitTokenMetric(const Node& element, const Values& values, Compiler& compiler)
{
    const Op& counting =
        compiler.addDeferred(TokenMetricCounting{values.text("namespace", "API Management"),
                                                 values.text("value-type", "all"), readDimensions(element, compiler)});
    compiler.add(TokenMetricSettings{&counting});
}
} // namespace

const PolicyRule LlmEmitTokenMetric{.element = "llm-emit-token-metric",
                                    .sections = in::Inbound,
                                    .attributes = EmitTokenMetricAttributes,
                                    .children = DimensionChildren,
                                    .compile = compileEmitTokenMetric};
const PolicyRule AzureOpenAiEmitTokenMetric{.element = "azure-openai-emit-token-metric",
                                            .sections = in::Inbound,
                                            .attributes = EmitTokenMetricAttributes,
                                            .children = DimensionChildren,
                                            .compile = compileEmitTokenMetric};

} // namespace policy
