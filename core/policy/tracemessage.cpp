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

void compileTraceMessage(const Node& element, const Values& values, Compiler& compiler)
{
    TraceMessageSettings settings;
    settings.source = values.text("source");
    settings.severity = values.text("severity", "verbose");
    if (element.firstText() && std::ranges::none_of(element.children, &Node::isElement)) { // the older form
        if (auto text = compiler.text(element))
            settings.message = std::move(*text);
        compiler.add(std::move(settings));
        return;
    }
    size_t messages = 0;
    for (const Node* child : compiler.children(element, {"message", "metadata"})) {
        if (child->name == "message") {
            ++messages;
            (void)compiler.read(*child, {});
            if (auto text = compiler.text(*child))
                settings.message = std::move(*text);
        } else {
            (void)compiler.children(*child, {});
            const Values one = compiler.read(*child, MetadataAttributes);
            settings.metadata.emplace_back(one.computedText("name"), one.computedText("value"));
        }
    }
    if (messages != 1)
        compiler.problem(element.place, base::translate("policy", "trace needs one <message>."));
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule TraceMessage{.element = "trace", .attributes = TraceAttributes, .compile = compileTraceMessage};

} // namespace policy
