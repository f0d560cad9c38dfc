// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Walks a schema and a value together.

#include "core/schema/jsonschema.h"
#include "core/schema/pattern.h"

#include <string>
#include <string_view>
#include <vector>

namespace schema {

// Where the walk is.
struct Spot
{
    const text::Node& value;
    std::string path;
    base::Place parent; // for what has no place of its own
};

class Checker
{
public:
    Checker(const text::Node& document, PatternCache& patterns, const CheckOptions& options)
        : m_document(document)
        , m_patterns(patterns)
        , m_options(options)
        , m_steps(options.steps)
    { }

    void check(const text::Node& schema, const Spot& spot, int depth);
    [[nodiscard]] std::vector<Violation> take() { return std::move(m_violations); }

    void report(const Spot& spot, std::string message);
    [[nodiscard]] PatternCache& patterns() { return m_patterns; }

private:
    void checkObject(const text::Node& schema, const Spot& spot, int depth);
    void checkRequired(const text::Node& schema, const Spot& spot);
    void checkMember(const text::Node& schema, const Spot& spot, const text::Node::Member& member, int depth);
    void checkAdditional(const text::Node& schema, const Spot& member, const std::string& name, int depth);
    void checkDependencies(const text::Node& schema, const Spot& spot, int depth);
    void checkArray(const text::Node& schema, const Spot& spot, int depth);
    void checkCombined(const text::Node& schema, const Spot& spot, int depth);
    [[nodiscard]] bool isValid(const text::Node& schema, const Spot& spot, int depth);
    [[nodiscard]] bool isSameName(std::string_view a, std::string_view b) const;
    [[nodiscard]] const text::Node* findMember(const text::Node& object, std::string_view name) const;

    const text::Node& m_document;
    PatternCache& m_patterns;
    const CheckOptions& m_options;
    uint64_t m_steps;
    bool m_isOver = false;
    std::vector<Violation> m_violations;
};

// The keywords of one value alone: type, enum, const, bounds of numbers, texts and arrays.
void checkValue(Checker& checker, const text::Node& schema, const Spot& spot);
// As JSON Schema compares: 1 and 1.0 are equal, members in any order.
[[nodiscard]] bool isSameJson(const text::Node& a, const text::Node& b);

} // namespace schema
