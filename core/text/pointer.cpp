// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pointer.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <charconv>

namespace text {

namespace {
std::optional<std::string> decodeToken(std::string_view token)
{
    std::string out;
    for (size_t i = 0; i < token.size(); ++i) {
        if (token[i] != '~') {
            out += token[i];
            continue;
        }
        if (++i >= token.size() || (token[i] != '0' && token[i] != '1'))
            return std::nullopt;
        out += token[i] == '0' ? '~' : '/';
    }
    return out;
}
} // namespace

base::Result<PointerPath> parsePointer(std::string_view pointer)
{
    PointerPath path;
    if (pointer.empty())
        return path;
    const auto refuse = [pointer] {
        return base::fail(
            base::Error::Kind::Invalid,
            base::translate("text", "“%1” is no JSON pointer; write it as “/name/0”, with ~0 for ~ and ~1 for /.")
                .arg(pointer));
    };
    if (pointer.front() != '/')
        return refuse();
    std::string_view rest = pointer;
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const size_t end = std::min(rest.find('/'), rest.size());
        auto token = decodeToken(rest.substr(0, end));
        if (!token)
            return refuse();
        path.push_back(std::move(*token));
        rest.remove_prefix(end);
    }
    return path;
}

std::string escapePointerToken(std::string_view token)
{
    std::string out;
    for (const char c : token) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

std::string formatPointer(const PointerPath& path)
{
    std::string out;
    for (const std::string& token : path)
        out.append("/").append(escapePointerToken(token));
    return out;
}

std::optional<size_t> arrayIndex(std::string_view token)
{
    size_t index = 0;
    const auto [end, fault] = std::from_chars(token.data(), token.data() + token.size(), index);
    if (token.empty() || fault != std::errc() || end != token.data() + token.size()
        || (token.size() > 1 && token.front() == '0'))
        return std::nullopt;
    return index;
}

const Node* findByPath(const Node& document, const PointerPath& path)
{
    const Node* node = &document;
    for (const std::string& token : path) {
        if (node->isArray()) {
            const auto index = arrayIndex(token);
            node = index && *index < node->items().size() ? &node->items()[*index] : nullptr;
        } else {
            node = node->find(token);
        }
        if (!node)
            return nullptr;
    }
    return node;
}

const Node* findByPointer(const Node& document, std::string_view pointer)
{
    const auto path = parsePointer(pointer);
    return path ? findByPath(document, *path) : nullptr;
}

} // namespace text
