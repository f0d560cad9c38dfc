// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How API Management names the operations that it imports.

#include <set>
#include <string>
#include <string_view>

namespace openapi {

// Lower case, every run of other characters than letters and digits one dash, none at the ends, at most 76 characters.
[[nodiscard]] std::string normalizeOperationId(std::string_view operationId);

// Gives each name once: the second "get" becomes "get-1".
class UniqueNames
{
public:
    [[nodiscard]] std::string take(const std::string& wanted);

private:
    std::set<std::string> m_taken;
};

} // namespace openapi
