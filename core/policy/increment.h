// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much a call counts for a limit by key: increment-condition and increment-count. What an expression says of it is
// known when the response is (policies section 1), so such a call is let in first and counted later.

#include "core/policy/compiler.h"
#include "core/policy/step.h"

namespace policy {

struct Increment
{
    ComputedBoolean condition{true};
    ComputedInteger count{1};
    bool isLater = false;

    // What counts when it is let in.
    [[nodiscard]] int64_t weightNow() const { return !isLater && condition.literal ? count.literal : 0; }
    // False: the step has failed.
    [[nodiscard]] bool weightLater(Step& step, int64_t& out) const;
};

inline constexpr AttributeRule IncrementCondition{
    .name = "increment-condition", .kind = AttributeKind::Boolean, .mayCompute = true};
inline constexpr AttributeRule IncrementCount{
    .name = "increment-count", .kind = AttributeKind::Integer, .mayCompute = true};
[[nodiscard]] Increment readIncrement(const Values& values);

} // namespace policy
