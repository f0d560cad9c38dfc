// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the gateway shows who it is to the backend: <authentication-basic>, <authentication-certificate>,
// <authentication-managed-identity>, and the <proxy> that it goes through.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule AuthenticationBasic;
extern const PolicyRule AuthenticationCertificate;
extern const PolicyRule AuthenticationManagedIdentity;
extern const PolicyRule Proxy;

} // namespace policy
