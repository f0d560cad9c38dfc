// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts as the invariant culture sees them: characters without weight, such as a soft hyphen, are not there.
// Canonically equal sequences are not taken for the same.

#include <cstdint>
#include <string>
#include <string_view>

namespace expression {

[[nodiscard]] int compareByCulture(std::u16string a, std::u16string b, bool isCaseless);

// Whether the culture sees something else than what stands there.
[[nodiscard]] bool hasIgnorable(std::string_view text);
// Positions within the window, of the first and the last place; -1 for none. Case is mapped by the caller.
[[nodiscard]] int32_t findByCulture(std::u16string_view window, std::u16string_view needle);
[[nodiscard]] int32_t findLastByCulture(std::u16string_view window, std::u16string_view needle);
[[nodiscard]] bool startsByCulture(std::u16string_view text, std::u16string_view start);
[[nodiscard]] bool endsByCulture(std::u16string_view text, std::u16string_view end);

} // namespace expression
