// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/tokenrules.h"

#include "core/expression/library/context.h"
#include "core/text/base64.h"
#include "core/token/jwe.h"
#include "core/token/verification.h"

#include <algorithm>

namespace policy {

namespace {
using token::Refusal;

bool evaluateAll(Step& step, const std::vector<ComputedText>& computed, std::vector<std::string>& out)
{
    for (const ComputedText& one : computed) {
        if (!step.evaluate(one, out.emplace_back()))
            return false;
    }
    return true;
}

bool evaluateClaim(Step& step, const ClaimRule& rule, token::RequiredClaim& out)
{
    std::string match;
    if (!step.evaluate(rule.name, out.name) || !step.evaluate(rule.match, match)
        || !step.evaluate(rule.separator, out.separator))
        return false;
    out.matchesAny = match == "any";
    return evaluateAll(step, rule.values, out.values);
}

// Entra's documents for every tenant leave the tenant open: it is the one that the token names.
std::string withTenant(std::string issuer, const text::Node& claims)
{
    constexpr std::string_view Mark = "{tenantid}";
    const size_t at = issuer.find(Mark);
    if (at != std::string::npos)
        issuer.replace(at, Mark.size(), claims["tid"].text());
    return issuer;
}

tl::expected<token::SignedToken, Refusal> open(std::string_view text, const std::vector<token::Key>& keys)
{
    if (!token::isEncrypted(text))
        return token::readToken(text);
    auto inner = token::decryptToken(text, keys);
    if (!inner)
        return token::Refused(std::move(inner.error()));
    return token::readToken(*inner);
}
} // namespace

OpenIdKeys* TokenRules::keysOf(Step& step) const
{
    auto& kept = step.memory.kept[this];
    if (!kept) {
        std::vector<std::string> urls;
        if (!evaluateAll(step, configurations, urls))
            return nullptr;
        kept = std::make_shared<OpenIdKeys>(std::move(urls));
    }
    return static_cast<OpenIdKeys*>(kept.get());
}

Outcome TokenRules::run(Step& step) const
{
    step.memory.kept.erase(this); // of an execution before, in a retry
    std::string text;
    if (!source.find(step, text))
        return Outcome::Fail;
    if (text.empty())
        return refusal.refuse(step, {Refusal::Reason::NotPresent, "JWT not present.", {}});
    OpenIdKeys* openId = keysOf(step);
    if (!openId)
        return Outcome::Fail;
    return openId->askNext(step) ? Outcome::Ask : judge(step, *openId);
}

Outcome TokenRules::resume(Step& step, const Event& event) const
{
    OpenIdKeys* openId = keysOf(step);
    if (!openId)
        return Outcome::Fail;
    return openId->take(step, std::get<SubResponse>(event)) ? Outcome::Ask : judge(step, *openId);
}

bool TokenRules::readKeys(Step& step, const OpenIdKeys& openId, std::vector<token::Key>& out) const
{
    out = keys;
    for (const auto& [id, computed] : computedKeys) {
        std::string text;
        if (!step.evaluate(computed, text))
            return false;
        auto secret = text::decodeBase64(text);
        auto key = secret ? token::Key::fromSecret(base::Secret(std::move(*secret))) : token::Key::fromSecret({});
        if (!key)
            continue; // what is no key verifies nothing
        key->setId(id);
        out.push_back(std::move(*key));
    }
    for (const auto& known : openId.known()) {
        if (known)
            out.insert(out.end(), known->keys.begin(), known->keys.end());
    }
    return true;
}

bool TokenRules::readExpectations(Step& step, const OpenIdKeys& openId, const text::Node& claimsOfToken,
                                  token::Expectations& out) const
{
    int64_t skew = 0;
    if (!step.evaluate(requiresExpiration, out.requiresExpiration) || !step.evaluate(clockSkew, skew))
        return false;
    out.clockSkew = std::chrono::seconds(skew);
    if (audiences && !evaluateAll(step, *audiences, out.audiences.emplace()))
        return false;
    if (issuers && !evaluateAll(step, *issuers, out.issuers.emplace()))
        return false;
    for (const auto& known : openId.known()) {
        if (!known || !takesIssuersOfConfigurations)
            continue;
        if (!out.issuers)
            out.issuers.emplace();
        out.issuers->push_back(withTenant(known->issuer, claimsOfToken));
    }
    return std::ranges::all_of(
        claims, [&](const ClaimRule& rule) { return evaluateClaim(step, rule, out.claims.emplace_back()); });
}

tl::expected<void, Refusal> TokenRules::checkFurther(const OpenIdKeys& openId, const text::Node& claimsOfToken) const
{
    if (!check)
        return {};
    std::vector<std::string> known;
    for (const auto& one : openId.known()) {
        if (one)
            known.push_back(withTenant(one->issuer, claimsOfToken));
    }
    return check(known, claimsOfToken);
}

Outcome TokenRules::judge(Step& step, OpenIdKeys& openId) const
{
    std::string text;
    std::vector<token::Key> all;
    token::Expectations expected;
    bool isSignatureNeeded = true;
    if (!source.find(step, text) || !readKeys(step, openId, all)
        || !step.evaluate(requiresSignature, isSignatureNeeded))
        return Outcome::Fail;
    const auto read = open(text, decryptionKeys);
    if (!read)
        return refusal.refuse(step, read.error());
    const bool goesUnsigned = !isSignatureNeeded && token::isUnsigned(*read);
    if (auto verified = token::verifySignature(*read, all); !verified && !goesUnsigned) {
        // Only a token that names a key may have keys read again; else whoever sends rubbish decides when that is.
        const bool isKeyUnknown =
            !read->keyId().empty() && token::findMethod(read->algorithm()) && !token::knowsKeyOf(*read, all);
        if (isKeyUnknown && !openId.known().empty() && !openId.wasForgotten()) {
            openId.forget();
            if (openId.askNext(step))
                return Outcome::Ask;
            return judge(step, openId);
        }
        verified.error().detail += openId.fault().empty() ? "" : ' ' + openId.fault();
        return refusal.refuse(step, verified.error());
    }
    if (!readExpectations(step, openId, read->claims, expected))
        return Outcome::Fail;
    if (auto checked = token::checkClaims(read->claims, expected, step.context.now); !checked)
        return refusal.refuse(step, checked.error());
    if (auto checked = checkFurther(openId, read->claims); !checked)
        return refusal.refuse(step, checked.error());
    step.memory.kept.erase(this);
    step.note([&] { return TraceNote{"The token of “" + read->claims["sub"].text() + "” is good."}; });
    if (!variable.empty()) {
        auto content = expression::readJwt(read->signedText + ".x");
        if (content)
            step.setVariable(variable, expression::makeJwt(std::move(*content)));
    }
    return Outcome::Next;
}

} // namespace policy
