// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets, namespaces and Events as rows.
#include "app/bridge/texts.h"
#include "app/cluster/rowparts.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace cluster {

using widgets::CellKind;

namespace {

ObjectRow secretRow(const kube::Secret& secret, base::SystemTime now)
{
    const kube::Metadata& metadata = secret.metadata;
    ObjectRow row = rowOf(metadata);
    QStringList names;
    size_t size = 0;
    for (const kube::Secret::Entry& entry : secret.entries) {
        names.append(bridge::toQt(entry.name));
        size += entry.size;
    }
    row.set(Field::Type, bridge::toQt(secret.type));
    row.set(Field::Message, names.join(u' '));
    row.cells = {nameCell(metadata),
                 spaceCell(metadata),
                 {bridge::toQt(secret.type)},
                 {names.join(u", "_s), {}, {}, names.join(u'\n')},
                 {bridge::bytes(size), QVariant::fromValue<qint64>(static_cast<qint64>(size))},
                 ageCell(metadata, now)};
    return row;
}

ObjectRow eventRow(const kube::Event& event, base::SystemTime now)
{
    ObjectRow row = rowOf(event.metadata);
    const auto last = timeOf(event.lastTime);
    const QString message = bridge::toQt(event.message);
    const QString reason = bridge::toQt(event.reason);
    Cell type = healthCell(row, healthOf(event));
    row.set(Field::Type, type.text);
    row.set(Field::Message, reason + u' ' + message);
    row.set(Field::About, aboutText(event));
    row.set(Field::Space, bridge::toQt(event.aboutNameSpace));
    const qint64 when = last ? last->time_since_epoch().count() : 0;
    row.cells = {{last ? bridge::ago(*last, now) : QString(),
                  QVariant::fromValue<qint64>(-when),
                  {},
                  bridge::toQt(event.lastTime)},
                 std::move(type),
                 {reason},
                 {aboutText(event)},
                 {message, {}, {}, message},
                 numberCell(event.count),
                 {bridge::toQt(event.source)}};
    return row;
}

} // namespace

std::vector<Heading> secretHeadings()
{
    const auto name = [](const char* text) { return QCoreApplication::translate("cluster", text); };
    return {nameHeading(),
            spaceHeading(),
            {name(QT_TRANSLATE_NOOP("cluster", "Type")), CellKind::Text, 2, 190},
            {name(QT_TRANSLATE_NOOP("cluster", "Entries")), CellKind::Mono, 1, 200},
            {name(QT_TRANSLATE_NOOP("cluster", "Size")), CellKind::Number, 3, 80},
            ageHeading()};
}

std::vector<ObjectRow> secretRows(const RowSource& source)
{
    std::vector<ObjectRow> rows;
    for (const kube::Secret& secret : source.cluster.secrets)
        rows.push_back(secretRow(secret, source.now));
    return rows;
}

std::vector<Heading> namespaceHeadings()
{
    const auto name = [](const char* text) { return QCoreApplication::translate("cluster", text); };
    Heading first = nameHeading();
    first.stretches = false; // the labels need the room
    return {std::move(first),
            {name(QT_TRANSLATE_NOOP("cluster", "Status")), CellKind::Text, 0, 110},
            {name(QT_TRANSLATE_NOOP("cluster", "Services")), CellKind::Number, 1, 80},
            {name(QT_TRANSLATE_NOOP("cluster", "Pods")), CellKind::Number, 1, 80},
            {name(QT_TRANSLATE_NOOP("cluster", "Labels")), CellKind::Mono, 3, 260, true},
            ageHeading()};
}

std::vector<ObjectRow> namespaceRows(const RowSource& source)
{
    std::map<std::string, int64_t> services;
    std::map<std::string, int64_t> pods;
    for (const kube::Service& service : source.cluster.services)
        ++services[service.metadata.nameSpace];
    for (const kube::Pod& pod : source.cluster.pods)
        ++pods[pod.metadata.nameSpace];
    std::vector<ObjectRow> rows;
    for (const kube::Namespace& space : source.cluster.namespaces) {
        const kube::Metadata& metadata = space.metadata;
        ObjectRow row = rowOf(metadata);
        Cell health = healthCell(row, healthOf(space));
        row.set(Field::Space, bridge::toQt(metadata.name));
        const QString labels = mapText(metadata.labels);
        row.cells = {nameCell(metadata),
                     std::move(health),
                     numberCell(services[metadata.name]),
                     numberCell(pods[metadata.name]),
                     {labels, {}, {}, labels},
                     ageCell(metadata, source.now)};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Heading> eventHeadings()
{
    const auto name = [](const char* text) { return QCoreApplication::translate("cluster", text); };
    return {{name(QT_TRANSLATE_NOOP("cluster", "Last seen")), CellKind::Number, 1, 92, false, dateOfTip},
            {name(QT_TRANSLATE_NOOP("cluster", "Type")), CellKind::Text, 0, 92},
            {name(QT_TRANSLATE_NOOP("cluster", "Reason")), CellKind::Name, 0, 150},
            {name(QT_TRANSLATE_NOOP("cluster", "Object")), CellKind::Text, 1, 260},
            {name(QT_TRANSLATE_NOOP("cluster", "Message")), CellKind::Text, 0, 220, true},
            {name(QT_TRANSLATE_NOOP("cluster", "Count")), CellKind::Number, 2, 64},
            {name(QT_TRANSLATE_NOOP("cluster", "From")), CellKind::Quiet, 4, 130}};
}

// The newest first.
std::vector<ObjectRow> eventRows(const RowSource& source)
{
    std::vector<const kube::Event*> events;
    for (const kube::Event& event : source.cluster.events)
        events.push_back(&event);
    std::ranges::stable_sort(events, std::ranges::greater(), [](const kube::Event* event) { return event->lastTime; });
    std::vector<ObjectRow> rows;
    for (const kube::Event* event : events)
        rows.push_back(eventRow(*event, source.now));
    return rows;
}

} // namespace cluster
