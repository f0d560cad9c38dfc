// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is wrong in the catalog, a row each, with its place.

#include "app/bridge/policyplaces.h"
#include "app/bridge/tablemodel.h"
#include "core/base/result.h"

namespace localgateway {

struct ProblemRow
{
    QString file;
    uint32_t line = 0;
    uint32_t column = 0;
    QString sentence;
    widgets::Target target; // of a policy document: its line; empty: of another file

    friend bool operator==(const ProblemRow&, const ProblemRow&) = default;
};

[[nodiscard]] std::vector<ProblemRow> problemRows(const std::vector<base::Problem>& problems,
                                                  const bridge::PolicyPlaces& places);
[[nodiscard]] std::vector<bridge::Column<ProblemRow>> problemColumns();
[[nodiscard]] QString problemKey(const ProblemRow& row);

} // namespace localgateway
