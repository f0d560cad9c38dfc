// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/sourcetext.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace policy {

namespace {
bool isNameCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '-'
        || c == '_';
}

// The name between two marks at that offset; empty when there is none.
std::string_view nameAt(std::string_view text, size_t at, std::string_view open, std::string_view close)
{
    if (!text.substr(at).starts_with(open))
        return {};
    const size_t begin = at + open.size();
    size_t end = begin;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    return text.substr(end).starts_with(close) ? text.substr(begin, end - begin) : std::string_view();
}

struct Hole
{
    std::string_view name; // empty: there is none
    size_t length = 0;
};

Hole holeAt(std::string_view text, size_t at, bool fillsPlaceholders)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> Marks{
        {{"{{", "}}"}, {"#{", "}#"}, {"${", "}"}}};
    for (const auto& [open, close] : std::span(Marks).first(fillsPlaceholders ? Marks.size() : 1)) {
        if (const std::string_view name = nameAt(text, at, open, close); !name.empty())
            return {name, open.size() + name.size() + close.size()};
    }
    return {};
}
} // namespace

SourceText::SourceText(std::string_view file, const NamedValues& namedValues)
    : SourceText(file, namedValues, false)
{ }

SourceText SourceText::assuming(std::string_view file, std::string_view value)
{
    return {file, [value](std::string_view) { return std::optional<std::string>(value); }, true};
}

SourceText::SourceText(std::string_view file, const NamedValues& namedValues, bool fillsPlaceholders)
    : m_file(file)
{
    m_lines.push_back(0);
    for (size_t at = file.find('\n'); at != std::string_view::npos; at = file.find('\n', at + 1))
        m_lines.push_back(at + 1);
    m_text.reserve(file.size());
    size_t done = 0;
    const std::string_view first = fillsPlaceholders ? "{#$" : "{";
    for (size_t at = file.find_first_of(first); at != std::string_view::npos; at = file.find_first_of(first, at + 1)) {
        const Hole hole = holeAt(file, at, fillsPlaceholders);
        if (hole.name.empty())
            continue;
        const auto value = namedValues ? namedValues(hole.name) : std::nullopt;
        if (!value) {
            m_unknown.push_back({std::string(hole.name), at});
            continue;
        }
        addPiece(file.substr(done, at - done), done, false);
        addPiece(*value, at, true);
        done = at + hole.length;
        at = done - 1;
    }
    addPiece(file.substr(done), done, false);
}

void SourceText::addPiece(std::string_view piece, size_t fileOffset, bool isValue)
{
    m_pieces.push_back({m_text.size(), fileOffset, isValue});
    m_text += piece;
}

std::string_view SourceText::written(Range range) const
{
    return std::string_view(m_file).substr(range.begin, range.end - range.begin);
}

size_t SourceText::fileOffset(size_t textOffset) const
{
    const auto next = std::ranges::upper_bound(m_pieces, textOffset, {}, &Piece::textOffset);
    const Piece& piece = *(next - 1); // the first begins at 0
    return piece.isValue ? piece.fileOffset : piece.fileOffset + (textOffset - piece.textOffset);
}

bool SourceText::hasValueIn(Range range) const
{
    return std::ranges::any_of(
        m_pieces, [range](const Piece& piece) { return piece.isValue && range.contains(piece.fileOffset); });
}

base::Place SourceText::filePlace(size_t offset) const
{
    const auto next = std::ranges::upper_bound(m_lines, offset);
    const auto line = next - m_lines.begin();
    return {static_cast<uint32_t>(line), static_cast<uint32_t>(offset - *(next - 1) + 1)};
}

} // namespace policy
