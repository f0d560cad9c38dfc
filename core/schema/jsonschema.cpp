// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/jsonschema.h"

#include "core/schema/checker.h"
#include "core/text/pointer.h"

namespace schema {

using text::Node;

JsonSchema::JsonSchema(std::shared_ptr<const Node> document, const Node& schema)
    : m_document(std::move(document))
    , m_schema(schema)
    , m_patterns(std::make_unique<PatternCache>())
{ }

JsonSchema::~JsonSchema() = default;

std::vector<Violation> JsonSchema::check(const Node& value, const CheckOptions& options) const
{
    Checker checker(*m_document, *m_patterns, options);
    checker.check(m_schema, {value, {}, {}}, 0);
    return checker.take();
}

const Node* JsonSchema::resolved() const
{
    return followReference(*m_document, m_schema);
}

const Node* followReference(const Node& document, const Node& node)
{
    constexpr int MostReferences = 50;
    const Node* at = &node;
    for (int i = 0; at && i < MostReferences; ++i) {
        const Node* reference = at->find("$ref");
        if (!reference || !reference->isString())
            return at;
        const std::string& target = reference->text();
        at = target.starts_with('#') ? text::findByPointer(document, std::string_view(target).substr(1)) : nullptr;
    }
    return nullptr;
}

} // namespace schema
