// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the lists of all kinds are made of: a table of headings, cells that repeat, and the rows of each kind.

#include "app/cluster/clusterrows.h"
#include "app/cluster/objectwords.h"

namespace cluster {

struct Heading
{
    QString title;
    widgets::CellKind kind = widgets::CellKind::Text;
    int rank = 1;
    int width = 0;
    bool stretches = false;
    QString (*tip)(const QString& kept) = nullptr; // made of the cell's tip when it is wanted
};
[[nodiscard]] std::vector<bridge::Column<ObjectRow>> columnsOf(const std::vector<Heading>& headings);
[[nodiscard]] Heading nameHeading();
[[nodiscard]] Heading spaceHeading();
[[nodiscard]] Heading ageHeading();

// Key, labels, and what every filter asks for; the first cells are up to the kind.
[[nodiscard]] ObjectRow rowOf(const kube::Metadata& metadata);
[[nodiscard]] Cell nameCell(const kube::Metadata& metadata);
[[nodiscard]] Cell spaceCell(const kube::Metadata& metadata);
[[nodiscard]] Cell ageCell(const kube::Metadata& metadata, base::SystemTime now);
[[nodiscard]] QString dateOfTip(const QString& time); // of a cell that keeps Kubernetes' time as its tip
[[nodiscard]] Cell numberCell(int64_t value);
// Also makes it the state of the row.
[[nodiscard]] Cell healthCell(ObjectRow& row, const Health& health);

[[nodiscard]] std::vector<Heading> serviceHeadings();
[[nodiscard]] std::vector<ObjectRow> serviceRows(const RowSource& source);
[[nodiscard]] std::vector<Heading> ingressHeadings();
[[nodiscard]] std::vector<ObjectRow> ingressRows(const RowSource& source);
[[nodiscard]] std::vector<Heading> podHeadings();
[[nodiscard]] std::vector<ObjectRow> podRows(const RowSource& source);
[[nodiscard]] std::vector<Heading> deploymentHeadings();
[[nodiscard]] std::vector<ObjectRow> deploymentRows(const RowSource& source);
[[nodiscard]] std::vector<Heading> nodeHeadings();
[[nodiscard]] std::vector<ObjectRow> nodeRows(const RowSource& source);
[[nodiscard]] std::vector<Heading> secretHeadings();
[[nodiscard]] std::vector<ObjectRow> secretRows(const RowSource& source);
[[nodiscard]] std::vector<Heading> namespaceHeadings();
[[nodiscard]] std::vector<ObjectRow> namespaceRows(const RowSource& source);
[[nodiscard]] std::vector<Heading> eventHeadings();
[[nodiscard]] std::vector<ObjectRow> eventRows(const RowSource& source);

} // namespace cluster
