// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// LINQ to XML: one kind of node for XDocument, XElement, XAttribute, XText, XCData, XComment and the rest.

#include "core/expression/runtime/call.h"

#include <string>
#include <string_view>
#include <vector>

namespace expression {

extern Type XmlNodeObjectType, XmlDocumentType, XmlElementType, XmlAttributeType, XmlTextType, XmlCDataType,
    XmlCommentType, XmlInstructionType, XmlNameType, XmlNamespaceType, XmlDeclarationType;

class XmlNode final : public Object
{
public:
    enum class Kind : uint8_t { Document, Element, Attribute, Text, CData, Comment, Instruction, Declaration };
    explicit XmlNode(Kind nodeKind)
        : kind(nodeKind)
    { }
    ~XmlNode() override;
    const Kind kind;
    XmlNode* parent = nullptr;
    std::string space; // of an element or attribute
    std::string name; // local
    std::string text; // of what has no children
    std::vector<Ref<XmlNode>> attributes;
    std::vector<Ref<XmlNode>> children;
    Ref<XmlNode> declaration; // of a document: it is none of its nodes. Its name is the version, its space standalone

    [[nodiscard]] bool isContainer() const { return kind <= Kind::Element; }
    [[nodiscard]] XmlNode* attribute(std::string_view wantedSpace, std::string_view wanted) const;
    [[nodiscard]] std::string value() const; // all text in it
    void append(Machine& machine, Ref<XmlNode> child, size_t at = SIZE_MAX);
    void removeFromParent();
    void write(Machine& machine, std::string& out, const Value& self) override;
};

[[nodiscard]] Value xmlValue(XmlNode* node); // null for null
[[nodiscard]] Ref<XmlNode> makeXml(Machine& machine, XmlNode::Kind kind);
// What Add is given: nodes, texts, values, sequences of them. Behind all that the parent has.
void addXmlContent(Machine& machine, XmlNode& parent, const Value& content);
[[nodiscard]] Ref<XmlNode> cloneXml(Machine& machine, const XmlNode& node);
// A document; null after raising XmlException.
[[nodiscard]] Ref<XmlNode> parseXmlText(Machine& machine, std::string_view text, bool keepsBlanks = false);
[[nodiscard]] Value parseXmlAs(Machine& machine, std::string_view text, const Type& type);
void writeXml(Machine& machine, std::string& out, const XmlNode& node, bool isIndented);

} // namespace expression
