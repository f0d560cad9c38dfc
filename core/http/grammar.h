// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The characters and small productions of RFC 9110 section 5.6 and RFC 3986. README.md has the table of what is
// accepted; these functions are its only implementation.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace http {

[[nodiscard]] bool isTokenChar(char c);
[[nodiscard]] bool isToken(std::string_view text); // not empty
[[nodiscard]] bool isFieldValue(std::string_view text); // no control characters but tab; bytes above 0x7F pass

// Path and query of an origin-form target, as received: see README.md, "Targets".
[[nodiscard]] bool isPath(std::string_view path);
[[nodiscard]] bool isQuery(std::string_view query);

// host[:port] of a Host field or an absolute target; user information is refused.
[[nodiscard]] bool isAuthority(std::string_view authority);

// The value of one cookie in a Cookie field (RFC 6265 section 4.2.1).
[[nodiscard]] std::optional<std::string_view> findCookie(std::string_view field, std::string_view name);

[[nodiscard]] std::string_view trimBlanks(std::string_view text); // spaces and tabs at both ends

// Digits only, at most 18 of them.
[[nodiscard]] std::optional<uint64_t> parseDecimal(std::string_view text);

[[nodiscard]] int hexValue(char c); // -1 when it is none

// Calls visit(element) for each non-empty element of a comma-separated list.
template<typename Visit>
void forEachListElement(std::string_view list, Visit visit)
{
    while (!list.empty()) {
        const size_t comma = list.find(',');
        const std::string_view element = trimBlanks(list.substr(0, comma));
        if (!element.empty())
            visit(element);
        if (comma == std::string_view::npos)
            return;
        list.remove_prefix(comma + 1);
    }
}

} // namespace http
