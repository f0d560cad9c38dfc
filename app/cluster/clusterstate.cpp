// SPDX-License-Identifier: GPL-3.0-or-later
// The Cluster page: what it says about the list as a whole, whatever state the cluster is in.
#include "app/bridge/texts.h"
#include "app/cluster/clusterpage.h"
#include "app/cluster/objectkinds.h"
#include "app/widgets/filterbox.h"
#include "app/widgets/label.h"
#include "app/widgets/statepane.h"

#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cluster {

using kube::Kind;
using Phase = kube::KindState::Phase;
using widgets::State;

namespace {

bool isUnwell(State state)
{
    return state == State::Warning || state == State::Danger;
}

size_t countOf(Kind kind, const kube::Snapshot& cluster)
{
    switch (kind) {
    case Kind::Namespace:
        return cluster.namespaces.size();
    case Kind::Node:
        return cluster.nodes.size();
    case Kind::Service:
        return cluster.services.size();
    case Kind::EndpointSlice:
        return cluster.endpointSlices.size();
    case Kind::Pod:
        return cluster.pods.size();
    case Kind::Deployment:
        return cluster.deployments.size();
    case Kind::Ingress:
        return cluster.ingresses.size();
    case Kind::Secret:
        return cluster.secrets.size();
    case Kind::Event:
        return cluster.events.size();
    }
    return 0;
}

} // namespace

void ClusterPage::showState()
{
    const workspace::ClusterStatus& status = m_snapshot->clusterStatus;
    if (status.error)
        m_pane->setFailed(bridge::toNotice(*status.error, tr("The cluster cannot be asked")), false);
    else if (!status.isConfigured())
        m_pane->setEmpty(tr("This workspace has no cluster: the catalog and its gateway work without one."));
    else
        showKindState(m_snapshot->cluster->state(currentKind()));
}

void ClusterPage::showKindState(const kube::KindState& state)
{
    const workspace::ClusterStatus& status = m_snapshot->clusterStatus;
    const QString kinds = pluralOf(currentKind());
    switch (state.phase) {
    case Phase::Loading:
        if (!state.hasValues)
            return m_pane->setLoading(tr("Reading %1 of %2").arg(kinds, bridge::toQt(status.context)));
        return showRowsState();
    case Phase::Watching:
        return showRowsState();
    case Phase::NotAllowed:
        return m_pane->setNotAllowed(tr("The user %1 may not list %2 in this cluster. Ask an administrator for the "
                                        "right to list and watch \"%3\".")
                                         .arg(status.user.empty() ? tr("of the kubeconfig") : bridge::toQt(status.user),
                                              kinds, bridge::toQt(kube::infoOf(currentKind()).plural)));
    case Phase::Stale:
        break;
    }
    if (!state.hasValues) {
        const QString headline = tr("%1 cannot be read").arg(kinds);
        widgets::Notice notice;
        if (state.error)
            notice = bridge::toNotice(*state.error, headline);
        else
            notice.headline = headline;
        return m_pane->setFailed(notice, false);
    }
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(base::systemClock().now() - state.since);
    const QString why = state.error ? bridge::sentence(*state.error) + u' ' : QString();
    m_pane->setStale(bridge::age(std::max(age, std::chrono::seconds(0))),
                     why + tr("It is tried again by itself; what was known last stays below."));
}

void ClusterPage::showRowsState()
{
    if (list().model->rowCount() > 0 || !isVisible())
        m_pane->setReady();
    else if (list().model->totalRows() == 0)
        m_pane->setEmpty(noneOf(currentKind()));
    else
        m_pane->setNoMatch(bridge::toQt(m_filter.describe()), list().model->totalRows());
}

void ClusterPage::showCounts()
{
    const kube::Snapshot& cluster = *m_snapshot->cluster;
    for (size_t i = 0; i < m_lists.size(); ++i) {
        const Kind kind = m_lists[i].kind;
        const bool isKnown = cluster.state(kind).hasValues;
        const QString text = isKnown
            ? QString(pluralOf(kind) + u'\t' + bridge::number(static_cast<int64_t>(countOf(kind, cluster))))
            : pluralOf(kind);
        if (m_tabs->tabText(static_cast<int>(i)) != text)
            m_tabs->setTabText(static_cast<int>(i), text);
    }
    m_filterBox->setCounts(list().model->rowCount(), list().model->totalRows());
    const auto unwell = std::ranges::count_if(list().model->all(), isUnwell, &ObjectRow::state);
    QStringList words;
    if (!m_snapshot->clusterStatus.context.empty())
        words.append(bridge::toQt(m_snapshot->clusterStatus.context));
    if (const std::string& space = cluster.state(currentKind()).nameSpace; !space.empty())
        words.append(tr("only the namespace %1 may be listed").arg(bridge::toQt(space)));
    if (currentKind() != Kind::Event && list().model->totalRows() > 0)
        words.append(unwell == 0 ? tr("all are well") : tr("%n not well", nullptr, static_cast<int>(unwell)));
    m_counts->setText(words.join(u"; "_s));
}

void ClusterPage::showBadge()
{
    const auto unwell = std::ranges::count_if(m_snapshot->cluster->pods.list(), [](const kube::Pod& pod) {
        return !pod.reason.empty() || (pod.phase == "Running" && !pod.isReady);
    });
    widgets::Badge badge;
    if (m_snapshot->clusterStatus.error) {
        badge = {State::Danger, u"!"_s, tr("cannot be asked")};
    } else if (unwell > 0) {
        badge = {State::Warning, QString::number(unwell), tr("%n Pod(s) not well", nullptr, static_cast<int>(unwell))};
    }
    emit badgeChanged(badge);
}

} // namespace cluster
