// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/refusal.h"

#include <array>

namespace token {

std::string_view reasonName(Refusal::Reason reason)
{
    static constexpr std::array<std::string_view, 9> Names{
        "TokenNotPresent",         "TokenSignatureInvalid",     "TokenSignatureKeyNotFound",
        "TokenAudienceNotAllowed", "TokenIssuerNotAllowed",     "TokenExpired",
        "TokenClaimNotFound",      "TokenClaimValueNotAllowed", "JwtInvalid"};
    return Names.at(static_cast<size_t>(reason));
}

Refused refuse(Refusal::Reason reason, std::string message, std::string detail)
{
    return Refused(Refusal{reason, std::move(message), std::move(detail)});
}

Refused refuseMalformed(std::string detail)
{
    return refuse(Refusal::Reason::Invalid, "JWT is not well formed. Access denied.", std::move(detail));
}

} // namespace token
