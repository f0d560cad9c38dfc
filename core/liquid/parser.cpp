// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/parser.h"

#include "core/liquid/tags.h"
#include "core/text/ascii.h"

#include <algorithm>

namespace liquid {

namespace {
constexpr int MostBlocks = 80; // within blocks

class TextNode final : public Node
{
public:
    TextNode(std::string_view text, size_t offset)
        : m_text(text)
        , m_offset(offset)
    { }
    [[nodiscard]] Flow render(Renderer& renderer) const override
    {
        if (renderer.step(m_offset))
            renderer.write(m_text, m_offset);
        return Flow::Next;
    }

private:
    std::string m_text;
    size_t m_offset;
};

class OutputNode final : public Node
{
public:
    explicit OutputNode(Filtered value)
        : m_value(std::move(value))
    { }
    [[nodiscard]] Flow render(Renderer& renderer) const override
    {
        renderer.write(textOf(m_value.evaluate(renderer)), m_value.operand.offset);
        return Flow::Next;
    }

private:
    Filtered m_value;
};

// The name of a tag and where its markup begins.
std::string_view tagName(std::string_view text)
{
    const size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    size_t end = begin;
    while (end < text.size() && (text::isLetter(text[end]) || text::isDigit(text[end]) || text[end] == '_'))
        ++end;
    return text.substr(begin, end - begin);
}

size_t behind(std::string_view name, const Piece& piece)
{
    return static_cast<size_t>(name.data() + name.size() - piece.text.data());
}
} // namespace

Parser::Parser(std::string_view source)
    : m_source(source)
{
    Pieces pieces = readPieces(source);
    m_pieces = std::move(pieces.list);
    if (!pieces.faults.empty())
        m_fault = std::move(pieces.faults.front());
}

Nodes Parser::parse()
{
    return m_fault ? Nodes() : parseUntil({}, {});
}

Nodes Parser::parseUntil(std::initializer_list<std::string_view> ends, std::string_view opener)
{
    Nodes out;
    if (++m_depth > MostBlocks)
        fail(offsetHere(), base::translate("liquid", "Blocks are nested too deeply"));
    for (; m_at < m_pieces.size() && !m_fault;) {
        const Piece& piece = m_pieces[m_at++];
        if (piece.kind == Piece::Kind::Text) {
            out.push_back(std::make_unique<const TextNode>(piece.text, piece.offset));
            continue;
        }
        if (piece.kind == Piece::Kind::Output) {
            out.push_back(parseOutput(piece));
            continue;
        }
        const std::string_view name = tagName(piece.text);
        const size_t skipped = behind(name, piece);
        if (std::ranges::find(ends, name) != ends.end()) {
            m_endTag = name;
            m_endText = piece.text.substr(skipped);
            m_endOffset = piece.offset + skipped;
            --m_depth;
            return out;
        }
        if (auto node = parseTag(piece, name, Markup(*this, piece.text.substr(skipped), piece.offset + skipped)))
            out.push_back(std::move(node));
    }
    --m_depth;
    if (ends.size() != 0)
        fail(m_source.size(), base::translate("liquid", "{% %1 %} is never closed").arg(opener));
    return out;
}

NodePointer Parser::parseOutput(const Piece& piece)
{
    Markup markup(*this, piece.text, piece.offset);
    if (markup.isAtEnd()) // {{ }} prints nothing
        return std::make_unique<const TextNode>(std::string_view(), piece.offset);
    Filtered value = markup.filtered();
    markup.expectEnd();
    return std::make_unique<const OutputNode>(std::move(value));
}

NodePointer Parser::parseTag(const Piece& piece, std::string_view name, Markup markup)
{
    const Tag* tag = findTag(name);
    if (tag)
        return tag->parse(*this, markup);
    if (name == "include" || name == "extends" || name == "block" || name == "render")
        fail(piece.begin, base::translate("liquid", "{% %1 %} needs other templates, and there are none").arg(name));
    else if (name.starts_with("end") || name == "else" || name == "elsif" || name == "when")
        fail(piece.begin, base::translate("liquid", "{% %1 %} closes nothing here").arg(name));
    else
        fail(piece.begin, base::translate("liquid", "There is no tag {% %1 %}").arg(name));
    return nullptr;
}

std::string_view Parser::skipUntil(std::string_view end, std::string_view opener)
{
    const size_t begin = m_pieces[m_at - 1].end;
    for (int depth = 1; m_at < m_pieces.size(); ++m_at) {
        const Piece& piece = m_pieces[m_at];
        const std::string_view name = piece.kind == Piece::Kind::Tag ? tagName(piece.text) : std::string_view();
        depth += name == end ? -1 : name == opener ? 1 : 0;
        if (depth == 0) {
            ++m_at;
            return m_source.substr(begin, piece.begin - begin);
        }
    }
    fail(m_source.size(), base::translate("liquid", "{% %1 %} is never closed").arg(opener));
    return {};
}

size_t Parser::offsetHere() const
{
    return m_at < m_pieces.size() ? m_pieces[m_at].begin : m_source.size();
}

void Parser::fail(size_t offset, base::Message message)
{
    if (!m_fault)
        m_fault = Fault{offset, std::move(message)};
}

void Parser::addUnknownFilter(const std::string& name)
{
    if (std::ranges::find(m_unknownFilters, name) == m_unknownFilters.end())
        m_unknownFilters.push_back(name);
}

} // namespace liquid
