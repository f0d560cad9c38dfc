// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/increment.h"

#include <algorithm>

namespace policy {

Increment readIncrement(const Values& values)
{
    return {values.computedBoolean("increment-condition", true), values.computedInteger("increment-count", 1),
            values.isComputed("increment-condition") || values.isComputed("increment-count")};
}

bool Increment::weightLater(Step& step, int64_t& out) const
{
    bool counts = false;
    if (!step.evaluate(condition, counts) || !step.evaluate(count, out))
        return false;
    out = counts ? std::max<int64_t>(0, out) : 0;
    return true;
}

} // namespace policy
