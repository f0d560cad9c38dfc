// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JSON Pointer (RFC 6901): "/paths/~1orders/get".

#include "core/base/result.h"
#include "core/text/node.h"

#include <string>
#include <string_view>
#include <vector>

namespace text {

using PointerPath = std::vector<std::string>; // decoded tokens; empty: the whole document

[[nodiscard]] base::Result<PointerPath> parsePointer(std::string_view pointer);
[[nodiscard]] std::string formatPointer(const PointerPath& path);
[[nodiscard]] std::string escapePointerToken(std::string_view token);

// The index that a token means in an array: no sign, no leading zeros. nullopt for anything else, "-" too.
[[nodiscard]] std::optional<size_t> arrayIndex(std::string_view token);

// The value there; null when there is none or the pointer is none.
[[nodiscard]] const Node* findByPointer(const Node& document, std::string_view pointer);
[[nodiscard]] const Node* findByPath(const Node& document, const PointerPath& path);

} // namespace text
