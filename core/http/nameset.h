// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A few names of fields, asked about each field of a message: length and first letter decide nearly always.

#include "core/http/headers.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace http {

template<size_t Count>
class NameSet
{
public:
    consteval explicit NameSet(const std::array<std::string_view, Count>& names) // none is empty or of 64 letters
        : m_names(names)
    {
        for (const std::string_view name : names) {
            m_lengths |= uint64_t{1} << name.size();
            m_initials |= initial(name);
        }
    }
    [[nodiscard]] bool has(std::string_view name) const
    {
        return mayHave(name)
            && std::ranges::any_of(m_names, [name](std::string_view other) { return equalsIgnoreCase(name, other); });
    }

private:
    [[nodiscard]] static constexpr uint32_t initial(std::string_view name) // the same for both cases
    {
        return uint32_t{1} << (static_cast<unsigned char>(name.front()) & 0x1FU);
    }
    [[nodiscard]] bool mayHave(std::string_view name) const
    {
        return (m_lengths >> (name.size() & 63U) & 1U) != 0 && (m_initials & initial(name)) != 0;
    }

    std::array<std::string_view, Count> m_names;
    uint64_t m_lengths = 0;
    uint32_t m_initials = 0;
};

template<typename... Names>
consteval auto nameSet(Names... names)
{
    return NameSet<sizeof...(Names)>({std::string_view(names)...});
}

} // namespace http
