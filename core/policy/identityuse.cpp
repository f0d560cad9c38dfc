// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/identityuse.h"

#include "core/policy/credentials.h"

namespace policy {

namespace {
constexpr std::string_view HowToGiveTokens =
    "Add it to the file of secrets: identityTokens: [{resource: …, clientId: …, token: …}].";

std::string describeIdentity(const std::string& resource, const std::string& clientId)
{
    return "a token for the resource " + resource + (clientId.empty() ? "" : " and the client id " + clientId);
}
} // namespace

std::optional<IdentityUse> readIdentityUse(const Node& element, const Values& values, Compiler& compiler)
{
    IdentityUse use{values.computedText("resource"), values.computedText("client-id"),
                    values.text("output-token-variable-name"), values.computedBoolean("ignore-error", false)};
    const bool isKnownNow = use.resource.isLiteral() && use.clientId.isLiteral() && use.ignoresError.isLiteral();
    const Credentials* credentials = compiler.environment().credentials;
    if (isKnownNow && !use.ignoresError.literal && !compiler.environment().assumesAll
        && !(credentials && credentials->identityToken(use.resource.literal, use.clientId.literal))) {
        compiler.problem(element.place,
                         base::translate("policy", "This gateway has no managed identity, and was not given %1. %2")
                             .arg(describeIdentity(use.resource.literal, use.clientId.literal))
                             .arg(HowToGiveTokens));
        return std::nullopt;
    }
    return use;
}

bool IdentityUse::apply(Step& step, http::Headers& headers) const
{
    std::string wanted;
    std::string client;
    bool isOptional = false;
    if (!step.evaluate(resource, wanted) || !step.evaluate(clientId, client)
        || !step.evaluate(ignoresError, isOptional))
        return false;
    const Credentials* credentials = step.services.credentials;
    const base::Secret* token = credentials ? credentials->identityToken(wanted, client) : nullptr;
    if (!token && isOptional) {
        step.note(
            [&] { return TraceNote{"There is no " + describeIdentity(wanted, client).substr(2) + "; it goes on."}; });
        return true;
    }
    if (!token) {
        RunFailure failure;
        failure.reason = "ManagedIdentityTokenNotFound"; // no documented name is known
        failure.message = "A token of the managed identity could not be had.";
        failure.detail =
            "This gateway was not given " + describeIdentity(wanted, client) + ". " + std::string(HowToGiveTokens);
        failure.isInternal = true;
        step.failure = std::move(failure);
        return false;
    }
    if (variable.empty())
        headers.set("Authorization", "Bearer " + std::string(token->reveal()));
    else
        step.setVariable(variable, expression::Value::text(std::string(token->reveal())));
    step.note([&] { return TraceNote{"The gateway's " + describeIdentity(wanted, client).substr(2) + " is used."}; });
    return true;
}

} // namespace policy
