// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ascii.h"
#include "core/text/json.h"
#include "core/text/yaml.h"
#include "core/text/yamlscalar.h"

#include <algorithm>
#include <array>

namespace text {

namespace {
// Words and shapes that readers of YAML 1.1 take for booleans, dates or numbers although YAML 1.2 does not.
bool isAmbiguous(std::string_view value)
{
    static constexpr std::array<std::string_view, 10> Words{"y",   "n", "yes", "no",   "on",
                                                            "off", "=", "<<",  ".inf", ".nan"};
    const std::string lower = toLower(value);
    if (std::ranges::find(Words, lower) != Words.end() || lower == "-.inf" || lower == "+.inf")
        return true;
    const bool startsLikeNumber =
        lower.find_first_of("0123456789") <= 1 && lower.find_first_not_of("0123456789+-.") != 0;
    return startsLikeNumber && std::ranges::count(lower, '.') < 2
        && lower.find_first_not_of("0123456789abcdefxo_.:+-tz ") == std::string::npos;
}

// YAML 1.2 section 5.2: U+FEFF stands inside a document in quotation marks only.
bool hasByteOrderMark(std::string_view value)
{
    return value.find("\xEF\xBB\xBF") != std::string_view::npos;
}

bool isPlainSafe(std::string_view value)
{
    static constexpr std::string_view Indicators = "?:,[]{}#&*!|>'\"%@`-";
    if (value.empty() || value.front() == ' ' || value.back() == ' ' || value.back() == ':')
        return false;
    if (std::ranges::any_of(value, isControl) || value.find(": ") != std::string_view::npos
        || value.find(" #") != std::string_view::npos || hasByteOrderMark(value))
        return false;
    const bool dashWord = value.front() == '-' && value.size() > 1 && value[1] != ' ' && value[1] != '-';
    if (Indicators.find(value.front()) != std::string_view::npos && !dashWord)
        return false;
    return !value.starts_with("...") && resolvePlainScalar(value).isString() && !isAmbiguous(value);
}

// A text of several lines that a literal block ("|") shows exactly as it is.
bool isBlockSafe(std::string_view value)
{
    if (value.find('\n') == std::string_view::npos || value.front() == ' ' || value.front() == '\n'
        || value.front() == '\t' || hasByteOrderMark(value))
        return false;
    return std::ranges::none_of(value, [](char c) { return isControl(c) && c != '\n' && c != '\t'; });
}

class YamlWriter
{
public:
    // The cursor stands behind "key:", behind "-" or at the start of the text.
    void write(const Node& node, size_t indent) // NOLINT(misc-no-recursion): as deep as the tree
    {
        if (node.isObject() && !node.members().empty()) {
            writeObject(node.members(), indent);
        } else if (node.isArray() && !node.items().empty()) {
            writeArray(node.items(), indent);
        } else {
            space();
            writeScalar(node, indent);
            m_out += '\n';
        }
    }

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    void space()
    {
        if (!m_out.empty() && m_out.back() != '\n' && m_out.back() != ' ')
            m_out += ' ';
    }

    // "- " may be followed by the first member or item on the same line; "key:" may not.
    void lineStart(size_t indent)
    {
        if (m_out.ends_with('-')) {
            m_out += ' ';
        } else {
            if (!m_out.empty() && m_out.back() != '\n')
                m_out += '\n';
            m_out.append(indent, ' ');
        }
    }

    void writeObject(const Node::Object& members, size_t indent) // NOLINT(misc-no-recursion)
    {
        for (const Node::Member& member : members) {
            lineStart(indent);
            writeText(member.key);
            m_out += ':';
            // Items stand below their key, not deeper, as kubectl writes them.
            write(member.value, member.value.isArray() ? indent : indent + 2);
        }
    }

    void writeArray(const Node::Array& items, size_t indent) // NOLINT(misc-no-recursion)
    {
        for (const Node& item : items) {
            lineStart(indent);
            m_out += '-';
            write(item, indent + 2);
        }
    }

    void writeScalar(const Node& node, size_t indent)
    {
        if (node.isString() && isBlockSafe(node.text()))
            writeBlock(node.text(), indent);
        else if (node.isString())
            writeText(node.text());
        else
            m_out += formatJson(node);
    }

    void writeText(std::string_view value)
    {
        if (isPlainSafe(value))
            m_out += value;
        else
            appendJsonString(m_out, value);
    }

    void writeBlock(std::string_view value, size_t indent)
    {
        const size_t end = value.find_last_not_of('\n') + 1;
        const size_t breaks = value.size() - end;
        m_out += breaks == 0 ? "|-" : breaks == 1 ? "|" : "|+";
        while (!value.empty()) {
            const std::string_view line = value.substr(0, value.find('\n'));
            m_out += '\n';
            if (!line.empty())
                m_out.append(std::max<size_t>(indent, 2), ' ').append(line);
            value.remove_prefix(std::min(line.size() + 1, value.size()));
        }
    }

    std::string m_out;
};
} // namespace

std::string formatYaml(const Node& node)
{
    YamlWriter writer;
    writer.write(node, 0);
    return writer.take();
}

} // namespace text
