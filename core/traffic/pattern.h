// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A regular expression that a person typed (PCRE2 syntax), compiled once. Matching has a limit, so that no pattern can
// hold up the program: a text on which the limit is reached counts as not matching.

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace traffic {

class Pattern
{
public:
    // Letters match in either case unless the pattern says "(?-i)". The error's place is the column in the pattern.
    [[nodiscard]] static base::Result<Pattern> compile(std::string_view source);

    [[nodiscard]] bool matches(std::string_view text) const; // any thread, several at a time
    [[nodiscard]] const std::string& source() const { return m_source; }

private:
    struct Code;
    std::string m_source;
    std::shared_ptr<const Code> m_code;
};

} // namespace traffic
