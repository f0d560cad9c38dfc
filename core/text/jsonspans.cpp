// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jsonspans.h"

#include "core/text/json.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace text {

namespace {
constexpr std::string_view Blanks = " \t\r\n";

size_t skipBlanks(std::string_view source, size_t offset)
{
    return std::min(source.find_first_not_of(Blanks, offset), source.size());
}

size_t endOfString(std::string_view source, size_t begin)
{
    for (size_t i = begin + 1; i < source.size(); ++i) {
        if (source[i] == '\\')
            ++i;
        else if (source[i] == '"')
            return i + 1;
    }
    return source.size();
}

// Brackets are counted, not followed: the text is known to be well-formed.
size_t endOfValue(std::string_view source, size_t begin)
{
    size_t depth = 0;
    for (size_t i = begin; i < source.size();) {
        const char c = source[i];
        if (c == '"') {
            i = endOfString(source, i);
        } else if (c == '{' || c == '[') {
            ++depth;
            ++i;
            continue;
        } else if (c == '}' || c == ']') {
            --depth;
            ++i;
        } else if (depth != 0) {
            ++i;
            continue;
        } else {
            i = std::min(source.find_first_of(",]} \t\r\n", i), source.size());
        }
        if (depth == 0)
            return i;
    }
    return source.size();
}

Entry readEntry(std::string_view source, size_t offset, bool isObject)
{
    Entry entry;
    entry.entry.begin = offset;
    if (isObject) {
        const size_t keyEnd = endOfString(source, offset);
        entry.key = parseJson(source.substr(offset, keyEnd - offset)).value_or(Node()).text();
        offset = skipBlanks(source, skipBlanks(source, keyEnd) + 1);
    }
    entry.value = {offset, endOfValue(source, offset)};
    entry.entry.end = entry.value.end;
    return entry;
}
} // namespace

Span rootSpan(std::string_view source)
{
    const size_t begin = skipBlanks(source, source.starts_with(ByteOrderMark) ? ByteOrderMark.size() : 0);
    return {begin, endOfValue(source, begin)};
}

std::optional<Container> readContainer(std::string_view source, size_t offset)
{
    if (offset >= source.size() || (source[offset] != '{' && source[offset] != '['))
        return std::nullopt;
    Container container{{offset, offset}, source[offset] == '{', {}};
    size_t at = skipBlanks(source, offset + 1);
    while (at < source.size() && source[at] != '}' && source[at] != ']') {
        container.entries.push_back(readEntry(source, at, container.isObject));
        at = skipBlanks(source, container.entries.back().entry.end);
        if (at < source.size() && source[at] == ',')
            at = skipBlanks(source, at + 1);
    }
    container.span.end = std::min(at + 1, source.size());
    return container;
}

} // namespace text
