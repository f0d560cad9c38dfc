// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/url.h"

#include "core/http/grammar.h"
#include "core/http/headers.h"

#include <algorithm>

namespace http {

namespace {

constexpr uint16_t HttpPort = 80;
constexpr uint16_t HttpsPort = 443;

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

base::Failure refuse(std::string_view text, base::Message why)
{
    return base::fail(base::Error::Kind::Invalid, std::move(why), "URL: " + std::string(text.substr(0, 200)));
}

bool isUnreserved(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

// Splits host and port; false when the port is no number from 1 to 65535.
bool takeAuthority(std::string_view authority, Url& url)
{
    const size_t bracket = authority.rfind(']');
    const size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    std::string_view host = authority.substr(0, colon);
    if (colon != std::string_view::npos && colon + 1 < authority.size()) {
        const auto port = parseDecimal(authority.substr(colon + 1));
        if (!port || *port == 0 || *port > 65535)
            return false;
        url.port = static_cast<uint16_t>(*port);
    }
    if (host.front() == '[')
        host = host.substr(1, host.size() - 2);
    url.host = lowerCase(host);
    return true;
}

} // namespace

std::string Url::authority() const
{
    std::string out = host.find(':') == std::string::npos ? host : '[' + host + ']';
    if (port != (isTls() ? HttpsPort : HttpPort))
        out += ':' + std::to_string(port);
    return out;
}

std::string Url::text() const
{
    std::string out = scheme + "://" + authority() + path;
    if (!query.empty())
        out += '?' + query;
    return out;
}

base::Result<Url> parseUrl(std::string_view text)
{
    Url url;
    const size_t mark = text.find("://");
    url.scheme = mark == std::string_view::npos ? std::string() : lowerCase(text.substr(0, mark));
    if (url.scheme != "http" && url.scheme != "https")
        return refuse(text, base::translate("http", "The URL must begin with http:// or https://."));
    url.port = url.isTls() ? HttpsPort : HttpPort;

    std::string_view rest = text.substr(mark + 3);
    const std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
    rest.remove_prefix(authority.size());
    if (authority.find('@') != std::string_view::npos)
        return refuse({},
                      base::translate("http", "The URL must not hold a user name or password: use a secret instead."));
    if (!isAuthority(authority) || !takeAuthority(authority, url))
        return refuse(text, base::translate("http", "The URL has no valid host and port after %1://.").arg(url.scheme));
    if (rest.find('#') != std::string_view::npos)
        return refuse(text, base::translate("http", "The URL must not have a fragment (#…)."));

    const size_t question = rest.find('?');
    const std::string_view path = rest.substr(0, question);
    if (question != std::string_view::npos)
        url.query = rest.substr(question + 1);
    if ((!path.empty() && !isPath(path)) || !isQuery(url.query))
        return refuse(
            text,
            base::translate("http", "The URL has characters that must be encoded as %XX, or a '..' in its path."));
    url.path = path;
    return url;
}

std::string percentDecode(std::string_view text, bool plusIsSpace)
{
    std::string out;
    out.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += plusIsSpace && text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

std::string percentEncode(std::string_view text, std::string_view also)
{
    static constexpr std::string_view Digits = "0123456789ABCDEF";
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (isUnreserved(c) || also.find(c) != std::string_view::npos) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += Digits[byte >> 4U];
            out += Digits[byte & 15U];
        }
    }
    return out;
}

QueryParameters parseQuery(std::string_view query)
{
    QueryParameters parameters;
    while (!query.empty()) {
        const size_t end = query.find('&');
        const std::string_view pair = query.substr(0, end);
        if (!pair.empty()) {
            const size_t equals = pair.find('=');
            const std::string_view value =
                equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
            parameters.emplace_back(percentDecode(pair.substr(0, equals), true), percentDecode(value, true));
        }
        if (end == std::string_view::npos)
            break;
        query.remove_prefix(end + 1);
    }
    return parameters;
}

std::string formatQuery(const QueryParameters& parameters)
{
    std::string out;
    for (const auto& [name, value] : parameters) {
        if (!out.empty())
            out += '&';
        out += percentEncode(name) + '=' + percentEncode(value);
    }
    return out;
}

} // namespace http
