// SPDX-License-Identifier: GPL-3.0-or-later
// XName and XNamespace.
#include "core/expression/library/library.h"
#include "core/expression/library/xmlname.h"

namespace expression {

Type XmlNameType(Type::Kind::Class, "XName", "System.Xml.Linq");
Type XmlNamespaceType(Type::Kind::Class, "XNamespace", "System.Xml.Linq");

Value makeXmlName(Machine& machine, std::string space, std::string local)
{
    return Value::object(XmlNameType, machine.make<XmlNameObject>(std::move(space), std::move(local)));
}

Value makeXmlNamespace(Machine& machine, std::string space)
{
    return Value::object(XmlNamespaceType, machine.make<XmlNameObject>(std::move(space), std::string()));
}

const XmlNameObject& xmlNameOf(const Call& call, size_t i)
{
    static const XmlNameObject Nothing("", "");
    return call.isNull(i) ? Nothing : call.as<XmlNameObject>(i);
}

namespace {
// XNamespace + "local", GetName("local")
Value joinedName(Call& call)
{
    if (call.refusesNull(0, "ns") || call.refusesNull(1, "localName"))
        return {};
    return makeXmlName(call.machine, xmlNameOf(call, 0).space, std::string(call.text(1)));
}

// "{space}local" or "local"
Value nameFromText(Call& call)
{
    if (call.refusesNull(0, "expandedName"))
        return {};
    const std::string_view text = call.text(0);
    const size_t close = text.starts_with('{') ? text.find('}') : std::string_view::npos;
    const std::string local(close == std::string_view::npos ? text : text.substr(close + 1));
    if (local.empty() || local.find_first_of(" \t\r\n<>&\"':") != std::string::npos)
        return call.machine.raise("XmlException", "The name '" + local + "' cannot be used as an XML name.");
    return makeXmlName(call.machine, close == std::string_view::npos ? "" : std::string(text.substr(1, close - 1)),
                       local);
}

Value getNamespace(Call& call)
{
    if (call.refusesNull(0, "namespaceName"))
        return {};
    return makeXmlNamespace(call.machine, std::string(call.text(0)));
}

Value nameOfParts(Call& call)
{
    if (call.refusesNull(1, "namespaceName") || call.refusesNull(0, "localName"))
        return {};
    return makeXmlName(call.machine, std::string(call.text(1)), std::string(call.text(0)));
}
} // namespace

TypeRows xmlNameTypes()
{
    return {
        {"System.Xml.Linq",
         "class XNamespace",
         {
             {"static XNamespace Get(string namespaceName)", getNamespace},
             {"static XNamespace None { get; }", [](Call& call) { return makeXmlNamespace(call.machine, {}); }},
             {"static XNamespace Xmlns { get; }",
              [](Call& call) { return makeXmlNamespace(call.machine, "http://www.w3.org/2000/xmlns/"); }},
             {"static XNamespace Xml { get; }",
              [](Call& call) { return makeXmlNamespace(call.machine, "http://www.w3.org/XML/1998/namespace"); }},
             {"string NamespaceName { get; }", [](Call& call) { return call.giveText(xmlNameOf(call, 0).space); }},
             {"XName GetName(string localName)", joinedName},
             {"static implicit operator XNamespace(string namespaceName)",
              [](Call& call) { return call.isNull(0) ? Value() : getNamespace(call); }},
             {"static XName operator +(XNamespace ns, string localName)", joinedName},
             {"static bool operator ==(XNamespace a, XNamespace b)",
              [](Call& call) { return Value::boolean(areEqual(call[0], call[1])); }},
             {"static bool operator !=(XNamespace a, XNamespace b)",
              [](Call& call) { return Value::boolean(!areEqual(call[0], call[1])); }},
         },
         &XmlNamespaceType},
        {"System.Xml.Linq",
         "class XName",
         {
             {"static XName Get(string expandedName)", nameFromText},
             {"static XName Get(string localName, string namespaceName)", nameOfParts},
             {"string LocalName { get; }", [](Call& call) { return call.giveText(xmlNameOf(call, 0).local); }},
             {"string NamespaceName { get; }", [](Call& call) { return call.giveText(xmlNameOf(call, 0).space); }},
             {"XNamespace Namespace { get; }",
              [](Call& call) { return makeXmlNamespace(call.machine, xmlNameOf(call, 0).space); }},
             {"static implicit operator XName(string expandedName)",
              [](Call& call) { return call.isNull(0) ? Value() : nameFromText(call); }},
             {"static bool operator ==(XName a, XName b)",
              [](Call& call) { return Value::boolean(areEqual(call[0], call[1])); }},
             {"static bool operator !=(XName a, XName b)",
              [](Call& call) { return Value::boolean(!areEqual(call[0], call[1])); }},
         },
         &XmlNameType},
    };
}

} // namespace expression
