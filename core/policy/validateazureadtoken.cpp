// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/validateazureadtoken.h"

#include "core/policy/tokenrules.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 11> AzureAdTokenAttributes{{
    {.name = "tenant-id", .isRequired = true, .mayCompute = true},
    TokenHeader,
    TokenQuery,
    TokenValue,
    {.name = "authentication-endpoint"},
    TokenFailedStatus,
    TokenFailedMessage,
    TokenVariable,
    TokenScheme,
    {.name = "allow-protected-forwarded-tokens",
     .kind = AttributeKind::Unsupported,
     .instead = "only bearer tokens are judged here, leave it out"},
    {.name = "allow-proof-of-possession-tokens",
     .kind = AttributeKind::Unsupported,
     .instead = "only bearer tokens are judged here, leave it out"},
}};
constexpr std::array<ElementRule, 1> ApplicationChildren{
    {{.name = "application-id", .content = Content::Text, .isRequired = true}}};
constexpr std::array<ElementRule, 5> AzureAdTokenChildren{{
    {.name = "backend-application-ids", .children = ApplicationChildren, .isOnce = true},
    {.name = "client-application-ids", .children = ApplicationChildren, .isOnce = true},
    AudiencesElement,
    RequiredClaimsElement,
    DecryptionKeysElement,
}};
constexpr std::string_view UsualEndpoint = "https://login.microsoftonline.com";

// The last part of a tenant that is written as a URL.
std::string tenantOf(std::string text)
{
    text = trimSpace(text);
    while (text.ends_with('/'))
        text.pop_back();
    return text.substr(text.rfind('/') + 1);
}

std::string withScheme(std::string endpoint)
{
    if (endpoint.find("://") == std::string::npos)
        endpoint.insert(0, "https://");
    while (endpoint.ends_with('/'))
        endpoint.pop_back();
    return endpoint;
}

// Entra's tokens of version 1 and 2 name their issuer differently; both are signed with the same keys, which are those
// of every other tenant too. So the issuer must be the one that the tenant's own configuration names, in either form.
std::vector<std::string> withFirstVersion(std::vector<std::string> issuers)
{
    constexpr std::string_view Second = "/v2.0";
    const size_t count = issuers.size();
    for (size_t i = 0; i < count; ++i) {
        const std::string_view issuer = issuers[i];
        if (issuer.ends_with(Second))
            issuers.push_back("https://sts.windows.net/"
                              + tenantOf(std::string(issuer.substr(0, issuer.size() - Second.size()))) + '/');
    }
    return issuers;
}

std::string joinNames(const std::vector<std::string>& names)
{
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

struct AzureAdTokenSettings
{
    ComputedText tenant;
    std::string endpoint;
    std::vector<std::string> clients; // application ids
    std::vector<std::string> backends;
    TokenRules rules;

    Outcome run(Step& step) const
    {
        return prepared(step, [&](const TokenRules& ready) { return ready.run(step); });
    }
    Outcome resume(Step& step, const Event& event) const
    {
        return prepared(step, [&](const TokenRules& ready) { return ready.resume(step, event); });
    }

private:
    // The rules of this tenant; kept while a run asks, for they are known by their address.
    template<typename Use>
    Outcome prepared(Step& step, Use use) const
    {
        auto kept = std::static_pointer_cast<TokenRules>(step.memory.kept[this]);
        if (!kept) {
            std::string name;
            if (!step.evaluate(tenant, name))
                return Outcome::Fail;
            kept = std::make_shared<TokenRules>(rulesOf(tenantOf(std::move(name))));
            step.memory.kept[this] = kept;
        }
        const Outcome outcome = use(*kept);
        if (outcome != Outcome::Ask)
            step.memory.kept.erase(this);
        return outcome;
    }

    [[nodiscard]] TokenRules rulesOf(const std::string& name) const
    {
        TokenRules ready = rules;
        ready.configurations = {{endpoint + '/' + name + "/v2.0/.well-known/openid-configuration"}};
        ready.takesIssuersOfConfigurations = false;
        ready.check = [this](const std::vector<std::string>& known, const text::Node& claims) {
            return checkIssuer(withFirstVersion(known), claims);
        };
        return ready;
    }

    [[nodiscard]] tl::expected<void, token::Refusal> checkIssuer(const std::vector<std::string>& allowed,
                                                                 const text::Node& claims) const
    {
        const std::string& from = claims["iss"].text();
        if (std::ranges::find(allowed, from) == allowed.end())
            return token::refuse(token::Refusal::Reason::IssuerNotAllowed,
                                 "JWT's issuer is not allowed. Access denied.",
                                 "Its issuer is “" + from + "”, allowed: “" + joinNames(allowed) + "”.");
        return checkClient(claims);
    }

    [[nodiscard]] tl::expected<void, token::Refusal> checkClient(const text::Node& claims) const
    {
        const std::string& client = claims.has("azp") ? claims["azp"].text() : claims["appid"].text();
        if (!clients.empty() && std::ranges::find(clients, client) == clients.end())
            return token::refuse(token::Refusal::Reason::ClaimValueNotAllowed,
                                 "Claim " + std::string(claims.has("azp") ? "azp" : "appid") + " value of " + client
                                     + " is not allowed. Access denied.",
                                 "Allowed client applications: “" + joinNames(clients) + "”.");
        return checkBackend(claims);
    }

    [[nodiscard]] tl::expected<void, token::Refusal> checkBackend(const text::Node& claims) const
    {
        const auto audiences = token::valuesOf(claims["aud"]);
        const auto isMeant = [&](const std::string& id) {
            return std::ranges::find(audiences, id) != audiences.end()
                || std::ranges::find(audiences, "api://" + id) != audiences.end();
        };
        if (backends.empty() || std::ranges::any_of(backends, isMeant))
            return {};
        return token::refuse(token::Refusal::Reason::AudienceNotAllowed,
                             "JWT's audience is not allowed. Access denied.",
                             "Its audience is “" + joinNames(audiences) + "”, allowed: “" + joinNames(backends) + "”.");
    }
};

void readAzureChildren(const Node& element, AzureAdTokenSettings& settings, Compiler& compiler)
{
    for (const Node* child : compiler.children(element)) {
        if (child->name == "required-claims")
            readRequiredClaims(*child, settings.rules.claims, compiler);
        else if (child->name == "decryption-keys")
            readDecryptionKeys(*child, settings.rules.decryptionKeys, compiler);
        else if (child->name != "audiences") {
            (void)compiler.read(*child);
            auto& ids = child->name == "client-application-ids" ? settings.clients : settings.backends;
            ids = compiler.literals(*child);
        }
    }
    settings.rules.audiences = readNames(element, "audiences", compiler);
}

void compileAzureAdToken(const Node& element, const Values& values, Compiler& compiler)
{
    AzureAdTokenSettings settings{values.computedText("tenant-id"),
                                  withScheme(values.text("authentication-endpoint", UsualEndpoint)),
                                  {},
                                  {},
                                  {readTokenSource(element, values, "Authorization", compiler),
                                   readTokenRefusal(values), values.text("output-token-variable-name")}};
    readAzureChildren(element, settings, compiler);
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule ValidateAzureAdToken{.element = "validate-azure-ad-token",
                                      .sections = in::Inbound,
                                      .attributes = AzureAdTokenAttributes,
                                      .children = AzureAdTokenChildren,
                                      .compile = compileAzureAdToken};

} // namespace policy
