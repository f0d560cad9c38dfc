// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fields that belong to one connection and go no further (RFC 9110 section 7.6.1): Connection, what it names, and the
// classic ones. "TE: trailers" is among them; Content-Length and Transfer-Encoding are for whoever frames anew.

#include "core/http/headers.h"
#include "core/http/nameset.h"

#include <string>
#include <string_view>
#include <vector>

namespace http {

// Asked about each field of one message, in any order. What Connection names may stand before it, and is known when all
// have been asked about.
class HopByHop
{
public:
    [[nodiscard]] bool has(const Headers::Field& field)
    {
        if (!Names.has(field.name))
            return false;
        if (equalsIgnoreCase(field.name, "Connection"))
            noteNamed(field.value);
        return true;
    }
    void removeNamed(Headers& headers, size_t first) const // from this field on
    {
        if (!m_named.empty())
            removeThese(headers, first);
    }

private:
    static constexpr auto Names =
        nameSet("TE", "Trailer", "Upgrade", "Connection", "Keep-Alive", "Proxy-Connection", "Transfer-Encoding");

    void noteNamed(std::string_view connection);
    void removeThese(Headers& headers, size_t first) const;

    std::vector<std::string> m_named; // others
};

void removeHopByHopFields(Headers& headers);

// What goes on to the next hop, behind the fields that are there.
template<typename Predicate>
void appendEndToEndFields(Headers& headers, const Headers& received, Predicate isUnwanted) // of a name
{
    HopByHop hopByHop;
    const size_t first = headers.size();
    headers.appendFrom(received,
                       [&](const Headers::Field& field) { return hopByHop.has(field) || isUnwanted(field.name); });
    hopByHop.removeNamed(headers, first);
}

} // namespace http
