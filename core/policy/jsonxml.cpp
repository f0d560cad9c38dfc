// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/jsonxml.h"

#include "core/expression/runtime/moment.h"
#include "core/liquid/bodydata.h"
#include "core/policy/markup.h"
#include "core/text/ascii.h"
#include "core/text/json.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace policy {

namespace {
constexpr std::string_view RootName = "Document"; // observed
constexpr std::string_view ItemName = "Item"; // of an array that is the whole document; not documented
constexpr std::string_view Nil = " xsi:nil=\"true\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

bool beginsName(char c)
{
    return text::isLetter(c) || c == '_' || static_cast<uint8_t>(c) >= 0x80;
}

bool continuesName(char c)
{
    return beginsName(c) || text::isDigit(c) || c == '-' || c == '.';
}

void escapeText(std::string& out, std::string_view value, bool isAttribute)
{
    for (const char c : value) {
        if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '&')
            out += "&amp;";
        else if (c == '"' && isAttribute)
            out += "&quot;";
        else if (c == '\r' || (isAttribute && (c == '\n' || c == '\t')))
            out += c == '\r' ? "&#xD;" : c == '\n' ? "&#xA;" : "&#x9;";
        else if (static_cast<uint8_t>(c) < 0x20 && c != '\n' && c != '\t')
            out += "\xEF\xBF\xBD"; // no XML may hold it
        else
            out += c;
    }
}

class XmlMaker
{
public:
    explicit XmlMaker(const JsonXmlOptions& options)
        : m_options(options)
    { }

    std::string make(const text::Node& json)
    {
        const text::Node::Object& members = json.members();
        const bool isRoot = json.isObject() && members.size() == 1 && !members.front().value.isArray()
            && !isAttribute(members.front()) && !isNamespace(members.front());
        if (isRoot) {
            writeElement(members.front().key, members.front().value);
        } else if (json.isArray()) {
            text::Node whole = text::Node::object();
            whole.set(std::string(ItemName), json);
            writeElement(RootName, whole);
        } else {
            writeElement(RootName, json);
        }
        return std::move(m_out);
    }

private:
    using Member = text::Node::Member;

    [[nodiscard]] bool isNamespace(const Member& member) const
    {
        const std::string& prefix = m_options.namespacePrefix;
        if (prefix.empty() || !member.value.isString())
            return false;
        return member.key == prefix || member.key.starts_with(prefix + m_options.namespaceSeparator);
    }
    [[nodiscard]] bool isAttribute(const Member& member) const
    {
        const std::string& prefix = m_options.attributePrefix;
        return !prefix.empty() && member.key.size() > prefix.size() && member.key.starts_with(prefix)
            && !member.value.isObject() && !member.value.isArray();
    }
    [[nodiscard]] bool isBlock(const Member& member) const
    {
        return member.value.isObject() && !member.key.empty()
            && (member.key == m_options.attributeBlock || member.key == m_options.namespaceBlock);
    }

    void writeElement(std::string_view key, const text::Node& value)
    {
        if (value.isArray()) {
            writeArray(key, value);
            return;
        }
        const size_t declared = m_prefixes.size();
        std::string head;
        for (const Member& member : value.members())
            addHead(head, member);
        const std::string name = qualifiedName(key);
        m_out += '<' + name + head;
        writeContent(name, value);
        m_prefixes.resize(declared);
    }

    void writeArray(std::string_view key, const text::Node& value)
    {
        for (const text::Node& item : value.items())
            writeElement(key, item);
        if (value.items().empty())
            m_out += '<' + qualifiedName(key) + " />";
    }

    void writeContent(const std::string& name, const text::Node& value)
    {
        const std::string text = value.isObject() ? std::string() : textOf(value);
        const bool isNull = value.isNull() || (value.isString() && text.empty() && m_options.emptyIsNull);
        const bool hasContent = std::ranges::any_of(value.members(), [&](const Member& one) { return !isHead(one); });
        if (isNull || (text.empty() && !hasContent)) {
            m_out += isNull ? std::string(Nil) + " />" : std::string(" />");
            return;
        }
        m_out += '>';
        escapeText(m_out, text, false);
        for (const Member& member : value.members()) {
            if (isHead(member))
                continue;
            if (member.key == "#text")
                escapeText(m_out, textOf(member.value), false);
            else
                writeElement(member.key, member.value);
        }
        m_out += "</" + name + '>';
    }

    [[nodiscard]] bool isHead(const Member& member) const
    {
        return isNamespace(member) || isAttribute(member) || isBlock(member);
    }

    // What of an object goes into the tag.
    void addHead(std::string& head, const Member& member)
    {
        if (isNamespace(member)) {
            const size_t skipped = m_options.namespacePrefix.size() + m_options.namespaceSeparator.size();
            declare(head, member.key.size() > skipped ? member.key.substr(skipped) : std::string(), member.value);
        } else if (isAttribute(member)) {
            addAttribute(head, member.key.substr(m_options.attributePrefix.size()), member.value);
        } else if (isBlock(member)) {
            for (const Member& one : member.value.members()) {
                if (member.key == m_options.namespaceBlock)
                    declare(head, one.key, one.value);
                else
                    addAttribute(head, one.key, one.value);
            }
        }
    }

    void declare(std::string& head, const std::string& prefix, const text::Node& value)
    {
        m_prefixes.push_back(prefix);
        head += prefix.empty() ? " xmlns=\"" : " xmlns:" + encoded(prefix) + "=\"";
        escapeText(head, textOf(value), true);
        head += '"';
    }

    void addAttribute(std::string& head, std::string_view key, const text::Node& value)
    {
        head += ' ' + qualifiedName(key) + "=\"";
        escapeText(head, textOf(value), true);
        head += '"';
    }

    [[nodiscard]] std::string qualifiedName(std::string_view key) const
    {
        const std::string& separator = m_options.namespaceSeparator;
        const size_t at = separator.empty() ? std::string_view::npos : key.find(separator);
        if (at != std::string_view::npos) {
            const std::string prefix(key.substr(0, at));
            if (std::ranges::find(m_prefixes, prefix) != m_prefixes.end())
                return encoded(prefix) + ':' + encoded(key.substr(at + separator.size()));
        }
        return encoded(key);
    }

    // What no name may hold is written as .NET's XmlConvert writes it.
    [[nodiscard]] std::string encoded(std::string_view name) const
    {
        std::string out;
        for (const char c : name) {
            if (out.empty() ? beginsName(c) : continuesName(c)) {
                out += c;
            } else if (m_options.invalidCharacter) {
                out += *m_options.invalidCharacter;
            } else {
                std::array<char, 12> code{};
                std::snprintf(code.data(), code.size(), "_x%04X_", static_cast<unsigned>(static_cast<uint8_t>(c)));
                out += code.data();
            }
        }
        return out.empty() ? "_" : out;
    }

    [[nodiscard]] std::string textOf(const text::Node& value) const
    {
        if (value.isBool())
            return value.asBool() ? "True" : "False"; // observed: .NET's ToString()
        if (!value.isString())
            return value.isNumber() ? value.text() : std::string();
        const liquid::Value read = liquid::textOrDate(value.text(), {.parsesDates = m_options.parsesDates});
        if (read.moment())
            return expression::formatMoment(*read.moment(), "yyyy-MM-ddTHH:mm:ss.FFFFFFFK").value_or(value.text());
        return std::string(m_options.trims ? trimSpace(value.text()) : std::string_view(value.text()));
    }

    const JsonXmlOptions& m_options;
    std::string m_out;
    std::vector<std::string> m_prefixes; // declared here and around
};
} // namespace

std::optional<std::string> jsonToXml(std::string_view json, const JsonXmlOptions& options)
{
    const auto parsed = text::parseJson(json);
    return parsed ? std::optional(XmlMaker(options).make(*parsed)) : std::nullopt;
}

} // namespace policy
