// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An origin as browsers send it: scheme, host and port (RFC 6454).

#include <string>
#include <string_view>

namespace policy {

// Lower case, without the scheme's own port and without a slash at its end, so that equal origins are equal texts.
[[nodiscard]] std::string normalOrigin(std::string_view origin);

} // namespace policy
