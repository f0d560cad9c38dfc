// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/pathtext.h"

#include "core/base/textwords.h"
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

namespace {
constexpr size_t WordSize = sizeof(uint64_t);

// Up to eight folded bytes, the first one lowest; less than eight only at the end of a text.
struct FoldedWord
{
    uint64_t bytes = 0;
    size_t length = 0;
};

uint64_t foldWord(uint64_t word)
{
    return TextIgnoresCase ? base::lowerCase(word) : word;
}

FoldedWord takeWord(std::string_view encoded, size_t& position, Encoding encoding)
{
    const std::string_view plain(encoded.data() + position, std::min(encoded.size() - position, WordSize));
    const uint64_t word = base::firstWord(plain);
    if (!base::hasByte(word, '%') && (encoding == Encoding::Path || !base::hasByte(word, '+'))) {
        position += plain.size();
        return {foldWord(word), plain.size()};
    }
    FoldedWord out;
    for (; out.length < WordSize && position < encoded.size(); ++out.length)
        out.bytes |= uint64_t{takeByte(encoded, position, encoding)} << 8 * out.length;
    return out;
}

// Only text that was compiled in is ever stored under it, so nobody can choose what collides.
class WordHash
{
public:
    void absorb(uint64_t word)
    {
        m_state = (m_state ^ word) * 0x9e3779b97f4a7c15U;
        m_state ^= m_state >> 32U;
    }
    [[nodiscard]] uint64_t value() const { return m_state; }

private:
    uint64_t m_state = 0xcbf29ce484222325U;
};
} // namespace

bool equalsFolded(std::string_view encoded, std::string_view folded, Encoding encoding)
{
    for (size_t position = 0; position < encoded.size();) {
        const FoldedWord word = takeWord(encoded, position, encoding);
        if (folded.size() < word.length || base::firstWord(folded.substr(0, word.length)) != word.bytes)
            return false;
        folded.remove_prefix(word.length);
    }
    return folded.empty();
}

uint64_t foldedHash(std::string_view encoded)
{
    WordHash hash;
    for (size_t position = 0; position < encoded.size();)
        hash.absorb(takeWord(encoded, position, Encoding::Path).bytes);
    return hash.value();
}

uint64_t foldedTextHash(std::string_view folded)
{
    WordHash hash;
    for (; !folded.empty(); folded.remove_prefix(std::min(folded.size(), WordSize)))
        hash.absorb(base::firstWord(folded));
    return hash.value();
}

std::string fold(std::string_view encoded, Encoding encoding)
{
    std::string out;
    out.reserve(encoded.size());
    for (size_t position = 0; position < encoded.size();)
        out += static_cast<char>(takeByte(encoded, position, encoding));
    return out;
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
