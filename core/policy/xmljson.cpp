// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/xmljson.h"

#include "core/policy/markup.h"
#include "core/text/json.h"

#include <algorithm>
#include <pugixml.hpp>

namespace policy {

namespace {
constexpr int MostXmlDepth = 200;
// Elements that carry Array="true" of this namespace are arrays (Newtonsoft.Json).
constexpr std::string_view JsonNamespace = "http://james.newtonking.com/projects/json";
constexpr std::string_view InstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

bool isDeclaration(std::string_view attribute)
{
    return attribute == "xmlns" || attribute.starts_with("xmlns:");
}

std::string_view prefixOf(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

std::string_view localOf(std::string_view name)
{
    return name.substr(name.find(':') + 1); // npos + 1 is 0
}

std::string_view namespaceOf(pugi::xml_node node, std::string_view prefix)
{
    const std::string declaration = prefix.empty() ? "xmlns" : "xmlns:" + std::string(prefix);
    for (; node; node = node.parent()) {
        if (const auto found = node.attribute(declaration.c_str()))
            return found.value();
    }
    return {};
}

bool isTrue(const pugi::xml_attribute& attribute)
{
    return attribute.value() == std::string_view("true") || attribute.value() == std::string_view("1");
}

class JsonMaker
{
public:
    explicit JsonMaker(const XmlJsonOptions& options)
        : m_options(options)
    { }

    std::optional<text::Node> make(const pugi::xml_document& document)
    {
        text::Node out = text::Node::object();
        const pugi::xml_node declaration = document.first_child();
        if (m_options.kind == XmlJsonKind::Direct && declaration.type() == pugi::node_declaration) {
            for (const pugi::xml_attribute& one : declaration.attributes())
                out.set(one.name(), text::Node::string(one.value()));
        }
        const pugi::xml_node root = document.document_element();
        out.set(nameOf(root), valueOf(root, 0));
        return m_isTooDeep ? std::nullopt : std::optional(std::move(out));
    }

private:
    [[nodiscard]] std::string nameOf(const pugi::xml_node& element) const
    {
        std::string name(m_options.kind == XmlJsonKind::Friendly ? localOf(element.name())
                                                                 : std::string_view(element.name()));
        std::ranges::replace(name, ':', '$');
        return name;
    }

    [[nodiscard]] static bool isOfJson(const pugi::xml_node& element, const pugi::xml_attribute& attribute)
    {
        const std::string_view prefix = prefixOf(attribute.name());
        return !prefix.empty() && prefix != "xmlns" && namespaceOf(element, prefix) == JsonNamespace;
    }

    [[nodiscard]] static bool isArray(const pugi::xml_node& element)
    {
        return std::ranges::any_of(element.attributes(), [&](const pugi::xml_attribute& one) {
            return localOf(one.name()) == "Array" && isOfJson(element, one) && isTrue(one);
        });
    }

    [[nodiscard]] static bool isNil(const pugi::xml_node& element)
    {
        return std::ranges::any_of(element.attributes(), [&](const pugi::xml_attribute& one) {
            return localOf(one.name()) == "nil" && isTrue(one)
                && namespaceOf(element, prefixOf(one.name())) == InstanceNamespace;
        });
    }

    text::Node valueOf(const pugi::xml_node& element, int depth)
    {
        if (depth > MostXmlDepth) {
            m_isTooDeep = true;
            return {};
        }
        if (m_options.kind == XmlJsonKind::Friendly && isNil(element))
            return {};
        text::Node out = text::Node::object();
        addAttributes(out, element);
        addElements(out, element, depth);
        const std::vector<std::string> texts = textsOf(element);
        if (out.members().empty())
            return textNode(joined(texts));
        if (texts.size() == 1)
            out.set("#text", text::Node::string(texts.front()));
        for (size_t i = 0; i < texts.size() && texts.size() > 1; ++i) // between elements
            add(out, "#text", text::Node::string(texts[i]), true);
        return out;
    }

    [[nodiscard]] text::Node textNode(std::string value) const
    {
        return value.empty() && m_options.emptyIsNull ? text::Node() : text::Node::string(std::move(value));
    }

    [[nodiscard]] static std::string joined(const std::vector<std::string>& texts)
    {
        std::string out;
        for (const std::string& one : texts)
            out += one;
        return out;
    }

    void addAttributes(text::Node& out, const pugi::xml_node& element) const
    {
        const bool isFriendly = m_options.kind == XmlJsonKind::Friendly;
        for (const pugi::xml_attribute& one : element.attributes()) {
            if (isOfJson(element, one) || (isFriendly && isDeclaration(one.name())))
                continue;
            std::string name = isFriendly ? std::string(localOf(one.name())) : '@' + std::string(one.name());
            std::ranges::replace(name, ':', '$');
            out.set(std::move(name), text::Node::string(one.value()));
        }
    }

    void addElements(text::Node& out, const pugi::xml_node& element, int depth)
    {
        for (const pugi::xml_node& child : element.children()) {
            if (child.type() == pugi::node_element)
                add(out, nameOf(child), valueOf(child, depth + 1), m_options.alwaysArrays || isArray(child));
        }
    }

    static void add(text::Node& out, std::string name, text::Node value, bool isArray)
    {
        text::Node* before = out.find(name);
        if (before && before->isArray()) {
            before->append(std::move(value));
        } else if (before || isArray) {
            text::Node list = text::Node::array();
            if (before)
                list.append(std::move(*before));
            list.append(std::move(value));
            out.set(std::move(name), std::move(list));
        } else {
            out.set(std::move(name), std::move(value));
        }
    }

    // Blank ones are left out, unless they are all there is and are to be kept.
    [[nodiscard]] std::vector<std::string> textsOf(const pugi::xml_node& element) const
    {
        std::vector<std::string> out;
        for (const pugi::xml_node& child : element.children()) {
            if (child.type() != pugi::node_pcdata && child.type() != pugi::node_cdata)
                continue;
            const std::string_view value = m_options.trims ? trimSpace(child.value()) : std::string_view(child.value());
            if (m_options.keepsBlankTexts || !trimSpace(value).empty())
                out.emplace_back(value);
        }
        return out;
    }

    const XmlJsonOptions& m_options;
    bool m_isTooDeep = false;
};
} // namespace

std::optional<std::string> xmlToJson(std::string_view xml, const XmlJsonOptions& options)
{
    pugi::xml_document document;
    unsigned flags = pugi::parse_default | pugi::parse_declaration;
    if (options.keepsBlankTexts)
        flags |= pugi::parse_ws_pcdata;
    if (!document.load_buffer(xml.data(), xml.size(), flags) || !document.document_element())
        return std::nullopt;
    const auto made = JsonMaker(options).make(document);
    return made ? std::optional(text::formatJson(*made)) : std::nullopt;
}

} // namespace policy
