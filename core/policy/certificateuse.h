// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// authentication-certificate, alone and as a child of the policies that send requests: a client certificate by its id,
// by its thumbprint, or as a PFX that an expression gives.

#include "core/base/secret.h"
#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>
#include <optional>

namespace policy {

struct CertificateUse
{
    ComputedText id;
    ComputedText thumbprint;
    std::optional<ComputedText> body; // PKCS#12
    ComputedText password; // of the body

    // PEM with chain and key. False: the step has failed.
    [[nodiscard]] bool find(Step& step, std::string& pem) const;
};

inline constexpr std::array<AttributeRule, 4> CertificateUseAttributes{{
    {.name = "thumbprint", .mayCompute = true},
    {.name = "certificate-id", .mayCompute = true},
    {.name = "body", .mayCompute = true},
    {.name = "password", .mayCompute = true},
}};
// nullopt when something was wrong and is reported.
[[nodiscard]] std::optional<CertificateUse> readCertificateUse(const Node& element, const Values& values,
                                                               Compiler& compiler);

// Reported when nothing is known of that certificate.
[[nodiscard]] const base::Secret* findCertificate(std::string_view id, std::string_view thumbprint, base::Place place,
                                                  Compiler& compiler);

} // namespace policy
