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
        const auto labels = labelsOf(step, dimensions);
        if (!labels)
            return Outcome::Fail;
        if (!context.responseBody && isStreamed(context)) {
            watch(step, *labels);
            return Outcome::Next;
        }
        const auto usage = context.responseBody ? readUsage(*context.responseBody) : std::nullopt;
        if (usage)
            send(context, step.services, *usage, *labels);
        step.note([&] {
            return TraceNote{usage ? metricNote("Total Tokens", static_cast<double>(usage->total()))
                                   : std::string("The answer does not say what it cost.")};
        });
        return Outcome::Next;
    }

    // The settings live as long as the run.
    void watch(Step& step, const Labels& labels) const
    {
        StreamWatch stream;
        const auto& body = step.context.requestBody;
        stream.guessedPrompt = body ? guessPromptTokens(*body) : 0;
        stream.count = [this, labels](const Context& context, const Services& services, const TokenUsage& usage) {
            send(context, services, usage, labels);
        };
        step.memory.streams.push_back(std::move(stream));
        step.note([] { return TraceNote{"The answer streams: what it costs is measured when it is over."}; });
    }

    void send(const Context& context, const Services& services, const TokenUsage& usage, const Labels& labels) const
    {
        const auto emit = [&](std::string_view which, const std::string& name, int64_t tokens) {
            if (kind == "all" || kind == which)
                emitMetric(services, context.now, space, name, static_cast<double>(tokens), labels);
        };
        emit("total-tokens", "Total Tokens", usage.total());
        emit("prompt-tokens", "Prompt Tokens", usage.prompt);
        emit("completion-tokens", "Completion Tokens", usage.completion);
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
