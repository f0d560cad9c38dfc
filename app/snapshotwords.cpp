// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshotwords.h"

#include "app/bridge/texts.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using Phase = kube::KindState::Phase;
using widgets::State;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("console", text);
}

bool anyKind(const kube::Snapshot& cluster, Phase phase)
{
    return std::ranges::any_of(cluster.states, [phase](const kube::KindState& state) { return state.phase == phase; });
}

State clusterState(const workspace::Snapshot& snapshot)
{
    if (snapshot.clusterStatus.error)
        return State::Danger;
    if (!snapshot.clusterStatus.isConfigured())
        return State::Neutral;
    if (anyKind(*snapshot.cluster, Phase::Stale))
        return State::Warning;
    return anyKind(*snapshot.cluster, Phase::Loading) ? State::Info : State::Success;
}

QString clusterWords(State state)
{
    switch (state) {
    case State::Success:
        return words(QT_TRANSLATE_NOOP("console", "watching"));
    case State::Info:
        return words(QT_TRANSLATE_NOOP("console", "reading"));
    case State::Warning:
        return words(QT_TRANSLATE_NOOP("console", "out of date, connecting again"));
    case State::Danger:
        return words(QT_TRANSLATE_NOOP("console", "cannot be asked"));
    case State::Neutral:
        break;
    }
    return words(QT_TRANSLATE_NOOP("console", "no cluster"));
}

QString namespaceCount(const workspace::Snapshot& snapshot)
{
    if (snapshot.cluster->namespaces.empty())
        return {}; // not read yet, or not allowed to be: no count is better than a wrong one
    const auto count = static_cast<int>(snapshot.cluster->namespaces.size());
    return QCoreApplication::translate("console", "%n namespace(s)", nullptr, count);
}

shell::StatusItem clusterItem(const workspace::Snapshot& snapshot)
{
    const State state = clusterState(snapshot);
    const QString name = bridge::toQt(snapshot.clusterStatus.context);
    const QString text = name.isEmpty() ? clusterWords(state) : QString(name % u": "_s % clusterWords(state));
    QString tip = bridge::toQt(snapshot.clusterStatus.server);
    if (snapshot.clusterStatus.error)
        tip = bridge::sentence(*snapshot.clusterStatus.error);
    return {text, state, tip};
}

void add(QList<widgets::Found>& found, const std::string& name, const QString& where, const QString& icon,
         widgets::Target target)
{
    found.append({bridge::toQt(name), where, icon, std::move(target)});
}

void addApi(QList<widgets::Found>& found, const catalog::Api& api)
{
    const QString name = bridge::toQt(api.name.text());
    add(found, api.displayName, words(QT_TRANSLATE_NOOP("console", "API, /%1")).arg(bridge::toQt(api.path)), u"apis"_s,
        {u"map"_s, u"api"_s, name, {}});
    for (const catalog::Operation& operation : api.operations) {
        const QString id = bridge::toQt(operation.name.text());
        add(found, operation.name.text(),
            words(QT_TRANSLATE_NOOP("console", "Operation of %1")).arg(bridge::toQt(api.displayName)), u"tester"_s,
            {u"tester"_s, u"operation"_s, name, {{u"operation"_s, id}}});
    }
}

} // namespace

shell::Connection clusterConnection(const workspace::Snapshot& snapshot)
{
    const State state = clusterState(snapshot);
    return {state,
            snapshot.clusterStatus.isConfigured() ? bridge::toQt(snapshot.clusterStatus.context)
                                                  : words(QT_TRANSLATE_NOOP("console", "Cluster")),
            snapshot.clusterStatus.isConfigured() ? namespaceCount(snapshot) : QString(),
            clusterWords(state),
            {}};
}

shell::Connection gatewayConnection(const workspace::Snapshot& snapshot)
{
    using Serving = workspace::GatewayStatus::State;
    const workspace::GatewayStatus& gateway = snapshot.gateway;
    const QString name = words(QT_TRANSLATE_NOOP("console", "Local gateway"));
    if (gateway.state == Serving::Failed)
        return {State::Danger,
                name,
                {},
                gateway.error ? bridge::sentence(*gateway.error) : words(QT_TRANSLATE_NOOP("console", "failed")),
                {}};
    if (gateway.state == Serving::Stopped)
        return {State::Neutral, name, {}, words(QT_TRANSLATE_NOOP("console", "stopped")), {}};
    const QUrl url(gateway.urls.empty() ? QString() : bridge::toQt(gateway.urls.front()));
    const QString place = url.isEmpty() ? QString() : QString(url.host() % u':' % QString::number(url.port(80)));
    return {State::Success, name, place, words(QT_TRANSLATE_NOOP("console", "serving")), {}};
}

QList<shell::StatusItem> statusItems(const workspace::Snapshot& snapshot, base::SystemTime now)
{
    QList<shell::StatusItem> items{clusterItem(snapshot)};
    if (snapshot.isReadOnly)
        items.append({words(QT_TRANSLATE_NOOP("console", "read-only")), {}, bridge::whyReadOnly()});
    QStringList names;
    for (const kube::Namespace& each : snapshot.cluster->namespaces) {
        const QString name = bridge::toQt(each.metadata.name);
        if (!name.startsWith(u"kube-") && name != u"default")
            names.append(name);
    }
    if (!names.isEmpty())
        items.append({names.join(u", "_s), {}, {}});
    if (!snapshot.clusterStatus.user.empty())
        items.append(
            {words(QT_TRANSLATE_NOOP("console", "as %1")).arg(bridge::toQt(snapshot.clusterStatus.user)), {}, {}});
    if (snapshot.gateway.loadedAt != base::SystemTime{}) {
        items.append({words(QT_TRANSLATE_NOOP("console", "catalog read %1, revision %2"))
                          .arg(bridge::ago(snapshot.gateway.loadedAt, now))
                          .arg(snapshot.gateway.revision),
                      {},
                      {}});
    }
    return items;
}

QList<widgets::Found> objectsOf(const workspace::Snapshot& snapshot)
{
    QList<widgets::Found> found;
    for (const catalog::Api& api : snapshot.catalog->apis)
        addApi(found, api);
    for (const catalog::Product& product : snapshot.catalog->products)
        add(found, product.name.text(), words(QT_TRANSLATE_NOOP("console", "Product")), u"product"_s,
            {u"map"_s, u"product"_s, bridge::toQt(product.name.text()), {}});
    for (const catalog::Subscription& subscription : snapshot.catalog->subscriptions)
        add(found, subscription.name.text(), words(QT_TRANSLATE_NOOP("console", "Subscription")), u"key"_s,
            {u"map"_s, u"subscription"_s, bridge::toQt(subscription.name.text()), {}});
    for (const catalog::Backend& backend : snapshot.catalog->backends)
        add(found, backend.name.text(), words(QT_TRANSLATE_NOOP("console", "Backend")), u"backend"_s,
            {u"map"_s, u"backend"_s, bridge::toQt(backend.name.text()), {}});
    for (const kube::Service& service : snapshot.cluster->services) {
        const QString space = bridge::toQt(service.metadata.nameSpace);
        add(found, service.metadata.name, words(QT_TRANSLATE_NOOP("console", "Service in %1")).arg(space), u"service"_s,
            {u"map"_s, u"service"_s, QString(space % u'/' % bridge::toQt(service.metadata.name)), {}});
    }
    for (const kube::Pod& pod : snapshot.cluster->pods)
        add(found, pod.metadata.name,
            words(QT_TRANSLATE_NOOP("console", "Pod in %1")).arg(bridge::toQt(pod.metadata.nameSpace)), u"pod"_s,
            {u"cluster"_s, u"pod"_s, bridge::toQt(pod.metadata.id()), {}});
    return found;
}

} // namespace console
