// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Schemas of APIs and of the service, and which of them the bodies of an operation follow.

#include "core/catalog/fields.h"
#include "core/catalog/model.h"

namespace catalog {

[[nodiscard]] Schema readSchema(std::string name, const Fields& fields);

// Gives the bodies of an operation the definitions that they name. One that names none keeps what the specification
// said of its content type; before: the operation as the specification had it.
void resolveShapes(Operation& operation, const Operation& before, const Api& api);

} // namespace catalog
