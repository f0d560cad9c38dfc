// SPDX-License-Identifier: GPL-3.0-or-later
// Pods, Deployments and nodes as rows: what runs, and where.
#include "app/bridge/texts.h"
#include "app/cluster/rowparts.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace cluster {

using widgets::CellKind;
using widgets::State;

namespace {

QString restartsTip(const kube::Pod& pod)
{
    QStringList out;
    for (const kube::Container& container : pod.containers) {
        if (!container.message.empty())
            out.append(bridge::toQt(container.name + ": " + container.message));
    }
    return out.join(u'\n');
}

ObjectRow podRow(const kube::Pod& pod, base::SystemTime now)
{
    const kube::Metadata& metadata = pod.metadata;
    ObjectRow row = rowOf(metadata);
    const int ready = kube::readyContainersOf(pod);
    const auto all = static_cast<int>(pod.containers.size());
    const QString address = pod.addresses.empty() ? QString() : bridge::toQt(pod.addresses.front());
    QStringList images;
    for (const kube::Container& container : pod.containers)
        images.append(bridge::toQt(container.image));
    Cell status = healthCell(row, healthOf(pod));
    status.tip = restartsTip(pod);
    row.restarts = static_cast<double>(kube::restartsOf(pod));
    row.set(Field::Node, bridge::toQt(pod.nodeName));
    row.set(Field::Address, address);
    row.set(Field::Image, images.join(u' '));
    row.set(Field::Message, bridge::toQt(pod.reason) + u' ' + status.tip);
    row.cells = {nameCell(metadata),
                 spaceCell(metadata),
                 {u"%1/%2"_s.arg(ready).arg(all), QVariant(all == 0 ? 0.0 : static_cast<double>(ready) / all)},
                 std::move(status),
                 numberCell(kube::restartsOf(pod)),
                 {bridge::toQt(pod.nodeName)},
                 {address},
                 ageCell(metadata, now)};
    return row;
}

ObjectRow deploymentRow(const kube::Deployment& deployment, base::SystemTime now)
{
    const kube::Metadata& metadata = deployment.metadata;
    ObjectRow row = rowOf(metadata);
    QStringList images;
    QStringList shortImages;
    for (const std::string& image : deployment.images) {
        images.append(bridge::toQt(image));
        shortImages.append(imageText(image));
    }
    Cell health = healthCell(row, healthOf(deployment));
    health.tip = bridge::toQt(deployment.trouble);
    row.set(Field::Image, images.join(u' '));
    row.set(Field::Message, health.tip);
    row.cells = {nameCell(metadata),
                 spaceCell(metadata),
                 std::move(health),
                 numberCell(deployment.updated),
                 numberCell(deployment.available),
                 {shortImages.join(u", "_s), {}, {}, images.join(u'\n')},
                 ageCell(metadata, now)};
    return row;
}

ObjectRow nodeRow(const kube::Node& node, int64_t pods, base::SystemTime now)
{
    const kube::Metadata& metadata = node.metadata;
    ObjectRow row = rowOf(metadata);
    const QString inside = addressOf(node, "InternalIP");
    const QString outside = addressOf(node, "ExternalIP");
    Cell health = healthCell(row, healthOf(node));
    row.set(Field::Address, inside + u' ' + outside);
    row.set(Field::Type, rolesOf(node).join(u' '));
    row.cells = {nameCell(metadata),
                 std::move(health),
                 {rolesOf(node).join(u", "_s)},
                 numberCell(pods),
                 {bridge::toQt(node.version)},
                 {inside},
                 {outside},
                 {bridge::toQt(node.systemImage)},
                 ageCell(metadata, now)};
    return row;
}

} // namespace

std::vector<Heading> podHeadings()
{
    const auto name = [](const char* text) { return QCoreApplication::translate("cluster", text); };
    return {nameHeading(),
            spaceHeading(),
            {name(QT_TRANSLATE_NOOP("cluster", "Ready")), CellKind::Number, 1, 62},
            {name(QT_TRANSLATE_NOOP("cluster", "Status")), CellKind::Text, 0, 132},
            {name(QT_TRANSLATE_NOOP("cluster", "Restarts")), CellKind::Number, 1, 76},
            {name(QT_TRANSLATE_NOOP("cluster", "Node")), CellKind::Text, 3, 138},
            {name(QT_TRANSLATE_NOOP("cluster", "IP")), CellKind::Mono, 2, 108},
            ageHeading()};
}

std::vector<ObjectRow> podRows(const RowSource& source)
{
    std::vector<ObjectRow> rows;
    for (const kube::Pod& pod : source.cluster.pods)
        rows.push_back(podRow(pod, source.now));
    return rows;
}

std::vector<Heading> deploymentHeadings()
{
    const auto name = [](const char* text) { return QCoreApplication::translate("cluster", text); };
    return {nameHeading(),
            spaceHeading(),
            {name(QT_TRANSLATE_NOOP("cluster", "Pods")), CellKind::Text, 0, 110},
            {name(QT_TRANSLATE_NOOP("cluster", "Up to date")), CellKind::Number, 2, 84},
            {name(QT_TRANSLATE_NOOP("cluster", "Available")), CellKind::Number, 2, 84},
            {name(QT_TRANSLATE_NOOP("cluster", "Images")), CellKind::Mono, 3, 200},
            ageHeading()};
}

std::vector<ObjectRow> deploymentRows(const RowSource& source)
{
    std::vector<ObjectRow> rows;
    for (const kube::Deployment& deployment : source.cluster.deployments)
        rows.push_back(deploymentRow(deployment, source.now));
    return rows;
}

std::vector<Heading> nodeHeadings()
{
    const auto name = [](const char* text) { return QCoreApplication::translate("cluster", text); };
    return {nameHeading(),
            {name(QT_TRANSLATE_NOOP("cluster", "Status")), CellKind::Text, 0, 132},
            {name(QT_TRANSLATE_NOOP("cluster", "Roles")), CellKind::Text, 3, 110},
            {name(QT_TRANSLATE_NOOP("cluster", "Pods")), CellKind::Number, 1, 62},
            {name(QT_TRANSLATE_NOOP("cluster", "Version")), CellKind::Mono, 2, 84},
            {name(QT_TRANSLATE_NOOP("cluster", "Internal IP")), CellKind::Mono, 1, 108},
            {name(QT_TRANSLATE_NOOP("cluster", "External IP")), CellKind::Mono, 3, 108},
            {name(QT_TRANSLATE_NOOP("cluster", "System")), CellKind::Text, 4, 150},
            ageHeading()};
}

std::vector<ObjectRow> nodeRows(const RowSource& source)
{
    std::map<std::string, int64_t> pods;
    for (const kube::Pod& pod : source.cluster.pods)
        ++pods[pod.nodeName];
    std::vector<ObjectRow> rows;
    for (const kube::Node& node : source.cluster.nodes)
        rows.push_back(nodeRow(node, pods[node.metadata.name], source.now));
    return rows;
}

} // namespace cluster
