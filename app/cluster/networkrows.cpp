// SPDX-License-Identifier: GPL-3.0-or-later
// Services and Ingresses as rows: how traffic finds its Pods.
#include "app/bridge/texts.h"
#include "app/cluster/rowparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cluster {

using widgets::CellKind;

namespace {

ObjectRow serviceRow(const kube::Service& service, const RowSource& source, kube::EndpointCount endpoints)
{
    const kube::Metadata& metadata = service.metadata;
    ObjectRow row = rowOf(metadata);
    const QString type = bridge::toQt(kube::typeName(service.type));
    const QString address = addressText(service);
    const QString external = externalAddresses(service).join(u", "_s);
    const QString ports = portsText(service);
    const auto uses = source.uses.find(metadata.id());
    const QString apis = uses == source.uses.end() ? QString() : uses->second.join(u", "_s);
    Cell health = healthCell(row, healthOf(service, endpoints));
    health.sort = endpoints.all == 0 ? -1.0 : static_cast<double>(endpoints.ready) / endpoints.all;
    row.set(Field::Type, type);
    row.set(Field::Address, address + u' ' + external);
    row.set(Field::Port, ports);
    row.set(Field::Api, apis);
    row.cells = {nameCell(metadata), spaceCell(metadata),  {type},
                 {address},          {external},           {ports},
                 std::move(health),  {apis, {}, {}, apis}, ageCell(metadata, source.now)};
    return row;
}

ObjectRow ingressRow(const kube::Ingress& ingress, const RowSource& source)
{
    const kube::Metadata& metadata = ingress.metadata;
    ObjectRow row = rowOf(metadata);
    const QString type = bridge::toQt(ingress.className);
    const QString hosts = hostsOf(ingress).join(u", "_s);
    const QString address = addressesOf(ingress).join(u", "_s);
    QStringList services = servicesOf(ingress);
    row.set(Field::About, services.join(u' '));
    for (QString& service : services)
        service = service.section(u'/', 1);
    const QString tls = ingress.tls.empty() ? QCoreApplication::translate("cluster", "no TLS")
                                            : bridge::toQt(ingress.tls.front().secret);
    row.set(Field::Type, type);
    row.set(Field::Host, hosts);
    row.set(Field::Address, address);
    row.cells = {nameCell(metadata), spaceCell(metadata),      {type}, {hosts},
                 {address},          {services.join(u", "_s)}, {tls},  ageCell(metadata, source.now)};
    return row;
}

} // namespace

std::vector<Heading> serviceHeadings()
{
    const auto name = [](const char* text) { return QCoreApplication::translate("cluster", text); };
    return {nameHeading(),
            spaceHeading(),
            {name(QT_TRANSLATE_NOOP("cluster", "Type")), CellKind::Text, 3, 104},
            {name(QT_TRANSLATE_NOOP("cluster", "Cluster IP")), CellKind::Mono, 2, 108},
            {name(QT_TRANSLATE_NOOP("cluster", "External")), CellKind::Mono, 3, 132},
            {name(QT_TRANSLATE_NOOP("cluster", "Ports")), CellKind::Mono, 2, 128},
            {name(QT_TRANSLATE_NOOP("cluster", "Endpoints")), CellKind::Text, 0, 104},
            {name(QT_TRANSLATE_NOOP("cluster", "Used by APIs")), CellKind::Text, 4, 120},
            ageHeading()};
}

std::vector<ObjectRow> serviceRows(const RowSource& source)
{
    const auto counts = kube::endpointCounts(source.cluster);
    std::vector<ObjectRow> rows;
    for (const kube::Service& service : source.cluster.services) {
        const auto found = counts.find(service.metadata.id());
        rows.push_back(serviceRow(service, source, found == counts.end() ? kube::EndpointCount() : found->second));
    }
    return rows;
}

std::vector<Heading> ingressHeadings()
{
    const auto name = [](const char* text) { return QCoreApplication::translate("cluster", text); };
    return {nameHeading(),
            spaceHeading(),
            {name(QT_TRANSLATE_NOOP("cluster", "Class")), CellKind::Text, 3, 90},
            {name(QT_TRANSLATE_NOOP("cluster", "Hosts")), CellKind::Mono, 1, 190},
            {name(QT_TRANSLATE_NOOP("cluster", "Address")), CellKind::Mono, 2, 132},
            {name(QT_TRANSLATE_NOOP("cluster", "Leads to")), CellKind::Text, 2, 140},
            {name(QT_TRANSLATE_NOOP("cluster", "TLS Secret")), CellKind::Text, 4, 120},
            ageHeading()};
}

std::vector<ObjectRow> ingressRows(const RowSource& source)
{
    std::vector<ObjectRow> rows;
    for (const kube::Ingress& ingress : source.cluster.ingresses)
        rows.push_back(ingressRow(ingress, source));
    return rows;
}

} // namespace cluster
