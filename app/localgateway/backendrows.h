// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Backends of the catalog and whether they may be called now, a row each.

#include "app/bridge/tablemodel.h"
#include "core/workspace/gatewaydetails.h"

namespace localgateway {

struct BackendRow
{
    QString name;
    QString place; // its URL, or a pool's members
    QString circuit;
    widgets::State state = widgets::State::Neutral;

    friend bool operator==(const BackendRow&, const BackendRow&) = default;
};

[[nodiscard]] std::vector<BackendRow> backendRows(const workspace::GatewayDetails& details);
[[nodiscard]] std::vector<bridge::Column<BackendRow>> backendColumns();

} // namespace localgateway
