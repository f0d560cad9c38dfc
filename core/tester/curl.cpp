// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tester/curl.h"

namespace tester {

namespace {

// Single quotes keep everything but themselves.
std::string quoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + '\'';
}

} // namespace

std::string toCurl(const net::ClientRequest& request, std::string_view keyHeader, bool isKeyHidden)
{
    std::string out = "curl -i";
    if (request.method == "HEAD")
        out += " --head";
    else if (request.method != (request.body.empty() ? "GET" : "POST"))
        out += " -X " + quoted(request.method);
    for (const auto field : request.headers) {
        const bool isKey = !keyHeader.empty() && http::equalsIgnoreCase(field.name, keyHeader);
        std::string line = std::string(field.name);
        if (field.value.empty())
            out += " \\\n  -H " + quoted(line + ';'); // a colon would make curl leave the field out
        else if (isKey && isKeyHidden)
            out += " \\\n  -H \"" + line + ": $KEY\"";
        else
            out += " \\\n  -H " + quoted(line + ": " + std::string(field.value));
    }
    if (!request.body.empty() && !request.headers.has("Content-Type"))
        out += " \\\n  -H 'Content-Type:'"; // curl would invent one
    if (!request.body.empty())
        out += " \\\n  --data-binary " + quoted(request.body);
    return out + " \\\n  " + quoted(request.url);
}

} // namespace tester
