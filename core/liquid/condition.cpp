// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/condition.h"

#include "core/liquid/markup.h"
#include "core/liquid/renderer.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <array>

namespace liquid {

namespace {
bool isEqual(const Value& left, const Value& right, Renderer&, size_t)
{
    return areEqual(left, right);
}

bool isUnequal(const Value& left, const Value& right, Renderer&, size_t)
{
    return !areEqual(left, right);
}

// Null is neither less nor greater than anything.
std::partial_ordering orderOf(const Value& left, const Value& right, Renderer& renderer, size_t offset)
{
    if (left.isNull() || right.isNull())
        return std::partial_ordering::unordered;
    const auto order = compare(left, right);
    if (!order)
        renderer.fail(offset,
                      base::translate("liquid", "%1 and %2 cannot be compared").arg(textOf(left)).arg(textOf(right)));
    return order ? std::partial_ordering(*order) : std::partial_ordering::unordered;
}

bool isLess(const Value& left, const Value& right, Renderer& renderer, size_t offset)
{
    return orderOf(left, right, renderer, offset) < 0;
}

bool isGreater(const Value& left, const Value& right, Renderer& renderer, size_t offset)
{
    return orderOf(left, right, renderer, offset) > 0;
}

bool isAtMost(const Value& left, const Value& right, Renderer& renderer, size_t offset)
{
    return orderOf(left, right, renderer, offset) <= 0;
}

bool isAtLeast(const Value& left, const Value& right, Renderer& renderer, size_t offset)
{
    return orderOf(left, right, renderer, offset) >= 0;
}

bool holdsItem(const Values& items, const Value& item)
{
    return std::ranges::any_of(items, [&](const Value& one) { return areEqual(one, item); });
}

bool contains(const Value& left, const Value& right, Renderer&, size_t)
{
    if (const Values* list = left.list())
        return holdsItem(*list, right);
    return left.isText() && !right.isNull() && left.text()->find(textOf(right)) != std::string::npos;
}

bool startsWith(const Value& left, const Value& right, Renderer&, size_t)
{
    if (const Values* list = left.list())
        return !list->empty() && areEqual(list->front(), right);
    return left.isText() && left.text()->starts_with(textOf(right));
}

bool endsWith(const Value& left, const Value& right, Renderer&, size_t)
{
    if (const Values* list = left.list())
        return !list->empty() && areEqual(list->back(), right);
    return left.isText() && left.text()->ends_with(textOf(right));
}

bool hasKey(const Value& left, const Value& right, Renderer&, size_t)
{
    const Object* object = left.object();
    return object && !object->member(textOf(right)).isNull();
}

bool hasValue(const Value& left, const Value& right, Renderer&, size_t)
{
    const Object* object = left.object();
    return object && std::ranges::any_of(object->names(), [&](const std::string& name) {
               return areEqual(object->member(name), right);
           });
}

Condition::Comparison findComparison(std::string_view mark)
{
    static constexpr std::array<std::pair<std::string_view, Condition::Comparison>, 12> Comparisons{{
        {"==", isEqual},
        {"!=", isUnequal},
        {"<>", isUnequal},
        {"<", isLess},
        {">", isGreater},
        {"<=", isAtMost},
        {">=", isAtLeast},
        {"contains", contains},
        {"startswith", startsWith},
        {"endswith", endsWith},
        {"haskey", hasKey},
        {"hasvalue", hasValue},
    }};
    const std::string word = text::toLower(mark);
    const auto* found = std::ranges::find(Comparisons, std::string_view(word),
                                          &std::pair<std::string_view, Condition::Comparison>::first);
    return found == Comparisons.end() ? nullptr : found->second;
}
} // namespace

bool Condition::holds(Renderer& renderer) const
{
    for (size_t i = 0; i < parts.size(); ++i) { // or is true, and is false at once; else the rest decides
        const Part& part = parts[i];
        const Value left = part.left.evaluate(renderer);
        const bool result = part.comparison
            ? part.comparison(left, part.right.evaluate(renderer), renderer, part.left.offset)
            : left.isTruthy();
        if (i + 1 == parts.size() || renderer.hasFailed() || result != part.isAnd)
            return result;
    }
    return false;
}

namespace {
Condition::Part readPart(Markup& markup)
{
    Condition::Part out;
    out.left = markup.operand();
    if (const std::string_view mark = markup.comparison(); !mark.empty()) {
        out.comparison = findComparison(mark);
        if (!out.comparison)
            markup.fail(
                base::translate("liquid", "%1 compares nothing: use ==, !=, <, >, <=, >= or contains").arg(mark));
        out.right = markup.operand();
    }
    return out;
}
} // namespace

Condition readCondition(Markup& markup)
{
    Condition out;
    out.parts.push_back(readPart(markup));
    while (true) {
        const bool isAnd = markup.acceptWord("and");
        if (!isAnd && !markup.acceptWord("or"))
            break;
        out.parts.back().isAnd = isAnd;
        out.parts.push_back(readPart(markup));
    }
    markup.expectEnd();
    return out;
}

} // namespace liquid
