// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/headers.h"

#include <algorithm>

namespace http {

namespace {
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
} // namespace

bool equalsIgnoreCaseOfSameLength(std::string_view a, std::string_view b)
{
    size_t i = 0;
    while (i < a.size() && (a[i] == b[i] || lower(a[i]) == lower(b[i])))
        ++i;
    return i == a.size();
}

Headers::Span Headers::store(std::string_view name, std::string_view value)
{
    const auto offset = static_cast<uint32_t>(m_bytes.size());
    const auto nameLength = static_cast<uint32_t>(name.size());
    const auto valueLength = static_cast<uint32_t>(value.size());
    // The views may point into m_bytes itself: reserving first keeps append() from reading freed memory.
    if (m_bytes.capacity() < m_bytes.size() + name.size() + value.size()) {
        std::string grown;
        grown.reserve(2 * (m_bytes.size() + name.size() + value.size()) + 256);
        grown.append(m_bytes).append(name).append(value);
        m_bytes = std::move(grown);
    } else {
        m_bytes.append(name).append(value);
    }
    return {offset, nameLength, offset + nameLength, valueLength};
}

void Headers::append(std::string_view name, std::string_view value)
{
    m_fields.push_back(store(name, value));
}

void Headers::set(std::string_view name, std::string_view value)
{
    const auto isSame = [this, name](const Span& span) { return isNamed(span, name); };
    const auto first = std::find_if(m_fields.begin(), m_fields.end(), isSame);
    if (first == m_fields.end()) {
        append(name, value);
        return;
    }
    const auto kept = first - m_fields.begin();
    m_fields.erase(std::remove_if(first + 1, m_fields.end(), isSame), m_fields.end());
    m_fields[static_cast<size_t>(kept)] = store(name, value);
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
