// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A policy document's text with its named values filled in, which still knows where everything stood in the file.

#include "core/base/place.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

// Bytes of the file as it was written.
struct Range
{
    size_t begin = 0;
    size_t end = 0;
    [[nodiscard]] bool contains(size_t offset) const { return offset >= begin && offset < end; }
    friend bool operator==(const Range&, const Range&) = default;
};

class SourceText
{
public:
    using NamedValues = std::function<std::optional<std::string>(std::string_view displayName)>;
    struct Unknown
    {
        std::string name;
        size_t offset; // in the file
    };

    // Replaces each {{name}} once (a value is not searched again). Unknown ones stay as they are.
    SourceText(std::string_view file, const NamedValues& namedValues);
    // Of a document that nothing is known of: named values and the placeholders of deployment tools, #{name}# and
    // ${name}, all become that value.
    [[nodiscard]] static SourceText assuming(std::string_view file, std::string_view value);

    [[nodiscard]] std::string_view text() const { return m_text; } // filled in
    // As it stands in the file: what messages may quote, because a named value may be a secret.
    [[nodiscard]] std::string_view written(Range range) const;
    [[nodiscard]] size_t fileOffset(size_t textOffset) const;
    [[nodiscard]] base::Place place(size_t textOffset) const { return filePlace(fileOffset(textOffset)); }
    [[nodiscard]] base::Place filePlace(size_t fileOffset) const;
    [[nodiscard]] bool hasValueIn(Range range) const; // a named value was filled in there
    [[nodiscard]] const std::vector<Unknown>& unknown() const { return m_unknown; }

private:
    struct Piece
    { // text from textOffset on comes from fileOffset on; of a value, all of it from its "{{"
        size_t textOffset;
        size_t fileOffset;
        bool isValue;
    };
    SourceText(std::string_view file, const NamedValues& namedValues, bool fillsPlaceholders);
    void addPiece(std::string_view piece, size_t fileOffset, bool isValue);

    std::string m_file;
    std::string m_text;
    std::vector<Piece> m_pieces;
    std::vector<size_t> m_lines; // where each line of the file begins
    std::vector<Unknown> m_unknown;
};

} // namespace policy
