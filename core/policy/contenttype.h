// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a Content-Type or Accept header says of JSON and XML.

#include <string>
#include <string_view>

namespace policy {

// "application/json; charset=utf-8" is application/json, in lower case.
[[nodiscard]] std::string mediaType(std::string_view contentType);
// application/json, text/json and everything that ends with +json; the same for XML.
[[nodiscard]] bool isJsonType(std::string_view contentType);
[[nodiscard]] bool isXmlType(std::string_view contentType);

// A list of an Accept header names such a type, and not with q=0.
[[nodiscard]] bool acceptsJson(std::string_view accept);
[[nodiscard]] bool acceptsXml(std::string_view accept);

} // namespace policy
