// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands in a certificate, as text.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pki {

struct CertificateFacts
{
    std::string thumbprint; // SHA-1, upper-case hexadecimal
    std::string serialNumber; // upper-case hexadecimal
    std::string subject; // RFC 4514, with ", " between the parts
    std::string issuer;
    std::string commonName;
    std::vector<std::string> dnsNames;
    int64_t notBefore = 0; // Unix seconds
    int64_t notAfter = 0;
};

[[nodiscard]] std::optional<CertificateFacts> readCertificate(std::string_view der);
[[nodiscard]] std::optional<CertificateFacts> readPemCertificate(std::string_view pem); // the first of a chain

// Names of subjects compare without blanks and case.
[[nodiscard]] bool isSameName(std::string_view a, std::string_view b);

} // namespace pki
