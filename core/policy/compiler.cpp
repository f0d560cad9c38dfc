// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/compiler.h"

#include "core/policy/attributecheck.h"
#include "core/policy/registry.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array Sections{Section::Inbound, Section::Backend, Section::Outbound, Section::OnError};

struct BaseMarker
{
    static Outcome run(Step& step)
    {
        (void)step;
        return Outcome::Base;
    }
};

std::optional<Section> sectionOf(std::string_view name)
{
    const auto* found = std::ranges::find(Sections, name, sectionName);
    return found == Sections.end() ? std::nullopt : std::optional(*found);
}

std::string allowedSections(Bits sections)
{
    std::string out;
    for (const Section section : Sections) {
        if ((sections & bit(section)) != 0)
            out += (out.empty() ? "" : ", ") + std::string(sectionName(section));
    }
    return out;
}

std::string allowedScopes(Bits scopes)
{
    using Kind = catalog::PolicyScope::Kind;
    std::string out;
    for (const Kind kind : {Kind::Global, Kind::Workspace, Kind::Product, Kind::Api, Kind::Operation}) {
        if ((scopes & bit(kind)) != 0)
            out += (out.empty() ? "" : ", ") + std::string(catalog::scopeName(kind));
    }
    return out;
}

// Comments, and Liquid templates, whose own {{…}} are no named values.
void collectForeign(const Node& node, std::vector<Range>& out)
{
    const Attribute* kind = node.name == "set-body" ? node.attribute("template") : nullptr;
    if (node.kind == Node::Kind::Comment || (kind && kind->value == "liquid"))
        out.push_back(node.range);
    for (const Node& child : node.children)
        collectForeign(child, out);
}
} // namespace

Compiler::Compiler(const catalog::PolicyDocument& source, const Environment& environment)
    : m_environment(environment)
    , m_source(source.text, environment.namedValue)
    , m_document(std::make_shared<Document>())
{
    m_document->scope = source.scope;
    m_document->file = source.file;
}

Compiled Compiler::run()
{
    const auto root = parseMarkup(m_source);
    reportUnknownNamedValues(root ? &*root : nullptr);
    if (root)
        compileRoot(*root);
    else
        problem(root.error().place, root.error().message);
    if (!m_problems.empty())
        return {nullptr, std::move(m_problems)};
    return {m_document, {}};
}

void Compiler::problem(base::Place place, base::Message message)
{
    m_problems.push_back({m_document->file, place, std::move(message)});
}

void Compiler::reportUnknownNamedValues(const Node* root)
{
    std::vector<Range> foreign;
    if (root)
        collectForeign(*root, foreign);
    for (const SourceText::Unknown& unknown : m_source.unknown()) {
        const bool isForeign =
            std::ranges::any_of(foreign, [&](const Range& range) { return range.contains(unknown.offset); });
        if (!isForeign)
            problem(m_source.filePlace(unknown.offset),
                    base::translate("policy", "There is no named value %1: create it, or correct the name.")
                        .arg(unknown.name));
    }
}

void Compiler::compileRoot(const Node& root)
{
    if (root.name != "policies") {
        problem(root.place,
                base::translate("policy", "The document must begin with <policies>, not with <%1>.").arg(root.name));
        return;
    }
    (void)read(root, {});
    std::vector<std::string_view> seen;
    for (const Node* section : children(root, {"inbound", "backend", "outbound", "on-error"})) {
        if (std::ranges::find(seen, section->name) != seen.end())
            problem(section->place,
                    base::translate("policy", "The section %1 stands twice: join the two.").arg(section->name));
        seen.emplace_back(section->name);
        compileSection(*section);
    }
}

void Compiler::compileSection(const Node& element)
{
    m_section = sectionOf(element.name).value_or(Section::Inbound);
    (void)read(element, {});
    for (const Node& child : element.children) {
        if (child.isElement())
            compilePolicy(element, child);
        else if (child.kind == Node::Kind::Text && !trimSpace(child.text).empty())
            problem(child.place,
                    base::translate("policy", "Only policies may stand in %1, no text.").arg(element.name));
    }
}

void Compiler::compilePolicy(const Node& section, const Node& element)
{
    const PolicyRule* rule = element.name == "base" ? nullptr : findPolicy(element.name);
    beginOrigin(section, element, rule ? rule->element : std::string_view("base"));
    if (element.name == "base") {
        compileBase(element);
        return;
    }
    if (!rule) {
        reportUnknownPolicy(element);
        return;
    }
    const bool isAllowed = isAllowedHere(*rule, element);
    const Values values = read(element, rule->attributes);
    m_document->origins.back().id = values.text("id");
    if (isAllowed && values.isUsable())
        rule->compile(element, values, *this);
}

void Compiler::compileBase(const Node& element)
{
    (void)read(element, {});
    (void)children(element, {});
    add(BaseMarker{});
}

bool Compiler::isAllowedHere(const PolicyRule& rule, const Node& element)
{
    const bool fitsSection = (rule.sections & bit(m_section)) != 0;
    const bool fitsScope = (rule.scopes & bit(m_document->scope.kind)) != 0;
    if (!fitsSection)
        problem(element.place,
                base::translate("policy", "The policy %1 may not stand in %2, only in: %3.")
                    .arg(rule.element)
                    .arg(sectionName(m_section))
                    .arg(allowedSections(rule.sections)));
    if (!fitsScope)
        problem(element.place,
                base::translate("policy", "The policy %1 may not stand at the scope %2, only at: %3.")
                    .arg(rule.element)
                    .arg(catalog::scopeName(m_document->scope.kind))
                    .arg(allowedScopes(rule.scopes)));
    if (rule.isOncePerDocument) {
        if (std::ranges::find(m_once, rule.element) != m_once.end())
            problem(element.place,
                    base::translate("policy", "The policy %1 may stand only once in a document.").arg(rule.element));
        m_once.push_back(rule.element);
    }
    return fitsSection && fitsScope;
}

void Compiler::reportUnknownPolicy(const Node& element)
{
    if (isKnownButUnsupported(element.name)) {
        problem(element.place, base::translate("policy", "The policy %1 is not supported yet.").arg(element.name));
        return;
    }
    const std::string_view similar = similarPolicy(element.name);
    if (similar.empty())
        problem(element.place, base::translate("policy", "The policy %1 is unknown.").arg(element.name));
    else
        problem(element.place,
                base::translate("policy", "The policy %1 is unknown, did you mean %2?").arg(element.name).arg(similar));
}

Values Compiler::read(const Node& element, std::span<const AttributeRule> rules)
{
    static constexpr AttributeRule Id{"id"};
    const size_t before = m_problems.size();
    Values values;
    for (const Attribute& attribute : element.attributes) {
        const auto rule = std::ranges::find(rules, attribute.name, &AttributeRule::name);
        if (rule != rules.end())
            readAttribute(element, attribute, *rule, values);
        else if (attribute.name == Id.name && findPolicy(element.name))
            readAttribute(element, attribute, Id, values);
        else
            problem(attribute.place, unknownAttribute(element.name, attribute.name, rules));
    }
    for (const AttributeRule& rule : rules) {
        if (rule.isRequired && !element.attribute(rule.name))
            problem(element.place,
                    base::translate("policy", "%1 needs the attribute %2.").arg(element.name).arg(rule.name));
    }
    if (m_problems.size() != before)
        values.refuse();
    return values;
}

void Compiler::readAttribute(const Node& element, const Attribute& attribute, const AttributeRule& rule, Values& values)
{
    if (attribute.hasExpression) {
        problem(attribute.valuePlace,
                base::translate("policy", "Expressions are not supported yet: attribute %1 of %2 has one.")
                    .arg(attribute.name)
                    .arg(element.name));
        return;
    }
    std::string value = attribute.value;
    if (auto wrong = checkAttribute(element.name, rule, value, written(attribute.valueRange)))
        problem(rule.kind == AttributeKind::Unsupported ? attribute.place : attribute.valuePlace, std::move(*wrong));
    else
        values.set(rule.name, std::move(value), written(attribute.valueRange), attribute.valuePlace);
}

std::vector<const Node*> Compiler::children(const Node& element, std::initializer_list<std::string_view> names)
{
    std::vector<const Node*> out;
    for (const Node& child : element.children) {
        const bool isText = child.kind == Node::Kind::Text && !trimSpace(child.text).empty();
        if (isText && child.hasExpression)
            problem(child.place,
                    base::translate("policy", "Expressions are not supported yet: %1 has one.").arg(element.name));
        else if (isText)
            problem(child.place, base::translate("policy", "No text may stand in %1.").arg(element.name));
        if (!child.isElement())
            continue;
        if (std::ranges::find(names, child.name) != names.end())
            out.push_back(&child);
        else
            problem(child.place,
                    base::translate("policy", "The element %1 is not known in %2.").arg(child.name).arg(element.name));
    }
    return out;
}

std::optional<std::string> Compiler::literal(const Node& element)
{
    bool isUsable = true;
    for (const Node& child : element.children) {
        if (child.kind == Node::Kind::Text && child.hasExpression) {
            problem(child.place,
                    base::translate("policy", "Expressions are not supported yet: %1 has one.").arg(element.name));
            isUsable = false;
        } else if (child.isElement()) {
            problem(child.place,
                    base::translate("policy", "The element %1 is not known in %2.").arg(child.name).arg(element.name));
            isUsable = false;
        }
    }
    if (!isUsable)
        return std::nullopt;
    return element.ownText();
}

std::vector<std::string> Compiler::literals(const Node& element, std::string_view name)
{
    std::vector<std::string> out;
    for (const Node* child : children(element, {name})) {
        (void)read(*child, {});
        if (const auto text = literal(*child))
            out.emplace_back(trimSpace(*text));
    }
    return out;
}

void Compiler::beginOrigin(const Node& section, const Node& element, std::string_view name)
{
    size_t same = 0;
    size_t index = 0;
    for (const Node& sibling : section.children) {
        same += sibling.isElement() && sibling.name == element.name ? 1 : 0;
        index = &sibling == &element ? same : index;
    }
    std::string path = element.name;
    if (same > 1)
        path += '[' + std::to_string(index) + ']';
    m_document->origins.push_back({name, std::move(path), {}, element.place});
}

void Compiler::append(Op op)
{
    op.origin = static_cast<uint32_t>(m_document->origins.size() - 1);
    m_document->sections[static_cast<size_t>(m_section)].push_back(op);
}

} // namespace policy
