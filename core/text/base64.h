// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// RFC 4648 section 4, as Kubernetes writes the values of Secrets and kubeconfig files.

#include <optional>
#include <string>
#include <string_view>

namespace text {

[[nodiscard]] std::string encodeBase64(std::string_view bytes);
// With padding; line breaks and blanks between are ignored. nullopt for anything else.
[[nodiscard]] std::optional<std::string> decodeBase64(std::string_view text);

} // namespace text
