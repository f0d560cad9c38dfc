// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/refusal.h"

#include "core/http/grammar.h"
#include "core/text/json.h"

#include <algorithm>

namespace kube {

using base::Error;
using base::translate;

namespace {

constexpr size_t LongestQuote = 300;

struct Verdict
{
    Error::Kind kind;
    base::Message message;
};

// What the status means to somebody who looks at a cluster, and what to do.
Verdict judge(int status, std::string_view user, const std::string& words)
{
    using Kind = Error::Kind;
    switch (status) {
    case 401:
        return {
            Kind::Denied,
            translate("kube",
                      "The cluster does not accept the user %1: the certificate or token is expired or was made for "
                      "another cluster. Get a new kubeconfig.")
                .arg(user)};
    case 403:
        return {
            Kind::Denied,
            translate("kube", "The cluster does not allow this to the user %1. Ask an administrator for the role: %2")
                .arg(user)
                .arg(words)};
    case 404:
        return {Kind::NotFound, translate("kube", "The cluster has nothing of this name: %1").arg(words)};
    case 409:
        return {Kind::Conflict,
                translate("kube", "Somebody else changed it meanwhile. Look at the new state and try again: %1")
                    .arg(words)};
    case 410:
        return {Kind::Conflict, translate("kube", "What was asked for is too old by now. Ask again: %1").arg(words)};
    case 400:
    case 422:
        return {Kind::Invalid, translate("kube", "The cluster refused the request: %1").arg(words)};
    case 429:
        return {Kind::Unreachable,
                translate("kube", "The cluster is too busy to answer. Try again later: %1").arg(words)};
    case 504:
        return {Kind::Timeout, translate("kube", "The cluster did not answer in time. Try again later: %1").arg(words)};
    default:
        return {
            Kind::Unreachable,
            translate("kube", "The cluster answered with the status %1. Try again later: %2").arg(status).arg(words)};
    }
}

std::string shortened(std::string text)
{
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    }
    if (text.size() > LongestQuote)
        text.resize(LongestQuote);
    while (text.ends_with(' '))
        text.pop_back();
    return text;
}

Refusal make(int status, std::string reason, const std::string& words, std::string_view user)
{
    Refusal refusal;
    Verdict verdict = judge(status, user.empty() ? std::string_view("system:anonymous") : user, words);
    refusal.error.kind = verdict.kind;
    refusal.error.message = std::move(verdict.message);
    refusal.error.detail = "HTTP " + std::to_string(status) + (reason.empty() ? "" : " " + reason);
    refusal.status = status;
    refusal.reason = std::move(reason);
    return refusal;
}

} // namespace

Refusal refusalOf(base::Error error)
{
    Refusal refusal;
    refusal.error = std::move(error);
    return refusal;
}

Refusal refusalOf(const text::Node& status, std::string_view user)
{
    Refusal refusal = make(static_cast<int>(std::clamp<int64_t>(status["code"].asInteger().value_or(500), 100, 999)),
                           status["reason"].text(), shortened(status["message"].text()), user);
    if (const auto wait = status["details"]["retryAfterSeconds"].asInteger(); wait && *wait > 0)
        refusal.retryAfter = std::chrono::seconds(*wait);
    return refusal;
}

Refusal refusalOf(const net::ClientResponse& response, std::string_view user)
{
    const auto body = text::parseJson(response.body);
    Refusal refusal;
    if (body && (*body)["kind"].text() == "Status" && (*body)["code"].asInteger() == response.status)
        refusal = refusalOf(*body, user);
    else
        refusal = make(response.status, response.reason, shortened(response.body), user);
    if (const auto seconds = http::parseDecimal(response.headers.get("Retry-After")))
        refusal.retryAfter = std::chrono::seconds(*seconds);
    return refusal;
}

} // namespace kube
