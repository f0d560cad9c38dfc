// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Requests and responses as values, the same for HTTP/1.1 and HTTP/2. Bodies travel beside the heads, in pieces.

#include "core/http/headers.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace http {

enum class Version : uint8_t { Http10, Http11, Http2 };

struct RequestHead
{
    std::string method; // as received: methods are case-sensitive
    std::string target; // origin form: path and query as received, still encoded
    Version version = Version::Http11;
    Headers headers;

    [[nodiscard]] std::string_view path() const; // of target, up to '?'
    [[nodiscard]] std::string_view query() const; // of target, after '?', without it
    void clear();
};

struct ResponseHead
{
    int status = 200;
    std::string reason; // empty: the standard phrase
    Version version = Version::Http11;
    Headers headers;

    void clear();
};

[[nodiscard]] std::string_view standardReason(int status); // "Not Found"; empty when unknown

[[nodiscard]] bool isIdempotent(std::string_view method); // RFC 9110 section 9.2.2

} // namespace http
