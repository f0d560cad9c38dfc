// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterrows.h"

#include "app/bridge/texts.h"
#include "app/cluster/rowparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cluster {

using kube::Kind;
using widgets::CellKind;

namespace {

class SearchedRow final : public traffic::FilterRow
{
public:
    explicit SearchedRow(const ObjectRow& row)
        : m_row(row)
    { }
    [[nodiscard]] std::string_view text(size_t field) const override { return m_row.texts.at(field); }
    [[nodiscard]] double number(size_t /*field*/) const override { return m_row.restarts; }
    [[nodiscard]] std::string_view label(std::string_view name) const override
    {
        return kube::valueOf(m_row.labels, name);
    }

private:
    const ObjectRow& m_row;
};

void addServices(ApiUses& uses, const mapping::Map& map, const mapping::NodeId& start, const QString& api)
{
    for (const mapping::Link* link : mapping::linksBehind(map, start)) {
        if (link->to.kind != mapping::NodeKind::Service)
            continue;
        QStringList& apis = uses[link->to.name];
        if (!apis.contains(api))
            apis.append(api);
    }
}

} // namespace

ApiUses apiUses(const mapping::Map& map, const catalog::Catalog& catalog)
{
    ApiUses uses;
    for (const catalog::Api& api : catalog.apis)
        addServices(uses, map, {mapping::NodeKind::Api, api.name.text()}, bridge::toQt(api.name.text()));
    return uses;
}

std::vector<bridge::Column<ObjectRow>> columnsOf(const std::vector<Heading>& headings)
{
    std::vector<bridge::Column<ObjectRow>> columns;
    for (size_t i = 0; i < headings.size(); ++i) {
        const Heading& heading = headings[i];
        bridge::Column<ObjectRow> column{heading.title, heading.kind, heading.rank, heading.width, heading.stretches};
        column.text = [i](const ObjectRow& row) { return row.cells[i].text; };
        column.state = [i](const ObjectRow& row) { return row.cells[i].state; };
        column.tip = [i, tip = heading.tip](const ObjectRow& row) {
            return tip ? tip(row.cells[i].tip) : row.cells[i].tip;
        };
        column.sortKey = [i](const ObjectRow& row) {
            return row.cells[i].sort.isValid() ? row.cells[i].sort : QVariant(row.cells[i].text);
        };
        columns.push_back(std::move(column));
    }
    return columns;
}

Heading nameHeading()
{
    return {QCoreApplication::translate("cluster", "Name"), CellKind::Name, 0, 170, true};
}

Heading spaceHeading()
{
    return {QCoreApplication::translate("cluster", "Namespace"), CellKind::Quiet, 1, 110};
}

Heading ageHeading()
{
    return {QCoreApplication::translate("cluster", "Age"), CellKind::Number, 2, 66, false, dateOfTip};
}

ObjectRow rowOf(const kube::Metadata& metadata)
{
    ObjectRow row;
    row.key = bridge::toQt(metadata.id());
    row.labels = metadata.labels;
    row.set(Field::Name, bridge::toQt(metadata.name));
    row.set(Field::Space, bridge::toQt(metadata.nameSpace));
    return row;
}

Cell nameCell(const kube::Metadata& metadata)
{
    return {bridge::toQt(metadata.name), {}, {}, bridge::toQt(metadata.id())};
}

Cell spaceCell(const kube::Metadata& metadata)
{
    return {bridge::toQt(metadata.nameSpace)};
}

// Ascending: the youngest first.
Cell ageCell(const kube::Metadata& metadata, base::SystemTime now)
{
    const auto time = timeOf(metadata.creationTime);
    if (!time)
        return {{}, QVariant::fromValue<qint64>(0)};
    return {ageText(*time, now),
            QVariant::fromValue<qint64>(-time->time_since_epoch().count()),
            {},
            bridge::toQt(metadata.creationTime)};
}

// Words for a date take longer than all else in a row.
QString dateOfTip(const QString& time)
{
    return dateText(bridge::toStd(time));
}

Cell numberCell(int64_t value)
{
    return {bridge::number(value), QVariant::fromValue<qint64>(value)};
}

Cell healthCell(ObjectRow& row, const Health& health)
{
    row.state = health.state;
    row.set(Field::State, health.word + u' ' + bridge::toQt(filterWord(health.state)));
    return {health.word, {}, health.state};
}

std::vector<ObjectRow> objectRows(Kind kind, const RowSource& source)
{
    switch (kind) {
    case Kind::Service:
        return serviceRows(source);
    case Kind::Ingress:
        return ingressRows(source);
    case Kind::Pod:
        return podRows(source);
    case Kind::Deployment:
        return deploymentRows(source);
    case Kind::Node:
        return nodeRows(source);
    case Kind::Secret:
        return secretRows(source);
    case Kind::Namespace:
        return namespaceRows(source);
    case Kind::Event:
        return eventRows(source);
    case Kind::EndpointSlice:
        break; // shown with their Services
    }
    return {};
}

std::vector<bridge::Column<ObjectRow>> objectColumns(Kind kind)
{
    switch (kind) {
    case Kind::Service:
        return columnsOf(serviceHeadings());
    case Kind::Ingress:
        return columnsOf(ingressHeadings());
    case Kind::Pod:
        return columnsOf(podHeadings());
    case Kind::Deployment:
        return columnsOf(deploymentHeadings());
    case Kind::Node:
        return columnsOf(nodeHeadings());
    case Kind::Secret:
        return columnsOf(secretHeadings());
    case Kind::Namespace:
        return columnsOf(namespaceHeadings());
    case Kind::Event:
        return columnsOf(eventHeadings());
    case Kind::EndpointSlice:
        break;
    }
    return {};
}

std::span<const traffic::FilterField> objectFields()
{
    using FieldKind = traffic::FilterField::Kind;
    static const std::array<traffic::FilterField, TextFields + 2> Fields{{
        {"name", FieldKind::Text, {}},
        {"ns", FieldKind::Text, {"namespace"}},
        {"state", FieldKind::Text, {"status"}},
        {"type", FieldKind::Text, {"class"}},
        {"node", FieldKind::Text, {}},
        {"ip", FieldKind::Text, {"address"}},
        {"port", FieldKind::Text, {}},
        {"host", FieldKind::Text, {}},
        {"image", FieldKind::Text, {}},
        {"about", FieldKind::Text, {"service"}},
        {"message", FieldKind::Text, {"reason"}},
        {"api", FieldKind::Text, {}},
        {"restarts", FieldKind::Number, {}},
        {"label", FieldKind::Label, {}},
    }};
    return Fields;
}

bool matches(const traffic::Filter& filter, const ObjectRow& row)
{
    return filter.isEmpty() || filter.matches(SearchedRow(row));
}

} // namespace cluster
