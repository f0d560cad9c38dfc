// SPDX-License-Identifier: GPL-3.0-or-later
// LINQ to XML: XObject, XNode, XContainer and XDocument.
#include "core/expression/library/library.h"
#include "core/expression/library/xmlnatives.h"

#include <algorithm>

namespace expression {

namespace {
Value copyDocument(Call& call)
{
    if (call.refusesNull(0, "other"))
        return {};
    return xmlValue(cloneXml(call.machine, xmlAt(call)).get());
}

Value element(Call& call)
{
    for (const auto& child : xmlAt(call).children) {
        if (isWantedXml(call, *child))
            return xmlValue(child.get());
    }
    return {};
}

Value elements(Call& call)
{
    std::vector<XmlNode*> out;
    addXmlElements(call, xmlAt(call), out);
    return giveXmlNodes(call, out);
}

Value descendants(Call& call)
{
    std::vector<XmlNode*> out;
    addXmlDescendants(call, xmlAt(call), out);
    return giveXmlNodes(call, out);
}

Value ancestors(Call& call)
{
    std::vector<XmlNode*> out;
    for (XmlNode* up = xmlAt(call).parent; up && up->kind == XmlNode::Kind::Element; up = up->parent) {
        if (isWantedXml(call, *up))
            out.push_back(up);
    }
    return giveXmlNodes(call, out);
}

Value nodes(Call& call)
{
    std::vector<XmlNode*> out;
    for (const auto& child : xmlAt(call).children)
        out.push_back(child.get());
    return giveXmlNodes(call, out);
}

Value root(Call& call)
{
    for (const auto& child : xmlAt(call).children) {
        if (child->kind == XmlNode::Kind::Element)
            return xmlValue(child.get());
    }
    return {};
}

Value parent(Call& call)
{
    XmlNode* up = xmlAt(call).parent;
    return up && up->kind == XmlNode::Kind::Element ? xmlValue(up) : Value();
}

template<int Offset>
Value sibling(Call& call)
{
    const XmlNode& self = xmlAt(call);
    if (!self.parent)
        return {};
    const auto& list = self.parent->children;
    const auto found = std::ranges::find(list, &self, &Ref<XmlNode>::get) - list.begin() + Offset;
    return found >= 0 && found < static_cast<std::ptrdiff_t>(list.size())
        ? xmlValue(list[static_cast<size_t>(found)].get())
        : Value();
}

template<int Offset>
Value addBeside(Call& call)
{
    XmlNode& self = xmlAt(call);
    if (!self.parent)
        return call.machine.raise("InvalidOperationException", "The parent is missing.");
    const auto& list = self.parent->children;
    size_t place = static_cast<size_t>(std::ranges::find(list, &self, &Ref<XmlNode>::get) - list.begin()) + Offset;
    addXmlContentAt(call.machine, *self.parent, call[1], place);
    return {};
}

Value add(Call& call)
{
    for (size_t i = 1; i < call.count(); ++i)
        addXmlContent(call.machine, xmlAt(call), call[i]);
    return {};
}

Value addFirst(Call& call)
{
    size_t place = 0;
    addXmlContentAt(call.machine, xmlAt(call), call[1], place);
    return {};
}

Value replaceWith(Call& call)
{
    const Ref<XmlNode> self(&xmlAt(call));
    addBeside<0>(call);
    if (!call.machine.isThrowing())
        self->removeFromParent();
    return {};
}
} // namespace

TypeRows xmlTypes()
{
    return {
        {"System.Xml",
         "enum XmlNodeType { None, Element, Attribute, Text, CDATA, EntityReference, Entity, ProcessingInstruction, "
         "Comment, Document, DocumentType, DocumentFragment, Notation, Whitespace, SignificantWhitespace, EndElement, "
         "EndEntity, XmlDeclaration }",
         {}},
        {"System.Xml.Linq", "enum SaveOptions { None, DisableFormatting, OmitDuplicateNamespaces }", {}},
        {"System.Xml.Linq",
         "abstract class XObject",
         {{"XElement Parent { get; }", parent}},
         nullptr,
         "BaseUri AddAnnotation Annotation"},
        {"System.Xml.Linq",
         "abstract class XNode : XObject",
         {
             {"XNode NextNode { get; }", sibling<1>},
             {"XNode PreviousNode { get; }", sibling<-1>},
             {"IEnumerable<XElement> Ancestors()", ancestors},
             {"IEnumerable<XElement> Ancestors(XName name)", ancestors},
             {"void AddAfterSelf(object content)", addBeside<1>},
             {"void AddBeforeSelf(object content)", addBeside<0>},
             {"void ReplaceWith(object content)", replaceWith},
             {"void Remove()", removeXmlNode},
             {"string ToString()", xmlToString},
             {"string ToString(SaveOptions options)", xmlToString},
         },
         &XmlNodeObjectType,
         "CreateReader WriteTo ReadFrom"},
        {"System.Xml.Linq",
         "abstract class XContainer : XNode",
         {
             {"XElement Element(XName name)", element},
             {"IEnumerable<XElement> Elements()", elements},
             {"IEnumerable<XElement> Elements(XName name)", elements},
             {"IEnumerable<XElement> Descendants()", descendants},
             {"IEnumerable<XElement> Descendants(XName name)", descendants},
             {"IEnumerable<XNode> Nodes()", nodes},
             {"XNode FirstNode { get; }",
              [](Call& call) {
                  return xmlAt(call).children.empty() ? Value() : xmlValue(xmlAt(call).children.front().get());
              }},
             {"XNode LastNode { get; }",
              [](Call& call) {
                  return xmlAt(call).children.empty() ? Value() : xmlValue(xmlAt(call).children.back().get());
              }},
             {"void Add(object content)", add},
             {"void Add(params object[] content)", add},
             {"void AddFirst(object content)", addFirst},
             {"void RemoveNodes()", removeXmlNodes},
             {"void ReplaceNodes(object content)",
              [](Call& call) {
                  removeXmlNodes(call);
                  return add(call);
              }},
         },
         nullptr,
         "CreateWriter"},
        {"System.Xml.Linq",
         "class XDocument : XContainer",
         {
             {"XDocument()", makeXmlNode<XmlNode::Kind::Document>},
             {"XDocument(params object[] content)", makeXmlNode<XmlNode::Kind::Document>},
             {"XDocument(XDeclaration declaration, params object[] content)", makeXmlNode<XmlNode::Kind::Document>},
             {"XDocument(XDocument other)", copyDocument},
             {"static XDocument Parse(string text)", parseXml<&XmlDocumentType>},
             {"XElement Root { get; }", root},
         },
         &XmlDocumentType,
         "DocumentType Save"},
    };
}

} // namespace expression
