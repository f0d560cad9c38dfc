// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of LINQ to XML.
#include "core/expression/library/json.h"
#include "core/expression/library/library.h"
#include "core/expression/library/sequences.h"
#include "core/expression/library/xmlconvert.h"
#include "core/expression/library/xmlname.h"

#include <algorithm>

namespace expression {

namespace {
XmlNode& at(const Call& call, size_t i = 0)
{
    return call.as<XmlNode>(i);
}

// What a constructor or Add is given: nodes, texts, sequences of them. place: of the next one, which moves on.
void addContent(Machine& machine, XmlNode& parent, const Value& content, size_t& place)
{
    if (content.isNull() || !machine.step())
        return;
    if (auto* node = dynamic_cast<XmlNode*>(content.asObject())) {
        if (node->kind == XmlNode::Kind::Attribute && parent.attribute(node->space, node->name)) {
            machine.raise("InvalidOperationException", "Duplicate attribute.");
            return;
        }
        const bool isAttribute = node->kind == XmlNode::Kind::Attribute; // those have an order of their own
        parent.append(machine, Ref<XmlNode>(node), isAttribute ? parent.attributes.size() : place++);
        return;
    }
    const bool isSequence = !content.isText() && content.asObject()
        && (content.type()->kind == Type::Kind::Array || instanceOf(*content.type(), types::IEnumerableOf));
    if (isSequence) {
        for (const Value& item : collect(machine, content))
            addContent(machine, parent, item, place);
        return;
    }
    auto text = makeXml(machine, XmlNode::Kind::Text);
    text->text = xmlTextOf(machine, content);
    if (!text->text.empty())
        parent.append(machine, std::move(text), place++);
}

} // namespace

// Behind all that it has.
void addXmlContent(Machine& machine, XmlNode& parent, const Value& content)
{
    size_t place = parent.children.size();
    addContent(machine, parent, content, place);
}

namespace {
template<XmlNode::Kind Kind>
Value makeNode(Call& call)
{
    auto out = makeXml(call.machine, Kind);
    size_t first = 0;
    if (Kind == XmlNode::Kind::Element || Kind == XmlNode::Kind::Attribute) {
        if (call.refusesNull(0, "name"))
            return {};
        if (auto* other = dynamic_cast<XmlNode*>(call[0].asObject()))
            return xmlValue(cloneXml(call.machine, *other).get());
        out->space = xmlNameOf(call, 0).space;
        out->name = xmlNameOf(call, 0).local;
        first = 1;
    }
    if (out->isContainer()) {
        for (size_t i = first; i < call.count(); ++i)
            addXmlContent(call.machine, *out, call[i]);
    } else if (Kind == XmlNode::Kind::Attribute) {
        if (call.refusesNull(1, "value"))
            return {};
        out->text = xmlTextOf(call.machine, call[1]);
    } else {
        out->text = call.count() > 0 ? std::string(call.text(0)) : "";
    }
    return xmlValue(out.get());
}

Value copyDocument(Call& call)
{
    if (call.refusesNull(0, "other"))
        return {};
    return xmlValue(cloneXml(call.machine, at(call)).get());
}

Value makeDeclaration(Call& call)
{
    auto out = makeXml(call.machine, XmlNode::Kind::Declaration);
    const auto textOf = [&call](size_t i) { return call.isNull(i) ? std::string() : std::string(call.text(i)); };
    out->name = textOf(0);
    out->text = textOf(1);
    out->space = textOf(2);
    return xmlValue(out.get());
}

template<std::string XmlNode::*Part>
Value declared(Call& call)
{
    const std::string& part = at(call).*Part;
    return part.empty() ? Value() : call.giveText(part);
}

template<Type* Wanted>
Value parse(Call& call)
{
    if (call.refusesNull(0, "text"))
        return {};
    return parseXmlAs(call.machine, call.text(0), *Wanted);
}

Value giveNodes(Call& call, const std::vector<XmlNode*>& nodes)
{
    auto list = call.machine.make<List>();
    for (XmlNode* node : nodes)
        list->items.push_back(xmlValue(node));
    return call.give(list);
}

// The name asked for in argument 1, if there is one.
bool matches(const Call& call, const XmlNode& node)
{
    if (node.kind != XmlNode::Kind::Element)
        return false;
    return call.count() < 2 || (node.space == xmlNameOf(call, 1).space && node.name == xmlNameOf(call, 1).local);
}

void addElements(const Call& call, const XmlNode& from, std::vector<XmlNode*>& out)
{
    for (const auto& child : from.children) {
        if (matches(call, *child))
            out.push_back(child.get());
    }
}

void addDescendants(Call& call, const XmlNode& from, std::vector<XmlNode*>& out)
{
    for (const auto& child : from.children) {
        if (!call.machine.hasStack() || !call.machine.step())
            return;
        if (matches(call, *child))
            out.push_back(child.get());
        addDescendants(call, *child, out);
    }
}

Value element(Call& call)
{
    for (const auto& child : at(call).children) {
        if (matches(call, *child))
            return xmlValue(child.get());
    }
    return {};
}

Value elements(Call& call)
{
    std::vector<XmlNode*> out;
    addElements(call, at(call), out);
    return giveNodes(call, out);
}

Value descendants(Call& call)
{
    std::vector<XmlNode*> out;
    addDescendants(call, at(call), out);
    return giveNodes(call, out);
}

Value descendantsAndSelf(Call& call)
{
    std::vector<XmlNode*> out;
    if (matches(call, at(call)))
        out.push_back(&at(call));
    addDescendants(call, at(call), out);
    return giveNodes(call, out);
}

Value ancestors(Call& call)
{
    std::vector<XmlNode*> out;
    for (XmlNode* up = at(call).parent; up && up->kind == XmlNode::Kind::Element; up = up->parent) {
        if (matches(call, *up))
            out.push_back(up);
    }
    return giveNodes(call, out);
}

// For each node of a sequence: elements or descendants of all.
template<void (*Add)(Call&, const XmlNode&, std::vector<XmlNode*>&)>
Value ofAll(Call& call)
{
    std::vector<XmlNode*> out;
    walk(call.machine, call[0], [&](const Value& item) {
        if (auto* node = dynamic_cast<XmlNode*>(item.asObject()))
            Add(call, *node, out);
        return true;
    });
    return giveNodes(call, out);
}

void addElementsOf(Call& call, const XmlNode& from, std::vector<XmlNode*>& out)
{
    addElements(call, from, out);
}

Value removeAllOf(Call& call)
{
    for (const Value& item : collect(call.machine, call[0])) {
        if (auto* node = dynamic_cast<XmlNode*>(item.asObject()))
            node->removeFromParent();
    }
    return {};
}

Value nodes(Call& call)
{
    std::vector<XmlNode*> out;
    for (const auto& child : at(call).children)
        out.push_back(child.get());
    return giveNodes(call, out);
}

Value attributes(Call& call)
{
    std::vector<XmlNode*> out;
    for (const auto& one : at(call).attributes) {
        if (call.count() < 2 || (one->space == xmlNameOf(call, 1).space && one->name == xmlNameOf(call, 1).local))
            out.push_back(one.get());
    }
    return giveNodes(call, out);
}

Value root(Call& call)
{
    for (const auto& child : at(call).children) {
        if (child->kind == XmlNode::Kind::Element)
            return xmlValue(child.get());
    }
    return {};
}

Value parent(Call& call)
{
    XmlNode* up = at(call).parent;
    return up && up->kind == XmlNode::Kind::Element ? xmlValue(up) : Value();
}

template<int Offset>
Value sibling(Call& call)
{
    const XmlNode& self = at(call);
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
    XmlNode& self = at(call);
    if (!self.parent)
        return call.machine.raise("InvalidOperationException", "The parent is missing.");
    const auto& list = self.parent->children;
    size_t place = static_cast<size_t>(std::ranges::find(list, &self, &Ref<XmlNode>::get) - list.begin()) + Offset;
    addContent(call.machine, *self.parent, call[1], place);
    return {};
}

Value add(Call& call)
{
    for (size_t i = 1; i < call.count(); ++i)
        addXmlContent(call.machine, at(call), call[i]);
    return {};
}

Value addFirst(Call& call)
{
    size_t place = 0;
    addContent(call.machine, at(call), call[1], place);
    return {};
}

void removeNodesOf(XmlNode& node)
{
    while (!node.children.empty())
        node.children.back()->removeFromParent();
}

Value removeNodes(Call& call)
{
    removeNodesOf(at(call));
    return {};
}

Value removeAttributes(Call& call)
{
    while (!at(call).attributes.empty())
        at(call).attributes.back()->removeFromParent();
    return {};
}

Value removeSelf(Call& call)
{
    if (!at(call).parent)
        return call.machine.raise("InvalidOperationException", "The parent is missing.");
    const Ref<XmlNode> self(&at(call));
    self->removeFromParent();
    return {};
}

Value replaceWith(Call& call)
{
    const Ref<XmlNode> self(&at(call));
    addBeside<0>(call);
    if (!call.machine.isThrowing())
        self->removeFromParent();
    return {};
}

Value setValue(Call& call)
{
    XmlNode& self = at(call);
    if (call.refusesNull(1, "value"))
        return {};
    if (!self.isContainer()) {
        self.text = xmlTextOf(call.machine, call[1]);
        return {};
    }
    removeNodesOf(self);
    addXmlContent(call.machine, self, call[1]);
    return {};
}

Value setAttribute(Call& call)
{
    XmlNode* known = at(call).attribute(xmlNameOf(call, 1).space, xmlNameOf(call, 1).local);
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
        at(call).append(call.machine, std::move(made));
    }
    known->text = xmlTextOf(call.machine, call[2]);
    return {};
}

Value setElement(Call& call)
{
    Ref<XmlNode> known;
    for (const auto& child : at(call).children) {
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
        at(call).append(call.machine, known);
    }
    removeNodesOf(*known);
    addXmlContent(call.machine, *known, call[2]);
    return {};
}

Value setName(Call& call)
{
    at(call).space = xmlNameOf(call, 1).space;
    at(call).name = xmlNameOf(call, 1).local;
    return {};
}

Value toStringOf(Call& call)
{
    std::string out;
    const bool isPlain = call.count() > 1 && (call.integer(1) & 1) != 0;
    writeXml(call.machine, out, at(call), !isPlain);
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(out));
}

Value text(Call& call)
{
    return call.giveText(at(call).value());
}

// (string)element, (int)attribute: the text, converted as JSON's texts are.
Value toPrimitive(Call& call)
{
    if (call.isNull(0))
        return call.result->takesNull()
            ? Value()
            : call.machine.raiseArgument("ArgumentNullException", "Value cannot be null.", "element");
    const Value content = call.giveText(at(call).value());
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
        {"XElement(XName name)", makeNode<XmlNode::Kind::Element>},
        {"XElement(XName name, object content)", makeNode<XmlNode::Kind::Element>},
        {"XElement(XName name, params object[] content)", makeNode<XmlNode::Kind::Element>},
        {"XElement(XElement other)", makeNode<XmlNode::Kind::Element>},
        {"static XElement Parse(string text)", parse<&XmlElementType>},
        {"XName Name { get; set; }",
         [](Call& call) { return makeXmlName(call.machine, at(call).space, at(call).name); }, setName},
        {"string Value { get; set; }", text, setValue},
        {"bool IsEmpty { get; }", [](Call& call) { return Value::boolean(at(call).children.empty()); }},
        {"bool HasElements { get; }",
         [](Call& call) {
             return Value::boolean(std::ranges::any_of(
                 at(call).children, [](const auto& child) { return child->kind == XmlNode::Kind::Element; }));
         }},
        {"bool HasAttributes { get; }", [](Call& call) { return Value::boolean(!at(call).attributes.empty()); }},
        {"XAttribute Attribute(XName name)",
         [](Call& call) { return xmlValue(at(call).attribute(xmlNameOf(call, 1).space, xmlNameOf(call, 1).local)); }},
        {"IEnumerable<XAttribute> Attributes()", attributes},
        {"IEnumerable<XAttribute> Attributes(XName name)", attributes},
        {"IEnumerable<XElement> DescendantsAndSelf()", descendantsAndSelf},
        {"IEnumerable<XElement> DescendantsAndSelf(XName name)", descendantsAndSelf},
        {"XNamespace GetDefaultNamespace()", [](Call& call) { return makeXmlNamespace(call.machine, at(call).space); }},
        {"void SetValue(object value)", setValue},
        {"void SetAttributeValue(XName name, object value)", setAttribute},
        {"void SetElementValue(XName name, object value)", setElement},
        {"void RemoveAttributes()", removeAttributes},
        {"void RemoveAll()",
         [](Call& call) {
             removeAttributes(call);
             return removeNodes(call);
         }},
    };
    addConversions(rows, "XElement");
    return rows;
}
} // namespace

TypeRows xmlTypes()
{
    TypeRows rows;
    std::vector<MemberRow> attributeRows{
        {"XAttribute(XName name, object value)", makeNode<XmlNode::Kind::Attribute>},
        {"XName Name { get; }", [](Call& call) { return makeXmlName(call.machine, at(call).space, at(call).name); }},
        {"string Value { get; set; }", text, setValue},
        {"bool IsNamespaceDeclaration { get; }",
         [](Call& call) {
             return Value::boolean(at(call).space == "http://www.w3.org/2000/xmlns/" || at(call).name == "xmlns");
         }},
        {"void SetValue(object value)", setValue},
        {"void Remove()", removeSelf},
        {"string ToString()", toStringOf},
    };
    addConversions(attributeRows, "XAttribute");
    const TypeRows more{
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
             {"void Remove()", removeSelf},
             {"string ToString()", toStringOf},
             {"string ToString(SaveOptions options)", toStringOf},
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
                  return at(call).children.empty() ? Value() : xmlValue(at(call).children.front().get());
              }},
             {"XNode LastNode { get; }",
              [](Call& call) {
                  return at(call).children.empty() ? Value() : xmlValue(at(call).children.back().get());
              }},
             {"void Add(object content)", add},
             {"void Add(params object[] content)", add},
             {"void AddFirst(object content)", addFirst},
             {"void RemoveNodes()", removeNodes},
             {"void ReplaceNodes(object content)",
              [](Call& call) {
                  removeNodes(call);
                  return add(call);
              }},
         },
         nullptr,
         "CreateWriter"},
        {"System.Xml.Linq",
         "class XDocument : XContainer",
         {
             {"XDocument()", makeNode<XmlNode::Kind::Document>},
             {"XDocument(params object[] content)", makeNode<XmlNode::Kind::Document>},
             {"XDocument(XDeclaration declaration, params object[] content)", makeNode<XmlNode::Kind::Document>},
             {"XDocument(XDocument other)", copyDocument},
             {"static XDocument Parse(string text)", parse<&XmlDocumentType>},
             {"XElement Root { get; }", root},
         },
         &XmlDocumentType,
         "DocumentType Save"},
        {"System.Xml.Linq", "class XElement : XContainer", elementRows(), &XmlElementType, "Load Save"},
        {"System.Xml.Linq", "class XAttribute : XObject", attributeRows, &XmlAttributeType},
        {"System.Xml.Linq",
         "class XText : XNode",
         {{"XText(string value)", makeNode<XmlNode::Kind::Text>}, {"string Value { get; set; }", text, setValue}},
         &XmlTextType},
        {"System.Xml.Linq",
         "class XCData : XText",
         {{"XCData(string value)", makeNode<XmlNode::Kind::CData>}},
         &XmlCDataType},
        {"System.Xml.Linq",
         "class XComment : XNode",
         {{"XComment(string value)", makeNode<XmlNode::Kind::Comment>}, {"string Value { get; }", text}},
         &XmlCommentType},
        {"System.Xml.Linq",
         "class XProcessingInstruction : XNode",
         {{"string Data { get; }", text}},
         &XmlInstructionType},
        {"System.Xml.Linq",
         "class XDeclaration",
         {{"XDeclaration(string version, string encoding, string standalone)", makeDeclaration},
          {"string Version { get; }", declared<&XmlNode::name>},
          {"string Encoding { get; }", declared<&XmlNode::text>},
          {"string Standalone { get; }", declared<&XmlNode::space>},
          {"string ToString()", toStringOf}},
         &XmlDeclarationType},
        {"System.Xml.Linq",
         "static class XmlExtensions",
         {
             {"static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source)", ofAll<addElementsOf>},
             {"static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source, XName name)", ofAll<addElementsOf>},
             {"static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source)", ofAll<addDescendants>},
             {"static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source, XName name)",
              ofAll<addDescendants>},
             {"static void Remove<T>(this IEnumerable<T> source)", removeAllOf},
         }},
    };
    rows.insert(rows.end(), more.begin(), more.end());
    return rows;
}

} // namespace expression
