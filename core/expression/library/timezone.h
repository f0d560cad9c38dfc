// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Time zones from the system's zone files (RFC 8536). Windows names of the usual zones are known, too.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace expression {

struct TimeZone
{
    std::string id;
    bool isUtc = false;
    std::vector<std::pair<int64_t, int32_t>> transitions; // Unix seconds, seconds east from then on
    int32_t firstOffset = 0;

    [[nodiscard]] static std::optional<TimeZone> find(std::string_view id);
    [[nodiscard]] static std::optional<TimeZone> read(std::string_view file); // without its name
    [[nodiscard]] int64_t offsetAtUtc(int64_t ticks) const; // in ticks
    [[nodiscard]] int64_t offsetAtLocal(int64_t ticks) const;
};

} // namespace expression
