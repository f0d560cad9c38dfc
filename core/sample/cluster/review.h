// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "May I?" and "who am I?": reviews that are answered and never stored. The sample world's users may do anything.

#include "core/sample/cluster/types.h"

#include <string_view>

namespace sample::cluster {

[[nodiscard]] Node answerReview(const ResourceType& type, Node review, std::string_view user);

} // namespace sample::cluster
