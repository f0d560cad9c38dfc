// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/headers.h"

#include <algorithm>
#include <cstring>

namespace http {

namespace {
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

template<typename Word>
bool hasSameWord(const char* a, const char* b)
{
    Word left = 0;
    Word right = 0;
    std::memcpy(&left, a, sizeof left);
    std::memcpy(&right, b, sizeof right);
    return left == right;
}

// In words that may overlap; false as well for what is too short for one.
bool hasSameWords(std::string_view a, std::string_view b)
{
    using Half = uint32_t;
    using Whole = uint64_t;
    if (a.size() < sizeof(Half))
        return false;
    if (a.size() < sizeof(Whole)) {
        const size_t last = a.size() - sizeof(Half);
        return hasSameWord<Half>(a.data(), b.data()) && hasSameWord<Half>(a.data() + last, b.data() + last);
    }
    const size_t last = a.size() - sizeof(Whole);
    for (size_t i = 0; i < last; i += sizeof(Whole)) {
        if (!hasSameWord<Whole>(a.data() + i, b.data() + i))
            return false;
    }
    return hasSameWord<Whole>(a.data() + last, b.data() + last);
}
} // namespace

// Names are mostly written the same way; letter by letter where they are not.
bool equalsIgnoreCaseOfSameLength(std::string_view a, std::string_view b)
{
    if (hasSameWords(a, b))
        return true;
    size_t i = 0;
    while (i < a.size() && (a[i] == b[i] || lower(a[i]) == lower(b[i])))
        ++i;
    return i == a.size();
}

Headers::Span Headers::store(std::string_view name, std::string_view value)
{
    const auto offset = static_cast<uint32_t>(m_bytes.size());
    const size_t length = name.size() + Separator.size() + value.size() + LineEnd.size();
    // The views may point into m_bytes itself: reserving first keeps append() from reading freed memory.
    if (m_bytes.capacity() < m_bytes.size() + length) {
        std::string grown;
        grown.reserve(2 * (m_bytes.size() + length) + 256);
        grown.append(m_bytes).append(name).append(Separator).append(value).append(LineEnd);
        m_bytes = std::move(grown);
    } else {
        m_bytes.resize(offset + length);
        char* at = std::copy_n(name.data(), name.size(), m_bytes.data() + offset);
        at = std::copy_n(Separator.data(), Separator.size(), at);
        at = std::copy_n(value.data(), value.size(), at);
        std::copy_n(LineEnd.data(), LineEnd.size(), at);
    }
    return {offset, static_cast<uint32_t>(name.size()), static_cast<uint32_t>(value.size())};
}

void Headers::append(std::string_view name, std::string_view value)
{
    m_fields.push_back(store(name, value));
}

void Headers::appendLine(std::string_view line, size_t nameLength)
{
    const auto offset = static_cast<uint32_t>(m_bytes.size());
    const size_t valueLength = line.size() - nameLength - Separator.size() - LineEnd.size();
    m_bytes.append(line);
    m_fields.push_back({offset, static_cast<uint32_t>(nameLength), static_cast<uint32_t>(valueLength)});
}

void Headers::set(std::string_view name, std::string_view value)
{
    Span* first = nullptr;
    bool hasMore = false;
    for (Span& span : m_fields) {
        if (span.nameLength != name.size() || !equalsIgnoreCase(nameOf(span), name))
            continue;
        hasMore = first != nullptr;
        if (hasMore)
            break;
        first = &span;
    }
    if (!first) {
        append(name, value);
        return;
    }
    const Span stored = store(name, value);
    *first = stored;
    if (hasMore) {
        const auto isOther = [&](const Span& span) {
            return span.offset != stored.offset && isNamed(span, nameOf(stored));
        };
        std::erase_if(m_fields, isOther);
    }
}

bool Headers::remove(std::string_view name)
{
    return std::erase_if(m_fields, [this, name](const Span& span) { return isNamed(span, name); }) != 0;
}

void Headers::clear()
{
    m_bytes.clear();
    m_fields.clear();
}

std::optional<std::string_view> Headers::find(std::string_view name) const
{
    for (const Span& span : m_fields) {
        if (isNamed(span, name))
            return valueOf(span);
    }
    return std::nullopt;
}

std::vector<std::string_view> Headers::all(std::string_view name) const
{
    std::vector<std::string_view> values;
    for (const Span& span : m_fields) {
        if (isNamed(span, name))
            values.push_back(valueOf(span));
    }
    return values;
}

std::string Headers::joined(std::string_view name) const
{
    std::string out;
    bool isFirst = true;
    for (const std::string_view value : all(name)) {
        if (!isFirst)
            out += ", ";
        out += value;
        isFirst = false;
    }
    return out;
}

bool operator==(const Headers& a, const Headers& b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](const auto& x, const auto& y) {
               return x.value == y.value && equalsIgnoreCase(x.name, y.name);
           });
}

} // namespace http
