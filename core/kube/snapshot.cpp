// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/snapshot.h"

#include <algorithm>

namespace kube {

bool Snapshot::isComplete() const
{
    return std::ranges::all_of(
        states, [](const KindState& state) { return state.hasValues || state.phase == KindState::Phase::NotAllowed; });
}

const base::Error* Snapshot::trouble() const
{
    for (const KindState& state : states) {
        if (state.phase == KindState::Phase::Stale && state.error)
            return &*state.error;
    }
    return nullptr;
}

} // namespace kube
