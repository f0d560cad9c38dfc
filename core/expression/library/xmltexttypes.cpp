// SPDX-License-Identifier: GPL-3.0-or-later
// LINQ to XML: XText and the other nodes without children, XDeclaration.
#include "core/expression/library/library.h"
#include "core/expression/library/xmlnatives.h"

namespace expression {

namespace {
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
    const std::string& part = xmlAt(call).*Part;
    return part.empty() ? Value() : call.giveText(part);
}
} // namespace

TypeRows xmlTextTypes()
{
    return {
        {"System.Xml.Linq",
         "class XText : XNode",
         {{"XText(string value)", makeXmlNode<XmlNode::Kind::Text>},
          {"string Value { get; set; }", xmlText, setXmlValue}},
         &XmlTextType},
        {"System.Xml.Linq",
         "class XCData : XText",
         {{"XCData(string value)", makeXmlNode<XmlNode::Kind::CData>}},
         &XmlCDataType},
        {"System.Xml.Linq",
         "class XComment : XNode",
         {{"XComment(string value)", makeXmlNode<XmlNode::Kind::Comment>}, {"string Value { get; }", xmlText}},
         &XmlCommentType},
        {"System.Xml.Linq",
         "class XProcessingInstruction : XNode",
         {{"string Data { get; }", xmlText}},
         &XmlInstructionType},
        {"System.Xml.Linq",
         "class XDeclaration",
         {{"XDeclaration(string version, string encoding, string standalone)", makeDeclaration},
          {"string Version { get; }", declared<&XmlNode::name>},
          {"string Encoding { get; }", declared<&XmlNode::text>},
          {"string Standalone { get; }", declared<&XmlNode::space>},
          {"string ToString()", xmlToString}},
         &XmlDeclarationType},
    };
}

} // namespace expression
