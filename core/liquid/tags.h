// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tags: each reads its markup, and the block behind it when it has one. Null after a fault, and for a comment.

#include "core/liquid/node.h"

#include <span>
#include <string_view>

namespace liquid {

class Markup;
class Parser;

struct Tag
{
    std::string_view name;
    NodePointer (*parse)(Parser& parser, Markup& markup) = nullptr;
};

[[nodiscard]] const Tag* findTag(std::string_view name);

[[nodiscard]] std::span<const Tag> choiceTags();
[[nodiscard]] std::span<const Tag> loopTags();
[[nodiscard]] std::span<const Tag> variableTags();

} // namespace liquid
