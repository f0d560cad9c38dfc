// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/references.h"

namespace catalog {

namespace {
bool isThere(const Reference& reference, const Catalog& catalog)
{
    if (reference.collection == "apis")
        return catalog.findApi(ApiName(reference.name)) != nullptr;
    if (reference.collection == "products")
        return catalog.findProduct(ProductName(reference.name)) != nullptr;
    if (reference.collection == "apiVersionSets")
        return catalog.findVersionSet(VersionSetName(reference.name)) != nullptr;
    return catalog.findBackend(BackendName(reference.name)) != nullptr;
}
} // namespace

void checkReferences(const std::vector<Reference>& references, Catalog& catalog)
{
    for (const Reference& reference : references) {
        if (!isThere(reference, catalog))
            catalog.problems.push_back({reference.file, reference.place,
                                        base::translate("catalog", "There is no “%1” in %2; it is ignored.")
                                            .arg(reference.name)
                                            .arg(reference.collection)});
    }
}

} // namespace catalog
