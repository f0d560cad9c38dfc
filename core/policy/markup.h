// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The element tree of a policy document: XML as API Management reads it, with C# expressions in attributes and text
// that need no escaping. Every element, attribute and text knows its place and its bytes, so that a change can be
// written back into the file without touching anything else.

#include "core/base/result.h"
#include "core/policy/sourcetext.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

// Where a value or a text stands in SourceText::text(), references unresolved.
struct RawText
{
    std::string_view text{};
    size_t offset = 0;
    bool isVerbatim = false; // CDATA: there are no references in it

    // Offsets into the resolved text, ascending, to those in SourceText::text().
    [[nodiscard]] std::vector<size_t> sourceOffsets(std::span<const size_t> resolved) const;
};

struct Attribute
{
    std::string name;
    std::string value; // references like &lt; resolved
    bool hasExpression = false; // "@(…)" or "@{…}" stands in it
    base::Place place; // of the name
    base::Place valuePlace; // of the first byte of the value
    Range valueRange; // between the quotation marks
    RawText raw; // of the value
};

struct Node
{
    enum class Kind : uint8_t { Element, Text, Comment };
    Kind kind = Kind::Element;
    std::string name; // of an element
    std::string text; // of a text (references resolved) or a comment
    bool hasExpression = false; // of a text
    std::vector<Attribute> attributes;
    std::vector<Node> children; // elements, texts and comments in order
    base::Place place;
    Range range; // all of it
    Range inner; // of an element: between its tags
    RawText raw; // of a text; of an element: all between its tags

    [[nodiscard]] bool isElement() const { return kind == Kind::Element; }
    [[nodiscard]] const Attribute* attribute(std::string_view name) const;
    // All text directly in the element, and the first text that is more than blanks.
    [[nodiscard]] std::string ownText() const;
    [[nodiscard]] const Node* firstText() const;
};

// One root element; comments and <?xml …?> around it are allowed. What stands in set-body may be anything: when it is
// more than text, it is kept as one text, as it is written. The error has the place.
[[nodiscard]] base::Result<Node> parseMarkup(const SourceText& source);

[[nodiscard]] std::string_view trimSpace(std::string_view text); // blanks, tabs and line ends

} // namespace policy
