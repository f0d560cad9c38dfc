// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is wrong in the catalog, a row each, with its place.

#include "app/bridge/tablemodel.h"
#include "core/base/result.h"

namespace localgateway {

struct ProblemRow
{
    QString file;
    uint32_t line = 0;
    uint32_t column = 0;
    QString sentence;

    friend bool operator==(const ProblemRow&, const ProblemRow&) = default;
};

[[nodiscard]] std::vector<ProblemRow> problemRows(const std::vector<base::Problem>& problems);
[[nodiscard]] std::vector<bridge::Column<ProblemRow>> problemColumns();
[[nodiscard]] QString problemKey(const ProblemRow& row);

} // namespace localgateway
