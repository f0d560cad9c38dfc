// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Comma separated values, RFC 4180: fields with commas, quotes or line breaks stand in quotes, "" is a quote.

#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace text {

using CsvRow = std::vector<std::string>;

struct CsvOptions
{
    char separator = ',';
};

// Lines may end in LF or CRLF; a line without any character is no row. An unclosed quote, and text between a closing
// quote and the next separator, are errors with line and column.
[[nodiscard]] base::Result<std::vector<CsvRow>> parseCsv(std::string_view source, CsvOptions options = {});

// Ends with CRLF. A field that a spreadsheet would take for a formula is not altered: that is the reader's business.
void appendCsvRow(std::string& out, std::span<const std::string> fields, CsvOptions options = {});

} // namespace text
