// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A first look at a document that somebody hands over: can it be read, what is in it, what is wrong with it.

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace openapi {

struct InspectedOperation
{
    std::string method; // upper case
    std::string path;
    std::string operationId; // empty: none
    base::Place place;
};

struct Inspection
{
    bool isReadable = false; // false: the one problem says why
    std::string version; // as the document claims it
    std::vector<InspectedOperation> operations; // written out under paths, not those behind references
    size_t xMsPaths = 0;
    std::vector<base::Problem> problems;
};

[[nodiscard]] Inspection inspect(std::string_view source, const std::string& file);

} // namespace openapi
