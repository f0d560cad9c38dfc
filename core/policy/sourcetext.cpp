// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/sourcetext.h"

#include <algorithm>

namespace policy {

namespace {
bool isNameCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '-'
        || c == '_';
}

// The name in "{{name}}" at that offset; empty when there is none.
std::string_view referenceAt(std::string_view text, size_t at)
{
    size_t end = at + 2;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    return text.substr(end).starts_with("}}") ? text.substr(at + 2, end - at - 2) : std::string_view();
}
} // namespace

SourceText::SourceText(std::string_view file, const NamedValues& namedValues)
    : m_file(file)
{
    m_lines.push_back(0);
    for (size_t at = file.find('\n'); at != std::string_view::npos; at = file.find('\n', at + 1))
        m_lines.push_back(at + 1);
    m_text.reserve(file.size());
    size_t done = 0;
    for (size_t at = file.find("{{"); at != std::string_view::npos; at = file.find("{{", at + 1)) {
        const std::string_view name = referenceAt(file, at);
        if (name.empty())
            continue;
        const auto value = namedValues ? namedValues(name) : std::nullopt;
        if (!value) {
            m_unknown.push_back({std::string(name), at});
            continue;
        }
        addPiece(file.substr(done, at - done), done, false);
        addPiece(*value, at, true);
        done = at + name.size() + 4;
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
