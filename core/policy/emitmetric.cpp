// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/emitmetric.h"

#include "core/policy/dimensions.h"

#include <array>
#include <charconv>
#include <cmath>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 4> EmitMetricAttributes{{
    {.name = "name", .isRequired = true},
    {.name = "namespace"},
    {.name = "value", .mayCompute = true},
    {.name = "default-dimensions",
     .kind = AttributeKind::Unsupported,
     .instead = "name each dimension, those that are known by name need no value"},
}};

std::optional<double> numberOf(std::string_view text)
{
    double out = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && std::isfinite(out);
    return isWhole ? std::optional(out) : std::nullopt;
}

struct EmitMetricSettings
{
    std::string name;
    std::string space;
    ComputedText value;
    std::vector<Dimension> dimensions;

    Outcome run(Step& step) const
    {
        std::string text;
        if (!step.evaluate(value, text))
            return Outcome::Fail;
        const auto number = numberOf(text);
        if (!number) {
            RunFailure failure;
            failure.reason = "ExpressionValueEvaluationFailure";
            failure.message = "The value '" + text + "' of the metric " + name + " is no number.";
            failure.isInternal = true;
            return step.fail(std::move(failure));
        }
        const auto labels = labelsOf(step, dimensions);
        if (!labels)
            return Outcome::Fail;
        emitMetric(step.services, step.context.now, space, name, *number, *labels);
        step.note([&] { return TraceNote{metricNote(name, *number)}; });
        return Outcome::Next;
    }
};

void compileEmitMetric(const Node& element, const Values& values, Compiler& compiler)
{
    EmitMetricSettings settings{values.text("name"), values.text("namespace", "API Management"),
                                values.computedText("value", "1"), readDimensions(element, compiler)};
    if (settings.value.isLiteral() && !numberOf(settings.value.literal) && !compiler.environment().assumesAll)
        compiler.problem(values.place("value"), base::translate("policy", "The value of emit-metric is a number."));
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule EmitMetric{.element = "emit-metric",
                            .attributes = EmitMetricAttributes,
                            .children = DimensionChildren,
                            .compile = compileEmitMetric};

} // namespace policy
