// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pieces → nodes. A block's tag reads on until the tag that ends it; only the first fault counts.

#include "core/liquid/markup.h"
#include "core/liquid/node.h"
#include "core/liquid/pieces.h"

#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace liquid {

class Parser
{
public:
    explicit Parser(std::string_view source);
    [[nodiscard]] Nodes parse();

    // Nodes up to one of those tags, which is passed and named by endTag(). opener: what the block is called in faults.
    [[nodiscard]] Nodes parseUntil(std::initializer_list<std::string_view> ends, std::string_view opener);
    [[nodiscard]] std::string_view endTag() const { return m_endTag; }
    [[nodiscard]] Markup endMarkup() { return {*this, m_endText, m_endOffset}; }
    // The text up to the tag of that name, unread: raw and comment.
    [[nodiscard]] std::string_view skipUntil(std::string_view end, std::string_view opener);

    void fail(size_t offset, base::Message message);
    [[nodiscard]] const std::optional<Fault>& fault() const { return m_fault; }
    void addUnknownFilter(const std::string& name);
    void addName(std::string name) { m_names.insert(std::move(name)); } // that a path begins with; empty: any
    [[nodiscard]] std::set<std::string> takeNames() { return std::move(m_names); }
    [[nodiscard]] std::vector<std::string> takeUnknownFilters() { return std::move(m_unknownFilters); }

private:
    [[nodiscard]] NodePointer parseOutput(const Piece& piece);
    [[nodiscard]] NodePointer parseTag(const Piece& piece, std::string_view name, Markup markup);
    [[nodiscard]] size_t offsetHere() const;

    std::string_view m_source;
    std::vector<Piece> m_pieces;
    size_t m_at = 0;
    int m_depth = 0;
    std::string_view m_endTag;
    std::string_view m_endText;
    size_t m_endOffset = 0;
    std::optional<Fault> m_fault;
    std::vector<std::string> m_unknownFilters;
    std::set<std::string> m_names;
};

} // namespace liquid
