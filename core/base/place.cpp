// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/place.h"

#include <algorithm>

namespace base {

std::string describePlace(std::string_view file, Place place)
{
    std::string out(file);
    if (!place.known())
        return out;
    if (!out.empty())
        out += ':';
    out += std::to_string(place.line);
    if (place.column != 0)
        out += ':' + std::to_string(place.column);
    return out;
}

Place placeOf(std::string_view text, size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const size_t lastBreak = before.rfind('\n');
    const size_t column = lastBreak == std::string_view::npos ? before.size() + 1 : before.size() - lastBreak;
    return {static_cast<uint32_t>(line), static_cast<uint32_t>(column)};
}

} // namespace base
