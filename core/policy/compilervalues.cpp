// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a Compiler that reads attributes and texts: literals, and C# that computes them.
#include "core/policy/attributecheck.h"
#include "core/policy/compiler.h"
#include "core/policy/expressiontext.h"
#include "core/policy/registry.h"

#include <algorithm>

namespace policy {

// C# between its brackets, and where it stands.
struct Compiler::Code
{
    std::string_view text;
    expression::Form form = expression::Form::Value;
    size_t offset = 0; // in the value
    const RawText* raw = nullptr;
};

namespace {
using expression::Type;

// A result of that type can be a value of that kind; what is only known when it runs is let through.
bool mayFit(const Type& type, AttributeKind kind)
{
    const bool isOpen = type.kind == Type::Kind::Object || type.kind == Type::Kind::String
        || type.kind == Type::Kind::Class || type.kind == Type::Kind::Interface || type.kind == Type::Kind::Parameter;
    if (kind == AttributeKind::Boolean)
        return isOpen || type.kind == Type::Kind::Bool
            || (type.kind == Type::Kind::Nullable && type.element()->kind == Type::Kind::Bool);
    if (kind == AttributeKind::Integer)
        return isOpen || type.isInteger() || type.kind == Type::Kind::Double || type.kind == Type::Kind::Decimal
            || type.kind == Type::Kind::Nullable;
    return true;
}

// What stands for anything that fits the rule: nothing is known of a named value.
std::string anyValueOf(const AttributeRule& rule, std::string value)
{
    switch (rule.kind) {
    case AttributeKind::Integer:
        return std::to_string(rule.minimum);
    case AttributeKind::Boolean:
        return "true";
    case AttributeKind::Choice:
        return std::string(rule.choices.substr(0, rule.choices.find('|')));
    case AttributeKind::Text:
    case AttributeKind::HeaderName:
    case AttributeKind::Unsupported:
        break;
    }
    return value;
}

// "{retry-count}": what a script fills in before the document is used.
bool isPlaceholder(std::string_view value)
{
    value = trimSpace(value);
    return value.size() > 2 && value.front() == '{' && value.find_first_of("{}", 1) == value.size() - 1;
}

std::vector<const Node*> textsIn(const Node& element)
{
    std::vector<const Node*> out;
    for (const Node& child : element.children) {
        if (child.kind == Node::Kind::Text && !trimSpace(child.text).empty())
            out.push_back(&child);
    }
    return out;
}
} // namespace

Values Compiler::read(const Node& child)
{
    return readAttributes(child, shapeOf(child).attributes);
}

Values Compiler::readAttributes(const Node& element, std::span<const AttributeRule> rules)
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
    if (rule.kind == AttributeKind::Unsupported) {
        unsupported(attribute.place, element.name + '/' + attribute.name, notSupported(element.name, rule));
        return;
    }
    const auto code =
        attribute.hasExpression ? findCode(element, attribute.value, attribute.raw) : std::optional<Code>();
    if (!code) {
        readLiteral(element, attribute, rule, values);
        return;
    }
    ++m_expressions;
    if (!rule.mayCompute) {
        problem(attribute.valuePlace,
                base::translate("policy", "No expression may stand in the attribute %1 of %2: write its value.")
                    .arg(attribute.name)
                    .arg(element.name));
    } else if (auto formula =
                   makeFormula(*code, "attribute " + attribute.name + " of " + element.name, element.name, &rule)) {
        values.set(rule.name, {}, written(attribute.valueRange), attribute.valuePlace, std::move(formula));
    }
}

void Compiler::readLiteral(const Node& element, const Attribute& attribute, const AttributeRule& rule, Values& values)
{
    std::string value = attribute.value;
    const bool isTyped = rule.kind == AttributeKind::Integer || rule.kind == AttributeKind::Boolean;
    const bool isFilledIn = m_environment.assumesAll && isTyped && isPlaceholder(value);
    if (isFilledIn || isAssumed(attribute.valueRange)) {
        value = anyValueOf(rule, std::move(value));
        auto formula = rule.mayCompute ? makeFormula({"\"0\"", expression::Form::Value, 0, &attribute.raw},
                                                     "attribute " + attribute.name, {}, nullptr)
                                       : nullptr;
        values.set(rule.name, std::move(value), written(attribute.valueRange), attribute.valuePlace,
                   std::move(formula));
    } else if (auto wrong = checkAttribute(element.name, rule, value, written(attribute.valueRange))) {
        problem(attribute.valuePlace, std::move(*wrong));
    } else {
        values.set(rule.name, std::move(value), written(attribute.valueRange), attribute.valuePlace);
    }
}

// An expression is the whole value; what only has one in it is a text. nullopt for that, and when it is reported.
std::optional<Compiler::Code> Compiler::findCode(const Node& element, std::string_view value, const RawText& raw)
{
    const std::string_view trimmed = trimSpace(value);
    if (!isExpressionStart(trimmed, 0))
        return std::nullopt;
    const size_t end = expressionEnd(trimmed, 0);
    const size_t offset = static_cast<size_t>(trimmed.data() - value.data());
    if (end != trimmed.size()) {
        const std::array<size_t, 1> at{offset + std::min(end, trimmed.size())};
        problem(m_unit->source.place(raw.sourceOffsets(at).front()),
                base::translate("policy", "In %1, an expression must be the whole value: something stands behind it.")
                    .arg(element.name));
        return std::nullopt;
    }
    constexpr size_t Opening = 2; // "@("
    return Code{trimmed.substr(Opening, trimmed.size() - Opening - 1),
                trimmed[1] == '(' ? expression::Form::Value : expression::Form::Block, offset + Opening, &raw};
}

std::shared_ptr<const Formula> Compiler::makeFormula(const Code& code, std::string owner, std::string_view element,
                                                     const AttributeRule* rule)
{
    auto compiled = expression::compile(code.text, code.form);
    if (!compiled) {
        reportFaults(code, compiled.error());
        return nullptr;
    }
    const expression::Expression& expression = **compiled;
    for (const std::string& feature : expression.features())
        m_features.insert("expression " + feature);
    m_readsRequestBody = m_readsRequestBody || expression.readsRequestBody();
    m_readsResponseBody = m_readsResponseBody || expression.readsResponseBody();

    std::vector<size_t> lines{code.offset};
    for (size_t at = code.text.find('\n'); at != std::string_view::npos; at = code.text.find('\n', at + 1))
        lines.push_back(code.offset + at + 1);
    const std::vector<size_t> places = code.raw->sourceOffsets(lines);
    auto formula = std::make_shared<Formula>();
    for (size_t i = 0; i < lines.size(); ++i)
        formula->lines.emplace_back(lines[i] - code.offset, m_unit->source.place(places[i]));
    if (rule && !mayFit(expression.type(), rule->kind)) {
        problem(formula->place(0),
                base::translate("policy", "The %1 cannot be a %2.").arg(owner).arg(expression.type().name));
        return nullptr;
    }
    formula->expression = std::move(*compiled);
    formula->owner = std::move(owner);
    formula->element = element;
    formula->rule = rule;
    return formula;
}

void Compiler::reportFaults(const Code& code, const std::vector<expression::Fault>& faults)
{
    for (const expression::Fault& fault : faults) {
        const std::array<size_t, 1> at{code.offset + fault.offset};
        const base::Place place = m_unit->source.place(code.raw->sourceOffsets(at).front());
        if (fault.isUnsupported)
            unsupported(place, "expression " + fault.feature, fault.message);
        else
            problem(place, fault.message);
    }
}

std::optional<ComputedText> Compiler::text(const Node& element)
{
    const size_t before = m_problems.size();
    const std::vector<const Node*> texts = textsIn(element);
    if (texts.size() == 1) {
        const Node& only = *texts.front();
        const auto code = findCode(element, only.text, only.raw);
        m_expressions += code ? 1 : 0;
        if (code && shapeOf(element).content == Content::Text) {
            problem(only.place,
                    base::translate("policy", "No expression may stand in %1: write its value.").arg(element.name));
        } else if (code) {
            auto formula = makeFormula(*code, "text of " + element.name, element.name, nullptr);
            return formula ? std::optional(ComputedText{{}, std::move(formula)}) : std::nullopt;
        }
    }
    if (m_problems.size() != before)
        return std::nullopt;
    return ComputedText{element.ownText()};
}

std::string Compiler::content(const Node& element)
{
    const bool isMarkup = std::ranges::any_of(element.children, &Node::isElement);
    return isMarkup ? std::string(element.raw.text) : element.ownText();
}

base::Place Compiler::contentPlace(const Node& element, size_t offset) const
{
    for (const Node& child : element.children) {
        if (child.kind != Node::Kind::Text)
            continue;
        if (offset < child.text.size() || &child == &element.children.back()) {
            const std::array<size_t, 1> at{std::min(offset, child.text.size())};
            return m_unit->source.place(child.raw.sourceOffsets(at).front());
        }
        offset -= child.text.size();
    }
    return element.place;
}

std::optional<std::string> Compiler::literal(const Node& element)
{
    auto out = text(element);
    return out ? std::optional(std::move(out->literal)) : std::nullopt;
}

std::vector<ComputedText> Compiler::texts(const Node& element)
{
    std::vector<ComputedText> out;
    for (const Node* child : children(element)) {
        (void)read(*child);
        auto value = text(*child);
        if (!value)
            continue;
        value->literal = trimSpace(value->literal);
        out.push_back(std::move(*value));
    }
    return out;
}

std::vector<std::string> Compiler::literals(const Node& element)
{
    std::vector<std::string> out;
    for (const Node* child : children(element)) {
        (void)read(*child);
        if (const auto value = literal(*child))
            out.emplace_back(trimSpace(*value));
    }
    return out;
}

} // namespace policy
