// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http2fields.h"

#include "core/http/charclasses.h"
#include "core/http/nameset.h"

namespace http {

nghttp2_nv http2Field(std::string_view name, std::string_view value)
{
    const auto bytes = [](std::string_view text) { // NOLINTNEXTLINE: the library reads them only
        return const_cast<uint8_t*>(reinterpret_cast<const uint8_t*>(text.data()));
    };
    return {bytes(name), bytes(value), name.size(), value.size(), NGHTTP2_NV_FLAG_NONE};
}

bool isConnectionField(std::string_view name)
{
    static constexpr auto Names =
        nameSet("Upgrade", "Connection", "Keep-Alive", "Proxy-Connection", "Transfer-Encoding");
    return Names.has(name);
}

bool isSoundHttp2Field(std::string_view name, std::string_view value)
{
    if (name.empty() || leadingSmallToken(name) != name.size() || leadingFieldValue(value) != value.size())
        return false;
    if (!value.empty() && (isBlank(value.front()) || isBlank(value.back())))
        return false;
    return !isConnectionField(name) && (name != "te" || equalsIgnoreCase(value, "trailers"));
}

void appendHttp2Fields(std::vector<nghttp2_nv>& out, const Headers& headers, bool keepsLength)
{
    for (const auto& [name, value] : headers) {
        const bool isLength = name.size() == 14 && equalsIgnoreCase(name, "Content-Length");
        if (isLength ? keepsLength : !isConnectionField(name))
            out.push_back(http2Field(name, value));
    }
}

} // namespace http
