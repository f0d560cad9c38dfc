// SPDX-License-Identifier: GPL-3.0-or-later
// The Map page: what one can do from it, by button, key or command, and the ways that lead to it.
#include "app/bridge/texts.h"
#include "app/map/mapexport.h"
#include "app/map/mappage.h"
#include "app/map/mapview.h"
#include "app/widgets/datatable.h"
#include "app/widgets/filterbox.h"

#include <QFileDialog>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace map {

using mapping::NodeKind;

void MapPage::openInTester(const QString& operation)
{
    const auto id = selected();
    if (!id || id->kind != NodeKind::Api)
        return;
    widgets::Target target{u"tester"_s, u"api"_s, bridge::toQt(id->name), {}};
    if (!operation.isEmpty())
        target.extra.insert(u"operation"_s, operation);
    emit navigationRequested(target);
}

void MapPage::showRequests()
{
    const auto id = selected();
    if (!id)
        return;
    static const QMap<NodeKind, QString> Fields{
        {NodeKind::Api, u"api="_s}, {NodeKind::Subscription, u"sub="_s}, {NodeKind::Product, u"product="_s}};
    const QString filter = Fields.contains(id->kind) ? Fields.value(id->kind) + bridge::toQt(id->name)
                                                     : u"backend:"_s + bridge::toQt(id->name).section(u'/', -1);
    emit navigationRequested({u"requests"_s, {}, {}, {{u"filter"_s, filter}}});
}

bool MapPage::isInCluster() const
{
    const auto id = selected();
    return id && (id->kind == NodeKind::Service || id->kind == NodeKind::Pod || id->kind == NodeKind::Ingress);
}

void MapPage::showInCluster()
{
    const auto id = selected();
    if (id && isInCluster())
        emit navigationRequested({u"cluster"_s, bridge::toQt(mapping::kindName(id->kind)), bridge::toQt(id->name), {}});
}

void MapPage::exportMap()
{
    QString chosen;
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export the map"), u"map.mmd"_s, exportFilters(), &chosen);
    if (file.isEmpty())
        return;
    const QString trouble = writeMap(file, *m_view, m_table->rowsAsCsv());
    widgets::Notice notice;
    notice.state = trouble.isEmpty() ? widgets::State::Success : widgets::State::Danger;
    notice.headline = trouble.isEmpty() ? tr("The map was exported") : tr("The map was not exported");
    notice.body = trouble.isEmpty() ? file : trouble;
    emit messageRaised(notice);
}

void MapPage::openTarget(const widgets::Target& target)
{
    if (const QString filter = target.extra.value(u"filter"_s); !filter.isEmpty())
        m_filterBox->setText(filter);
    if (target.name.isEmpty())
        return;
    const QString id = target.kind + u':' + target.name;
    if (m_whole.indexOf(bridge::toStd(id)) >= m_whole.nodes.size()) {
        m_pendingTarget = id;
        return;
    }
    m_view->select(bridge::toStd(id));
    showDetails();
}

widgets::Target MapPage::currentTarget() const
{
    widgets::Target target{id(), {}, {}, {}};
    const QString selectedId = bridge::toQt(m_view->selected());
    target.kind = selectedId.section(u':', 0, 0);
    target.name = selectedId.section(u':', 1);
    return target;
}

QList<widgets::Command> MapPage::commands()
{
    const QString nothing = selected() ? QString() : tr("Nothing is selected");
    return {{u"map.filter"_s,
             tr("Filter the map"),
             title(),
             u"filter"_s,
             QKeySequence(u"/"_s),
             {},
             [this] { m_filterBox->focusText(); }},
            {u"map.graph"_s, tr("Show as a graph"), title(), u"map"_s, {}, {}, [this] { setShowsTable(false); }},
            {u"map.table"_s, tr("Show as a table"), title(), u"table"_s, {}, {}, [this] { setShowsTable(true); }},
            {u"map.fit"_s,
             tr("Fit the window"),
             title(),
             u"graph-fit"_s,
             QKeySequence(u"F"_s),
             {},
             [this] { m_view->fit(); }},
            {u"map.export"_s, tr("Export the map"), title(), u"download"_s, {}, {}, [this] { exportMap(); }},
            {u"map.tester"_s, tr("Open in tester"), title(), u"tester"_s, QKeySequence(u"T"_s), nothing,
             [this] { openInTester(); }},
            {u"map.cluster"_s, tr("Show in Cluster"), title(), u"cluster"_s, QKeySequence(u"O"_s),
             isInCluster() ? QString() : tr("No Service is selected"), [this] { showInCluster(); }},
            {u"map.requests"_s, tr("Show requests"), title(), u"requests"_s, QKeySequence(u"R"_s), nothing,
             [this] { showRequests(); }}};
}

void MapPage::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    if (isPlain && event->key() == Qt::Key_T)
        openInTester();
    else if (isPlain && event->key() == Qt::Key_R)
        showRequests();
    else if (isPlain && event->key() == Qt::Key_O)
        showInCluster();
    else
        Page::keyPressEvent(event);
}

} // namespace map
