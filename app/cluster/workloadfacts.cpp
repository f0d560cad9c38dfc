// SPDX-License-Identifier: GPL-3.0-or-later
// What the drawer says about Pods, Deployments and nodes.
#include "app/bridge/texts.h"
#include "app/cluster/factparts.h"
#include "app/cluster/objectkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cluster {

using kube::Kind;
using widgets::State;

namespace {

QString spoken(const char* text)
{
    return QCoreApplication::translate("cluster", text);
}

Entry containerEntry(const kube::Container& container)
{
    QStringList lines{bridge::toQt(container.image)};
    QStringList ports;
    for (const kube::ContainerPort& port : container.ports)
        ports.append(QString::number(port.port) + u'/' + bridge::toQt(port.protocol));
    QStringList more;
    if (!ports.isEmpty())
        more.append(ports.join(u", "_s));
    if (const auto restarts = static_cast<int>(container.restarts); restarts > 0)
        more.append(QCoreApplication::translate("cluster", "%n restart(s)", nullptr, restarts));
    if (!more.isEmpty())
        lines.append(more.join(u"; "_s));
    if (!container.message.empty())
        lines.append(bridge::toQt(container.message));
    return {bridge::toQt(container.name), lines.join(u'\n'), healthOf(container), {}};
}

Section containerSection(const QString& title, const std::vector<kube::Container>& containers)
{
    Section section{title, {}};
    for (const kube::Container& container : containers)
        section.entries.append(containerEntry(container));
    return section;
}

void explainPod(ObjectFacts& facts, const kube::Pod& pod)
{
    if (facts.health->state != State::Danger && facts.health->state != State::Warning)
        return;
    facts.reason = facts.health->word;
    for (const kube::Container& container : pod.containers) {
        if (facts.advice.isEmpty() && !container.message.empty())
            facts.advice = bridge::toQt(container.name + ": " + container.message);
    }
    for (const std::string_view type : {"PodScheduled", "Ready"}) {
        if (facts.advice.isEmpty())
            facts.advice = conditionMessage(*pod.whole, type);
    }
}

// A Deployment owns Pods through a ReplicaSet that bears its name and a hash.
void addOwner(ObjectFacts& facts, const kube::Pod& pod, const kube::Snapshot& cluster)
{
    for (const kube::Owner& owner : pod.metadata.owners) {
        const std::string name = owner.name.substr(0, owner.name.rfind('-'));
        const bool isDeployment =
            owner.kind == "ReplicaSet" && cluster.deployments.find(pod.metadata.nameSpace, name) != nullptr;
        if (isDeployment)
            addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Belongs to")), bridge::toQt("Deployment " + name),
                    targetOf(Kind::Deployment, bridge::toQt(pod.metadata.nameSpace + '/' + name)));
        else
            addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Belongs to")),
                    bridge::toQt(owner.kind + ' ' + owner.name));
    }
}

Section serviceSection(const kube::Pod& pod, const kube::Snapshot& cluster)
{
    Section section{pluralOf(Kind::Service), {}, spoken(QT_TRANSLATE_NOOP("cluster", "No Service leads to it."))};
    for (const kube::Service* service : kube::servicesOf(cluster, pod))
        section.entries.append({bridge::toQt(service->metadata.name),
                                portsText(*service),
                                {},
                                targetOf(Kind::Service, bridge::toQt(service->metadata.id()))});
    return section;
}

QString joined(const std::vector<std::string>& texts)
{
    QStringList out;
    for (const std::string& text : texts)
        out.append(bridge::toQt(text));
    return out.join(u'\n');
}

} // namespace

ObjectFacts podFacts(const kube::Pod& pod, const FactSource& source)
{
    ObjectFacts facts = factsBegin(Kind::Pod, pod.metadata);
    facts.health = healthOf(pod);
    explainPod(facts, pod);
    addOwner(facts, pod, source.cluster);
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Node")), bridge::toQt(pod.nodeName),
            targetOf(Kind::Node, bridge::toQt(pod.nodeName)));
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "IP")), joined(pod.addresses));
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Started")), dateText(pod.startTime));
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Service account")),
            bridge::toQt((*pod.whole)["spec"]["serviceAccountName"].text()));
    addOrigin(facts, pod.metadata);
    facts.sections = {containerSection(spoken(QT_TRANSLATE_NOOP("cluster", "Containers")), pod.containers),
                      containerSection(spoken(QT_TRANSLATE_NOOP("cluster", "Init containers")), pod.initContainers),
                      serviceSection(pod, source.cluster), conditionsOf(*pod.whole),
                      eventsOf(source.cluster, Kind::Pod, pod.metadata)};
    return facts;
}

ObjectFacts deploymentFacts(const kube::Deployment& deployment, const FactSource& source)
{
    ObjectFacts facts = factsBegin(Kind::Deployment, deployment.metadata);
    facts.health = healthOf(deployment);
    if (facts.health->state == State::Danger || facts.health->state == State::Warning) {
        facts.reason = spoken(QT_TRANSLATE_NOOP("cluster", "%1 of %2 Pods are ready"))
                           .arg(deployment.ready)
                           .arg(deployment.wanted);
        facts.advice = bridge::toQt(deployment.trouble);
    }
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Wanted")), bridge::number(deployment.wanted));
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Ready")), bridge::number(deployment.ready));
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Up to date")), bridge::number(deployment.updated));
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Available")), bridge::number(deployment.available));
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Images")), joined(deployment.images));
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Selector")), mapText(deployment.selector));
    addOrigin(facts, deployment.metadata);
    facts.sections = {
        podSection(kube::podsOf(source.cluster, deployment), spoken(QT_TRANSLATE_NOOP("cluster", "It has no Pod."))),
        conditionsOf(*deployment.whole), eventsOf(source.cluster, Kind::Deployment, deployment.metadata)};
    return facts;
}

ObjectFacts nodeFacts(const kube::Node& node, const FactSource& source)
{
    ObjectFacts facts = factsBegin(Kind::Node, node.metadata);
    facts.health = healthOf(node);
    if (!node.isReady) {
        facts.reason = facts.health->word;
        facts.advice = conditionMessage(*node.whole, "Ready");
    }
    const text::Node& room = (*node.whole)["status"]["allocatable"];
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Roles")), rolesOf(node).join(u", "_s));
    for (const kube::Node::Address& address : node.addresses)
        addFact(facts, bridge::toQt(address.type), bridge::toQt(address.address));
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Version")), bridge::toQt(node.version));
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "System")), bridge::toQt(node.systemImage));
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Processors")), bridge::toQt(room["cpu"].text()));
    addFact(facts, spoken(QT_TRANSLATE_NOOP("cluster", "Memory")), bridge::toQt(room["memory"].text()));
    addOrigin(facts, node.metadata);
    std::vector<const kube::Pod*> pods;
    for (const kube::Pod& pod : source.cluster.pods) {
        if (pod.nodeName == node.metadata.name)
            pods.push_back(&pod);
    }
    facts.sections = {conditionsOf(*node.whole),
                      podSection(pods, spoken(QT_TRANSLATE_NOOP("cluster", "No Pod runs on it."))),
                      eventsOf(source.cluster, Kind::Node, node.metadata)};
    return facts;
}

} // namespace cluster
