// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names that lead to nothing: found when everything has been read.

#include "core/catalog/fields.h"
#include "core/catalog/model.h"

namespace catalog {

struct Reference
{
    std::string file;
    base::Place place;
    std::string_view collection; // "apis", "products", "apiVersionSets", "backends"
    std::string name;
};

// A problem for each reference whose target is not in the catalog.
void checkReferences(const std::vector<Reference>& references, Catalog& catalog);

} // namespace catalog
