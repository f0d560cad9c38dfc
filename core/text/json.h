// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JSON (RFC 8259) into and out of text::Node. Strict: UTF-8, no duplicate keys, no trailing text, bounded depth.

#include "core/base/result.h"
#include "core/text/node.h"

#include <string>
#include <string_view>

namespace text {

struct JsonLimits
{
    size_t bytes = 256UL << 20;
    size_t depth = 200;
};

// Errors carry line and column; the caller adds the file name.
[[nodiscard]] base::Result<Node> parseJson(std::string_view source, JsonLimits limits = {});

enum class JsonStyle {
    Compact, // {"a":1,"b":[2]}
    Indented, // two spaces, "key": value, no trailing newline: what the artifact folder and kubectl write
};

[[nodiscard]] std::string formatJson(const Node& node, JsonStyle style = JsonStyle::Compact);
void appendJsonString(std::string& out, std::string_view value); // with quotes, RFC 8259 section 7

} // namespace text
