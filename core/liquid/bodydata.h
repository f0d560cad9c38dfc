// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JSON and XML as templates see them: body.order.items[0].name. Nothing is converted before it is asked for.

#include "core/liquid/value.h"

#include <string>
#include <string_view>

namespace liquid {

struct BodyOptions
{
    bool parsesDates = true; // "2012-03-21T05:40Z" and "/Date(1198908717056)/" become moments
    bool nilIsNull = false; // of an XML element with xsi:nil="true"; else it is an empty text
};

// nullopt: not well-formed.
[[nodiscard]] std::optional<Value> jsonBody(std::string_view text, const BodyOptions& options);
// An object whose one member is the root element. Elements of one name are a list; prefixes are dropped.
[[nodiscard]] std::optional<Value> xmlBody(std::string_view text, const BodyOptions& options);

[[nodiscard]] Value textOrDate(std::string_view text, const BodyOptions& options);

} // namespace liquid
