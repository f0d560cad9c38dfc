// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/yamlsource.h"

#include <algorithm>

namespace text {

size_t skipProperties(std::string_view source, size_t offset)
{
    while (offset < source.size() && (source[offset] == '&' || source[offset] == '!')) {
        offset = std::min(source.find_first_of(" \t\r\n", offset), source.size());
        offset = std::min(source.find_first_not_of(" \t\r\n", offset), source.size());
    }
    return offset;
}

size_t endOfQuoted(std::string_view source, size_t begin)
{
    const char quote = source[begin];
    for (size_t i = begin + 1; i < source.size(); ++i) {
        if (quote == '"' && source[i] == '\\')
            ++i;
        else if (quote == '\'' && source.substr(i).starts_with("''"))
            ++i;
        else if (source[i] == quote)
            return i + 1;
    }
    return std::string_view::npos;
}

bool isQuote(std::string_view source, size_t offset)
{
    return offset < source.size() && (source[offset] == '"' || source[offset] == '\'');
}

bool isLeftOpen(std::string_view source, size_t offset)
{
    if (offset >= source.size() || (source[offset] != '[' && source[offset] != '{'))
        return false;
    size_t depth = 0;
    for (size_t i = offset; i < source.size(); ++i) {
        const char c = source[i];
        if (c == '[' || c == '{')
            ++depth;
        else if ((c == ']' || c == '}') && --depth == 0)
            return false;
        else if (isQuote(source, i))
            i = std::min(endOfQuoted(source, i), source.size()) - 1;
    }
    return true;
}

bool isColonMissing(std::string_view source, size_t offset, std::string_view key)
{
    const size_t before = source.substr(0, std::min(offset, source.size())).find_last_not_of(" \t");
    const bool isMarked = before != std::string_view::npos && before + 1 < offset && source[before] == '?';
    if (isMarked && (before == 0 || std::string_view(" \t\n").find(source[before - 1]) != std::string_view::npos))
        return false; // "? key" needs no colon
    size_t end = skipProperties(source, offset);
    if (isQuote(source, end))
        end = endOfQuoted(source, end);
    else if (end < source.size() && source[end] == '*')
        end = source.find_first_of(" \t\r\n", end);
    else
        end += key.size();
    end = source.find_first_not_of(" \t", std::min(end, source.size()));
    return end == std::string_view::npos || source[end] != ':';
}

bool followsDocumentEnd(std::string_view source, size_t offset)
{
    std::string_view before = source.substr(0, std::min(offset, source.size()));
    while (!before.empty()) {
        const size_t lineBreak = before.rfind('\n');
        std::string_view line = lineBreak == std::string_view::npos ? before : before.substr(lineBreak + 1);
        line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
        if (line == "..." || line.starts_with("... ") || line.starts_with("...\t"))
            return true;
        const size_t first = line.find_first_not_of(" \t");
        if (first != std::string_view::npos && line[first] != '#' && line[first] != '%')
            return false;
        before = lineBreak == std::string_view::npos ? std::string_view() : before.substr(0, lineBreak);
    }
    return false;
}

} // namespace text
