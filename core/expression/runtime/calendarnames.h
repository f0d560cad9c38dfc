// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names of months and days in the invariant culture.

#include <array>
#include <string_view>

namespace expression {

inline constexpr std::array<std::string_view, 12> MonthNames{"January",   "February", "March",    "April",
                                                             "May",       "June",     "July",     "August",
                                                             "September", "October",  "November", "December"};
inline constexpr std::array<std::string_view, 7> DayNames{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                          "Thursday", "Friday", "Saturday"};

} // namespace expression
