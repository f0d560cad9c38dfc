// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JSON into XML, as json-to-xml writes it. An object with one member is its root element, else the root is Document.

#include <optional>
#include <string>
#include <string_view>

namespace policy {

struct JsonXmlOptions
{
    bool parsesDates = true; // texts that are dates are written as XML writes them
    std::string namespaceSeparator = "_"; // a_b is a:b where the prefix a is declared
    std::string namespacePrefix = "xmlns"; // members that begin with it declare namespaces
    std::string attributeBlock{}; // the member whose own members are attributes; empty: none
    std::string attributePrefix{}; // members that begin with it are attributes; empty: none
    std::string namespaceBlock{}; // the member whose own members declare namespaces; empty: none
    std::optional<std::string> invalidCharacter{}; // written for what no name may hold; none: _x0020_
    bool trims = false;
    bool emptyIsNull = false;
};

// nullopt: not well-formed.
[[nodiscard]] std::optional<std::string> jsonToXml(std::string_view json, const JsonXmlOptions& options);

} // namespace policy
