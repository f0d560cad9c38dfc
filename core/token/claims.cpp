// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/claims.h"

#include "core/text/json.h"

#include <algorithm>

namespace token {

namespace {
using Reason = Refusal::Reason;

std::string textOfClaim(const text::Node& claim)
{
    return claim.isString() ? claim.text() : text::formatJson(claim);
}

std::string joined(const std::vector<std::string>& values)
{
    std::string out;
    for (const std::string& value : values)
        out += (out.empty() ? "" : ", ") + value;
    return out;
}

bool contains(const std::vector<std::string>& values, const std::string& wanted)
{
    return std::ranges::find(values, wanted) != values.end();
}

// NumericDate of RFC 7519 section 2: seconds, perhaps with a fraction.
tl::expected<std::optional<double>, Refusal> timeOf(const text::Node& claims, std::string_view name)
{
    const text::Node* claim = claims.find(name);
    if (!claim)
        return std::nullopt;
    const auto seconds = claim->isNumber() ? claim->asDouble() : std::nullopt;
    if (!seconds)
        return refuseMalformed("The claim " + std::string(name) + " is no number.");
    return seconds;
}

tl::expected<void, Refusal> checkTimes(const text::Node& claims, const Expectations& expected, base::SystemTime now)
{
    const double seconds = std::chrono::duration<double>(now.time_since_epoch()).count();
    const auto skew = static_cast<double>(expected.clockSkew.count());
    const auto expires = timeOf(claims, "exp");
    const auto begins = timeOf(claims, "nbf");
    for (const auto* time : {&expires, &begins}) {
        if (!*time)
            return Refused(time->error());
    }
    if (!*expires && expected.requiresExpiration)
        return refuse(Reason::Invalid, "JWT has no expiration time. Access denied.",
                      "The claim exp is missing and require-expiration-time is true.");
    if (*expires && seconds >= **expires + skew)
        return refuse(Reason::Expired, "JWT has expired. Access denied.",
                      "It expired at " + claims["exp"].text() + ", and it is " + std::to_string(seconds) + " now.");
    if (*begins && seconds < **begins - skew)
        return refuse(Reason::Invalid, "JWT is not valid yet. Access denied.",
                      "It begins at " + claims["nbf"].text() + ", and it is " + std::to_string(seconds) + " now.");
    return {};
}

tl::expected<void, Refusal> checkOneOf(const text::Node& claims, std::string_view name, Reason reason,
                                       const std::vector<std::string>& allowed)
{
    const text::Node* claim = claims.find(name);
    const std::vector<std::string> values = claim ? valuesOf(*claim) : std::vector<std::string>();
    for (const std::string& value : values) {
        if (contains(allowed, value))
            return {};
    }
    const std::string what = reason == Reason::IssuerNotAllowed ? "issuer" : "audience";
    return refuse(reason, "JWT's " + what + " is not allowed. Access denied.",
                  "Its " + what + " is “" + joined(values) + "”, allowed: “" + joined(allowed) + "”.");
}

std::vector<std::string> split(const std::string& text, const std::string& separator)
{
    std::vector<std::string> out;
    size_t at = 0;
    for (size_t end = text.find(separator); end != std::string::npos; end = text.find(separator, at)) {
        out.push_back(text.substr(at, end - at));
        at = end + separator.size();
    }
    out.push_back(text.substr(at));
    return out;
}

bool isMet(const RequiredClaim& wanted, const text::Node& claim)
{
    const std::vector<std::string> values =
        claim.isString() && !wanted.separator.empty() ? split(claim.text(), wanted.separator) : valuesOf(claim);
    const auto isThere = [&values](const std::string& value) { return contains(values, value); };
    if (wanted.values.empty())
        return true;
    return wanted.matchesAny ? std::ranges::any_of(wanted.values, isThere)
                             : std::ranges::all_of(wanted.values, isThere);
}

tl::expected<void, Refusal> checkRequired(const text::Node& claims, const std::vector<RequiredClaim>& wanted)
{
    std::vector<std::string> missing;
    for (const RequiredClaim& one : wanted) {
        if (!claims.has(one.name))
            missing.push_back(one.name);
    }
    if (!missing.empty())
        return refuse(Reason::ClaimNotFound,
                      "JWT is missing the following claims: " + joined(missing) + ". Access denied.");
    for (const RequiredClaim& one : wanted) {
        const text::Node& claim = claims[one.name];
        if (!isMet(one, claim))
            return refuse(
                Reason::ClaimValueNotAllowed,
                "Claim " + one.name + " value of " + joined(valuesOf(claim)) + " is not allowed. Access denied.",
                std::string(one.matchesAny ? "One" : "All") + " of these were needed: “" + joined(one.values) + "”.");
    }
    return {};
}
} // namespace

std::vector<std::string> valuesOf(const text::Node& claim)
{
    if (!claim.isArray())
        return {textOfClaim(claim)};
    std::vector<std::string> out;
    for (const text::Node& item : claim.items())
        out.push_back(textOfClaim(item));
    return out;
}

tl::expected<void, Refusal> checkClaims(const text::Node& claims, const Expectations& expected, base::SystemTime now)
{
    if (auto checked = checkTimes(claims, expected, now); !checked)
        return checked;
    if (expected.issuers) {
        if (auto checked = checkOneOf(claims, "iss", Reason::IssuerNotAllowed, *expected.issuers); !checked)
            return checked;
    }
    if (expected.audiences) {
        if (auto checked = checkOneOf(claims, "aud", Reason::AudienceNotAllowed, *expected.audiences); !checked)
            return checked;
    }
    return checkRequired(claims, expected.claims);
}

} // namespace token
