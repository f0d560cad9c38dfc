// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A request as a curl command line for a POSIX shell.

#include "core/net/httpclient.h"

#include <string>
#include <string_view>

namespace tester {

// The value of the header that carries the key is written as $KEY where it is hidden, for showing; runnable otherwise.
[[nodiscard]] std::string toCurl(const net::ClientRequest& request, std::string_view keyHeader, bool isKeyHidden);

} // namespace tester
