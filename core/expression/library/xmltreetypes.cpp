// SPDX-License-Identifier: GPL-3.0-or-later
// LINQ to XML: the neighbours of a node and its place in the document.
#include "core/expression/library/library.h"
#include "core/expression/library/sequences.h"
#include "core/expression/library/xmlname.h"

#include <algorithm>
#include <array>

namespace expression {

namespace {
constexpr std::string_view XmlnsSpace = "http://www.w3.org/2000/xmlns/";
constexpr std::string_view XmlSpace = "http://www.w3.org/XML/1998/namespace";

XmlNode& at(const Call& call, size_t i = 0)
{
    return call.as<XmlNode>(i);
}

Value giveNodes(Call& call, const std::vector<XmlNode*>& nodes)
{
    auto list = call.machine.make<List>();
    call.machine.reserve(nodes.size() * sizeof(Value));
    for (XmlNode* node : nodes)
        list->items.push_back(xmlValue(node));
    return call.give(list);
}

bool isWanted(const Call& call, const XmlNode& node, bool elementsOnly)
{
    if (!elementsOnly)
        return true;
    if (node.kind != XmlNode::Kind::Element)
        return false;
    return call.count() < 2 || (node.space == xmlNameOf(call, 1).space && node.name == xmlNameOf(call, 1).local);
}

// The siblings behind or before a node, in the order of the document.
template<bool IsAfter, bool ElementsOnly>
Value siblings(Call& call)
{
    const XmlNode& self = at(call);
    std::vector<XmlNode*> out;
    bool isBehind = false;
    const size_t count = self.parent ? self.parent->children.size() : 0;
    for (size_t i = 0; i < count && call.machine.step(); ++i) {
        XmlNode* one = self.parent->children[i].get();
        if (one == &self)
            isBehind = true;
        else if (isBehind == IsAfter && isWanted(call, *one, ElementsOnly))
            out.push_back(one);
    }
    return giveNodes(call, out);
}

Value document(Call& call)
{
    XmlNode* top = &at(call);
    while (top->parent)
        top = top->parent;
    return top->kind == XmlNode::Kind::Document ? xmlValue(top) : Value();
}

Value nodeType(Call& call)
{
    // Document, Element, Attribute, Text, CData, Comment, Instruction, Declaration
    static constexpr std::array<int64_t, 8> Numbers{9, 1, 2, 3, 4, 8, 7, 17};
    return Value::integer(*call.result, Numbers[static_cast<size_t>(at(call).kind)]);
}

std::vector<const XmlNode*> pathOf(const XmlNode& node)
{
    std::vector<const XmlNode*> out;
    for (const XmlNode* up = &node; up; up = up->parent)
        out.push_back(up);
    std::ranges::reverse(out);
    return out;
}

// nullopt after raising: they are of different trees.
std::optional<int32_t> documentOrder(Machine& machine, const XmlNode& a, const XmlNode& b)
{
    const auto left = pathOf(a);
    const auto right = pathOf(b);
    if (left.front() != right.front()) {
        machine.raise("InvalidOperationException", "A common ancestor is missing.");
        return std::nullopt;
    }
    size_t depth = 1;
    while (depth < left.size() && depth < right.size() && left[depth] == right[depth])
        ++depth;
    if (depth == left.size() || depth == right.size())
        return left.size() < right.size() ? -1 : left.size() > right.size() ? 1 : 0;
    for (const auto& child : left[depth - 1]->children) {
        if (child.get() == left[depth] || child.get() == right[depth])
            return child.get() == left[depth] ? -1 : 1;
    }
    return 0;
}

template<int32_t Wanted>
Value isBeside(Call& call)
{
    if (call.isNull(1))
        return call.machine.raiseNull();
    const auto order = documentOrder(call.machine, at(call), at(call, 1));
    return order ? Value::boolean(*order == Wanted) : Value();
}

Value compareOrder(Call& call)
{
    if (call.isNull(0) || call.isNull(1))
        return Value::int32(call.isNull(0) && call.isNull(1) ? 0 : call.isNull(0) ? -1 : 1);
    const auto order = documentOrder(call.machine, at(call), at(call, 1));
    return order ? Value::int32(*order) : Value();
}

// Texts that lie side by side are one text.
struct Content
{
    const XmlNode* node = nullptr; // none: a text
    std::string text;
};

std::vector<Content> contentOf(const XmlNode& node)
{
    std::vector<Content> out;
    for (const auto& child : node.children) {
        if (child->kind != XmlNode::Kind::Text)
            out.push_back({child.get(), {}});
        else if (!out.empty() && !out.back().node)
            out.back().text += child->text;
        else
            out.push_back({nullptr, child->text});
    }
    return out;
}

bool deepEquals(Machine& machine, const XmlNode& a, const XmlNode& b)
{
    if (!machine.hasStack() || !machine.step() || a.kind != b.kind || a.name != b.name || a.space != b.space
        || a.attributes.size() != b.attributes.size())
        return false;
    if (!a.isContainer())
        return a.text == b.text;
    for (size_t i = 0; i < a.attributes.size(); ++i) {
        const XmlNode& left = *a.attributes[i];
        const XmlNode& right = *b.attributes[i];
        if (left.name != right.name || left.space != right.space || left.text != right.text)
            return false;
    }
    const auto left = contentOf(a);
    const auto right = contentOf(b);
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [&](const Content& x, const Content& y) {
        return x.node && y.node ? deepEquals(machine, *x.node, *y.node) : !x.node && !y.node && x.text == y.text;
    });
}

void addDescendantNodes(Machine& machine, const XmlNode& from, std::vector<XmlNode*>& out)
{
    for (const auto& child : from.children) {
        if (!machine.hasStack() || !machine.step())
            return;
        out.push_back(child.get());
        addDescendantNodes(machine, *child, out);
    }
}

template<bool WithSelf>
Value descendantNodes(Call& call)
{
    std::vector<XmlNode*> out;
    if (WithSelf)
        out.push_back(&at(call));
    addDescendantNodes(call.machine, at(call), out);
    return giveNodes(call, out);
}

Value ancestorsAndSelf(Call& call)
{
    std::vector<XmlNode*> out;
    for (XmlNode* up = &at(call); up && up->kind == XmlNode::Kind::Element; up = up->parent) {
        if (isWanted(call, *up, true))
            out.push_back(up);
    }
    return giveNodes(call, out);
}

Value declaration(Call& call)
{
    return xmlValue(at(call).declaration.get());
}

Value endAttribute(Call& call, bool isFirst)
{
    const auto& list = at(call).attributes;
    return list.empty() ? Value() : xmlValue(isFirst ? list.front().get() : list.back().get());
}

template<std::ptrdiff_t Offset>
Value attributeBeside(Call& call)
{
    const XmlNode& self = at(call);
    if (!self.parent)
        return {};
    const auto& list = self.parent->attributes;
    const auto place = std::ranges::find(list, &self, &Ref<XmlNode>::get) - list.begin() + Offset;
    const bool isThere = place >= 0 && place < static_cast<std::ptrdiff_t>(list.size());
    return isThere ? xmlValue(list[static_cast<size_t>(place)].get()) : Value();
}

// The prefix that an attribute declares; nullptr when it declares none. xmlns="…" declares none.
const std::string* declaredPrefix(const XmlNode& attribute)
{
    return attribute.space == XmlnsSpace ? &attribute.name : nullptr;
}

const XmlNode* declarationOf(const XmlNode* element, std::string_view prefix)
{
    for (; element; element = element->parent) {
        for (const auto& one : element->attributes) {
            const std::string* declared = declaredPrefix(*one);
            if (declared && *declared == prefix)
                return one.get();
        }
    }
    return nullptr;
}

Value namespaceOfPrefix(Call& call)
{
    if (call.refusesNull(1, "prefix"))
        return {};
    const std::string_view prefix = call.text(1);
    if (prefix.empty())
        return call.machine.raiseArgument("ArgumentException", "The value cannot be an empty string.", "prefix");
    if (prefix == "xmlns" || prefix == "xml")
        return makeXmlNamespace(call.machine, std::string(prefix == "xml" ? XmlSpace : XmlnsSpace));
    const XmlNode* found = declarationOf(&at(call), prefix);
    return found ? makeXmlNamespace(call.machine, found->text) : Value();
}

Value prefixOfNamespace(Call& call)
{
    if (call.refusesNull(1, "ns"))
        return {};
    const std::string& space = xmlNameOf(call, 1).space;
    for (const XmlNode* element = &at(call); element; element = element->parent) {
        for (const auto& one : element->attributes) {
            const std::string* prefix = declaredPrefix(*one);
            if (prefix && one->text == space && declarationOf(&at(call), *prefix) == one.get()) // nothing hides it
                return call.giveText(*prefix);
        }
    }
    return space == XmlSpace  ? call.giveText(std::string_view("xml"))
        : space == XmlnsSpace ? call.giveText(std::string_view("xmlns"))
                              : Value();
}

void removeAttributes(XmlNode& node)
{
    while (!node.attributes.empty())
        node.attributes.back()->removeFromParent();
}

// The content is looked at first: it may be made of what goes.
template<bool AlsoNodes>
Value replaceAll(Call& call)
{
    XmlNode& self = at(call);
    std::vector<Value> content{call[1]};
    const bool isSequence = !call.isNull(1) && !call[1].isText() && call[1].asObject()
        && !dynamic_cast<XmlNode*>(call[1].asObject())
        && (call[1].type()->kind == Type::Kind::Array || instanceOf(*call[1].type(), types::IEnumerableOf));
    if (isSequence)
        content = collect(call.machine, call[1]);
    if (call.machine.isThrowing())
        return {};
    removeAttributes(self);
    while (AlsoNodes && !self.children.empty())
        self.children.back()->removeFromParent();
    for (const Value& one : content)
        addXmlContent(call.machine, self, one);
    return {};
}

TypeRow nodeRow()
{
    return {"System.Xml.Linq",
            "partial class XNode",
            {
                {"IEnumerable<XElement> ElementsAfterSelf()", siblings<true, true>},
                {"IEnumerable<XElement> ElementsAfterSelf(XName name)", siblings<true, true>},
                {"IEnumerable<XElement> ElementsBeforeSelf()", siblings<false, true>},
                {"IEnumerable<XElement> ElementsBeforeSelf(XName name)", siblings<false, true>},
                {"IEnumerable<XNode> NodesAfterSelf()", siblings<true, false>},
                {"IEnumerable<XNode> NodesBeforeSelf()", siblings<false, false>},
                {"bool IsAfter(XNode node)", isBeside<1>},
                {"bool IsBefore(XNode node)", isBeside<-1>},
                {"static int CompareDocumentOrder(XNode n1, XNode n2)", compareOrder},
                {"static bool DeepEquals(XNode n1, XNode n2)",
                 [](Call& call) {
                     if (call.isNull(0) || call.isNull(1))
                         return Value::boolean(call.isNull(0) && call.isNull(1));
                     return Value::boolean(deepEquals(call.machine, at(call), at(call, 1)));
                 }},
            }};
}

TypeRow elementRow()
{
    return {"System.Xml.Linq",
            "partial class XElement",
            {
                {"static IEnumerable<XElement> EmptySequence { get; }", [](Call& call) { return giveNodes(call, {}); }},
                {"IEnumerable<XElement> AncestorsAndSelf()", ancestorsAndSelf},
                {"IEnumerable<XElement> AncestorsAndSelf(XName name)", ancestorsAndSelf},
                {"IEnumerable<XNode> DescendantNodesAndSelf()", descendantNodes<true>},
                {"XAttribute FirstAttribute { get; }", [](Call& call) { return endAttribute(call, true); }},
                {"XAttribute LastAttribute { get; }", [](Call& call) { return endAttribute(call, false); }},
                {"XNamespace GetNamespaceOfPrefix(string prefix)", namespaceOfPrefix},
                {"string GetPrefixOfNamespace(XNamespace ns)", prefixOfNamespace},
                {"void ReplaceAll(object content)", replaceAll<true>},
                {"void ReplaceAll(params object[] content)", replaceAll<true>},
                {"void ReplaceAttributes(object content)", replaceAll<false>},
                {"void ReplaceAttributes(params object[] content)", replaceAll<false>},
            }};
}
} // namespace

TypeRows xmlTreeTypes()
{
    return {
        {"System.Xml.Linq",
         "partial class XObject",
         {{"XDocument Document { get; }", document}, {"XmlNodeType NodeType { get; }", nodeType}}},
        nodeRow(),
        {"System.Xml.Linq",
         "partial class XContainer",
         {{"IEnumerable<XNode> DescendantNodes()", descendantNodes<false>}}},
        {"System.Xml.Linq", "partial class XDocument", {{"XDeclaration Declaration { get; }", declaration}}},
        elementRow(),
        {"System.Xml.Linq",
         "partial class XAttribute",
         {{"static IEnumerable<XAttribute> EmptySequence { get; }", [](Call& call) { return giveNodes(call, {}); }},
          {"XAttribute NextAttribute { get; }", attributeBeside<1>},
          {"XAttribute PreviousAttribute { get; }", attributeBeside<-1>}}},
    };
}

} // namespace expression
