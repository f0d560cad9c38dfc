// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"
#include "core/text/utf8.h"

#include <array>

namespace text {

namespace {
void appendEscaped(std::string& out, char c)
{
    static constexpr std::string_view Names = "\"\\bfnrt";
    static constexpr std::string_view Values = "\"\\\b\f\n\r\t";
    static constexpr std::string_view Digits = "0123456789abcdef";
    if (const size_t index = Values.find(c); index != std::string_view::npos) {
        out += '\\';
        out += Names[index];
        return;
    }
    const auto byte = static_cast<uint8_t>(c);
    out += "\\u00";
    out += Digits[byte >> 4U];
    out += Digits[byte & 0xFU];
}

// ASCII that stands for itself in a string.
constexpr std::array<bool, 256> makePlain()
{
    std::array<bool, 256> plain{};
    for (size_t c = 0x20; c < 0x80; ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}
constexpr std::array<bool, 256> Plain = makePlain();

class JsonWriter
{
public:
    explicit JsonWriter(JsonStyle style)
        : m_indents(style == JsonStyle::Indented)
    { }

    void write(const Node& node, size_t depth) // NOLINT(misc-no-recursion): as deep as the tree
    {
        switch (node.kind()) {
        case Node::Kind::Null:
            m_out += "null";
            return;
        case Node::Kind::Bool:
            m_out += node.asBool() ? "true" : "false";
            return;
        case Node::Kind::Number:
            m_out += node.text();
            return;
        case Node::Kind::String:
            appendJsonString(m_out, node.text());
            return;
        case Node::Kind::Array:
            writeArray(node.items(), depth);
            return;
        case Node::Kind::Object:
            writeObject(node.members(), depth);
            return;
        }
    }

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    void breakLine(size_t depth)
    {
        if (!m_indents)
            return;
        m_out += '\n';
        m_out.append(2 * depth, ' ');
    }

    void writeArray(const Node::Array& items, size_t depth) // NOLINT(misc-no-recursion)
    {
        m_out += '[';
        for (size_t i = 0; i < items.size(); ++i) {
            if (i != 0)
                m_out += ',';
            breakLine(depth + 1);
            write(items[i], depth + 1);
        }
        if (!items.empty())
            breakLine(depth);
        m_out += ']';
    }

    void writeObject(const Node::Object& members, size_t depth) // NOLINT(misc-no-recursion)
    {
        m_out += '{';
        for (size_t i = 0; i < members.size(); ++i) {
            if (i != 0)
                m_out += ',';
            breakLine(depth + 1);
            appendJsonString(m_out, members[i].key);
            m_out += m_indents ? ": " : ":";
            write(members[i].value, depth + 1);
        }
        if (!members.empty())
            breakLine(depth);
        m_out += '}';
    }

    bool m_indents;
    std::string m_out;
};
} // namespace

void appendJsonString(std::string& out, std::string_view value)
{
    out += '"';
    for (size_t i = 0; i < value.size();) {
        size_t run = i;
        while (run < value.size() && Plain[static_cast<uint8_t>(value[run])])
            ++run;
        out.append(value, i, run - i);
        i = run;
        if (i == value.size())
            break;
        if (static_cast<uint8_t>(value[i]) < 0x80) {
            appendEscaped(out, value[i]);
            ++i;
            continue;
        }
        // Bytes that came from a wire need not be UTF-8, but JSON must be: U+FFFD stands for what is not.
        const size_t length = utf8Length(value, i);
        if (length == 0)
            out += "\xEF\xBF\xBD";
        else
            out.append(value, i, length);
        i += length == 0 ? 1 : length;
    }
    out += '"';
}

std::string formatJson(const Node& node, JsonStyle style)
{
    JsonWriter writer(style);
    writer.write(node, 0);
    return writer.take();
}

} // namespace text
