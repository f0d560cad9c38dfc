// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/checker.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <utility>

namespace schema {

using text::Node;

namespace {
constexpr int MostDepth = 150;

Spot memberSpot(const Spot& spot, const Node::Member& member)
{
    return {member.value, spot.path.empty() ? member.key : spot.path + '.' + member.key, spot.value.place()};
}

// false as a schema refuses everything.
bool isRefusal(const Node& schema)
{
    return schema.isBool() && !schema.asBool();
}
} // namespace

void Checker::report(const Spot& spot, std::string message)
{
    if (m_violations.size() < m_options.mostViolations)
        m_violations.push_back(
            {std::move(message), spot.path, spot.value.place().known() ? spot.value.place() : spot.parent});
}

void Checker::check(const Node& schema, const Spot& spot, int depth)
{
    if (m_steps == 0 || depth > MostDepth) {
        if (!m_isOver)
            report(spot, "The value is too complex to be checked.");
        m_isOver = true;
        return;
    }
    --m_steps;
    const Node* at = followReference(m_document, schema);
    if (!at) {
        report(spot, "Could not resolve schema reference '" + schema["$ref"].text() + "'.");
        return;
    }
    if (isRefusal(*at))
        report(spot, "Schema always fails validation.");
    if (!at->isObject())
        return;
    if (spot.value.isNull() && (*at)["nullable"].asBool())
        return;
    checkValue(*this, *at, spot);
    if (spot.value.isObject())
        checkObject(*at, spot, depth);
    if (spot.value.isArray())
        checkArray(*at, spot, depth);
    checkCombined(*at, spot, depth);
}

bool Checker::isSameName(std::string_view a, std::string_view b) const
{
    return m_options.ignoresCase ? text::toLower(a) == text::toLower(b) : a == b;
}

const Node* Checker::findMember(const Node& object, std::string_view name) const
{
    if (const Node* exact = object.find(name))
        return exact;
    const auto& members = object.members();
    const auto found =
        std::ranges::find_if(members, [&](const Node::Member& one) { return isSameName(one.key, name); });
    return found == members.end() ? nullptr : &found->value;
}

void Checker::checkRequired(const Node& schema, const Spot& spot)
{
    std::string missing;
    for (const Node& name : schema["required"].items()) {
        if (!findMember(spot.value, name.text()))
            missing += (missing.empty() ? "" : ", ") + name.text();
    }
    if (!missing.empty())
        report(spot, "Required properties are missing from object: " + missing + '.');
}

void Checker::checkObject(const Node& schema, const Spot& spot, int depth)
{
    checkRequired(schema, spot);
    for (const Node::Member& member : spot.value.members()) {
        checkMember(schema, spot, member, depth);
        if (const Node* names = schema.find("propertyNames")) {
            const Node name = Node::string(member.key);
            check(*names, {name, memberSpot(spot, member).path, spot.value.place()}, depth + 1);
        }
    }
    checkDependencies(schema, spot, depth);
}

void Checker::checkMember(const Node& schema, const Spot& spot, const Node::Member& member, int depth)
{
    const Spot inner = memberSpot(spot, member);
    const Node* own = findMember(schema["properties"], member.key);
    bool isKnown = own != nullptr;
    if (own)
        check(*own, inner, depth + 1);
    for (const Node::Member& pattern : schema["patternProperties"].members()) {
        if (!m_patterns.fits(member.key, pattern.key))
            continue;
        isKnown = true;
        check(pattern.value, inner, depth + 1);
    }
    if (!isKnown)
        checkAdditional(schema, inner, member.key, depth);
}

void Checker::checkAdditional(const Node& schema, const Spot& member, const std::string& name, int depth)
{
    const Node* additional = schema.find("additionalProperties");
    const bool isRefused =
        m_options.allowsAdditional ? !*m_options.allowsAdditional : additional && isRefusal(*additional);
    // Only a schema that lists properties can say that others are additional.
    const bool listsProperties = additional || schema.has("properties");
    if (isRefused && listsProperties)
        report(member,
               "Property '" + name + "' has not been defined and the schema does not allow additional properties.");
    else if (additional && additional->isObject() && !m_options.allowsAdditional)
        check(*additional, member, depth + 1);
}

void Checker::checkDependencies(const Node& schema, const Spot& spot, int depth)
{
    for (const Node::Member& one : schema["dependencies"].members()) {
        if (!findMember(spot.value, one.key))
            continue;
        if (one.value.isArray()) {
            for (const Node& name : one.value.items()) {
                if (!findMember(spot.value, name.text()))
                    report(spot,
                           "Dependencies for property '" + one.key + "' failed. Missing required keys: " + name.text()
                               + '.');
            }
        } else {
            check(one.value, spot, depth + 1);
        }
    }
}

void Checker::checkArray(const Node& schema, const Spot& spot, int depth)
{
    const Node& items = schema["items"];
    const Node& list = spot.value;
    bool contains = !schema.has("contains");
    for (size_t i = 0; i < list.items().size(); ++i) {
        const Spot item{list.items()[i], spot.path + '[' + std::to_string(i) + ']', list.place()};
        if (items.isArray()) {
            const Node* rest = schema.find("additionalItems");
            if (i < items.items().size())
                check(items.items()[i], item, depth + 1);
            else if (rest)
                check(*rest, item, depth + 1);
        } else if (items.isObject() || isRefusal(items)) {
            check(items, item, depth + 1);
        }
        contains = contains || isValid(schema["contains"], item, depth);
        const bool isRepeated = schema["uniqueItems"].asBool()
            && std::ranges::any_of(list.items().begin(), list.items().begin() + static_cast<std::ptrdiff_t>(i),
                                   [&](const Node& before) {
                                       m_steps -= m_steps > 0 ? 1 : 0;
                                       return m_steps > 0 && isSameJson(before, item.value);
                                   });
        if (isRepeated)
            report(item, "Non-unique array item at index " + std::to_string(i) + '.');
    }
    if (!contains)
        report(spot, "No items match contains.");
}

bool Checker::isValid(const Node& schema, const Spot& spot, int depth)
{
    const size_t before = m_violations.size();
    std::vector<Violation> kept = std::exchange(m_violations, {});
    check(schema, spot, depth + 1);
    const bool isFine = m_violations.empty();
    m_violations = std::move(kept);
    m_violations.resize(before);
    return isFine;
}

void Checker::checkCombined(const Node& schema, const Spot& spot, int depth)
{
    for (const Node& part : schema["allOf"].items())
        check(part, spot, depth + 1);
    const auto countValid = [&](const Node& list) {
        return std::ranges::count_if(list.items(), [&](const Node& part) { return isValid(part, spot, depth); });
    };
    if (schema.has("anyOf") && countValid(schema["anyOf"]) == 0)
        report(spot, "JSON does not match any schemas from 'anyOf'.");
    const auto matches = schema.has("oneOf") ? countValid(schema["oneOf"]) : 1;
    if (matches == 0)
        report(spot, "JSON is valid against no schemas from 'oneOf'.");
    if (matches > 1)
        report(spot, "JSON is valid against more than one schema from 'oneOf'.");
    if (const Node* refused = schema.find("not"); refused && isValid(*refused, spot, depth))
        report(spot, "JSON is valid against schema from 'not'.");
    if (const Node* condition = schema.find("if")) {
        const Node* branch = schema.find(isValid(*condition, spot, depth) ? "then" : "else");
        if (branch)
            check(*branch, spot, depth + 1);
    }
}

} // namespace schema
