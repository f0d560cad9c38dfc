// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/hopbyhop.h"

#include "core/http/grammar.h"

#include <algorithm>

namespace http {

void HopByHop::noteNamed(std::string_view connection)
{
    if (equalsIgnoreCase(connection, "keep-alive") || equalsIgnoreCase(connection, "close"))
        return; // as nearly all are
    forEachListElement(connection, [this](std::string_view element) {
        if (!Names.has(element))
            m_named.emplace_back(element);
    });
}

void HopByHop::removeThese(Headers& headers, size_t first) const
{
    size_t next = 0;
    headers.removeIf([&](const Headers::Field& field) {
        return next++ >= first && std::ranges::any_of(m_named, [&](const std::string& name) {
                   return equalsIgnoreCase(field.name, name);
               });
    });
}

void removeHopByHopFields(Headers& headers)
{
    HopByHop hopByHop;
    headers.removeIf([&](const Headers::Field& field) { return hopByHop.has(field); });
    hopByHop.removeNamed(headers, 0);
}

} // namespace http
