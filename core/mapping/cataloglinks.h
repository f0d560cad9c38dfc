// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The catalog's part of a map: who may call what, and the addresses that APIs and operations use.

#include "core/mapping/mapbuilder.h"

#include <map>
#include <string>

namespace mapping {

// Addresses that have to be looked up in the cluster: the URL of each node that has one.
using Addresses = std::map<NodeId, std::string>;

[[nodiscard]] Addresses addCatalogLinks(const catalog::Catalog& catalog, MapBuilder& out);

} // namespace mapping
