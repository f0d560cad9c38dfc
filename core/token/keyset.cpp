// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/keyset.h"

#include "core/text/json.h"

namespace token {

namespace {
using base::translate;
constexpr text::JsonLimits DocumentLimits{.bytes = 1UL << 20, .depth = 32};
constexpr size_t MostKeys = 256;
} // namespace

base::Result<std::vector<Key>> parseKeySet(std::string_view json)
{
    const auto document = text::parseJson(json, DocumentLimits);
    if (!document)
        return base::fail(base::Error(document.error()).in("reading a key set"));
    std::vector<Key> out;
    base::Error last{base::Error::Kind::NotFound, translate("token", "The key set has no key for signatures.")};
    for (const text::Node& jwk : (*document)["keys"].items()) {
        auto key = Key::fromJwk(jwk);
        if (!key)
            last = std::move(key.error());
        else if (key->isForSignatures() && out.size() < MostKeys)
            out.push_back(std::move(*key));
    }
    if (out.empty())
        return base::fail(std::move(last).in("reading a key set"));
    return out;
}

base::Result<Metadata> parseMetadata(std::string_view json)
{
    const auto document = text::parseJson(json, DocumentLimits);
    if (!document)
        return base::fail(base::Error(document.error()).in("reading an OpenID configuration"));
    const text::Node& issuer = (*document)["issuer"];
    const text::Node& keys = (*document)["jwks_uri"];
    if (!issuer.isString() || issuer.text().empty() || !keys.isString() || keys.text().empty())
        return base::fail(base::Error::Kind::Invalid,
                          translate("token", "An OpenID configuration needs issuer and jwks_uri."));
    return Metadata{issuer.text(), keys.text()};
}

} // namespace token
