// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The "properties" of each contract as a value of the model. What is wrong becomes a problem; a value always comes out.

#include "core/catalog/fields.h"
#include "core/catalog/model.h"

namespace catalog {

[[nodiscard]] Api readApi(const ApiName& name, const Fields& fields);
[[nodiscard]] VersionSet readVersionSet(const VersionSetName& name, const Fields& fields);
[[nodiscard]] Product readProduct(const ProductName& name, const Fields& fields);
[[nodiscard]] Subscription readSubscription(const SubscriptionName& name, const Fields& fields);
[[nodiscard]] Backend readBackend(const BackendName& name, const Fields& fields);
[[nodiscard]] NamedValue readNamedValue(const NamedValueName& name, const Fields& fields);

// Puts what the contract says over an operation that a specification may have described already.
void overrideOperation(Operation& operation, const Fields& fields);

// "orders;rev=2" is "2"; empty when the name has no revision.
[[nodiscard]] std::string revisionOf(const ApiName& name);
// "orders" for "orders;rev=2" and for "orders".
[[nodiscard]] ApiName currentNameOf(const ApiName& name);

} // namespace catalog
