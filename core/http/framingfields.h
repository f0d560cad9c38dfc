// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fields that decide how a message is read, found in one pass over its headers. Shared by both parsers.

#include "core/http/headers.h"

#include <cstddef>
#include <string_view>

namespace http {

struct FramingFields
{
    size_t lengths = 0; // how often Content-Length stands there, …
    size_t encodings = 0;
    size_t hosts = 0;
    size_t connections = 0;
    std::string_view length; // … and the last of its values
    std::string_view encoding;
    std::string_view host;
    std::string_view connection;
    bool hasExpect = false;
    bool hasUpgrade = false;
};

[[nodiscard]] FramingFields findFramingFields(const Headers& headers);
// As listHas() of the same headers' Connection.
[[nodiscard]] bool connectionHas(const Headers& headers, const FramingFields& found, std::string_view token);

} // namespace http
