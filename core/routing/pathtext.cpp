// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/pathtext.h"

#include "core/routing/rules.h"

namespace routing {

namespace {
int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

unsigned char foldByte(unsigned char c)
{
    return static_cast<unsigned char>(foldChar(static_cast<char>(c)));
}

// The folded byte at position, which moves past it. A broken escape stands for itself.
unsigned char takeByte(std::string_view text, size_t& position, Encoding encoding)
{
    const char c = text[position++];
    if (c > '+')
        return foldByte(static_cast<unsigned char>(c));
    if (c == '+' && encoding == Encoding::Query)
        return ' ';
    if (c == '%' && position + 1 < text.size()) {
        const int high = hexDigit(text[position]);
        const int low = hexDigit(text[position + 1]);
        if (high >= 0 && low >= 0) {
            position += 2;
            return foldByte(static_cast<unsigned char>(high * 16 + low));
        }
    }
    return foldByte(static_cast<unsigned char>(c));
}
} // namespace

char foldChar(char c)
{
    return TextIgnoresCase && c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

int compareFolded(std::string_view encoded, std::string_view folded, Encoding encoding)
{
    size_t position = 0;
    for (const char c : folded) {
        if (position == encoded.size())
            return -1;
        const int difference = takeByte(encoded, position, encoding) - static_cast<unsigned char>(c);
        if (difference != 0)
            return difference;
    }
    return position == encoded.size() ? 0 : 1;
}

namespace {
// FNV-1a: only text that was compiled in is ever stored under it, so nobody can choose what collides.
constexpr uint64_t FnvBasis = 0xcbf29ce484222325U;
constexpr uint64_t FnvPrime = 0x100000001b3U;
} // namespace

uint64_t foldedHash(std::string_view encoded)
{
    uint64_t hash = FnvBasis;
    size_t position = 0;
    for (; position < encoded.size() && encoded[position] != '%'; ++position)
        hash = (hash ^ foldByte(static_cast<unsigned char>(encoded[position]))) * FnvPrime;
    while (position < encoded.size()) // from the first escape on
        hash = (hash ^ takeByte(encoded, position, Encoding::Path)) * FnvPrime;
    return hash ^ hash >> 32U;
}

uint64_t foldedTextHash(std::string_view folded)
{
    uint64_t hash = FnvBasis;
    for (const char c : folded)
        hash = (hash ^ static_cast<unsigned char>(c)) * FnvPrime;
    return hash ^ hash >> 32U;
}

std::string fold(std::string_view encoded, Encoding encoding)
{
    std::string out;
    out.reserve(encoded.size());
    for (size_t position = 0; position < encoded.size();)
        out += static_cast<char>(takeByte(encoded, position, encoding));
    return out;
}

std::string_view takeSegment(std::string_view& path)
{
    const size_t end = path.find('/', 1);
    const std::string_view segment = path.substr(1, end == std::string_view::npos ? end : end - 1);
    path = end == std::string_view::npos ? std::string_view() : path.substr(end);
    return segment;
}

bool hasDotSegment(std::string_view path)
{
    // Nearly every path has neither; the two searches are what an ordinary request pays.
    if (path.find('.') == std::string_view::npos && path.find('%') == std::string_view::npos)
        return false;
    while (!path.empty() && path.front() == '/') {
        const std::string_view segment = takeSegment(path);
        if (equalsFolded(segment, ".") || equalsFolded(segment, ".."))
            return true;
    }
    return false;
}

bool takeQueryPair(std::string_view& query, std::string_view& name, std::string_view& value)
{
    while (!query.empty()) {
        const size_t end = query.find('&');
        const std::string_view pair = query.substr(0, end);
        query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
        if (pair.empty())
            continue;
        const size_t equals = pair.find('=');
        name = pair.substr(0, equals);
        value = equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
        return true;
    }
    return false;
}

std::optional<std::string_view> findQueryValue(std::string_view query, std::string_view foldedName)
{
    std::string_view name;
    std::string_view value;
    while (takeQueryPair(query, name, value)) {
        if (equalsFolded(name, foldedName, Encoding::Query))
            return value;
    }
    return std::nullopt;
}

} // namespace routing
