// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An OpenAPI document of a version that is known: 2.0, 3.0.0 to 3.0.4, 3.1.0 to 3.1.2; JSON or YAML.

#include "core/base/result.h"
#include "core/text/node.h"

#include <string>
#include <string_view>
#include <vector>

namespace openapi {

class Document
{
public:
    // Refuses text that is neither JSON nor YAML, other versions, version numbers that are no strings, and documents
    // that lack what their version requires to list operations. Errors carry line and column.
    [[nodiscard]] static base::Result<Document> parse(std::string_view source);
    [[nodiscard]] static base::Result<Document> fromNode(text::Node root);

    [[nodiscard]] const text::Node& root() const { return m_root; }
    [[nodiscard]] const std::string& version() const { return m_version; }
    [[nodiscard]] bool isSwagger() const { return m_version == "2.0"; }

    // What a reference object ({"$ref": "#/…"}) means in the end, or the node itself when it is none.
    // Null for references to other files, to nothing, and in a circle.
    [[nodiscard]] const text::Node* resolve(const text::Node& node) const;

private:
    Document(text::Node root, std::string version);

    text::Node m_root;
    std::string m_version;
};

// The version that a document claims, whether it is known or not; empty when it claims none.
[[nodiscard]] std::string claimedVersion(const text::Node& root);

// Every reference to another file and every one that leads nowhere, each with its place.
[[nodiscard]] std::vector<base::Problem> referenceProblems(const Document& document);

} // namespace openapi
