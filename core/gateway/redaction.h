// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a URL looks like in records: the values of query parameters that carry subscription keys become ***.

#include "core/gateway/configuration.h"

#include <string>
#include <string_view>

namespace gateway {

void appendRedactedUrl(std::string& out, std::string_view url, const Configuration& configuration);

// A text of a trace: subscription keys and secret named values in it become ***.
[[nodiscard]] std::string redactedText(std::string text, const Configuration& configuration);

} // namespace gateway
