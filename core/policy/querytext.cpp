// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/querytext.h"

#include "core/http/headers.h"
#include "core/http/url.h"

namespace policy {

namespace {
std::string_view takePair(std::string_view& query)
{
    const size_t end = query.find('&');
    const std::string_view pair = query.substr(0, end);
    query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
    return pair;
}

bool isNamed(std::string_view pair, std::string_view name)
{
    const std::string_view written = pair.substr(0, pair.find('='));
    if (written.size() < name.size()) // decoding makes nothing longer
        return false;
    const bool isEncoded = written.find('%') != std::string_view::npos || written.find('+') != std::string_view::npos;
    if (!isEncoded)
        return http::equalsIgnoreCase(written, name);
    return http::equalsIgnoreCase(http::percentDecode(written, true), name);
}
} // namespace

bool hasQueryParameter(std::string_view query, std::string_view name)
{
    while (!query.empty()) {
        if (isNamed(takePair(query), name))
            return true;
    }
    return false;
}

std::string withoutQueryParameter(std::string_view query, std::string_view name)
{
    std::string out;
    while (!query.empty()) {
        const std::string_view pair = takePair(query);
        if (!isNamed(pair, name))
            appendQuery(out, pair);
    }
    return out;
}

void appendQueryParameter(std::string& query, std::string_view name, std::string_view value)
{
    appendQuery(query, http::percentEncode(name) + '=' + http::percentEncode(value));
}

void appendQuery(std::string& query, std::string_view encoded)
{
    if (!query.empty() && !encoded.empty())
        query += '&';
    query += encoded;
}

} // namespace policy
