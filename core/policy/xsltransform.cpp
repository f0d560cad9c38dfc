// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/xsltransform.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"
#include "core/xml/stylesheet.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 2> XslParameterAttributes{{
    {.name = "name"}, {.name = "parameter-name"}, // what the policy statement of the documentation prints
}};
constexpr std::array<ElementRule, 3> XslTransformChildren{{
    {.name = "parameter", .attributes = XslParameterAttributes, .content = Content::Computed},
    {.name = "xsl:stylesheet", .content = Content::Anything, .isOnce = true},
    {.name = "xsl:transform", .content = Content::Anything, .isOnce = true}, // another name of it
}};

struct XslTransformSettings
{
    std::shared_ptr<const xml::Stylesheet> stylesheet;
    std::vector<std::pair<std::string, ComputedText>> parameters;

    Outcome run(Step& step) const
    {
        const std::string* body = step.body();
        if (!body || body->empty())
            return Outcome::Next;
        xml::Stylesheet::Parameters values;
        for (const auto& [name, text] : parameters) {
            if (!step.evaluate(text, values.emplace_back(name, std::string()).second))
                return Outcome::Fail;
        }
        auto transformed = stylesheet->transform(*body, values);
        if (!transformed) {
            RunFailure why;
            why.reason = "TransformationFailure"; // no documented name is known
            why.message = transformed.error().message.english();
            why.isInternal = true;
            return step.fail(std::move(why));
        }
        step.note([&] { return TraceNote{"The body was transformed.", *body, *transformed}; });
        step.setBody(std::move(*transformed));
        return Outcome::Next;
    }
};

// The element with its tags, as it stands in the element around it.
std::string_view wholeElement(const Node& around, const Node& element)
{
    const std::string_view text = around.raw.text;
    const size_t begin = text.find('<' + element.name);
    const bool isEmpty = element.raw.text.empty();
    const size_t inner = isEmpty ? begin : element.raw.offset - around.raw.offset + element.raw.text.size();
    const size_t end = text.find(element.children.empty() && isEmpty ? "/>" : "</" + element.name, inner);
    const size_t close = end == std::string_view::npos ? end : text.find('>', end);
    return begin == std::string_view::npos || close == std::string_view::npos ? std::string_view()
                                                                              : text.substr(begin, close + 1 - begin);
}

void readXslParameter(const Node& element, XslTransformSettings& settings, Compiler& compiler)
{
    const Values values = compiler.read(element);
    auto text = compiler.text(element);
    if (!values.isUsable() || !text)
        return;
    const std::string name = values.text("name", values.text("parameter-name"));
    if (name.empty())
        compiler.problem(element.place,
                         base::translate("policy", "parameter of xsl-transform needs the attribute name."));
    settings.parameters.emplace_back(name, std::move(*text));
}

void compileXslTransform(const Node& element, const Values&, Compiler& compiler)
{
    XslTransformSettings settings;
    const Node* sheet = nullptr;
    for (const Node* child : compiler.children(element)) {
        if (child->name == "parameter")
            readXslParameter(*child, settings, compiler);
        else
            sheet = child;
    }
    if (!sheet) {
        compiler.problem(element.place, base::translate("policy", "xsl-transform needs an xsl:stylesheet."));
        return;
    }
    auto compiled = xml::Stylesheet::compile(wholeElement(element, *sheet));
    if (!compiled) {
        base::Place place = sheet->place;
        if (const uint32_t line = compiled.error().place.line; line > 1)
            place = {place.line + line - 1, 0};
        compiler.problem(place, compiled.error().message);
        return;
    }
    settings.stylesheet = std::move(*compiled);
    compiler.readsBody();
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule XslTransform{.element = "xsl-transform",
                              .sections = in::Inbound | in::Outbound | in::OnError,
                              .attributes = {},
                              .children = XslTransformChildren,
                              .compile = compileXslTransform};

} // namespace policy
