// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What validate-jwt and validate-azure-ad-token share: a token is found, decrypted, verified and judged, and its keys
// are asked for when they are not at hand.

#include "core/policy/openidkeys.h"
#include "core/policy/tokensource.h"
#include "core/text/node.h"
#include "core/token/claims.h"
#include "core/token/jws.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace policy {

struct ClaimRule
{
    ComputedText name;
    ComputedText match{"all"};
    ComputedText separator;
    std::vector<ComputedText> values;
};

struct TokenRules
{
    TokenSource source;
    TokenRefusal refusal;
    std::string variable; // gets the token; empty: none
    ComputedBoolean requiresExpiration{true};
    ComputedBoolean requiresSignature{true};
    ComputedInteger clockSkew{0};
    std::vector<ComputedText> configurations; // URLs of OpenID configurations
    std::vector<token::Key> keys;
    std::vector<std::pair<std::string, ComputedText>> computedKeys; // id, base64
    std::vector<token::Key> decryptionKeys;
    std::optional<std::vector<ComputedText>> audiences;
    std::optional<std::vector<ComputedText>> issuers;
    std::vector<ClaimRule> claims;
    bool takesIssuersOfConfigurations = true;
    // A check of its own that a policy adds, with the issuers that the configurations name; empty: none.
    using Check =
        std::function<tl::expected<void, token::Refusal>(const std::vector<std::string>&, const text::Node& claims)>;
    Check check{};

    Outcome run(Step& step) const;
    Outcome resume(Step& step, const Event& event) const;

private:
    [[nodiscard]] OpenIdKeys* keysOf(Step& step) const; // null: the step has failed
    [[nodiscard]] Outcome judge(Step& step, OpenIdKeys& openId) const;
    [[nodiscard]] tl::expected<void, token::Refusal> checkFurther(const OpenIdKeys& openId,
                                                                  const text::Node& claims) const;
    [[nodiscard]] bool readKeys(Step& step, const OpenIdKeys& openId, std::vector<token::Key>& out) const;
    [[nodiscard]] bool readExpectations(Step& step, const OpenIdKeys& openId, const text::Node& claims,
                                        token::Expectations& out) const;
};

// The children of both policies.
inline constexpr std::array<ElementRule, 1> AudienceChildren{
    {{.name = "audience", .content = Content::Computed, .isRequired = true}}};
inline constexpr ElementRule AudiencesElement{.name = "audiences", .children = AudienceChildren, .isOnce = true};
inline constexpr std::array<AttributeRule, 3> RequiredClaimAttributes{{
    {.name = "name", .isRequired = true, .mayCompute = true},
    {.name = "match", .kind = AttributeKind::Choice, .choices = "all|any", .mayCompute = true},
    {.name = "separator", .mayCompute = true},
}};
inline constexpr std::array<ElementRule, 1> ClaimValueChildren{{{.name = "value", .content = Content::Computed}}};
inline constexpr std::array<ElementRule, 1> ClaimChildren{
    {{.name = "claim", .attributes = RequiredClaimAttributes, .children = ClaimValueChildren, .isRequired = true}}};
inline constexpr ElementRule RequiredClaimsElement{
    .name = "required-claims", .children = ClaimChildren, .isOnce = true};
inline constexpr std::array<AttributeRule, 1> DecryptionKeyAttributes{{{.name = "certificate-id"}}};
inline constexpr std::array<ElementRule, 1> DecryptionKeyChildren{
    {{.name = "key", .attributes = DecryptionKeyAttributes, .content = Content::Text, .isRequired = true}}};
inline constexpr ElementRule DecryptionKeysElement{
    .name = "decryption-keys", .children = DecryptionKeyChildren, .isOnce = true};
inline constexpr std::array<AttributeRule, 4> SigningKeyAttributes{
    {{.name = "id"}, {.name = "certificate-id"}, {.name = "n"}, {.name = "e"}}};
inline constexpr std::array<ElementRule, 1> SigningKeyChildren{
    {{.name = "key", .attributes = SigningKeyAttributes, .content = Content::Computed}}};
[[nodiscard]] std::optional<std::vector<ComputedText>> readNames(const Node& element, std::string_view list,
                                                                 Compiler& compiler);
void readRequiredClaims(const Node& list, std::vector<ClaimRule>& out, Compiler& compiler);
void readDecryptionKeys(const Node& list, std::vector<token::Key>& out, Compiler& compiler);
void readSigningKeys(const Node& list, TokenRules& out, Compiler& compiler);

} // namespace policy
