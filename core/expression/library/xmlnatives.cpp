// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/xmlnatives.h"

#include "core/expression/library/sequences.h"
#include "core/expression/library/xmlconvert.h"

namespace expression {

// What a constructor or Add is given: nodes, texts, sequences of them. place: of the next one, which moves on.
void addXmlContentAt(Machine& machine, XmlNode& parent, const Value& content, size_t& place)
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
            addXmlContentAt(machine, parent, item, place);
        return;
    }
    auto text = makeXml(machine, XmlNode::Kind::Text);
    text->text = xmlTextOf(machine, content);
    if (!text->text.empty())
        parent.append(machine, std::move(text), place++);
}

// Behind all that it has.
void addXmlContent(Machine& machine, XmlNode& parent, const Value& content)
{
    size_t place = parent.children.size();
    addXmlContentAt(machine, parent, content, place);
}

Value makeXmlNode(Call& call, XmlNode::Kind kind)
{
    auto out = makeXml(call.machine, kind);
    size_t first = 0;
    if (kind == XmlNode::Kind::Element || kind == XmlNode::Kind::Attribute) {
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
    } else if (kind == XmlNode::Kind::Attribute) {
        if (call.refusesNull(1, "value"))
            return {};
        out->text = xmlTextOf(call.machine, call[1]);
    } else {
        out->text = call.count() > 0 ? std::string(call.text(0)) : "";
    }
    return xmlValue(out.get());
}

Value giveXmlNodes(Call& call, const std::vector<XmlNode*>& nodes)
{
    auto list = call.machine.make<List>();
    for (XmlNode* node : nodes)
        list->items.push_back(xmlValue(node));
    return call.give(list);
}

// The name asked for in argument 1, if there is one.
bool isWantedXml(const Call& call, const XmlNode& node)
{
    if (node.kind != XmlNode::Kind::Element)
        return false;
    return call.count() < 2 || (node.space == xmlNameOf(call, 1).space && node.name == xmlNameOf(call, 1).local);
}

void addXmlElements(const Call& call, const XmlNode& from, std::vector<XmlNode*>& out)
{
    for (const auto& child : from.children) {
        if (isWantedXml(call, *child))
            out.push_back(child.get());
    }
}

void addXmlDescendants(Call& call, const XmlNode& from, std::vector<XmlNode*>& out)
{
    for (const auto& child : from.children) {
        if (!call.machine.hasStack() || !call.machine.step())
            return;
        if (isWantedXml(call, *child))
            out.push_back(child.get());
        addXmlDescendants(call, *child, out);
    }
}

void removeXmlNodesOf(XmlNode& node)
{
    while (!node.children.empty())
        node.children.back()->removeFromParent();
}

Value removeXmlNodes(Call& call)
{
    removeXmlNodesOf(xmlAt(call));
    return {};
}

Value removeXmlNode(Call& call)
{
    if (!xmlAt(call).parent)
        return call.machine.raise("InvalidOperationException", "The parent is missing.");
    const Ref<XmlNode> self(&xmlAt(call));
    self->removeFromParent();
    return {};
}

Value setXmlValue(Call& call)
{
    XmlNode& self = xmlAt(call);
    if (call.refusesNull(1, "value"))
        return {};
    if (!self.isContainer()) {
        self.text = xmlTextOf(call.machine, call[1]);
        return {};
    }
    removeXmlNodesOf(self);
    addXmlContent(call.machine, self, call[1]);
    return {};
}

Value xmlToString(Call& call)
{
    std::string out;
    const bool isPlain = call.count() > 1 && (call.integer(1) & 1) != 0;
    writeXml(call.machine, out, xmlAt(call), !isPlain);
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(out));
}

Value xmlText(Call& call)
{
    return call.giveText(xmlAt(call).value());
}

} // namespace expression
