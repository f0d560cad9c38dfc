// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A few names of fields, asked about each field of a message: its length alone decides nearly always.

#include "core/http/headers.h"

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

namespace http {

template<size_t Count>
class NameSet
{
public:
    consteval explicit NameSet(const std::array<std::string_view, Count>& names) // each shorter than Longest
        : m_names(names)
    {
        static_assert(Count <= 32);
        for (size_t i = 0; i < Count; ++i)
            m_ofLength[names[i].size()] |= uint32_t{1} << i;
    }
    [[nodiscard]] bool has(std::string_view name) const
    {
        if (name.size() >= Longest)
            return false;
        for (uint32_t left = m_ofLength[name.size()]; left != 0; left &= left - 1) {
            if (equalsIgnoreCase(name, m_names[static_cast<size_t>(std::countr_zero(left))]))
                return true;
        }
        return false;
    }

private:
    static constexpr size_t Longest = 32;
    std::array<std::string_view, Count> m_names;
    std::array<uint32_t, Longest> m_ofLength{}; // a bit for each name of that length
};

template<typename... Names>
consteval auto nameSet(Names... names)
{
    return NameSet<sizeof...(Names)>({std::string_view(names)...});
}

} // namespace http
