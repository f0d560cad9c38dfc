// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Natives of LINQ to XML that the tables of several kinds of nodes name.

#include "core/expression/library/xmlname.h"

namespace expression {

[[nodiscard]] inline XmlNode& xmlAt(const Call& call, size_t i = 0)
{
    return call.as<XmlNode>(i);
}
// What a constructor or Add is given: nodes, texts, sequences of them. place: of the next one, which moves on.
void addXmlContentAt(Machine& machine, XmlNode& parent, const Value& content, size_t& place);
// The name asked for in argument 1, if there is one.
[[nodiscard]] bool isWantedXml(const Call& call, const XmlNode& node);
void addXmlElements(const Call& call, const XmlNode& from, std::vector<XmlNode*>& out);
void addXmlDescendants(Call& call, const XmlNode& from, std::vector<XmlNode*>& out);
void removeXmlNodesOf(XmlNode& node);
Value giveXmlNodes(Call& call, const std::vector<XmlNode*>& nodes);

Value makeXmlNode(Call& call, XmlNode::Kind kind);
template<XmlNode::Kind Kind>
Value makeXmlNode(Call& call)
{
    return makeXmlNode(call, Kind);
}
template<Type* Wanted>
Value parseXml(Call& call)
{
    if (call.refusesNull(0, "text"))
        return {};
    return parseXmlAs(call.machine, call.text(0), *Wanted);
}
Value xmlText(Call& call);
Value setXmlValue(Call& call);
Value xmlToString(Call& call);
Value removeXmlNodes(Call& call);
Value removeXmlNode(Call& call);

} // namespace expression
