// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/grammar.h"

#include "core/http/charclasses.h"

#include <algorithm>

namespace http {

namespace {

// The byte at i with an escape resolved, and how many characters it took. Escapes were checked before.
struct Unescaped
{
    char byte;
    size_t length;
};
Unescaped unescapeAt(std::string_view text, size_t i)
{
    if (text[i] != '%')
        return {text[i], 1};
    return {static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2])), 3};
}

bool hasSoundEscapes(std::string_view path)
{
    for (size_t i = path.find('%'); i != std::string_view::npos; i = path.find('%', i + 1)) {
        if (i + 2 >= path.size() || hexValue(path[i + 1]) < 0 || hexValue(path[i + 2]) < 0)
            return false;
        if (path[i + 1] == '0' && path[i + 2] == '0')
            return false;
    }
    return true;
}

// "." and ".." as whole segments, however they are encoded; encoded separators separate here too, because
// a backend may decode them before it resolves the path.
bool hasDotSegment(std::string_view path)
{
    size_t dots = 0;
    bool isOnlyDots = true;
    for (size_t i = 0; i < path.size();) {
        const auto [byte, length] = unescapeAt(path, i);
        i += length;
        if (byte == '/' || byte == '\\') {
            if (isOnlyDots && (dots == 1 || dots == 2))
                return true;
            dots = 0;
            isOnlyDots = true;
        } else if (byte == '.') {
            ++dots;
        } else {
            isOnlyDots = false;
        }
    }
    return isOnlyDots && (dots == 1 || dots == 2);
}

bool isIpv6Literal(std::string_view host)
{
    if (host.size() < 4 || host.front() != '[' || host.back() != ']')
        return false;
    return std::ranges::all_of(host.substr(1, host.size() - 2),
                               [](char c) { return hexValue(c) >= 0 || c == ':' || c == '.'; });
}

} // namespace

bool isTokenChar(char c)
{
    return hasClass(c, Token);
}

bool isToken(std::string_view text)
{
    return !text.empty() && allHaveClass(text, Token);
}

bool isFieldValue(std::string_view text)
{
    return leadingFieldValue(text) == text.size();
}

bool isPath(std::string_view path)
{
    const uint8_t classes = commonClasses(path);
    if (path.empty() || path.front() != '/' || (classes & Target) == 0)
        return false;
    if ((classes & PlainPath) != 0)
        return true; // the usual case: nothing that could be a dot segment
    return hasSoundEscapes(path) && !hasDotSegment(path);
}

bool isQuery(std::string_view query)
{
    return allHaveClass(query, Target);
}

bool isAuthority(std::string_view authority)
{
    std::string_view host = authority;
    const size_t bracket = authority.find(']');
    const size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon != std::string_view::npos) {
        host = authority.substr(0, colon);
        const std::string_view port = authority.substr(colon + 1);
        const auto number = parseDecimal(port);
        if (!port.empty() && (!number || *number > 65535))
            return false;
    }
    if (host.empty())
        return false;
    return host.front() == '[' ? isIpv6Literal(host) : allHaveClass(host, HostName);
}

std::optional<std::string_view> findCookie(std::string_view field, std::string_view name)
{
    while (!field.empty()) {
        const size_t end = field.find(';');
        const std::string_view pair = trimBlanks(field.substr(0, end));
        const size_t equals = pair.find('=');
        if (equals != std::string_view::npos && pair.substr(0, equals) == name)
            return pair.substr(equals + 1);
        if (end == std::string_view::npos)
            break;
        field.remove_prefix(end + 1);
    }
    return std::nullopt;
}

std::string_view trimBlanks(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<uint64_t> parseDecimal(std::string_view text)
{
    if (text.empty() || text.size() > 18)
        return std::nullopt;
    uint64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<uint64_t>(c - '0');
    }
    return value;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace http
