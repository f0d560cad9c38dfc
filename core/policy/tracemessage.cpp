// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/tracemessage.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 2> TraceAttributes{{
    {.name = "source", .isRequired = true},
    {.name = "severity", .kind = AttributeKind::Choice, .choices = "verbose|information|error"},
}};
constexpr std::array<AttributeRule, 2> MetadataAttributes{{
    {.name = "name", .isRequired = true, .mayCompute = true},
    {.name = "value", .isRequired = true, .mayCompute = true},
}};
constexpr std::array<ElementRule, 2> TraceChildren{{
    {.name = "message", .content = Content::Computed, .isOnce = true},
    {.name = "metadata", .attributes = MetadataAttributes},
}};

struct TraceMessageSettings
{
    std::string source;
    std::string severity;
    ComputedText message;
    std::vector<std::pair<ComputedText, ComputedText>> metadata;

    // Nobody sees it without a trace, so nothing is evaluated then.
    Outcome run(Step& step) const
    {
        if (!step.trace)
            return Outcome::Next;
        std::string text;
        if (!step.evaluate(message, text))
            return Outcome::Fail;
        text = source + ' ' + severity + ": " + text;
        for (const auto& [name, value] : metadata) {
            std::string key;
            std::string content;
            if (!step.evaluate(name, key) || !step.evaluate(value, content))
                return Outcome::Fail;
            text += " {" + key + ": " + content + '}';
        }
        step.note([&] { return TraceNote{std::move(text)}; });
        return Outcome::Next;
    }
};

void readTraceChild(const Node& child, TraceMessageSettings& settings, Compiler& compiler)
{
    const Values values = compiler.read(child);
    if (child.name == "metadata")
        settings.metadata.emplace_back(values.computedText("name"), values.computedText("value"));
    else if (auto text = compiler.text(child))
        settings.message = std::move(*text);
}

void compileTraceMessage(const Node& element, const Values& values, Compiler& compiler)
{
    TraceMessageSettings settings;
    settings.source = values.text("source");
    settings.severity = values.text("severity", "verbose");
    const auto children = compiler.children(element);
    if (element.firstText() && children.empty()) { // the older form
        if (auto text = compiler.text(element))
            settings.message = std::move(*text);
    } else if (element.firstText()) {
        compiler.problem(element.firstText()->place,
                         base::translate("policy", "trace has a text or a <message>, not both."));
    } else if (std::ranges::find(children, "message", &Node::name) == children.end()) {
        compiler.problem(element.place, base::translate("policy", "trace needs one <message>."));
    }
    for (const Node* child : children)
        readTraceChild(*child, settings, compiler);
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule TraceMessage{.element = "trace",
                              .attributes = TraceAttributes,
                              .children = TraceChildren,
                              .content = Content::Computed,
                              .compile = compileTraceMessage};

} // namespace policy
