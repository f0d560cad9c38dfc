// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a token must say to be let in: times, issuer, audience, claims (policies section 2, validate-jwt).

#include "core/base/clock.h"
#include "core/text/node.h"
#include "core/token/refusal.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace token {

struct RequiredClaim
{
    std::string name;
    bool matchesAny = false; // one of the values; else all of them
    std::string separator; // a text claim is a list with it between; empty: one value
    std::vector<std::string> values; // empty: the claim must be there
};

struct Expectations
{
    bool requiresExpiration = true;
    std::chrono::seconds clockSkew{0};
    std::optional<std::vector<std::string>> issuers; // set: one of them
    std::optional<std::vector<std::string>> audiences; // set: one of them
    std::vector<RequiredClaim> claims;
};

[[nodiscard]] tl::expected<void, Refusal> checkClaims(const text::Node& claims, const Expectations& expected,
                                                      base::SystemTime now);

// The texts of a claim: of a list each one, of numbers and truth values as JSON writes them.
[[nodiscard]] std::vector<std::string> valuesOf(const text::Node& claim);

} // namespace token
