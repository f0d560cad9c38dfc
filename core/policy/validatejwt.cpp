// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/validatejwt.h"

#include "core/policy/tokenrules.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 10> ValidateJwtAttributes{{
    TokenHeader,
    TokenQuery,
    TokenValue,
    TokenFailedStatus,
    TokenFailedMessage,
    {.name = "require-expiration-time", .kind = AttributeKind::Boolean, .mayCompute = true},
    TokenScheme,
    {.name = "require-signed-tokens", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "clock-skew", .kind = AttributeKind::Integer, .mayCompute = true},
    TokenVariable,
}};
constexpr std::array<AttributeRule, 3> OpenIdConfigAttributes{{
    {.name = "url", .isRequired = true, .mayCompute = true},
    {.name = "validate-connectivity", .kind = AttributeKind::Boolean},
    {.name = "host", .kind = AttributeKind::Unsupported, .instead = "write the host into url"},
}};
constexpr std::array<ElementRule, 1> IssuerChildren{
    {{.name = "issuer", .content = Content::Computed, .isRequired = true}}};
constexpr std::array<ElementRule, 6> ValidateJwtChildren{{
    {.name = "openid-config", .attributes = OpenIdConfigAttributes},
    {.name = "issuer-signing-keys", .children = SigningKeyChildren, .isOnce = true},
    DecryptionKeysElement,
    AudiencesElement,
    {.name = "issuers", .children = IssuerChildren, .isOnce = true},
    RequiredClaimsElement,
}};

void readConfiguration(const Node& child, TokenRules& rules, Compiler& compiler)
{
    const Values values = compiler.read(child);
    if (!values.isUsable())
        return;
    auto url = values.computedText("url");
    if (url.isLiteral() && !http::parseUrl(url.literal) && !compiler.environment().assumesAll)
        compiler.problem(values.place("url"),
                         base::translate("policy", "The url of openid-config is an absolute http or https URL."));
    rules.configurations.push_back(std::move(url));
}

void readChildren(const Node& element, TokenRules& rules, Compiler& compiler)
{
    for (const Node* child : compiler.children(element)) {
        if (child->name == "openid-config")
            readConfiguration(*child, rules, compiler);
        else if (child->name == "issuer-signing-keys")
            readSigningKeys(*child, rules, compiler);
        else if (child->name == "decryption-keys")
            readDecryptionKeys(*child, rules.decryptionKeys, compiler);
        else if (child->name == "required-claims")
            readRequiredClaims(*child, rules.claims, compiler);
    }
    rules.audiences = readNames(element, "audiences", compiler);
    rules.issuers = readNames(element, "issuers", compiler);
}

void compileValidateJwt(const Node& element, const Values& values, Compiler& compiler)
{
    TokenRules rules{readTokenSource(element, values, {}, compiler), readTokenRefusal(values),
                     values.text("output-token-variable-name")};
    rules.requiresExpiration = values.computedBoolean("require-expiration-time", true);
    rules.requiresSignature = values.computedBoolean("require-signed-tokens", true);
    rules.clockSkew = values.computedInteger("clock-skew", 0);
    readChildren(element, rules, compiler);
    compiler.add(std::move(rules));
}
} // namespace

const PolicyRule ValidateJwt{.element = "validate-jwt",
                             .sections = in::Inbound,
                             .attributes = ValidateJwtAttributes,
                             .children = ValidateJwtChildren,
                             .compile = compileValidateJwt};

} // namespace policy
