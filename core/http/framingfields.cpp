// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/framingfields.h"

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
            found.hasConnection = found.hasConnection || equalsIgnoreCase(name, "Connection");
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

} // namespace http
