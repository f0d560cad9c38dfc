// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/grammar.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace http {

namespace {

enum CharClass : uint8_t { Token = 1, FieldValue = 2, Target = 4, HostName = 8 };

constexpr bool isAlphanumeric(unsigned c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

constexpr std::array<uint8_t, 256> makeClasses()
{
    std::array<uint8_t, 256> classes{};
    for (unsigned c = 0; c < 256; ++c) {
        const char ascii = static_cast<char>(c);
        uint8_t value = 0;
        if (isAlphanumeric(c) || std::string_view("!#$%&'*+-.^_`|~").find(ascii) != std::string_view::npos)
            value |= Token;
        if (c == '\t' || (c >= 0x20 && c != 0x7F))
            value |= FieldValue;
        if (c > 0x20 && c < 0x7F && c != '#' && c != '\\')
            value |= Target;
        if (isAlphanumeric(c) || std::string_view("-._~!$&'()*+,;=%").find(ascii) != std::string_view::npos)
            value |= HostName;
        classes[c] = value;
    }
    return classes;
}

constexpr std::array<uint8_t, 256> Classes = makeClasses();

bool hasClass(char c, CharClass wanted)
{
    return (Classes[static_cast<unsigned char>(c)] & wanted) != 0;
}

bool allHaveClass(std::string_view text, CharClass wanted)
{
    uint8_t common = wanted;
    for (const char c : text)
        common &= Classes[static_cast<unsigned char>(c)];
    return common == wanted;
}

// Eight bytes of which none is below a blank or DEL: true is certain, false means "look closer".
bool hasOnlyOrdinaryBytes(const char* bytes)
{
    constexpr uint64_t Ones = 0x0101010101010101U;
    constexpr uint64_t HighBits = Ones * 0x80U;
    uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    const uint64_t deleteAsZero = word ^ (Ones * 0x7FU);
    const uint64_t belowBlank = (word - Ones * 0x20U) & ~word;
    const uint64_t isDelete = (deleteAsZero - Ones) & ~deleteAsZero;
    return ((belowBlank | isDelete) & HighBits) == 0;
}

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

size_t tokenLength(std::string_view text)
{
    size_t length = 0;
    while (length < text.size() && hasClass(text[length], Token))
        ++length;
    return length;
}

bool isFieldValue(std::string_view text)
{
    while (text.size() >= sizeof(uint64_t) && hasOnlyOrdinaryBytes(text.data()))
        text.remove_prefix(sizeof(uint64_t));
    return allHaveClass(text, FieldValue);
}

bool isPath(std::string_view path)
{
    if (path.empty() || path.front() != '/' || !allHaveClass(path, Target))
        return false;
    if (path.find('%') == std::string_view::npos && path.find("/.") == std::string_view::npos)
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
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
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
