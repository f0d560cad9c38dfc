// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The dimensions of a metric: what the policies that emit metrics share.

#include "core/policy/compiler.h"
#include "core/policy/step.h"
#include "core/text/node.h"

#include <array>
#include <optional>
#include <vector>

namespace policy {

struct Dimension
{
    ComputedText name;
    std::optional<ComputedText> value; // not set: one that the request knows by itself, like “API ID”
};

inline constexpr std::array<AttributeRule, 2> DimensionAttributes{
    {{.name = "name", .isRequired = true, .mayCompute = true}, {.name = "value", .mayCompute = true}}};
inline constexpr std::array<ElementRule, 1> DimensionChildren{
    {{.name = "dimension", .attributes = DimensionAttributes}}};
// Of the children named dimension; what is wrong is reported.
[[nodiscard]] std::vector<Dimension> readDimensions(const Node& element, Compiler& compiler);

// Their names and values. nullopt: the step has failed.
using Labels = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] std::optional<Labels> labelsOf(Step& step, const std::vector<Dimension>& dimensions);

// One metric as a line of JSON.
void emitMetric(const Services& services, base::SystemTime time, const std::string& space, const std::string& name,
                double value, const Labels& labels);
[[nodiscard]] std::string metricNote(const std::string& name, double value); // for the trace

} // namespace policy
