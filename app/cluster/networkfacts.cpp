// SPDX-License-Identifier: GPL-3.0-or-later
// What the drawer says about Services and Ingresses.
#include "app/bridge/texts.h"
#include "app/cluster/factparts.h"
#include "app/cluster/objectkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cluster {

using kube::Kind;
using widgets::State;

namespace {

QString named(const char* text)
{
    return QCoreApplication::translate("cluster", text);
}

// "http 8080 → 8080/TCP, node port 31443"
QString portLines(const kube::Service& service)
{
    QStringList lines;
    for (const kube::ServicePort& port : service.ports) {
        QString line = port.name.empty() ? QString() : QString(bridge::toQt(port.name) + u' ');
        line +=
            QString::number(port.port) + u" → "_s + bridge::toQt(port.targetPort) + u'/' + bridge::toQt(port.protocol);
        if (port.nodePort != 0)
            line += named(QT_TRANSLATE_NOOP("cluster", ", node port %1")).arg(port.nodePort);
        lines.append(line);
    }
    return lines.join(u'\n');
}

Entry endpointEntry(const kube::ServiceEndpoint& endpoint)
{
    QStringList where;
    for (const auto& port : endpoint.ports)
        where.append(bridge::toQt(endpoint.address) + u':' + QString::number(port.port));
    if (where.isEmpty())
        where.append(bridge::toQt(endpoint.address));
    if (!endpoint.nodeName.empty())
        where.append(bridge::toQt(endpoint.nodeName));
    const Health health = endpoint.isTerminating
        ? Health{State::Info, named(QT_TRANSLATE_NOOP("cluster", "Terminating"))}
        : endpoint.isReady ? Health{State::Success, named(QT_TRANSLATE_NOOP("cluster", "Ready"))}
                           : Health{State::Warning, named(QT_TRANSLATE_NOOP("cluster", "Not ready"))};
    if (endpoint.podName.empty())
        return {bridge::toQt(endpoint.address), where.join(u", "_s), health, {}};
    return {bridge::toQt(endpoint.podName), where.join(u", "_s), health,
            targetOf(Kind::Pod, bridge::toQt(endpoint.podNameSpace + '/' + endpoint.podName))};
}

void explainEndpoints(ObjectFacts& facts, kube::EndpointCount count)
{
    if (facts.health->state == State::Danger) {
        facts.reason = count.all == 0 ? named(QT_TRANSLATE_NOOP("cluster", "No Pod stands behind it"))
                                      : named(QT_TRANSLATE_NOOP("cluster", "None of its Pods is ready"));
        facts.advice = count.all == 0
            ? named(
                QT_TRANSLATE_NOOP("cluster", "Calls get no answer. Check its selector, and whether its workload runs."))
            : named(
                QT_TRANSLATE_NOOP("cluster", "Calls get no answer. Look at the Pods below: why are they not ready?"));
    } else if (facts.health->state == State::Warning) {
        facts.reason = named(QT_TRANSLATE_NOOP("cluster", "%1 of %2 endpoints get no calls"))
                           .arg(count.all - count.ready)
                           .arg(count.all);
        facts.advice = named(QT_TRANSLATE_NOOP("cluster", "Their Pods are not ready; the others take all calls."));
    }
}

Section apiSection(const ApiUses& uses, const std::string& service)
{
    Section section{named(QT_TRANSLATE_NOOP("cluster", "Used by APIs")),
                    {},
                    named(QT_TRANSLATE_NOOP("cluster", "No API of the catalog leads here."))};
    if (const auto found = uses.find(service); found != uses.end()) {
        for (const QString& api : found->second)
            section.entries.append({api, {}, {}, {u"map"_s, u"api"_s, api, {}}});
    }
    return section;
}

Section ingressSection(const kube::Snapshot& cluster, const kube::Service& service)
{
    Section section{pluralOf(Kind::Ingress), {}};
    const QString own = bridge::toQt(service.metadata.id());
    for (const kube::Ingress& ingress : cluster.ingresses) {
        if (servicesOf(ingress).contains(own))
            section.entries.append({bridge::toQt(ingress.metadata.name),
                                    hostsOf(ingress).join(u", "_s),
                                    {},
                                    targetOf(Kind::Ingress, bridge::toQt(ingress.metadata.id()))});
    }
    return section;
}

Entry ruleEntry(const kube::Ingress& ingress, const std::string& host, const kube::IngressPath& path)
{
    const QString where = (host.empty() ? u"*"_s : bridge::toQt(host)) + bridge::toQt(path.path);
    const QString type = bridge::toQt(kube::typeName(path.type));
    const widgets::Target target = path.backend.service.empty()
        ? widgets::Target()
        : targetOf(Kind::Service, bridge::toQt(ingress.metadata.nameSpace + '/' + path.backend.service));
    return {where, u"→ "_s + backendText(path.backend) + u", "_s + type, {}, target};
}

} // namespace

ObjectFacts serviceFacts(const kube::Service& service, const FactSource& source)
{
    ObjectFacts facts = factsBegin(Kind::Service, service.metadata);
    const auto endpoints = kube::endpointsOf(source.cluster, service);
    kube::EndpointCount count{0, static_cast<int>(endpoints.size())};
    Section behind{named(QT_TRANSLATE_NOOP("cluster", "Endpoints")), {}, named(QT_TRANSLATE_NOOP("cluster", "None."))};
    for (const kube::ServiceEndpoint& endpoint : endpoints) {
        count.ready += endpoint.isReady ? 1 : 0;
        behind.entries.append(endpointEntry(endpoint));
    }
    facts.health = healthOf(service, count);
    explainEndpoints(facts, count);
    addFact(facts, named(QT_TRANSLATE_NOOP("cluster", "Type")), bridge::toQt(kube::typeName(service.type)));
    addFact(facts, named(QT_TRANSLATE_NOOP("cluster", "Cluster IP")), addressText(service));
    addFact(facts, named(QT_TRANSLATE_NOOP("cluster", "External")), externalAddresses(service).join(u'\n'));
    addFact(facts, named(QT_TRANSLATE_NOOP("cluster", "Ports")), portLines(service));
    addFact(facts, named(QT_TRANSLATE_NOOP("cluster", "Traffic policy")), bridge::toQt(service.externalTrafficPolicy));
    addFact(facts, named(QT_TRANSLATE_NOOP("cluster", "Selector")), mapText(service.selector));
    addOrigin(facts, service.metadata);
    facts.sections = {behind, apiSection(source.uses, service.metadata.id()), ingressSection(source.cluster, service),
                      eventsOf(source.cluster, Kind::Service, service.metadata)};
    return facts;
}

ObjectFacts ingressFacts(const kube::Ingress& ingress, const FactSource& source)
{
    ObjectFacts facts = factsBegin(Kind::Ingress, ingress.metadata);
    addFact(facts, named(QT_TRANSLATE_NOOP("cluster", "Class")), bridge::toQt(ingress.className));
    addFact(facts, named(QT_TRANSLATE_NOOP("cluster", "Address")), addressesOf(ingress).join(u'\n'));
    for (const kube::IngressTls& tls : ingress.tls)
        addFact(facts, named(QT_TRANSLATE_NOOP("cluster", "TLS Secret")), bridge::toQt(tls.secret),
                targetOf(Kind::Secret, bridge::toQt(ingress.metadata.nameSpace + '/' + tls.secret)));
    addOrigin(facts, ingress.metadata);
    Section rules{named(QT_TRANSLATE_NOOP("cluster", "Rules")), {}, named(QT_TRANSLATE_NOOP("cluster", "None."))};
    for (const kube::IngressRule& rule : ingress.rules) {
        for (const kube::IngressPath& path : rule.paths)
            rules.entries.append(ruleEntry(ingress, rule.host, path));
    }
    if (ingress.defaultBackend)
        rules.entries.append(
            {named(QT_TRANSLATE_NOOP("cluster", "everything else")), u"→ "_s + backendText(*ingress.defaultBackend)});
    facts.sections = {rules, eventsOf(source.cluster, Kind::Ingress, ingress.metadata)};
    return facts;
}

} // namespace cluster
