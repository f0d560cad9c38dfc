// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Absolute http and https URLs, and query strings. Nothing is decoded unless it is asked for.

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace http {

struct Url
{
    std::string scheme; // lower case: http or https
    std::string host; // lower case, IPv6 without brackets
    uint16_t port = 0; // always set; 80 or 443 where the text had none
    std::string path; // begins with '/' or is empty
    std::string query; // without '?'

    [[nodiscard]] bool isTls() const { return scheme == "https"; }
    [[nodiscard]] std::string authority() const; // host[:port], the port only where it is not the scheme's own
    [[nodiscard]] std::string text() const;
    friend bool operator==(const Url&, const Url&) = default;
};

// Refuses other schemes, user information, fragments, an empty host, a bad port, blanks and control characters.
[[nodiscard]] base::Result<Url> parseUrl(std::string_view text);

// %XX to bytes; '+' stays (plusIsSpace turns it into a blank). A broken escape stays as it is.
[[nodiscard]] std::string percentDecode(std::string_view text, bool plusIsSpace = false);
// Keeps letters, digits, "-._~" and the characters in also; the rest becomes %XX.
[[nodiscard]] std::string percentEncode(std::string_view text, std::string_view also = {});

// name=value pairs in order, names and values decoded ('+' is a blank). "a" and "a=" both give an empty value.
using QueryParameters = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] QueryParameters parseQuery(std::string_view query);
[[nodiscard]] std::string formatQuery(const QueryParameters& parameters);

} // namespace http
