// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What of a graph a filter leaves: the things it matches, and all that leads to or from them.

#include "core/picture/graph.h"
#include "core/traffic/filter.h"

#include <span>

namespace map {

[[nodiscard]] std::span<const traffic::FilterField> mapFields(); // name, api, sub, product, backend, service, ns, state

struct MapChoice
{
    bool showsOnlyProblems = false; // things that are in trouble, and the way to them
    bool showsUnused = true; // subscriptions, products and Services without a link
};

[[nodiscard]] picture::Graph choose(const picture::Graph& graph, const traffic::Filter& filter,
                                    const MapChoice& choice);

} // namespace map
