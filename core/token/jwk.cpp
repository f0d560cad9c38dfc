// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as RFC 7517 and RFC 7518 section 6 write them.
#include "core/text/base64.h"
#include "core/token/base64url.h"
#include "core/token/key.h"
#include "core/token/keystate.h"

#include <openssl/err.h>

#include <algorithm>
#include <array>
#include <optional>

namespace token {

namespace {
using base::translate;
using Kind = base::Error::Kind;

struct NamedCurve
{
    std::string_view name;
    const char* group;
    size_t length; // of a coordinate
};
constexpr std::array<NamedCurve, 3> Curves{{{"P-256", "P-256", 32}, {"P-384", "P-384", 48}, {"P-521", "P-521", 66}}};

base::Failure refuseMember(std::string_view member)
{
    ERR_clear_error();
    return base::fail(Kind::Invalid, translate("token", "The key's member %1 is missing or wrong.").arg(member));
}

std::optional<std::string> memberBytes(const text::Node& jwk, std::string_view member)
{
    const text::Node& value = jwk[member];
    auto bytes = value.isString() ? decodeBase64Url(value.text()) : std::nullopt;
    return bytes && !bytes->empty() ? bytes : std::nullopt;
}

base::Result<Key> rsaFromCertificate(const text::Node& jwk)
{
    const text::Node::Array& chain = jwk["x5c"].items();
    const auto der = chain.empty() ? std::nullopt : text::decodeBase64(chain.front().text());
    if (!der)
        return refuseMember("n");
    return Key::fromCertificate(*der);
}

base::Result<std::string> pointOf(const text::Node& jwk, const NamedCurve& curve)
{
    const auto x = memberBytes(jwk, "x");
    if (!x || x->size() != curve.length)
        return refuseMember("x");
    const auto y = memberBytes(jwk, "y");
    if (!y || y->size() != curve.length)
        return refuseMember("y");
    return '\x04' + *x + *y;
}

bool mentions(const text::Node& list, std::string_view word)
{
    return std::ranges::any_of(list.items(), [word](const text::Node& one) { return one.text() == word; });
}
} // namespace

base::Result<Key> Key::fromJwk(const text::Node& jwk)
{
    auto key = numbersOf(jwk);
    if (!key)
        return key;
    key->m_id = jwk["kid"].text();
    const std::string& algorithm = jwk["alg"].text();
    const bool isForAnother = !algorithm.empty() && !findMethod(algorithm);
    key->m_algorithm = isForAnother ? std::string() : algorithm;
    key->m_isForSignatures = !isForAnother && (!jwk.has("use") || jwk["use"].text() == "sig")
        && (!jwk.has("key_ops") || mentions(jwk["key_ops"], "verify"));
    return key;
}

base::Result<Key> Key::numbersOf(const text::Node& jwk)
{
    const std::string& type = jwk["kty"].text();
    if (type == "RSA")
        return rsaOf(jwk);
    if (type == "EC")
        return curveOf(jwk);
    if (type != "oct")
        return base::fail(Kind::NotFound, translate("token", "Keys of the type %1 are not known here.").arg(type));
    auto secret = memberBytes(jwk, "k");
    if (!secret)
        return refuseMember("k");
    return fromSecret(base::Secret(std::move(*secret)));
}

base::Result<Key> Key::rsaOf(const text::Node& jwk)
{
    if (!jwk.has("n"))
        return rsaFromCertificate(jwk);
    const auto modulus = memberBytes(jwk, "n");
    if (!modulus)
        return refuseMember("n");
    const auto exponent = memberBytes(jwk, "e");
    if (!exponent)
        return refuseMember("e");
    auto secret = memberBytes(jwk, "d");
    auto pair = makeRsaPair({*modulus, *exponent, secret ? std::string_view(*secret) : std::string_view()});
    if (secret)
        base::wipeString(*secret);
    if (!pair)
        return refuseMember("n");
    return fromPair(std::move(pair), secret.has_value());
}

base::Result<Key> Key::curveOf(const text::Node& jwk)
{
    const auto* curve = std::ranges::find(Curves, jwk["crv"].text(), &NamedCurve::name);
    if (curve == Curves.end())
        return base::fail(Kind::NotFound,
                          translate("token", "Keys of the curve %1 are not known here.").arg(jwk["crv"].text()));
    const auto point = pointOf(jwk, *curve);
    if (!point)
        return base::fail(point.error());
    auto pair = makeCurvePair(curve->group, *point);
    if (!pair)
        return refuseMember("x");
    return fromPair(std::move(pair), false);
}

} // namespace token
