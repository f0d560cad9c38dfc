// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/controllers.h"
#include "core/sample/cluster/names.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sample::cluster {

namespace {

constexpr const char* RevisionAnnotation = "deployment.kubernetes.io/revision";
constexpr const char* HashLabel = "pod-template-hash";

int64_t revisionOf(const Node& item)
{
    int64_t revision = 0;
    const std::string& text = annotationOf(item, RevisionAnnotation);
    std::from_chars(text.data(), text.data() + text.size(), revision);
    return revision;
}

Node withoutHash(Node podTemplate)
{
    if (Node* labels = makeAt(podTemplate, {"metadata"}).find("labels"); labels && labels->isObject())
        labels->remove(HashLabel);
    return podTemplate;
}

// "25%" of the replicas or a plain number
int64_t share(const Node& value, int64_t replicas, bool roundsUp)
{
    const std::string& text = value.text();
    int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    number = std::clamp<int64_t>(number, 0, 1000); // replicas are few, and more than all of them is all of them
    if (!text.ends_with('%'))
        return number;
    const double part = static_cast<double>(number * replicas) / 100.0;
    return static_cast<int64_t>(roundsUp ? std::ceil(part) : std::floor(part));
}

class Rollout
{
public:
    Rollout(const ControlRoom& room, const Node& deployment)
        : m_room(room)
        , m_deployment(deployment)
        , m_replicaSets(room.type("apps", "replicasets"))
        , m_wanted(numberAt(deployment, {"spec", "replicas"}, 1))
    { }

    void run()
    {
        readReplicaSets();
        if (m_deployment["spec"]["paused"].asBool()) {
            writeStatus();
            return;
        }
        if (!m_current)
            createReplicaSet();
        else if (revisionOf(*m_current) < m_lastRevision)
            raiseRevision();
        scale();
        pruneHistory();
        writeStatus();
    }

private:
    void readReplicaSets()
    {
        m_current = nullptr;
        m_old.clear();
        const Node wanted = withoutHash(at(m_deployment, {"spec", "template"}));
        for (const Object& replicaSet : m_room.owned(m_replicaSets, m_deployment)) {
            m_lastRevision = std::max(m_lastRevision, revisionOf(*replicaSet));
            if (withoutHash(at(*replicaSet, {"spec", "template"})) == wanted)
                m_current = replicaSet;
            else
                m_old.push_back(replicaSet);
        }
    }

    void createReplicaSet()
    {
        const int64_t revision = m_lastRevision + 1;
        const std::string name = replicaSetName(namespaceOf(m_deployment), nameOf(m_deployment), revision);
        const std::string hash = name.substr(nameOf(m_deployment).size() + 1);
        Node podTemplate = at(m_deployment, {"spec", "template"});
        makeAt(podTemplate, {"metadata", "labels"}).set(HashLabel, string(hash));
        Node selector = at(m_deployment, {"spec", "selector"});
        makeAt(selector, {"matchLabels"}).set(HashLabel, string(hash));
        Node item = object(
            {{"kind", string("ReplicaSet")},
             {"apiVersion", string("apps/v1")},
             {"metadata",
              object({{"name", string(name)},
                      {"namespace", string(namespaceOf(m_deployment))},
                      {"labels", at(podTemplate, {"metadata", "labels"})},
                      {"annotations", object({{RevisionAnnotation, string(std::to_string(revision))}})},
                      {"ownerReferences", list({ownerReference(m_deployment)})}})},
             {"spec", object({{"replicas", Node::integer(0)}, {"selector", selector}, {"template", podTemplate}})},
             {"status", object({{"replicas", Node::integer(0)}})}});
        m_lastRevision = revision;
        m_current = m_room.store.put(m_replicaSets, std::move(item));
    }

    // Back to a template of before: its ReplicaSet becomes the newest revision.
    void raiseRevision()
    {
        Node item = *m_current;
        makeAt(item, {"metadata", "annotations"}).set(RevisionAnnotation, string(std::to_string(++m_lastRevision)));
        m_current = m_room.store.put(m_replicaSets, std::move(item));
    }

    void setReplicas(Object& replicaSet, int64_t count)
    {
        const int64_t before = numberAt(*replicaSet, {"spec", "replicas"});
        if (before == count)
            return;
        Node item = *replicaSet;
        makeAt(item, {"spec"}).set("replicas", Node::integer(count));
        replicaSet = m_room.store.put(m_replicaSets, std::move(item));
        m_room.events.normal(m_deployment, "deployment-controller", "ScalingReplicaSet",
                             std::string("Scaled ") + (count > before ? "up" : "down") + " replica set "
                                 + nameOf(*replicaSet) + " from " + std::to_string(before) + " to "
                                 + std::to_string(count));
    }

    [[nodiscard]] int64_t sum(std::initializer_list<std::string_view> path) const
    {
        int64_t total = m_current ? numberAt(*m_current, path) : 0;
        for (const Object& replicaSet : m_old)
            total += numberAt(*replicaSet, path);
        return total;
    }

    void scale()
    {
        const Node& strategy = at(m_deployment, {"spec", "strategy"});
        const bool recreates = strategy["type"].text() == "Recreate";
        const int64_t surge = share(at(strategy, {"rollingUpdate", "maxSurge"}), m_wanted, true);
        const int64_t missing = share(at(strategy, {"rollingUpdate", "maxUnavailable"}), m_wanted, false);
        const int64_t inCurrent = numberAt(*m_current, {"spec", "replicas"});
        const int64_t inOld = sum({"spec", "replicas"}) - inCurrent;
        if (inOld == 0) {
            setReplicas(m_current, m_wanted);
            return;
        }
        // Neither more than replicas + maxSurge exist, nor fewer than replicas - maxUnavailable answer.
        int64_t spare = recreates ? inOld : sum({"status", "readyReplicas"}) - (m_wanted - missing);
        for (Object& replicaSet : m_old) {
            const int64_t count = numberAt(*replicaSet, {"spec", "replicas"});
            const int64_t unready = recreates ? 0 : count - numberAt(*replicaSet, {"status", "readyReplicas"});
            const int64_t fewer = std::clamp<int64_t>(unready + std::max<int64_t>(spare, 0), 0, count);
            setReplicas(replicaSet, count - fewer);
            spare -= fewer - std::min(unready, fewer);
        }
        if (recreates)
            return;
        const int64_t room = m_wanted + std::max<int64_t>(surge, missing == 0 ? 1 : 0) - inOld;
        const int64_t least = std::min(inCurrent, m_wanted); // fewer may be wanted than the rollout has made so far
        setReplicas(m_current, std::clamp(room, least, m_wanted));
    }

    void pruneHistory()
    {
        const auto limit = static_cast<size_t>(numberAt(m_deployment, {"spec", "revisionHistoryLimit"}, 10));
        std::ranges::sort(m_old, {}, [](const Object& item) { return revisionOf(*item); });
        while (m_old.size() > limit && numberAt(*m_old.front(), {"spec", "replicas"}) == 0) {
            m_room.store.remove(keyOf(m_replicaSets, namespaceOf(*m_old.front()), nameOf(*m_old.front())));
            m_old.erase(m_old.begin());
        }
    }

    [[nodiscard]] Node condition(const char* kind, bool isTrue, const char* reason, const std::string& message) const
    {
        const std::string now = m_room.store.timestamp();
        std::string since = now;
        for (const Node& old : at(m_deployment, {"status", "conditions"}).items()) {
            if (old["type"].text() == kind && (old["status"].text() == "True") == isTrue)
                since = old["lastTransitionTime"].text();
        }
        return object({{"type", string(kind)},
                       {"status", string(isTrue ? "True" : "False")},
                       {"lastUpdateTime", string(since)},
                       {"lastTransitionTime", string(since)},
                       {"reason", string(reason)},
                       {"message", string(message)}});
    }

    void writeStatus()
    {
        readReplicaSets();
        const int64_t total = sum({"status", "replicas"});
        const int64_t ready = sum({"status", "readyReplicas"});
        const int64_t updated = m_current ? numberAt(*m_current, {"status", "replicas"}) : 0;
        const int64_t missing =
            share(at(m_deployment, {"spec", "strategy", "rollingUpdate", "maxUnavailable"}), m_wanted, false);
        const bool isAvailable = ready >= m_wanted - missing;
        const bool isComplete = ready >= m_wanted && updated == m_wanted && total == m_wanted;
        const std::string current = m_current ? nameOf(*m_current) : "";
        Node status = object({{"observedGeneration", at(m_deployment, {"metadata", "generation"})}});
        const auto count = [&status](const char* name, int64_t value) {
            if (value > 0)
                status.set(name, Node::integer(value));
        };
        count("replicas", total);
        count("updatedReplicas", updated);
        count("readyReplicas", ready);
        count("availableReplicas", ready);
        count("unavailableReplicas", std::max(total, m_wanted) - ready);
        status.set("conditions",
                   list({condition("Available", isAvailable,
                                   isAvailable ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
                                   isAvailable ? "Deployment has minimum availability."
                                               : "Deployment does not have minimum availability."),
                         condition("Progressing", true, isComplete ? "NewReplicaSetAvailable" : "ReplicaSetUpdated",
                                   "ReplicaSet \"" + current
                                       + (isComplete ? "\" has successfully progressed." : "\" is progressing."))}));
        Node item = m_deployment;
        makeAt(item, {"metadata", "annotations"}).set(RevisionAnnotation, string(std::to_string(m_lastRevision)));
        item.set("status", std::move(status));
        m_room.store.put(m_room.type("apps", "deployments"), std::move(item));
    }

    const ControlRoom& m_room;
    const Node& m_deployment;
    const ResourceType& m_replicaSets;
    int64_t m_wanted;
    int64_t m_lastRevision = 0;
    Object m_current;
    std::vector<Object> m_old;
};

} // namespace

void reconcileDeployment(const ControlRoom& room, const Node& deployment)
{
    Rollout(room, deployment).run();
}

} // namespace sample::cluster
