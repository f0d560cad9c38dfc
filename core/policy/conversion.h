// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What xml-to-json and json-to-xml share: whether they apply, and how they put the new body in its place.

#include "core/policy/step.h"

#include <optional>
#include <string>
#include <string_view>

namespace policy {

struct Conversion
{
    ComputedText apply; // "always", or "content-type-…"
    ComputedBoolean considersAccept{true};
    bool (*isSource)(std::string_view contentType) = nullptr;
    bool (*isWanted)(std::string_view accept) = nullptr;

    // nullopt: the step has failed.
    [[nodiscard]] std::optional<bool> applies(Step& step) const;
};

[[nodiscard]] Outcome replaceConverted(Step& step, std::optional<std::string> converted, std::string_view from,
                                       std::string_view contentType);

} // namespace policy
