// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/maptable.h"

#include "app/bridge/texts.h"
#include "core/picture/worldgraph.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace map {

namespace {

widgets::State stateOf(const mapping::Link& link)
{
    if (link.evidence == mapping::Evidence::Unresolved)
        return widgets::State::Danger;
    if (link.evidence == mapping::Evidence::Orphan)
        return widgets::State::Neutral;
    if (link.evidence == mapping::Evidence::Endpoints && link.detail != "ready")
        return widgets::State::Warning;
    if (link.evidence == mapping::Evidence::Scope && link.detail != "active")
        return widgets::State::Neutral;
    return widgets::State::Success;
}

} // namespace

std::vector<LinkRow> linkRows(const mapping::Map& map)
{
    std::vector<LinkRow> out;
    out.reserve(map.links.size());
    for (const mapping::Link& link : map.links) {
        out.push_back({bridge::toQt(mapping::kindTitle(link.from.kind)), bridge::toQt(link.from.name),
                       bridge::toQt(mapping::kindTitle(link.to.kind)), bridge::toQt(link.to.name),
                       bridge::toQt(mapping::evidenceName(link.evidence)), bridge::toQt(link.sentence), stateOf(link),
                       bridge::toQt(picture::graphId(link.from))});
    }
    return out;
}

std::vector<bridge::Column<LinkRow>> linkColumns()
{
    using Column = bridge::Column<LinkRow>;
    using widgets::CellKind;
    Column from{QCoreApplication::translate("map", "From"), CellKind::Name, 0, 240};
    from.text = [](const LinkRow& row) { return row.from; };
    from.state = [](const LinkRow& row) { return std::optional(row.state); };
    from.shapeOnly = true;
    Column fromKind{QCoreApplication::translate("map", "Kind"), CellKind::Quiet, 2, 90};
    fromKind.text = [](const LinkRow& row) { return row.fromKind; };
    Column to{QCoreApplication::translate("map", "To"), CellKind::Mono, 0, 240};
    to.text = [](const LinkRow& row) { return row.to; };
    Column toKind{QCoreApplication::translate("map", "Kind"), CellKind::Quiet, 2, 90};
    toKind.text = [](const LinkRow& row) { return row.toKind; };
    Column evidence{QCoreApplication::translate("map", "Evidence"), CellKind::Quiet, 1, 100};
    evidence.text = [](const LinkRow& row) { return row.evidence; };
    Column sentence{QCoreApplication::translate("map", "In words"), CellKind::Text, 1, 300};
    sentence.stretches = true;
    sentence.text = sentence.tip = [](const LinkRow& row) { return row.sentence; };
    return {from, fromKind, to, toKind, evidence, sentence};
}

QString linkKey(const LinkRow& row)
{
    return row.node + u'\t' + row.toKind + u'\t' + row.to + u'\t' + row.evidence + u'\t' + row.sentence;
}

} // namespace map
