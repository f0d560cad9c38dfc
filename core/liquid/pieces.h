// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A template cut into text, {{ output }} and {% tag %}, with the blanks gone that {{- and -%} take away.

#include "core/liquid/fault.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace liquid {

struct Piece
{
    enum class Kind : uint8_t { Text, Output, Tag };
    Kind kind = Kind::Text;
    std::string_view text; // without its braces
    size_t offset = 0; // of the text, in the template
    size_t begin = 0; // with its braces
    size_t end = 0;
};

struct Pieces
{
    std::vector<Piece> list;
    std::vector<Fault> faults; // the list ends at the first
};

[[nodiscard]] Pieces readPieces(std::string_view source);

} // namespace liquid
