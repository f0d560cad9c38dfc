// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/jws.h"

#include "core/text/json.h"
#include "core/token/base64url.h"

#include <algorithm>

namespace token {

namespace {
constexpr text::JsonLimits PartLimits{.bytes = LongestToken, .depth = 32};

// RFC 7515 section 4.1.11: who does not know what crit names must refuse, and we know none.
tl::expected<void, Refusal> checkHeader(const text::Node& header)
{
    if (!header["alg"].isString())
        return refuseMalformed("The header has no alg.");
    if (header.has("crit"))
        return refuseMalformed("The header has crit, which names what must be understood and is not.");
    if (header.has("kid") && !header["kid"].isString())
        return refuseMalformed("The header's kid is no text.");
    return {};
}
} // namespace

tl::expected<text::Node, Refusal> readObject(std::string_view part, std::string_view what)
{
    const auto bytes = decodeBase64Url(part);
    if (!bytes)
        return refuseMalformed("The " + std::string(what) + " is not base64url without padding.");
    auto node = text::parseJson(*bytes, PartLimits);
    if (!node)
        return refuseMalformed("The " + std::string(what) + " is no JSON: " + node.error().describe());
    if (!node->isObject())
        return refuseMalformed("The " + std::string(what) + " is no JSON object.");
    return std::move(*node);
}

tl::expected<SignedToken, Refusal> readToken(std::string_view compact)
{
    if (compact.size() > LongestToken)
        return refuseMalformed("The token is longer than 256 KiB.");
    if (std::ranges::count(compact, '.') != 2)
        return refuseMalformed("A signed token has three parts with dots between them.");
    const size_t first = compact.find('.');
    const size_t second = compact.find('.', first + 1);
    auto header = readObject(compact.substr(0, first), "header");
    if (!header)
        return Refused(std::move(header.error()));
    if (auto checked = checkHeader(*header); !checked)
        return Refused(std::move(checked.error()));
    auto claims = readObject(compact.substr(first + 1, second - first - 1), "payload");
    if (!claims)
        return Refused(std::move(claims.error()));
    auto signature = decodeBase64Url(compact.substr(second + 1));
    if (!signature)
        return refuseMalformed("The signature is not base64url without padding.");
    return SignedToken{std::move(*header), std::move(*claims), std::string(compact.substr(0, second)),
                       std::move(*signature)};
}

} // namespace token
