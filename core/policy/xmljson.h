// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// XML into JSON, as xml-to-json writes it. Repeated elements are arrays; all values are texts.

#include <optional>
#include <string>
#include <string_view>

namespace policy {

enum class XmlJsonKind : uint8_t {
    Direct, // all that is there: soap$Envelope, "@xmlns$soap", "#text", the version of the declaration
    Friendly, // names without prefixes, no namespaces and no declaration, attributes as members, null for xsi:nil
};

struct XmlJsonOptions
{
    XmlJsonKind kind = XmlJsonKind::Direct;
    bool alwaysArrays = false; // children are arrays even when they stand alone
    bool keepsBlankTexts = false;
    bool emptyIsNull = false;
    bool trims = false;
};

// nullopt: not well-formed, or nested too deeply.
[[nodiscard]] std::optional<std::string> xmlToJson(std::string_view xml, const XmlJsonOptions& options);

} // namespace policy
