// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A change's plan in the form of the plan panel.

#include "app/widgets/planpanel.h"
#include "core/change/change.h"

namespace subscriptions {

[[nodiscard]] widgets::Plan toPanel(const change::Plan& plan, const QString& verb, QStringView icon);

} // namespace subscriptions
