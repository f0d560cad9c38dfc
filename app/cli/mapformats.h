// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A map as text for people, as JSON and as CSV.

#include "core/mapping/map.h"
#include "core/text/node.h"

#include <string>

namespace cli {

[[nodiscard]] std::string mapToText(const mapping::Map& map);
[[nodiscard]] text::Node mapToJson(const mapping::Map& map); // {"nodes": […], "links": […], "problems": […]}
[[nodiscard]] std::string mapToCsv(const mapping::Map& map); // from_kind,from,to_kind,to,evidence,detail

} // namespace cli
