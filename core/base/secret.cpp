// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <cstring>
#include <utility>

namespace base {

void wipeString(std::string& value)
{
    // explicit_bzero survives the optimizer; capacity, because a shorter value may have been assigned before
    value.resize(value.capacity());
    explicit_bzero(value.data(), value.size());
    value.clear();
}

Secret::Secret(std::string_view value)
    : m_value(value)
{ }

Secret::Secret(std::string&& value)
    : m_value(value)
{
    wipeString(value);
}

Secret::Secret(const Secret& other) = default;

Secret::Secret(Secret&& other) noexcept
    : m_value(other.m_value) // a copy: moving a short string leaves its characters behind
{
    other.wipe();
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe();
        m_value = other.m_value;
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = other.m_value;
        other.wipe();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    wipeString(m_value);
}

bool operator==(const Secret& a, const Secret& b)
{
    if (a.m_value.size() != b.m_value.size())
        return false;
    unsigned char difference = 0;
    for (size_t i = 0; i < a.m_value.size(); ++i)
        difference |= static_cast<unsigned char>(a.m_value[i] ^ b.m_value[i]);
    return difference == 0;
}

} // namespace base
