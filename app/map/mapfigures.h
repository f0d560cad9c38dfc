// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the requests of the last minute say about the things on the map. A pure function of a view, for any thread.

#include "core/picture/worldgraph.h"
#include "core/traffic/statistics.h"

#include <map>
#include <string>
#include <vector>

namespace map {

struct MapFigures
{
    std::vector<picture::CallRate> rates;
    std::map<std::string, traffic::Figures> apis;
    std::map<std::string, traffic::Figures> operations; // "orders/get-order"
    std::map<std::string, traffic::Figures> subscriptions;
    std::map<std::string, traffic::Figures> products;
    std::map<std::string, std::vector<double>> trends; // requests of each API, in steps of five seconds
    double seconds = 60; // what all of it was counted over
};

[[nodiscard]] MapFigures countFigures(const traffic::Store::View& view, base::SystemTime now);

} // namespace map
