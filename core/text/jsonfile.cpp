// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jsonfile.h"

#include "core/text/json.h"
#include "core/text/jsonspans.h"
#include "core/text/pointer.h"

#include <algorithm>
#include <utility>

namespace text {

using base::Error;
using base::translate;

namespace {
// How a text is laid out around one container.
struct Layout
{
    bool breaksLines = false;
    std::string lineBreak = "\n";
    std::string outer; // indentation of the line on which the container begins
    std::string inner; // of its entries
    std::string step; // what one level adds
};

std::string indentationAt(std::string_view source, size_t offset)
{
    const size_t lineStart = source.rfind('\n', offset) == std::string_view::npos ? 0 : source.rfind('\n', offset) + 1;
    const size_t end = std::min(source.find_first_not_of(" \t", lineStart), source.size());
    return std::string(source.substr(lineStart, std::min(end, offset) - lineStart));
}

bool beginsItsLine(std::string_view source, size_t offset)
{
    const size_t before = source.substr(0, offset).find_last_not_of(" \t");
    return before != std::string_view::npos && source[before] == '\n';
}

// What one level of indentation is in this text: that of the first indented line.
std::string indentationStep(std::string_view source)
{
    size_t at = 0;
    while ((at = source.find('\n', at)) != std::string_view::npos) {
        const size_t end = source.find_first_not_of(" \t", ++at);
        if (end != std::string_view::npos && end != at && source[end] != '\n' && source[end] != '\r')
            return std::string(source.substr(at, end - at));
    }
    return "  ";
}

Layout layoutOf(std::string_view source, const Container& container)
{
    Layout layout;
    layout.lineBreak = source.find("\r\n") != std::string_view::npos ? "\r\n" : "\n";
    layout.outer = indentationAt(source, container.span.begin);
    layout.step = indentationStep(source);
    if (container.entries.empty()) {
        layout.breaksLines = source.find('\n') < source.find_last_not_of(" \t\r\n");
        layout.inner = layout.outer + layout.step;
    } else {
        const size_t last = container.entries.back().entry.begin;
        layout.breaksLines = beginsItsLine(source, last);
        layout.inner = layout.breaksLines ? indentationAt(source, last) : layout.outer + layout.step;
    }
    return layout;
}

std::string formatInside(const Node& value, const Layout& layout)
{
    if (!layout.breaksLines)
        return formatJson(value);
    const std::string indented = formatJson(value, JsonStyle::Indented);
    std::string out;
    for (size_t i = 0; i < indented.size(); ++i) {
        if (indented[i] != '\n') {
            out += indented[i];
            continue;
        }
        size_t blanks = 0; // JsonStyle::Indented uses two for each level; strings have no line breaks
        while (indented[i + 1 + blanks] == ' ')
            ++blanks;
        out += layout.lineBreak + layout.inner;
        for (size_t level = 0; level < blanks / 2; ++level)
            out += layout.step;
        i += blanks;
    }
    return out;
}

std::string formatEntry(const Container& container, std::string_view source, std::string_view key, const Node& value,
                        const Layout& layout)
{
    std::string out;
    if (container.isObject) {
        appendJsonString(out, key);
        std::string between = layout.breaksLines ? ": " : ":";
        if (!container.entries.empty()) {
            const Entry& last = container.entries.back();
            const std::string_view text = source.substr(last.entry.begin, last.value.begin - last.entry.begin);
            const size_t quote = text.rfind('"'); // what stands between a key and its value
            between = text.substr(quote + 1).find_first_of("\r\n") == std::string_view::npos ? text.substr(quote + 1)
                                                                                             : between;
        }
        out += between;
    }
    return out + formatInside(value, layout);
}

// "," or ", " for an entry that joins others on their line, as they do it.
std::string separatorOf(std::string_view source, const Container& container)
{
    const std::vector<Entry>& entries = container.entries;
    const size_t blank = entries.size() > 1 ? entries.back().entry.begin - 1 : container.span.begin + 1;
    return source[blank] == ' ' ? ", " : ",";
}

struct Found
{
    Span value;
    std::optional<Container> parent;
    size_t index = 0; // in parent
};

std::optional<size_t> indexOf(const Container& container, const std::string& token)
{
    if (!container.isObject) {
        const auto index = arrayIndex(token);
        return index && *index < container.entries.size() ? index : std::nullopt;
    }
    const auto found = std::ranges::find(container.entries, token, &Entry::key);
    return found == container.entries.end() ? std::nullopt : std::optional<size_t>(found - container.entries.begin());
}

std::optional<Found> locate(std::string_view source, const PointerPath& path)
{
    Found found{rootSpan(source), std::nullopt, 0};
    for (const std::string& token : path) {
        auto container = readContainer(source, found.value.begin);
        const auto index = container ? indexOf(*container, token) : std::nullopt;
        if (!index)
            return std::nullopt;
        found = {container->entries[*index].value, std::move(container), *index};
    }
    return found;
}

base::Failure noSuchPlace(std::string_view pointer)
{
    return base::fail(Error::Kind::NotFound, translate("text", "The document has nothing at %1.").arg(pointer));
}

// Nested objects for the part of a path that does not exist yet.
Node wrap(const PointerPath& path, size_t from, Node value)
{
    for (size_t i = path.size(); i > from; --i) {
        Node outer = Node::object();
        outer.set(path[i - 1], std::move(value));
        value = std::move(outer);
    }
    return value;
}
} // namespace

JsonFile::JsonFile(std::string source, Node root)
    : m_source(std::move(source))
    , m_root(std::move(root))
{ }

base::Result<JsonFile> JsonFile::parse(std::string source)
{
    auto root = parseJson(source);
    if (!root)
        return base::fail(std::move(root.error()));
    return JsonFile(std::move(source), std::move(*root));
}

// Parsing again keeps root() and its places true, and proves that the edit left the text well-formed.
base::Result<void> JsonFile::replaceText(size_t begin, size_t end, std::string_view by)
{
    std::string changed = m_source.substr(0, begin).append(by).append(m_source, end);
    auto root = parseJson(changed);
    if (!root)
        return base::fail(std::move(root.error()));
    m_source = std::move(changed);
    m_root = std::move(*root);
    return {};
}

base::Result<void> JsonFile::set(std::string_view pointer, const Node& value)
{
    const auto path = parsePointer(pointer);
    if (!path)
        return base::fail(path.error());
    if (const auto found = locate(m_source, *path)) {
        if (*findByPath(m_root, *path) == value)
            return {};
        Layout layout =
            found->parent ? layoutOf(m_source, *found->parent) : Layout{m_source.find('\n') != std::string::npos};
        return replaceText(found->value.begin, found->value.end, formatInside(value, layout));
    }
    return add(*path, value);
}

// Adds what the first missing token of the path names, to the deepest container that is there.
base::Result<void> JsonFile::add(const PointerPath& path, const Node& value)
{
    PointerPath known = path;
    std::optional<Found> parent;
    while (!parent && !known.empty()) {
        known.pop_back();
        parent = locate(m_source, known);
    }
    const auto container = parent ? readContainer(m_source, parent->value.begin) : std::nullopt;
    if (!container)
        return noSuchPlace(formatPointer(path));
    const std::string& token = path[known.size()];
    if (!container->isObject && token != "-" && arrayIndex(token) != container->entries.size())
        return noSuchPlace(formatPointer(path));
    const Layout layout = layoutOf(m_source, *container);
    const std::string entry = formatEntry(*container, m_source, token, wrap(path, known.size() + 1, value), layout);
    const std::string before = layout.breaksLines ? layout.lineBreak + layout.inner : "";
    if (container->entries.empty())
        return replaceText(container->span.begin + 1, container->span.end - 1,
                           before + entry + (layout.breaksLines ? layout.lineBreak + layout.outer : ""));
    const size_t behind = container->entries.back().entry.end;
    return replaceText(behind, behind, (layout.breaksLines ? "," : separatorOf(m_source, *container)) + before + entry);
}

base::Result<void> JsonFile::remove(std::string_view pointer)
{
    const auto path = parsePointer(pointer);
    if (!path)
        return base::fail(path.error());
    const auto found = locate(m_source, *path);
    if (!found || !found->parent)
        return noSuchPlace(pointer);
    const std::vector<Entry>& entries = found->parent->entries;
    if (entries.size() == 1)
        return replaceText(found->parent->span.begin + 1, found->parent->span.end - 1, "");
    if (found->index + 1 < entries.size())
        return replaceText(entries[found->index].entry.begin, entries[found->index + 1].entry.begin, "");
    return replaceText(entries[found->index - 1].entry.end, entries[found->index].entry.end, "");
}

base::Result<void> JsonFile::update(std::string_view pointer, const Node& value) // NOLINT(misc-no-recursion)
{
    const Node* found = findByPointer(m_root, pointer);
    if (!found || !found->isObject() || !value.isObject()) {
        const bool isSameShape =
            found && found->isArray() && value.isArray() && found->items().size() == value.items().size();
        if (!isSameShape)
            return set(pointer, value);
        for (size_t i = 0; i < value.items().size(); ++i) {
            if (auto done = update(std::string(pointer) + '/' + std::to_string(i), value.items()[i]); !done)
                return done;
        }
        return {};
    }
    std::vector<std::string> gone;
    for (const Node::Member& member : found->members()) {
        if (!value.has(member.key))
            gone.push_back(member.key);
    }
    for (const std::string& key : gone) {
        if (auto done = remove(std::string(pointer) + '/' + escapePointerToken(key)); !done)
            return done;
    }
    for (const Node::Member& member : value.members()) {
        if (auto done = update(std::string(pointer) + '/' + escapePointerToken(member.key), member.value); !done)
            return done;
    }
    return {};
}

} // namespace text
