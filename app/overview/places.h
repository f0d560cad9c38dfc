// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where on the other pages an entry can be mended or looked into.

#include "app/widgets/state.h"
#include "app/widgets/target.h"
#include "core/workspace/attention.h"

#include <QString>

namespace overview {

[[nodiscard]] widgets::Target whereToMend(const workspace::Attention& entry);
[[nodiscard]] QString wordFor(const widgets::Target& place); // "Show on map"
[[nodiscard]] widgets::State stateOf(workspace::Attention::Severity severity);
[[nodiscard]] QString wordFor(workspace::Attention::Severity severity); // "Failing"

// The requests of an API, a subscription …: "api=orders".
[[nodiscard]] widgets::Target requestsWith(const QString& filter);

} // namespace overview
