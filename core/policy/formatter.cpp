// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/formatter.h"

#include "core/policy/markup.h"

#include <algorithm>

namespace policy {

namespace {
constexpr size_t FormattedIndentation = 4;

class Formatter
{
public:
    Formatter(std::string_view file, const SourceText& source)
        : m_file(file)
        , m_source(source)
    { }

    std::string run(const Node& root)
    {
        writeAround(m_file.substr(0, root.range.begin));
        write(root, 0);
        writeAround(m_file.substr(root.range.end));
        return std::move(m_out);
    }

private:
    // <?xml …?> and comments before and behind the root.
    void writeAround(std::string_view text)
    {
        text = trimSpace(text);
        if (!text.empty())
            m_out.append(text).append("\n");
    }

    void write(const Node& node, size_t level)
    {
        m_out.append(level * FormattedIndentation, ' ');
        if (!node.isElement()) {
            m_out.append(trimSpace(m_source.written(node.range))).append("\n");
            return;
        }
        writeTag(node);
        if (hasText(node)) {
            m_out.append(">").append(m_source.written(node.inner)).append("</" + node.name + ">\n");
        } else if (node.children.empty() || isBlank(node)) {
            m_out += " />\n";
        } else {
            m_out += ">\n";
            writeChildren(node, level + 1);
            m_out.append(level * FormattedIndentation, ' ').append("</" + node.name + ">\n");
        }
    }

    void writeTag(const Node& element)
    {
        m_out += '<' + element.name;
        for (const Attribute& attribute : element.attributes) {
            const char quote = m_file[attribute.valueRange.begin - 1];
            m_out.append(" " + attribute.name + '=').append(1, quote);
            m_out.append(m_source.written(attribute.valueRange)).append(1, quote);
        }
    }

    void writeChildren(const Node& parent, size_t level)
    {
        bool isFirst = true;
        for (const Node& child : parent.children) {
            if (child.kind == Node::Kind::Text) { // blanks: an empty line stays one
                const std::string_view blanks = m_source.written(child.range);
                const bool isGap = std::ranges::count(blanks, '\n') > 1;
                if (isGap && !isFirst && &child != &parent.children.back())
                    m_out += '\n';
                continue;
            }
            write(child, level);
            isFirst = false;
        }
    }

    static bool isBlank(const Node& element)
    {
        return std::ranges::all_of(element.children, [](const Node& child) { return child.kind == Node::Kind::Text; });
    }

    // Text, or what must stay as it is: the inside of set-body.
    static bool hasText(const Node& element)
    {
        const bool isKept = element.name == "set-body" && !element.children.empty();
        return isKept || element.firstText() != nullptr;
    }

    std::string_view m_file;
    const SourceText& m_source;
    std::string m_out;
};
} // namespace

base::Result<std::string> formatDocument(std::string_view text)
{
    const SourceText source(text, {});
    auto root = parseMarkup(source);
    if (!root)
        return base::fail(std::move(root.error()));
    return Formatter(text, source).run(*root);
}

} // namespace policy
