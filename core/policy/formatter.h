// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A policy document with its elements on lines of their own, four blanks a level, as the portal writes them. What
// stands in elements with text, in expressions and in comments stays to the letter: formatting changes no meaning.

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace policy {

// The error has the place where the text is no markup.
[[nodiscard]] base::Result<std::string> formatDocument(std::string_view text);

} // namespace policy
