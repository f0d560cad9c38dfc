// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Header fields as libnghttp2 takes them. It makes the names lower case; fields that only HTTP/1 has are left out.

#include "core/http/message.h"

#include <nghttp2/nghttp2.h>
#include <optional>
#include <string_view>
#include <vector>

namespace http {

[[nodiscard]] nghttp2_nv http2Field(std::string_view name, std::string_view value);

// Fields that mean something between two HTTP/1 neighbours only (RFC 9113 section 8.2.2).
[[nodiscard]] bool isConnectionField(std::string_view name);

// Of a request, its pseudo-fields apart, or of trailers (RFC 9113 sections 8.2.1 and 8.2.2).
[[nodiscard]] bool isSoundHttp2Field(std::string_view name, std::string_view value);

void appendHttp2Fields(std::vector<nghttp2_nv>& out, const Headers& headers, bool keepsLength);

} // namespace http
