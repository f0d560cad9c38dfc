// SPDX-License-Identifier: GPL-3.0-or-later
// LINQ to XML: what sequences of nodes have.
#include "core/expression/library/library.h"
#include "core/expression/library/sequences.h"
#include "core/expression/library/xmlnatives.h"

namespace expression {

namespace {
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
    return giveXmlNodes(call, out);
}

void addElementsOf(Call& call, const XmlNode& from, std::vector<XmlNode*>& out)
{
    addXmlElements(call, from, out);
}

Value removeAllOf(Call& call)
{
    for (const Value& item : collect(call.machine, call[0])) {
        if (auto* node = dynamic_cast<XmlNode*>(item.asObject()))
            node->removeFromParent();
    }
    return {};
}
} // namespace

TypeRows xmlExtensionTypes()
{
    return {
        {"System.Xml.Linq",
         "static class XmlExtensions",
         {
             {"static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source)", ofAll<addElementsOf>},
             {"static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source, XName name)", ofAll<addElementsOf>},
             {"static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source)", ofAll<addXmlDescendants>},
             {"static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source, XName name)",
              ofAll<addXmlDescendants>},
             {"static void Remove<T>(this IEnumerable<T> source)", removeAllOf},
         }},
    };
}

} // namespace expression
