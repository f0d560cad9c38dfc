// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an API's OpenAPI document adds to it.

#include "core/catalog/fields.h"
#include "core/catalog/model.h"

namespace catalog {

// Gives the API the operations of the document, and its service URL where the API has none of its own.
void applySpecification(Api& api, std::string_view source, const ProblemSink& sink);

} // namespace catalog
