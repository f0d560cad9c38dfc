// SPDX-License-Identifier: GPL-3.0-or-later
// The Cluster page: the drawer beside the list. It stays with its object, whatever happens to the rows.
#include "app/bridge/texts.h"
#include "app/cluster/clusterpage.h"
#include "app/cluster/objectdetails.h"
#include "app/cluster/objectkinds.h"
#include "app/cluster/podlog.h"
#include "app/widgets/button.h"
#include "app/widgets/codeview.h"
#include "app/widgets/datatable.h"
#include "app/widgets/detailsdrawer.h"
#include "app/widgets/filterbox.h"
#include "app/widgets/messagebar.h"
#include "core/kube/objectyaml.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace cluster {

using kube::Kind;
using widgets::State;

void ClusterPage::openRow(bool takesFocus)
{
    const QString key = list().table->currentKey();
    if (key.isEmpty())
        return;
    m_shown = {currentKind(), key};
    m_body->openDrawer();
    showDetails();
    if (takesFocus)
        m_drawer->setFocus();
}

void ClusterPage::followRow()
{
    const QString key = list().table->currentKey();
    if (m_isUpdating || !m_body->isOpen() || key.isEmpty())
        return;
    m_shown = {currentKind(), key};
    showDetails();
}

void ClusterPage::openObject(Kind kind, const QString& key)
{
    showKind(kind);
    m_shown = {kind, key};
    m_isUpdating = true;
    if (!list().table->selectKey(key) && !m_filterBox->filter().isEmpty()) {
        m_filterBox->setText({});
        list().table->selectKey(key);
    }
    m_isUpdating = false;
    m_body->openDrawer();
    showDetails();
}

void ClusterPage::showDetails()
{
    if (!m_snapshot || m_shown.key.isEmpty())
        return;
    const auto facts = factsOf(m_shown.kind, m_shown.key, {*m_snapshot->cluster, m_uses});
    if (!facts) {
        showGone();
        return;
    }
    m_drawer->setHeading(facts->name, facts->identity, iconOf(m_shown.kind));
    m_drawer->setState(facts->health ? std::optional(facts->health->state) : std::nullopt,
                       facts->health ? facts->health->word : QString());
    widgets::MessageBar& bar = m_drawer->reason();
    if (facts->reason.isEmpty()) {
        bar.clear();
    } else if (bar.notice().headline != facts->reason || bar.notice().body != facts->advice
               || !bar.isVisibleTo(m_drawer)) {
        widgets::Notice notice;
        notice.state = facts->health ? facts->health->state : State::Warning;
        notice.headline = facts->reason;
        notice.body = facts->advice;
        bar.say(notice, {}, false);
    }
    m_details->show(*facts);
    m_toMap->setVisible(!serviceOf(m_shown).isEmpty());
    m_drawer->setTabVisible(m_logTab, m_shown.kind == Kind::Pod);
    if (m_drawer->currentTab() == m_yamlTab) {
        if (const auto whole = wholeOf(m_shown.kind, m_shown.key, *m_snapshot->cluster))
            showYaml(*whole);
    }
    updateLog();
}

// The map has Services; Pods and Ingresses stand there with theirs.
QString ClusterPage::serviceOf(const Shown& shown) const
{
    if (!m_snapshot || shown.key.isEmpty())
        return {};
    const kube::Snapshot& cluster = *m_snapshot->cluster;
    if (shown.kind == Kind::Service)
        return shown.key;
    if (const auto* pod = shown.kind == Kind::Pod ? findObject<kube::Pod>(cluster, shown.key) : nullptr) {
        const auto services = kube::servicesOf(cluster, *pod);
        return services.empty() ? QString() : bridge::toQt(services.front()->metadata.id());
    }
    if (const auto* ingress = shown.kind == Kind::Ingress ? findObject<kube::Ingress>(cluster, shown.key) : nullptr)
        return servicesOf(*ingress).value(0);
    return {};
}

// News of the object leave the reader where they are.
void ClusterPage::showYaml(const text::Node& whole)
{
    const QString text = bridge::toQt(kube::yamlOf(whole));
    if (text == m_yaml->toPlainText())
        return;
    const int down = m_yaml->verticalScrollBar()->value();
    const int right = m_yaml->horizontalScrollBar()->value();
    m_yaml->setCode(text, widgets::CodeLanguage::Yaml);
    m_yaml->verticalScrollBar()->setValue(down);
    m_yaml->horizontalScrollBar()->setValue(right);
}

void ClusterPage::showGone()
{
    m_drawer->setState(State::Neutral, tr("Gone"));
    widgets::Notice notice;
    notice.state = State::Neutral;
    notice.headline = tr("It is no longer in the cluster");
    notice.body = tr("What was known last stays here until you close it.");
    m_drawer->reason().say(notice, {}, false);
    m_log->setPod(nullptr);
}

void ClusterPage::updateLog()
{
    const kube::Pod* pod =
        m_shown.kind == Kind::Pod ? findObject<kube::Pod>(*m_snapshot->cluster, m_shown.key) : nullptr;
    m_log->setPod(pod);
    if (pod && m_drawer->currentTab() == m_logTab)
        m_log->startOnce();
}

void ClusterPage::showTab(int tab)
{
    if (!m_body->isOpen())
        openRow(true);
    if (m_body->isOpen())
        m_drawer->setCurrentTab(tab);
}

void ClusterPage::closeDetails()
{
    m_shown.key.clear();
    m_log->setPod(nullptr);
    list().table->setFocus(Qt::OtherFocusReason);
}

ClusterPage::Shown ClusterPage::chosen() const
{
    return m_body->isOpen() ? m_shown : Shown{currentKind(), list().table->currentKey()};
}

void ClusterPage::showOnMap()
{
    if (const QString service = serviceOf(chosen()); !service.isEmpty())
        emit navigationRequested({u"map"_s, u"service"_s, service, {}});
}

void ClusterPage::copyYaml()
{
    const Shown shown = chosen();
    const auto whole = m_snapshot ? wholeOf(shown.kind, shown.key, *m_snapshot->cluster) : nullptr;
    if (!whole)
        return;
    QGuiApplication::clipboard()->setText(bridge::toQt(kube::yamlOf(*whole)));
    widgets::Notice notice;
    notice.headline = tr("Copied as YAML");
    if (shown.kind == Kind::Secret)
        notice.body = tr("The contents of the Secret are not in it.");
    emit messageRaised(notice);
}

} // namespace cluster
