// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Changes of an encoded query that leave every other byte of it alone. Names compare decoded and without case.

#include <string>
#include <string_view>

namespace policy {

[[nodiscard]] bool hasQueryParameter(std::string_view query, std::string_view name);
[[nodiscard]] std::string withoutQueryParameter(std::string_view query, std::string_view name);
void appendQueryParameter(std::string& query, std::string_view name, std::string_view value); // encodes both
void appendQuery(std::string& query, std::string_view encoded); // "a=b" & "c=d"

} // namespace policy
