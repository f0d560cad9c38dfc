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

bool hasHealth(Kind kind)
{
    return kind == Kind::Service || kind == Kind::Pod || kind == Kind::Deployment || kind == Kind::Node;
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

template<typename Say>
void ClusterPage::sayOnce(const QString& words, Say say)
{
    if (std::exchange(m_said, words) != words)
        say(words);
}

void ClusterPage::showState()
{
    const workspace::ClusterStatus& status = m_snapshot->clusterStatus;
    if (status.error) {
        sayOnce(bridge::sentence(*status.error), [&](const QString&) {
            m_pane->setFailed(bridge::toNotice(*status.error, tr("The cluster cannot be asked")), false);
        });
    } else if (!status.isConfigured()) {
        sayOnce(tr("This workspace has no cluster: the catalog and its gateway work without one."),
                [this](const QString& words) { m_pane->setEmpty(words); });
    } else {
        showKindState(m_snapshot->cluster->state(currentKind()));
    }
}

void ClusterPage::showKindState(const kube::KindState& state)
{
    const workspace::ClusterStatus& status = m_snapshot->clusterStatus;
    const QString kinds = pluralOf(currentKind());
    if (state.phase == Phase::NotAllowed) {
        const QString who = status.user.empty() ? tr("of the kubeconfig") : bridge::toQt(status.user);
        sayOnce(tr("The user %1 may not list %2 in this cluster. Ask an administrator for the right to list and watch "
                   "\"%3\".")
                    .arg(who, kinds, bridge::toQt(kube::infoOf(currentKind()).plural)),
                [this](const QString& words) { m_pane->setNotAllowed(words); });
    } else if (state.phase == Phase::Stale) {
        showStale(state);
    } else if (state.phase == Phase::Loading && !state.hasValues) {
        sayOnce(tr("Reading %1 of %2").arg(kinds, bridge::toQt(status.context)),
                [this](const QString& words) { m_pane->setLoading(words); });
    } else {
        showRowsState();
    }
}

void ClusterPage::showStale(const kube::KindState& state)
{
    const QString why = state.error ? bridge::sentence(*state.error) : QString();
    if (!state.hasValues) {
        const QString headline = tr("%1 cannot be read").arg(pluralOf(currentKind()));
        sayOnce(headline + why, [&](const QString&) {
            widgets::Notice notice;
            notice.headline = headline;
            m_pane->setFailed(state.error ? bridge::toNotice(*state.error, headline) : notice, false);
        });
        return;
    }
    const auto passed = std::chrono::duration_cast<std::chrono::seconds>(base::systemClock().now() - state.since);
    const QString age = bridge::age(std::max(passed, std::chrono::seconds(0)));
    const QString rest = tr("It is tried again by itself; what was known last stays below.");
    const QString body = why.isEmpty() ? rest : QString(why + u' ' + rest);
    sayOnce(age + body, [&](const QString&) { m_pane->setStale(age, body); });
}

void ClusterPage::showRowsState()
{
    const auto& model = *list().model;
    if (model.rowCount() > 0 || !isVisible())
        sayOnce(u"ready"_s, [this](const QString&) { m_pane->setReady(); });
    else if (model.totalRows() == 0)
        sayOnce(noneOf(currentKind()), [this](const QString& words) { m_pane->setEmpty(words); });
    else
        sayOnce(bridge::toQt(m_filter.describe()) + QString::number(model.totalRows()),
                [&](const QString&) { m_pane->setNoMatch(bridge::toQt(m_filter.describe()), model.totalRows()); });
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
    QStringList words;
    if (!m_snapshot->clusterStatus.context.empty())
        words.append(bridge::toQt(m_snapshot->clusterStatus.context));
    if (const std::string& space = cluster.state(currentKind()).nameSpace; !space.empty())
        words.append(tr("only the namespace %1 may be listed").arg(bridge::toQt(space)));
    const auto all = list().model->totalRows();
    const auto unwell = std::ranges::count_if(list().model->all(), isUnwell, &ObjectRow::state);
    if (hasHealth(currentKind()) && all > 0)
        words.append(unwell == 0 ? tr("all are well") : tr("%1 of %2 not well").arg(unwell).arg(all));
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
