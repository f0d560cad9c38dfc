// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a C# expression ends in a policy document. Two thirds of real documents are no XML, because quotes and '<'
// stand unescaped inside "@(…)" and "@{…}": only who knows C# strings, characters and comments finds the bracket.

#include <cstddef>
#include <string_view>

namespace policy {

// "@(" or "@{" stands at that offset.
[[nodiscard]] bool isExpressionStart(std::string_view text, size_t at);

// The offset behind the bracket that closes the expression which begins at that offset; npos when none does.
// Both ways of writing are read: raw, and escaped for XML (&quot;).
[[nodiscard]] size_t expressionEnd(std::string_view text, size_t at);

} // namespace policy
