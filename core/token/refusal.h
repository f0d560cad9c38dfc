// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why a token is refused, in the words of API Management (errors section 4). The detail is for the trace: it says what
// was compared with what, and never reaches the caller.

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace token {

struct Refusal
{
    enum class Reason : uint8_t {
        NotPresent,
        SignatureInvalid,
        SignatureKeyNotFound,
        AudienceNotAllowed,
        IssuerNotAllowed,
        Expired,
        ClaimNotFound,
        ClaimValueNotAllowed,
        Invalid, // anything else
    };
    Reason reason = Reason::Invalid;
    std::string message; // may be told to the caller
    std::string detail;
};

using Refused = tl::unexpected<Refusal>;

[[nodiscard]] std::string_view reasonName(Refusal::Reason reason); // "TokenExpired", …; LastError.Reason
[[nodiscard]] Refused refuse(Refusal::Reason reason, std::string message, std::string detail = {});
[[nodiscard]] Refused refuseMalformed(std::string detail);

} // namespace token
