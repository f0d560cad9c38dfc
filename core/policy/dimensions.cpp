// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/dimensions.h"

#include "core/policy/events.h"
#include "core/routing/outcome.h"
#include "core/text/json.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace policy {

namespace {
constexpr size_t MostDimensions = 10;
constexpr std::array<std::string_view, 8> KnownDimensions{
    "API ID", "Operation ID", "Product ID", "User ID", "Subscription ID", "Location", "Gateway ID", "Backend ID"};

std::string knownDimension(const Context& context, std::string_view name)
{
    if (name == "API ID")
        return context.api ? std::string(routing::baseApiName(context.api->name.text())) : "";
    if (name == "Operation ID")
        return context.operation ? context.operation->name.text() : "";
    if (name == "Product ID")
        return context.product ? context.product->name.text() : "";
    if (name == "User ID")
        return context.subscription ? context.subscription->ownerId : "";
    if (name == "Subscription ID")
        return context.subscription ? context.subscription->name.text() : "";
    if (name == "Backend ID")
        return context.backend ? context.backend->text() : "";
    return "local"; // Location, Gateway ID
}

std::string shortest(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}
} // namespace

std::vector<Dimension> readDimensions(const Node& element, Compiler& compiler)
{
    std::vector<Dimension> out;
    const auto children = compiler.children(element);
    for (const Node* child : children) {
        const Values values = compiler.read(*child);
        if (!values.isUsable())
            continue;
        Dimension one{values.computedText("name"), {}};
        const bool isKnown = std::ranges::find(KnownDimensions, one.name.literal) != KnownDimensions.end();
        if (values.has("value"))
            one.value = values.computedText("value");
        else if (one.name.isLiteral() && !isKnown && !compiler.environment().assumesAll)
            compiler.problem(child->place,
                             base::translate("policy", "The dimension %1 needs a value: only a few are known by name.")
                                 .arg(one.name.literal));
        out.push_back(std::move(one));
    }
    if (children.empty() || children.size() > MostDimensions)
        compiler.problem(
            element.place,
            base::translate("policy", "%1 needs one to %2 dimensions.").arg(element.name).arg(MostDimensions));
    return out;
}

std::optional<Labels> labelsOf(Step& step, const std::vector<Dimension>& dimensions)
{
    Labels out;
    for (const Dimension& one : dimensions) {
        auto& [label, text] = out.emplace_back();
        if (!step.evaluate(one.name, label) || (one.value && !step.evaluate(*one.value, text)))
            return std::nullopt;
        if (!one.value)
            text = knownDimension(step.context, label);
    }
    return out;
}

std::string metricNote(const std::string& name, double value)
{
    return "Metric " + name + " = " + shortest(value) + '.';
}

void emitMetric(const Services& services, base::SystemTime time, const std::string& space, const std::string& name,
                double value, const Labels& labels)
{
    if (!services.events)
        return;
    text::Node values = text::Node::object();
    for (const auto& [label, text] : labels)
        values.set(label, text::Node::string(text));
    text::Node line = text::Node::object();
    line.set("time", text::Node::string(base::formatIso8601(time)));
    line.set("namespace", text::Node::string(space));
    line.set("name", text::Node::string(name));
    line.set("value", text::Node::number(shortest(value)));
    line.set("dimensions", std::move(values));
    services.events->measure(text::formatJson(line));
}

} // namespace policy
