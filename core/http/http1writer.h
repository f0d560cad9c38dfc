// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// HTTP/1.1 heads and chunks into bytes. Framing fields are written from the Framing given, never copied from headers.

#include "core/http/http1head.h"

#include <string>
#include <string_view>

namespace http {

// Fields of head.headers named Content-Length, Transfer-Encoding or Connection are left out; Host must be there.
void appendRequestHead(std::string& out, const RequestHead& head, std::string_view target, const Framing& framing,
                       bool isUpgrade = false);

struct ResponseWriting
{
    Framing framing;
    bool keepsAlive = true;
    bool isHttp10 = false; // the client's version: then keep-alive is said in so many words
    bool isUpgrade = false; // 101: Connection: Upgrade
    bool keepsLength = false; // an answer to HEAD or a 304: a Content-Length among the headers is passed on
};
void appendResponseHead(std::string& out, const ResponseHead& head, const ResponseWriting& how);

void appendChunk(std::string& out, std::string_view data); // nothing for empty data: that would end the body
void appendLastChunk(std::string& out, const Headers& trailers);

} // namespace http
