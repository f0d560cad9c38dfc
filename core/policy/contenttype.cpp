// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/contenttype.h"

#include "core/policy/markup.h"
#include "core/text/ascii.h"

#include <algorithm>

namespace policy {

std::string mediaType(std::string_view contentType)
{
    return text::toLower(trimSpace(contentType.substr(0, contentType.find(';'))));
}

namespace {
bool isTypeOf(std::string_view contentType, std::string_view kind)
{
    const std::string type = mediaType(contentType);
    const std::string_view subtype = std::string_view(type).substr(type.find('/') + 1);
    const bool isPlain = subtype == kind && (type.starts_with("application/") || type.starts_with("text/"));
    return isPlain
        || (subtype.ends_with(kind) && subtype.size() > kind.size()
            && subtype[subtype.size() - kind.size() - 1] == '+');
}

// "q=0", "q=0.000"
bool isRefused(std::string_view item)
{
    const size_t weight = item.find("q=");
    return weight != std::string_view::npos
        && item.substr(weight + 2).find_first_not_of("0. \t") == std::string_view::npos;
}

bool accepts(std::string_view accept, std::string_view kind)
{
    while (!accept.empty()) {
        const size_t comma = std::min(accept.find(','), accept.size());
        const std::string_view item = accept.substr(0, comma);
        if (isTypeOf(item, kind) && !isRefused(item))
            return true;
        accept.remove_prefix(std::min(comma + 1, accept.size()));
    }
    return false;
}
} // namespace

bool isJsonType(std::string_view contentType)
{
    return isTypeOf(contentType, "json");
}

bool isXmlType(std::string_view contentType)
{
    return isTypeOf(contentType, "xml");
}

bool acceptsJson(std::string_view accept)
{
    return accepts(accept, "json");
}

bool acceptsXml(std::string_view accept)
{
    return accepts(accept, "xml");
}

} // namespace policy
