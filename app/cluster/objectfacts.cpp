// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/objectfacts.h"

#include "app/bridge/texts.h"
#include "app/cluster/factparts.h"
#include "app/cluster/objectkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cluster {

using kube::Kind;
using widgets::State;

namespace {

constexpr qsizetype MostEntries = 50; // of a node with hundreds of Pods

QString term(const char* text)
{
    return QCoreApplication::translate("cluster", text);
}

// Most conditions are well when they hold; these are well when they do not.
bool isWell(const std::string& type, const std::string& status)
{
    const bool isComplaint = type.ends_with("Pressure") || type == "NetworkUnavailable" || type == "ReplicaFailure"
        || type == "DisruptionTarget";
    return (status == "True") != isComplaint;
}

ObjectFacts secretFacts(const kube::Secret& secret)
{
    ObjectFacts facts = factsBegin(Kind::Secret, secret.metadata);
    addFact(facts, term(QT_TRANSLATE_NOOP("cluster", "Type")), bridge::toQt(secret.type));
    addFact(facts, term(QT_TRANSLATE_NOOP("cluster", "Contents")),
            term(QT_TRANSLATE_NOOP("cluster", "never kept: only names and sizes are read")));
    addOrigin(facts, secret.metadata);
    Section entries{
        term(QT_TRANSLATE_NOOP("cluster", "Entries")), {}, term(QT_TRANSLATE_NOOP("cluster", "It is empty."))};
    for (const kube::Secret::Entry& entry : secret.entries)
        entries.entries.append({bridge::toQt(entry.name), bridge::bytes(entry.size)});
    facts.sections.append(entries);
    return facts;
}

ObjectFacts namespaceFacts(const kube::Namespace& space, const kube::Snapshot& cluster)
{
    ObjectFacts facts = factsBegin(Kind::Namespace, space.metadata);
    facts.health = healthOf(space);
    const auto count = [&](const auto& values) {
        return bridge::number(std::ranges::count_if(values.list(), [&](const kube::Object& object) {
            return object.metadata.nameSpace == space.metadata.name;
        }));
    };
    addFact(facts, pluralOf(Kind::Service), count(cluster.services));
    addFact(facts, pluralOf(Kind::Pod), count(cluster.pods));
    addFact(facts, pluralOf(Kind::Deployment), count(cluster.deployments));
    addFact(facts, pluralOf(Kind::Ingress), count(cluster.ingresses));
    addFact(facts, pluralOf(Kind::Secret), count(cluster.secrets));
    addOrigin(facts, space.metadata);
    return facts;
}

widgets::Target aboutTarget(const kube::Event& event)
{
    const auto kind = kindOf(bridge::toQt(event.aboutKind).toLower());
    const std::string key =
        event.aboutNameSpace.empty() ? event.aboutName : event.aboutNameSpace + '/' + event.aboutName;
    return kind ? targetOf(*kind, bridge::toQt(key)) : widgets::Target();
}

ObjectFacts eventFacts(const kube::Event& event)
{
    ObjectFacts facts = factsBegin(Kind::Event, event.metadata);
    facts.name = bridge::toQt(event.reason);
    facts.health = healthOf(event);
    addFact(facts, term(QT_TRANSLATE_NOOP("cluster", "Object")), aboutText(event), aboutTarget(event));
    addFact(facts, term(QT_TRANSLATE_NOOP("cluster", "Message")), bridge::toQt(event.message));
    addFact(facts, term(QT_TRANSLATE_NOOP("cluster", "Count")), bridge::number(event.count));
    addFact(facts, term(QT_TRANSLATE_NOOP("cluster", "First seen")), dateText(event.firstTime));
    addFact(facts, term(QT_TRANSLATE_NOOP("cluster", "Last seen")), dateText(event.lastTime));
    addFact(facts, term(QT_TRANSLATE_NOOP("cluster", "From")), bridge::toQt(event.source));
    return facts;
}

// Calls the function with the object of that kind and key, if there is one.
template<typename Function>
void withObject(Kind kind, const QString& key, const kube::Snapshot& cluster, Function function)
{
    const auto give = [&function](const auto* object) {
        if (object)
            function(*object);
    };
    switch (kind) {
    case Kind::Namespace:
        return give(findObject<kube::Namespace>(cluster, key));
    case Kind::Node:
        return give(findObject<kube::Node>(cluster, key));
    case Kind::Service:
        return give(findObject<kube::Service>(cluster, key));
    case Kind::EndpointSlice:
        return give(findObject<kube::EndpointSlice>(cluster, key));
    case Kind::Pod:
        return give(findObject<kube::Pod>(cluster, key));
    case Kind::Deployment:
        return give(findObject<kube::Deployment>(cluster, key));
    case Kind::Ingress:
        return give(findObject<kube::Ingress>(cluster, key));
    case Kind::Secret:
        return give(findObject<kube::Secret>(cluster, key));
    case Kind::Event:
        return give(findObject<kube::Event>(cluster, key));
    }
}

struct FactsOfAny
{
    const FactSource& source;
    std::optional<ObjectFacts>& facts;

    void operator()(const kube::Service& service) const { facts = serviceFacts(service, source); }
    void operator()(const kube::Ingress& ingress) const { facts = ingressFacts(ingress, source); }
    void operator()(const kube::Pod& pod) const { facts = podFacts(pod, source); }
    void operator()(const kube::Deployment& deployment) const { facts = deploymentFacts(deployment, source); }
    void operator()(const kube::Node& node) const { facts = nodeFacts(node, source); }
    void operator()(const kube::Secret& secret) const { facts = secretFacts(secret); }
    void operator()(const kube::Namespace& space) const { facts = namespaceFacts(space, source.cluster); }
    void operator()(const kube::Event& event) const { facts = eventFacts(event); }
    void operator()(const kube::EndpointSlice&) const { } // shown with its Service
};

} // namespace

ObjectFacts factsBegin(Kind kind, const kube::Metadata& metadata)
{
    ObjectFacts facts;
    facts.name = bridge::toQt(metadata.name);
    facts.identity = metadata.nameSpace.empty()
        ? singularOf(kind)
        : term(QT_TRANSLATE_NOOP("cluster", "%1 in %2")).arg(singularOf(kind), bridge::toQt(metadata.nameSpace));
    if (metadata.isBeingDeleted)
        facts.identity += term(QT_TRANSLATE_NOOP("cluster", ", is being deleted"));
    return facts;
}

void addFact(ObjectFacts& facts, const QString& name, const QString& value, const widgets::Target& target)
{
    if (!value.isEmpty())
        facts.facts.append({name, value, target});
}

void addOrigin(ObjectFacts& facts, const kube::Metadata& metadata)
{
    addFact(facts, term(QT_TRANSLATE_NOOP("cluster", "Created")), dateText(metadata.creationTime));
    addFact(facts, term(QT_TRANSLATE_NOOP("cluster", "Labels")), mapText(metadata.labels, u"\n"_s));
}

Section conditionsOf(const text::Node& whole)
{
    Section section{term(QT_TRANSLATE_NOOP("cluster", "Conditions")), {}};
    for (const text::Node& condition : whole["status"]["conditions"].items()) {
        const std::string& type = condition["type"].text();
        const std::string& status = condition["status"].text();
        const bool isTrue = status == "True";
        const QString word = isTrue ? term(QT_TRANSLATE_NOOP("cluster", "yes"))
            : status == "False"     ? term(QT_TRANSLATE_NOOP("cluster", "no"))
                                    : term(QT_TRANSLATE_NOOP("cluster", "unknown"));
        const State state = isWell(type, status) ? State::Success : State::Warning;
        section.entries.append(
            {bridge::toQt(type), bridge::toQt(condition["message"].text()), Health{state, word}, {}});
    }
    return section;
}

QString conditionMessage(const text::Node& whole, std::string_view type)
{
    for (const text::Node& condition : whole["status"]["conditions"].items()) {
        if (condition["type"].text() == type && condition["status"].text() != "True")
            return bridge::toQt(condition["message"].text());
    }
    return {};
}

Section eventsOf(const kube::Snapshot& cluster, Kind kind, const kube::Metadata& metadata)
{
    Section section{
        term(QT_TRANSLATE_NOOP("cluster", "Events")), {}, term(QT_TRANSLATE_NOOP("cluster", "None lately."))};
    for (const kube::Event* event : kube::eventsAbout(cluster, kind, metadata)) {
        const QString times = event->count > 1
            ? term(QT_TRANSLATE_NOOP("cluster", ", %1 times")).arg(bridge::number(event->count))
            : QString();
        section.entries.append({bridge::toQt(event->reason),
                                bridge::toQt(event->message) + u'\n' + dateText(event->lastTime) + times,
                                healthOf(*event),
                                {}});
        if (section.entries.size() == MostEntries)
            break;
    }
    return section;
}

Entry podEntry(const kube::Pod& pod)
{
    const QString address = pod.addresses.empty() ? QString() : QString(bridge::toQt(pod.addresses.front()) + u", "_s);
    return {bridge::toQt(pod.metadata.name), address + bridge::toQt(pod.nodeName), healthOf(pod),
            targetOf(Kind::Pod, bridge::toQt(pod.metadata.id()))};
}

Section podSection(const std::vector<const kube::Pod*>& pods, const QString& nothing)
{
    Section section{pluralOf(Kind::Pod), {}, nothing};
    for (const kube::Pod* pod : pods) {
        if (section.entries.size() == MostEntries) {
            section.entries.append({term(QT_TRANSLATE_NOOP("cluster", "and %1 more"))
                                        .arg(static_cast<qsizetype>(pods.size()) - MostEntries),
                                    {}});
            break;
        }
        section.entries.append(podEntry(*pod));
    }
    return section;
}

std::optional<ObjectFacts> factsOf(Kind kind, const QString& key, const FactSource& source)
{
    std::optional<ObjectFacts> facts;
    withObject(kind, key, source.cluster, FactsOfAny{source, facts});
    return facts;
}

std::shared_ptr<const text::Node> wholeOf(Kind kind, const QString& key, const kube::Snapshot& cluster)
{
    std::shared_ptr<const text::Node> whole;
    withObject(kind, key, cluster, [&whole](const kube::Object& object) { whole = object.whole; });
    return whole;
}

} // namespace cluster
