// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One JSON Schema: a node of a document, in which its references lead on.

#include "core/base/place.h"
#include "core/text/node.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace schema {

class PatternCache;

struct Violation
{
    std::string message; // "Invalid type. Expected Integer but got String."
    std::string path; // of the value: "items[0].name"; empty: all of it
    base::Place place; // of the value in its document
};

struct CheckOptions
{
    std::optional<bool> allowsAdditional{}; // instead of what the schema says of additionalProperties
    bool ignoresCase = false; // of property names
    size_t mostViolations = 20;
    uint64_t steps = 2'000'000;
};

class JsonSchema
{
public:
    // schema lies in document and lives as long as it.
    JsonSchema(std::shared_ptr<const text::Node> document, const text::Node& schema);
    ~JsonSchema();
    JsonSchema(const JsonSchema&) = delete;
    JsonSchema& operator=(const JsonSchema&) = delete;

    [[nodiscard]] std::vector<Violation> check(const text::Node& value, const CheckOptions& options = {}) const;
    [[nodiscard]] const text::Node& node() const { return m_schema; }
    [[nodiscard]] const std::shared_ptr<const text::Node>& document() const { return m_document; }
    // With references followed; null when they lead nowhere.
    [[nodiscard]] const text::Node* resolved() const;

private:
    std::shared_ptr<const text::Node> m_document;
    const text::Node& m_schema;
    std::unique_ptr<PatternCache> m_patterns;
};

// What a reference leads to in the document, however often; the node itself when it is none. Null: nowhere, or in a
// circle.
[[nodiscard]] const text::Node* followReference(const text::Node& document, const text::Node& node);

} // namespace schema
