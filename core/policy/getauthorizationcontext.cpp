// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/getauthorizationcontext.h"

#include "core/expression/library/context.h"
#include "core/policy/compiler.h"
#include "core/policy/credentials.h"
#include "core/policy/step.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 6> AuthorizationContextAttributes{{
    {.name = "provider-id", .isRequired = true, .mayCompute = true},
    {.name = "authorization-id", .isRequired = true, .mayCompute = true},
    {.name = "context-variable-name", .isRequired = true, .mayCompute = true},
    {.name = "identity-type", .kind = AttributeKind::Choice, .choices = "managed|jwt", .mayCompute = true},
    {.name = "identity", .mayCompute = true},
    {.name = "ignore-error", .kind = AttributeKind::Boolean, .mayCompute = true},
}};

base::Message whatIsMissing(const std::string& provider, const std::string& id)
{
    return base::translate("policy",
                           "The authorization %1 of the provider %2 is not at hand. Add it to the file of secrets: "
                           "authorizations: {%2: {%1: {accessToken: …}}}.")
        .arg(id)
        .arg(provider);
}

// Who asks makes no difference here: the file gives one token for each connection.
struct AuthorizationContextSettings
{
    ComputedText provider;
    ComputedText id;
    ComputedText variable;
    ComputedBoolean ignoresError;
    ComputedText identityType;
    ComputedText identity;

    Outcome run(Step& step) const
    {
        std::string whose;
        std::string token;
        std::string from;
        std::string which;
        std::string name;
        bool isOptional = false;
        if (!step.evaluate(provider, from) || !step.evaluate(id, which) || !step.evaluate(variable, name)
            || !step.evaluate(ignoresError, isOptional) || !step.evaluate(identityType, whose)
            || !step.evaluate(identity, token))
            return Outcome::Fail;
        if (whose == "jwt")
            step.note([] {
                return TraceNote{"Whether the identity may use the authorization is not judged here: what the file of "
                                 "secrets names is given."};
            });
        const Credentials* credentials = step.services.credentials;
        const auto* found = credentials ? credentials->authorization(from, which) : nullptr;
        if (!found && !isOptional) {
            RunFailure failure;
            failure.reason = "AuthorizationNotFound"; // no documented name is known
            failure.message = "The authorization could not be had.";
            failure.detail = whatIsMissing(from, which).english();
            failure.isInternal = true;
            return step.fail(std::move(failure));
        }
        step.setVariable(name,
                         found ? expression::makeAuthorization(std::string(found->accessToken.reveal()), found->claims)
                               : expression::Value());
        step.note([&] {
            return TraceNote{found ? "The authorization " + which + " of " + from + " is kept in " + name + '.'
                                   : whatIsMissing(from, which).english()};
        });
        return Outcome::Next;
    }
};

void compileAuthorizationContext(const Node& element, const Values& values, Compiler& compiler)
{
    AuthorizationContextSettings settings{values.computedText("provider-id"),
                                          values.computedText("authorization-id"),
                                          values.computedText("context-variable-name"),
                                          values.computedBoolean("ignore-error", false),
                                          values.computedText("identity-type", "managed"),
                                          values.computedText("identity")};
    const bool isKnownNow =
        settings.provider.isLiteral() && settings.id.isLiteral() && settings.ignoresError.isLiteral();
    const Credentials* credentials = compiler.environment().credentials;
    if (isKnownNow && !settings.ignoresError.literal && !compiler.environment().assumesAll
        && !(credentials && credentials->authorization(settings.provider.literal, settings.id.literal)))
        compiler.problem(element.place, whatIsMissing(settings.provider.literal, settings.id.literal));
    else
        compiler.add(std::move(settings));
}
} // namespace

const PolicyRule GetAuthorizationContext{.element = "get-authorization-context",
                                         .sections = in::Inbound,
                                         .attributes = AuthorizationContextAttributes,
                                         .compile = compileAuthorizationContext};

} // namespace policy
