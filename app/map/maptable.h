// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The map as a table: one row for each link, its evidence in words. For reading, sorting, copying and screen readers.

#include "app/bridge/tablemodel.h"
#include "core/mapping/map.h"

namespace map {

struct LinkRow
{
    QString fromKind;
    QString from;
    QString toKind;
    QString to;
    QString evidence;
    QString sentence;
    widgets::State state = widgets::State::Neutral;
    QString node; // graph id of what it starts at

    friend bool operator==(const LinkRow&, const LinkRow&) = default;
};

[[nodiscard]] std::vector<LinkRow> linkRows(const mapping::Map& map);
[[nodiscard]] std::vector<bridge::Column<LinkRow>> linkColumns();
[[nodiscard]] QString linkKey(const LinkRow& row);

} // namespace map
