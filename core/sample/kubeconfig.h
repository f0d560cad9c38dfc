// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The kubeconfig of the sample cluster: its address and authority, and a client certificate inside.

#include "core/pki/authority.h"

#include <string>

namespace sample {

[[nodiscard]] std::string makeKubeconfig(const std::string& server, const std::string& authorityPem,
                                         const pki::Issued& client);

} // namespace sample
