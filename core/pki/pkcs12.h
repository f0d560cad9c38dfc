// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// PKCS#12 (PFX) files: a certificate, its chain and its key under one password.

#include "core/base/result.h"
#include "core/base/secret.h"

#include <string_view>

namespace pki {

// PEM: the leaf, its key where there is one, then the chain.
[[nodiscard]] base::Result<base::Secret> pemOfPkcs12(std::string_view der, const base::Secret& password);
[[nodiscard]] bool isPkcs12(std::string_view der); // whatever its password
// SHA-1 of the first certificate of a PEM text, upper-case hexadecimal, as Windows and API Management show it; empty
// when there is none.
[[nodiscard]] std::string thumbprintOf(std::string_view pem);

} // namespace pki
