// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A snapshot in the words of the top bar and the status line, and what of it the palette finds by name. Pure functions.

#include "app/shell/statusline.h"
#include "app/shell/topbar.h"
#include "core/base/clock.h"
#include "core/workspace/snapshot.h"

namespace console {

[[nodiscard]] shell::Connection clusterConnection(const workspace::Snapshot& snapshot);
[[nodiscard]] shell::Connection gatewayConnection(const workspace::Snapshot& snapshot);
[[nodiscard]] QList<shell::StatusItem> statusItems(const workspace::Snapshot& snapshot, base::SystemTime now);
[[nodiscard]] QList<widgets::Found> objectsOf(const workspace::Snapshot& snapshot);

} // namespace console
