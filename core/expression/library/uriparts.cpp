// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/uriparts.h"

#include "core/http/url.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace expression {

namespace {
int defaultPort(std::string_view scheme)
{
    return scheme == "http" || scheme == "ws"  ? 80
        : scheme == "https" || scheme == "wss" ? 443
        : scheme == "ftp"                      ? 21
                                               : -1;
}

// RFC 3986 5.2.4
std::string withoutDots(std::string_view path)
{
    std::vector<std::string_view> kept;
    for (size_t at = 1; at <= path.size();) {
        const size_t end = std::min(path.find('/', at), path.size());
        const std::string_view segment = path.substr(at, end - at);
        const bool isLast = end == path.size();
        if (segment == "..") {
            if (!kept.empty())
                kept.pop_back();
        } else if (segment != ".") {
            kept.push_back(segment);
        }
        if (isLast && (segment == "." || segment == ".."))
            kept.emplace_back();
        at = end + 1;
    }
    std::string out;
    for (const std::string_view segment : kept)
        out += '/' + std::string(segment);
    return out.empty() ? "/" : out;
}

std::string escaped(std::string_view text)
{
    return http::percentEncode(text, "!#$&'()*+,/:;=?@[]%");
}
} // namespace

std::optional<UriParts> parseUri(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    UriParts out;
    out.original = text;
    const size_t colon = text.find("://");
    if (colon == std::string_view::npos || colon == 0 || !text::isLetter(text.front()))
        return std::nullopt;
    out.isAbsolute = true;
    out.scheme = text::toLower(text.substr(0, colon));
    std::string_view rest = text.substr(colon + 3);
    const std::string_view authority = rest.substr(0, std::min(rest.find_first_of("/?#"), rest.size()));
    rest.remove_prefix(authority.size());
    const size_t at = authority.rfind('@');
    std::string_view host = at == std::string_view::npos ? authority : authority.substr(at + 1);
    out.userInfo = at == std::string_view::npos ? std::string_view() : authority.substr(0, at);
    const size_t port = host.rfind(':');
    out.port = defaultPort(out.scheme);
    if (port != std::string_view::npos && host.find(']', port) == std::string_view::npos) {
        const std::string_view digits = host.substr(port + 1);
        int number = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (!digits.empty() && (read.ptr != digits.data() + digits.size() || number > 65535 || number < 0))
            return std::nullopt;
        if (!digits.empty()) {
            out.hasDefaultPort = number == out.port;
            out.port = number;
        }
        host = host.substr(0, port);
    }
    if (host.empty() && out.scheme != "file")
        return std::nullopt;
    if (host.find_first_of(" <>\"{}|\\^`") != std::string_view::npos)
        return std::nullopt;
    out.host = text::toLower(host);
    const size_t hash = std::min(rest.find('#'), rest.size());
    const size_t question = std::min(rest.find('?'), hash);
    out.path = withoutDots(question == 0 ? std::string("/") : escaped(rest.substr(0, question)));
    out.query = escaped(rest.substr(question, hash - question));
    out.fragment = escaped(rest.substr(hash));
    return out;
}

} // namespace expression
