// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A gateway's trace as the steps that a trace list shows.

#include "app/bridge/policyplaces.h"
#include "app/widgets/tracelist.h"
#include "core/gateway/tracebook.h"

namespace bridge {

[[nodiscard]] QList<widgets::TraceStep> toSteps(const gateway::RequestTrace& trace, const PolicyPlaces& places);

} // namespace bridge
