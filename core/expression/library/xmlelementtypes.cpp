// SPDX-License-Identifier: GPL-3.0-or-later
// LINQ to XML: XElement and XAttribute.
#include "core/expression/library/json.h"
#include "core/expression/library/library.h"
#include "core/expression/library/xmlconvert.h"
#include "core/expression/library/xmlnatives.h"

#include <algorithm>
#include <memory>

namespace expression {

namespace {
Value descendantsAndSelf(Call& call)
{
    std::vector<XmlNode*> out;
    if (isWantedXml(call, xmlAt(call)))
        out.push_back(&xmlAt(call));
    addXmlDescendants(call, xmlAt(call), out);
    return giveXmlNodes(call, out);
}

Value attributes(Call& call)
{
    std::vector<XmlNode*> out;
    for (const auto& one : xmlAt(call).attributes) {
        if (call.count() < 2 || (one->space == xmlNameOf(call, 1).space && one->name == xmlNameOf(call, 1).local))
            out.push_back(one.get());
    }
    return giveXmlNodes(call, out);
}

Value removeAttributes(Call& call)
{
    while (!xmlAt(call).attributes.empty())
        xmlAt(call).attributes.back()->removeFromParent();
    return {};
}

Value setAttribute(Call& call)
{
    XmlNode* known = xmlAt(call).attribute(xmlNameOf(call, 1).space, xmlNameOf(call, 1).local);
    if (call.isNull(2)) {
        if (known)
            known->removeFromParent();
        return {};
    }
    if (!known) {
        auto made = makeXml(call.machine, XmlNode::Kind::Attribute);
        made->space = xmlNameOf(call, 1).space;
        made->name = xmlNameOf(call, 1).local;
        known = made.get();
        xmlAt(call).append(call.machine, std::move(made));
    }
    known->text = xmlTextOf(call.machine, call[2]);
    return {};
}

Value setElement(Call& call)
{
    Ref<XmlNode> known;
    for (const auto& child : xmlAt(call).children) {
        if (child->kind == XmlNode::Kind::Element && child->space == xmlNameOf(call, 1).space
            && child->name == xmlNameOf(call, 1).local)
            known = child;
    }
    if (call.isNull(2)) {
        if (known)
            known->removeFromParent();
        return {};
    }
    if (!known) {
        known = makeXml(call.machine, XmlNode::Kind::Element);
        known->space = xmlNameOf(call, 1).space;
        known->name = xmlNameOf(call, 1).local;
        xmlAt(call).append(call.machine, known);
    }
    removeXmlNodesOf(*known);
    addXmlContent(call.machine, *known, call[2]);
    return {};
}

Value setName(Call& call)
{
    xmlAt(call).space = xmlNameOf(call, 1).space;
    xmlAt(call).name = xmlNameOf(call, 1).local;
    return {};
}

// (string)element, (int)attribute: the text, converted as JSON's texts are.
Value toPrimitive(Call& call)
{
    if (call.isNull(0))
        return call.result->takesNull()
            ? Value()
            : call.machine.raiseArgument("ArgumentNullException", "Value cannot be null.", "element");
    const Value content = call.giveText(xmlAt(call).value());
    if (call.result == &types::String || call.machine.isThrowing())
        return content;
    const Type& wanted = withoutNullable(*call.result);
    if (wanted.kind == Type::Kind::TimeSpan)
        return spanOfXml(call.machine, content.asText());
    if (wanted.clrName == "DateTimeOffset")
        return dateOffsetOfXml(call.machine, content.asText());
    const auto token = makeJsonValue(call.machine, content);
    return fromJson(call.machine, *token, *call.result);
}

std::string_view keep(std::string declaration)
{
    static std::vector<std::unique_ptr<std::string>> texts; // rows hold views
    texts.push_back(std::make_unique<std::string>(std::move(declaration)));
    return *texts.back();
}

void addConversions(std::vector<MemberRow>& rows, const std::string& type)
{
    for (const std::string to :
         {"string",   "bool",     "int",      "uint",      "long",  "ulong",          "float",           "double",
          "decimal",  "DateTime", "Guid",     "bool?",     "int?",  "uint?",          "long?",           "ulong?",
          "float?",   "double?",  "decimal?", "DateTime?", "Guid?", "DateTimeOffset", "DateTimeOffset?", "TimeSpan",
          "TimeSpan?"})
        rows.push_back({keep("static explicit operator " + to + "(" + type + " value)"), toPrimitive});
}

std::vector<MemberRow> elementRows()
{
    std::vector<MemberRow> rows{
        {"XElement(XName name)", makeXmlNode<XmlNode::Kind::Element>},
        {"XElement(XName name, object content)", makeXmlNode<XmlNode::Kind::Element>},
        {"XElement(XName name, params object[] content)", makeXmlNode<XmlNode::Kind::Element>},
        {"XElement(XElement other)", makeXmlNode<XmlNode::Kind::Element>},
        {"static XElement Parse(string text)", parseXml<&XmlElementType>},
        {"XName Name { get; set; }",
         [](Call& call) { return makeXmlName(call.machine, xmlAt(call).space, xmlAt(call).name); }, setName},
        {"string Value { get; set; }", xmlText, setXmlValue},
        {"bool IsEmpty { get; }", [](Call& call) { return Value::boolean(xmlAt(call).children.empty()); }},
        {"bool HasElements { get; }",
         [](Call& call) {
             return Value::boolean(std::ranges::any_of(
                 xmlAt(call).children, [](const auto& child) { return child->kind == XmlNode::Kind::Element; }));
         }},
        {"bool HasAttributes { get; }", [](Call& call) { return Value::boolean(!xmlAt(call).attributes.empty()); }},
        {"XAttribute Attribute(XName name)",
         [](Call& call) {
             return xmlValue(xmlAt(call).attribute(xmlNameOf(call, 1).space, xmlNameOf(call, 1).local));
         }},
        {"IEnumerable<XAttribute> Attributes()", attributes},
        {"IEnumerable<XAttribute> Attributes(XName name)", attributes},
        {"IEnumerable<XElement> DescendantsAndSelf()", descendantsAndSelf},
        {"IEnumerable<XElement> DescendantsAndSelf(XName name)", descendantsAndSelf},
        {"XNamespace GetDefaultNamespace()",
         [](Call& call) { return makeXmlNamespace(call.machine, xmlAt(call).space); }},
        {"void SetValue(object value)", setXmlValue},
        {"void SetAttributeValue(XName name, object value)", setAttribute},
        {"void SetElementValue(XName name, object value)", setElement},
        {"void RemoveAttributes()", removeAttributes},
        {"void RemoveAll()",
         [](Call& call) {
             removeAttributes(call);
             return removeXmlNodes(call);
         }},
    };
    addConversions(rows, "XElement");
    return rows;
}

std::vector<MemberRow> attributeRows()
{
    std::vector<MemberRow> rows{
        {"XAttribute(XName name, object value)", makeXmlNode<XmlNode::Kind::Attribute>},
        {"XName Name { get; }",
         [](Call& call) { return makeXmlName(call.machine, xmlAt(call).space, xmlAt(call).name); }},
        {"string Value { get; set; }", xmlText, setXmlValue},
        {"bool IsNamespaceDeclaration { get; }",
         [](Call& call) {
             return Value::boolean(xmlAt(call).space == "http://www.w3.org/2000/xmlns/" || xmlAt(call).name == "xmlns");
         }},
        {"void SetValue(object value)", setXmlValue},
        {"void Remove()", removeXmlNode},
        {"string ToString()", xmlToString},
    };
    addConversions(rows, "XAttribute");
    return rows;
}
} // namespace

TypeRows xmlElementTypes()
{
    return {
        {"System.Xml.Linq", "class XElement : XContainer", elementRows(), &XmlElementType, "Load Save"},
        {"System.Xml.Linq", "class XAttribute : XObject", attributeRows(), &XmlAttributeType},
    };
}

} // namespace expression
