// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/xml.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <array>
#include <optional>
#include <pugixml.hpp>

namespace expression {

Type XmlNodeObjectType(Type::Kind::Class, "XNode", "System.Xml.Linq");
Type XmlDocumentType(Type::Kind::Class, "XDocument", "System.Xml.Linq");
Type XmlElementType(Type::Kind::Class, "XElement", "System.Xml.Linq");
Type XmlAttributeType(Type::Kind::Class, "XAttribute", "System.Xml.Linq");
Type XmlTextType(Type::Kind::Class, "XText", "System.Xml.Linq");
Type XmlCDataType(Type::Kind::Class, "XCData", "System.Xml.Linq");
Type XmlCommentType(Type::Kind::Class, "XComment", "System.Xml.Linq");
Type XmlInstructionType(Type::Kind::Class, "XProcessingInstruction", "System.Xml.Linq");
Type XmlDeclarationType(Type::Kind::Class, "XDeclaration", "System.Xml.Linq");

namespace {
constexpr std::string_view XmlnsSpace = "http://www.w3.org/2000/xmlns/";
constexpr std::string_view XmlSpace = "http://www.w3.org/XML/1998/namespace";
} // namespace

XmlNode::~XmlNode()
{
    for (const auto& child : children)
        child->parent = nullptr;
    for (const auto& one : attributes)
        one->parent = nullptr;
}

XmlNode* XmlNode::attribute(std::string_view wantedSpace, std::string_view wanted) const
{
    const auto found = std::ranges::find_if(
        attributes, [&](const auto& one) { return one->space == wantedSpace && one->name == wanted; });
    return found == attributes.end() ? nullptr : found->get();
}

std::string XmlNode::value() const
{
    if (!isContainer())
        return text;
    std::string out;
    std::vector<const XmlNode*> open{this};
    while (!open.empty()) { // without recursion: trees may be deep
        const XmlNode* node = open.back();
        open.pop_back();
        if (node->kind == Kind::Text || node->kind == Kind::CData)
            out += node->text;
        for (auto child = node->children.rbegin(); child != node->children.rend(); ++child)
            open.push_back(child->get());
    }
    return out;
}

void XmlNode::append(Machine& machine, Ref<XmlNode> child, size_t at)
{
    if (child->kind == Kind::Declaration) {
        if (kind == Kind::Document)
            declaration = std::move(child);
        return;
    }
    bool isAround = child.get() == this;
    for (const XmlNode* up = parent; up && !isAround; up = up->parent)
        isAround = up == child.get();
    if (child->parent || isAround)
        child = cloneXml(machine, *child);
    if (!child || !machine.reserve(sizeof(Ref<XmlNode>)))
        return;
    child->parent = this;
    auto& list = child->kind == Kind::Attribute ? attributes : children;
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(std::min(at, list.size())), std::move(child));
}

void XmlNode::removeFromParent()
{
    if (!parent)
        return;
    auto& list = kind == Kind::Attribute ? parent->attributes : parent->children;
    parent = nullptr;
    std::erase_if(list, [this](const auto& one) { return one.get() == this; });
}

void XmlNode::write(Machine& machine, std::string& out, const Value&)
{
    writeXml(machine, out, *this, true);
}

Value xmlValue(XmlNode* node)
{
    if (!node)
        return {};
    static constexpr std::array<Type*, 8> Types{&XmlDocumentType,    &XmlElementType,    &XmlAttributeType,
                                                &XmlTextType,        &XmlCDataType,      &XmlCommentType,
                                                &XmlInstructionType, &XmlDeclarationType};
    return Value::object(*Types[static_cast<size_t>(node->kind)], Ref<Object>(node));
}

Ref<XmlNode> makeXml(Machine& machine, XmlNode::Kind kind)
{
    auto node = machine.make<XmlNode>(kind);
    if (node->isContainer())
        machine.keep(xmlValue(node.get()));
    return node;
}

Ref<XmlNode> cloneXml(Machine& machine, const XmlNode& node)
{
    if (!machine.hasStack() || !machine.step())
        return nullptr;
    auto out = makeXml(machine, node.kind);
    out->space = node.space;
    out->name = node.name;
    out->text = node.text;
    out->declaration = node.declaration; // it never changes
    for (const auto& list : {node.attributes, node.children}) {
        for (const auto& child : list) {
            auto copy = cloneXml(machine, *child);
            if (!copy)
                return nullptr;
            out->append(machine, std::move(copy));
        }
    }
    return out;
}

namespace {
class TreeBuilder
{
public:
    TreeBuilder(Machine& machine, bool keepsBlanks)
        : m_machine(machine)
        , m_keepsBlanks(keepsBlanks)
    { }

    Ref<XmlNode> build(const pugi::xml_node& node)
    {
        auto out = makeXml(m_machine, XmlNode::Kind::Document);
        for (const pugi::xml_node& child : node.children())
            add(*out, child);
        return m_machine.isThrowing() ? Ref<XmlNode>() : out;
    }

private:
    void add(XmlNode& parent, const pugi::xml_node& node)
    {
        if (!m_machine.hasStack() || !m_machine.step())
            return;
        Ref<XmlNode> out;
        switch (node.type()) {
        case pugi::node_element:
            out = element(node);
            break;
        case pugi::node_pcdata:
            if (parent.kind == XmlNode::Kind::Document)
                return; // blanks: parseXmlText lets nothing else through
            if (!m_keepsBlanks && std::string_view(node.value()).find_first_not_of(" \t\r\n") == std::string_view::npos)
                return;
            out = makeXml(m_machine, XmlNode::Kind::Text);
            break;
        case pugi::node_cdata:
            out = makeXml(m_machine, XmlNode::Kind::CData);
            break;
        case pugi::node_comment:
            out = makeXml(m_machine, XmlNode::Kind::Comment);
            break;
        case pugi::node_declaration:
            out = makeXml(m_machine, XmlNode::Kind::Declaration);
            out->name = node.attribute("version").value();
            out->text = node.attribute("encoding").value();
            out->space = node.attribute("standalone").value();
            break;
        case pugi::node_pi:
            out = makeXml(m_machine, XmlNode::Kind::Instruction);
            out->name = node.name();
            break;
        default:
            return;
        }
        if (!out)
            return;
        if (out->kind != XmlNode::Kind::Element && out->kind != XmlNode::Kind::Declaration)
            out->text = node.value();
        m_machine.reserve(out->text.size() + 64);
        parent.append(m_machine, std::move(out));
    }

    Ref<XmlNode> element(const pugi::xml_node& node)
    {
        const size_t scope = m_spaces.size();
        for (const pugi::xml_attribute& attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            if (name == "xmlns")
                m_spaces.emplace_back("", attribute.value());
            else if (name.starts_with("xmlns:"))
                m_spaces.emplace_back(name.substr(6), attribute.value());
        }
        auto out = makeXml(m_machine, XmlNode::Kind::Element);
        setName(*out, node.name(), true);
        for (const pugi::xml_attribute& attribute : node.attributes()) {
            auto one = makeXml(m_machine, XmlNode::Kind::Attribute);
            setName(*one, attribute.name(), false);
            one->text = attribute.value();
            out->append(m_machine, std::move(one));
        }
        for (const pugi::xml_node& child : node.children())
            add(*out, child);
        m_spaces.resize(scope);
        return m_machine.isThrowing() ? Ref<XmlNode>() : out;
    }

    void setName(XmlNode& node, std::string_view name, bool takesDefault)
    {
        const size_t colon = name.find(':');
        const std::string_view prefix = colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
        node.name = colon == std::string_view::npos ? name : name.substr(colon + 1);
        if (prefix == "xmlns" || name == "xmlns")
            node.space = prefix.empty() ? "" : XmlnsSpace;
        else if (prefix == "xml")
            node.space = XmlSpace;
        else if (!prefix.empty() || takesDefault)
            node.space = spaceOf(prefix);
    }

    std::string spaceOf(std::string_view prefix)
    {
        for (auto one = m_spaces.rbegin(); one != m_spaces.rend(); ++one) {
            if (one->first == prefix)
                return one->second;
        }
        if (!prefix.empty())
            m_machine.raise("XmlException",
                            "'" + std::string(prefix) + "' is an undeclared prefix. Line 1, position 1.");
        return {};
    }

    Machine& m_machine;
    bool m_keepsBlanks;
    std::vector<std::pair<std::string, std::string>> m_spaces;
};

void escape(std::string& out, std::string_view text, bool isAttribute)
{
    for (const char c : text) {
        if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '&')
            out += "&amp;";
        else if (c == '"' && isAttribute)
            out += "&quot;";
        else if (isAttribute && (c == '\n' || c == '\r' || c == '\t'))
            out += c == '\n' ? "&#xA;" : c == '\r' ? "&#xD;" : "&#x9;";
        else
            out += c;
    }
}

class TreeWriter
{
public:
    TreeWriter(Machine& machine, std::string& out, bool isIndented)
        : m_machine(machine)
        , m_out(out)
        , m_isIndented(isIndented)
    { }

    void write(const XmlNode& node, size_t depth, bool isIndented)
    {
        if (!m_machine.hasStack() || !m_machine.step() || !m_machine.reserve(32))
            return;
        switch (node.kind) {
        case XmlNode::Kind::Document:
            for (size_t i = 0; i < node.children.size(); ++i) {
                if (m_isIndented && !m_out.empty())
                    m_out += '\n';
                write(*node.children[i], 0, m_isIndented);
            }
            return;
        case XmlNode::Kind::Element:
            writeElement(node, depth, isIndented);
            return;
        case XmlNode::Kind::Attribute:
            m_out += qualified(node, false) + "=\"";
            escape(m_out, node.text, true);
            m_out += '"';
            return;
        case XmlNode::Kind::Text:
            escape(m_out, node.text, false);
            return;
        case XmlNode::Kind::CData:
            m_out += "<![CDATA[" + node.text + "]]>";
            return;
        case XmlNode::Kind::Comment:
            m_out += "<!--" + node.text + "-->";
            return;
        case XmlNode::Kind::Declaration:
            m_out += "<?xml";
            writePart(" version", node.name);
            writePart(" encoding", node.text);
            writePart(" standalone", node.space);
            m_out += "?>";
            return;
        case XmlNode::Kind::Instruction:
            m_out += "<?" + node.name + ' ' + node.text + "?>";
            return;
        }
    }

private:
    void writePart(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            m_out.append(name).append("=\"").append(value).append("\"");
    }
    // What the prefix of a namespace is here; nullopt when none is declared.
    [[nodiscard]] std::optional<std::string> prefixOf(std::string_view space, bool isElement) const
    {
        for (auto one = m_spaces.rbegin(); one != m_spaces.rend(); ++one) {
            if (one->second == space && (isElement || !one->first.empty()))
                return one->first;
        }
        return std::nullopt;
    }
    std::string qualified(const XmlNode& node, bool isElement) const
    {
        if (node.space.empty())
            return node.name;
        if (node.space == XmlnsSpace)
            return "xmlns:" + node.name;
        if (node.space == XmlSpace)
            return "xml:" + node.name;
        const std::string prefix = prefixOf(node.space, isElement).value_or("");
        return prefix.empty() ? node.name : prefix + ':' + node.name;
    }

    void writeElement(const XmlNode& node, size_t depth, bool isIndented)
    {
        const size_t scope = m_spaces.size();
        for (const auto& attribute : node.attributes) {
            if (attribute->space == XmlnsSpace)
                m_spaces.emplace_back(attribute->name, attribute->text);
            else if (attribute->space.empty() && attribute->name == "xmlns")
                m_spaces.emplace_back("", attribute->text);
        }
        std::string declarations; // stand last, the newest first
        const bool needsDefault = !node.space.empty() ? !prefixOf(node.space, true) : currentDefault() != "";
        if (needsDefault) {
            m_spaces.emplace_back("", node.space);
            declarations = " xmlns=\"" + node.space + '"';
        }
        for (const auto& attribute : node.attributes) {
            const bool isKnown = attribute->space.empty() || attribute->space == XmlnsSpace
                || attribute->space == XmlSpace || prefixOf(attribute->space, false);
            if (isKnown)
                continue;
            const std::string prefix = newPrefix(depth);
            m_spaces.emplace_back(prefix, attribute->space);
            declarations.insert(0, " xmlns:" + prefix + "=\"" + attribute->space + '"');
        }
        const std::string name = qualified(node, true);
        m_out += '<' + name;
        for (const auto& attribute : node.attributes) {
            m_out += ' ';
            write(*attribute, depth, false);
        }
        m_out += declarations;
        writeChildren(node, name, depth, isIndented);
        m_spaces.resize(scope);
    }

    // XmlWriter counts what is in scope: a namespace for each element, and those that have a prefix.
    [[nodiscard]] std::string newPrefix(size_t depth) const
    {
        const auto isPrefixed = [](const auto& one) { return !one.first.empty(); };
        size_t number = depth + 1 + static_cast<size_t>(std::ranges::count_if(m_spaces, isPrefixed));
        const auto isTaken = [&](const auto& one) { return one.first == 'p' + std::to_string(number); };
        while (std::ranges::any_of(m_spaces, isTaken))
            ++number;
        return 'p' + std::to_string(number);
    }

    [[nodiscard]] std::string currentDefault() const
    {
        for (auto one = m_spaces.rbegin(); one != m_spaces.rend(); ++one) {
            if (one->first.empty())
                return one->second;
        }
        return {};
    }

    void writeChildren(const XmlNode& node, const std::string& name, size_t depth, bool isIndented)
    {
        if (node.children.empty()) {
            m_out += " />";
            return;
        }
        m_out += '>';
        const bool isMixed = std::ranges::any_of(node.children, [](const auto& child) {
            return child->kind == XmlNode::Kind::Text || child->kind == XmlNode::Kind::CData;
        });
        const bool breaks = isIndented && !isMixed;
        for (const auto& child : node.children) {
            if (breaks) {
                m_out += '\n';
                m_out.append((depth + 1) * 2, ' ');
            }
            write(*child, depth + 1, breaks);
        }
        if (breaks) {
            m_out += '\n';
            m_out.append(depth * 2, ' ');
        }
        m_out += "</" + name + '>';
    }

    Machine& m_machine;
    std::string& m_out;
    bool m_isIndented;
    std::vector<std::pair<std::string, std::string>> m_spaces;
};
} // namespace

Ref<XmlNode> parseXmlText(Machine& machine, std::string_view text, bool keepsBlanks)
{
    if (!machine.reserve(text.size() * 2))
        return nullptr;
    pugi::xml_document document;
    const auto flags = pugi::parse_default | pugi::parse_comments | pugi::parse_pi | pugi::parse_declaration
        | pugi::parse_ws_pcdata | pugi::parse_fragment; // or it would pass over texts around the root
    const pugi::xml_parse_result result = document.load_buffer(text.data(), text.size(), flags, pugi::encoding_utf8);
    const auto roots = std::ranges::count(document.children(), pugi::node_element, &pugi::xml_node::type);
    const bool hasStray = std::ranges::any_of(document.children(), [](const pugi::xml_node& node) {
        return node.type() == pugi::node_cdata
            || (node.type() == pugi::node_pcdata
                && std::string_view(node.value()).find_first_not_of(" \t\r\n") != std::string_view::npos);
    });
    if (!result || roots != 1 || hasStray) {
        size_t line = 1;
        size_t column = 1;
        for (size_t i = 0; i < std::min(text.size(), static_cast<size_t>(std::max<std::ptrdiff_t>(result.offset, 0)));
             ++i) {
            line += text[i] == '\n' ? 1 : 0;
            column = text[i] == '\n' ? 1 : column + 1;
        }
        const std::string what = !result ? std::string("The XML is not well-formed: ") + result.description() + '.'
            : hasStray                   ? std::string("Data at the root level is invalid.")
            : roots == 0                 ? std::string("Root element is missing.")
                                         : std::string("There are multiple root elements.");
        machine.raise("XmlException",
                      what + " Line " + std::to_string(line) + ", position " + std::to_string(column) + '.');
        return nullptr;
    }
    return TreeBuilder(machine, keepsBlanks).build(document);
}

Value parseXmlAs(Machine& machine, std::string_view text, const Type& type)
{
    Ref<XmlNode> document = parseXmlText(machine, text);
    if (!document)
        return {};
    if (&type == &XmlDocumentType)
        return xmlValue(document.get());
    for (const auto& child : document->children) {
        if (child->kind != XmlNode::Kind::Element)
            continue;
        const Ref<XmlNode> root = child;
        root->removeFromParent();
        return xmlValue(root.get());
    }
    return {};
}

void writeXml(Machine& machine, std::string& out, const XmlNode& node, bool isIndented)
{
    std::string text;
    TreeWriter(machine, text, isIndented).write(node, 0, isIndented);
    out += text;
}

} // namespace expression
