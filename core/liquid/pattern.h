// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Replacing in texts, literally and by regular expressions, as the filters Replace and ReplaceFirst do.

#include <string>
#include <string_view>

namespace liquid {

[[nodiscard]] std::string replaceText(std::string_view text, std::string_view wanted, std::string_view replacement,
                                      bool onlyFirst);
// $1 and ${name} in the replacement stand for groups. What is no regular expression is looked for literally.
[[nodiscard]] std::string replacePattern(std::string_view text, const std::string& pattern,
                                         const std::string& replacement, bool onlyFirst);

} // namespace liquid
