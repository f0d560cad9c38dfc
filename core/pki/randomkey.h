// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keys that nobody can guess.

#include "core/base/secret.h"

namespace pki {

// 32 hexadecimal digits from the system's random source, as API Management makes its subscription keys.
[[nodiscard]] base::Secret makeSubscriptionKey();

} // namespace pki
