// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/headers.h"

#include "core/base/textwords.h"

#include <algorithm>

namespace http {

namespace {
bool areSameWords(uint64_t a, uint64_t b)
{
    return a == b || base::lowerCase(a) == base::lowerCase(b);
}
} // namespace

// In words, the last of which may overlap the one before.
bool equalsIgnoreCaseOfSameLength(std::string_view a, std::string_view b)
{
    if (a.size() < sizeof(uint64_t))
        return areSameWords(base::shortWord(a), base::shortWord(b));
    const auto isSameAt = [&](size_t at) {
        return areSameWords(base::readWord<uint64_t>(a.data() + at), base::readWord<uint64_t>(b.data() + at));
    };
    const size_t last = a.size() - sizeof(uint64_t);
    for (size_t at = sizeof(uint64_t); at < last; at += sizeof(uint64_t)) {
        if (!isSameAt(at))
            return false;
    }
    return isSameAt(0) && isSameAt(last);
}

Headers::Span Headers::store(std::string_view name, std::string_view value)
{
    const auto offset = static_cast<uint32_t>(m_bytes.size());
    const size_t length = name.size() + Separator.size() + value.size() + LineEnd.size();
    const auto before = m_bytes.makeRoom(length); // the views may be of these very bytes
    char* at = base::copyText(m_bytes.end(), name);
    at = base::copyText(at, Separator);
    at = base::copyText(at, value);
    base::copyText(at, LineEnd);
    m_bytes.extend(length);
    return {offset, static_cast<uint32_t>(name.size()), static_cast<uint32_t>(value.size())};
}

void Headers::append(std::string_view name, std::string_view value)
{
    m_fields.push_back(store(name, value));
}

void Headers::appendLines(std::string_view lines, std::span<const LineShape> shapes)
{
    auto offset = static_cast<uint32_t>(m_bytes.size());
    m_bytes.append(lines);
    for (const LineShape& shape : shapes) {
        m_fields.push_back({offset, shape.nameLength, shape.valueLength});
        offset += static_cast<uint32_t>(shape.size());
    }
}

void Headers::set(std::string_view name, std::string_view value)
{
    Span* first = nullptr;
    bool hasMore = false;
    for (Span& span : m_fields) {
        if (!isNamed(span, name))
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
    visitAll(name, [&values](std::string_view value) { values.push_back(value); });
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
