// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a Compiler that holds what stands in a policy against the policy's rule.
#include "core/policy/compiler.h"
#include "core/policy/registry.h"

#include <algorithm>

namespace policy {

namespace {
std::string_view withoutPrefix(std::string_view name)
{
    return name.substr(name.find(':') + 1); // npos + 1 is 0
}

bool isElementMeant(const ElementRule& rule, std::string_view name)
{
    return rule.name.find(':') == std::string_view::npos ? rule.name == name
                                                         : withoutPrefix(rule.name) == withoutPrefix(name);
}
} // namespace

// What a rule names is known from here on: children(), read() and text() need no rule.
void Compiler::admit(const Node& element, const Shape& shape)
{
    m_shapes.insert_or_assign(&element, shape);
    if (shape.content == Content::Anything)
        return;
    if (shape.content != Content::Policies)
        admitChildren(element, shape);
    checkNumbers(element, shape.children);
}

void Compiler::admitChildren(const Node& element, const Shape& shape)
{
    for (const Node& child : element.children) {
        const bool isText = child.kind == Node::Kind::Text && !trimSpace(child.text).empty();
        if (isText && shape.content == Content::Nothing)
            problem(child.place, base::translate("policy", "No text may stand in %1.").arg(element.name));
        if (!child.isElement())
            continue;
        const auto rule = std::ranges::find_if(
            shape.children, [&child](const ElementRule& one) { return isElementMeant(one, child.name); });
        if (rule == shape.children.end())
            reportStranger(element, child);
        else
            admit(child, {rule->attributes, rule->children, rule->isPolicy ? Content::Anything : rule->content});
    }
}

void Compiler::reportStranger(const Node& element, const Node& child)
{
    if (isKnownButUnsupported(child.name))
        reportUnknownPolicy(child);
    else if (findPolicy(child.name))
        problem(child.place, base::translate("policy", "%1 may not stand in %2.").arg(child.name).arg(element.name));
    else
        problem(child.place,
                base::translate("policy", "The element %1 is not known in %2.").arg(child.name).arg(element.name));
}

void Compiler::checkNumbers(const Node& element, std::span<const ElementRule> rules)
{
    for (const ElementRule& rule : rules) {
        size_t number = 0;
        for (const Node& child : element.children) {
            number += child.isElement() && isElementMeant(rule, child.name) ? 1 : 0;
            if (number == 2 && rule.isOnce) {
                problem(child.place,
                        base::translate("policy", "%1 may stand only once in %2.").arg(child.name).arg(element.name));
                break;
            }
        }
        if (number != 0 || !rule.isRequired)
            continue;
        problem(element.place,
                rule.isOnce ? base::translate("policy", "%1 needs the element %2.").arg(element.name).arg(rule.name)
                            : base::translate("policy", "%1 needs at least one %2.").arg(element.name).arg(rule.name));
    }
}

const Compiler::Shape& Compiler::shapeOf(const Node& element) const
{
    static const Shape None;
    const auto found = m_shapes.find(&element);
    return found == m_shapes.end() ? None : found->second;
}

std::vector<const Node*> Compiler::children(const Node& element) const
{
    std::vector<const Node*> out;
    const Shape& shape = shapeOf(element);
    for (const Node& child : element.children) {
        const auto isIt = [&child](const ElementRule& rule) { return isElementMeant(rule, child.name); };
        if (child.isElement() && std::ranges::any_of(shape.children, isIt))
            out.push_back(&child);
    }
    return out;
}

std::vector<const Node*> Compiler::children(const Node& element, std::string_view name) const
{
    std::vector<const Node*> out = children(element);
    std::erase_if(out, [name](const Node* child) { return child->name != name; });
    return out;
}

} // namespace policy
