// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/framingfields.h"

#include "core/http/grammar.h"
#include "core/http/http1head.h"

namespace http {

FramingFields findFramingFields(const Headers& headers)
{
    FramingFields found;
    for (const auto& [name, value] : headers) {
        switch (name.size()) {
        case 4:
            if (equalsIgnoreCase(name, "Host")) {
                ++found.hosts;
                found.host = value;
            }
            break;
        case 6:
            found.hasExpect = found.hasExpect || equalsIgnoreCase(name, "Expect");
            break;
        case 7:
            found.hasUpgrade = found.hasUpgrade || equalsIgnoreCase(name, "Upgrade");
            break;
        case 10:
            if (equalsIgnoreCase(name, "Connection")) {
                ++found.connections;
                found.connection = value;
            }
            break;
        case 14:
            if (equalsIgnoreCase(name, "Content-Length")) {
                ++found.lengths;
                found.length = value;
            }
            break;
        case 17:
            if (equalsIgnoreCase(name, "Transfer-Encoding")) {
                ++found.encodings;
                found.encoding = value;
            }
            break;
        default:
            break;
        }
    }
    return found;
}

bool connectionHas(const Headers& headers, const FramingFields& found, std::string_view token)
{
    const bool isAlone = found.connections == 1 && found.connection.find(',') == std::string_view::npos;
    return isAlone ? equalsIgnoreCase(trimBlanks(found.connection), token) : listHas(headers, "Connection", token);
}

} // namespace http
