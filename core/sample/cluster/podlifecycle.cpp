// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/controllers.h"
#include "core/sample/cluster/failure.h"
#include "core/text/base64.h"

#include <algorithm>

namespace sample::cluster {

namespace {

bool tolerates(const Node& pod, const Node& taint)
{
    if (taint["effect"].text() == "PreferNoSchedule")
        return true;
    return std::ranges::any_of(at(pod, {"spec", "tolerations"}).items(), [&taint](const Node& toleration) {
        if (toleration.has("effect") && toleration["effect"].text() != taint["effect"].text())
            return false;
        if (toleration["operator"].text() == "Exists")
            return !toleration.has("key") || toleration["key"].text() == taint["key"].text();
        return toleration["key"].text() == taint["key"].text() && toleration["value"].text() == taint["value"].text();
    });
}

bool fits(const Node& pod, const Node& node)
{
    const Node& wanted = at(pod, {"spec", "nodeSelector"});
    const auto& taints = at(node, {"spec", "taints"}).items();
    return !at(node, {"spec", "unschedulable"}).asBool()
        && (wanted.members().empty() || hasLabels(labelsOf(node), wanted))
        && std::ranges::all_of(taints, [&pod](const Node& taint) { return tolerates(pod, taint); });
}

void setCondition(Node& pod, const char* kind, bool isTrue, std::string_view now, const char* reason = "",
                  const std::string& message = {})
{
    Node entry = object({{"type", string(kind)},
                         {"status", string(isTrue ? "True" : "False")},
                         {"lastProbeTime", Node()},
                         {"lastTransitionTime", string(now)}});
    if (*reason != '\0') {
        entry.set("reason", string(reason));
        entry.set("message", string(message));
    }
    Node& status = makeAt(pod, {"status"});
    if (!status["conditions"].isArray())
        status.set("conditions", Node::array());
    auto& conditions = status.find("conditions")->items();
    const auto found =
        std::ranges::find_if(conditions, [kind](const Node& item) { return item["type"].text() == kind; });
    if (found == conditions.end()) {
        conditions.push_back(std::move(entry));
        return;
    }
    if ((*found)["status"] == entry["status"])
        entry.set("lastTransitionTime", (*found)["lastTransitionTime"]);
    *found = std::move(entry);
}

// What a container sees as environment; a reference that leads nowhere is the failure.
class EnvironmentReader
{
public:
    EnvironmentReader(const ControlRoom& room, const Node& pod)
        : m_room(room)
        , m_pod(pod)
    { }

    std::map<std::string, std::string> read(const Node& container)
    {
        for (const Node& source : container["envFrom"].items()) {
            takeAll(source["configMapRef"], "configmaps", "data");
            takeAll(source["secretRef"], "secrets", "data");
        }
        for (const Node& entry : container["env"].items())
            m_values[entry["name"].text()] =
                entry.has("valueFrom") ? referred(entry["valueFrom"]) : entry["value"].text();
        return std::move(m_values);
    }
    [[nodiscard]] const std::string& failure() const { return m_failure; }

private:
    Object source(const Node& reference, const char* plural)
    {
        Object item = m_room.store.find(keyOf(m_room.type("", plural), namespaceOf(m_pod), reference["name"].text()));
        if (!item && !reference["optional"].asBool())
            m_failure = std::string(plural == std::string_view("secrets") ? "secret" : "configmap") + " \""
                + reference["name"].text() + "\" not found";
        return item;
    }

    void takeAll(const Node& reference, const char* plural, const char* member)
    {
        const Object item = reference.isObject() ? source(reference, plural) : nullptr;
        if (!item)
            return;
        for (const Node::Member& entry : (*item)[member].members())
            m_values[entry.key] = plural == std::string_view("secrets")
                ? text::decodeBase64(entry.value.text()).value_or("")
                : entry.value.text();
    }

    std::string referred(const Node& from)
    {
        if (from.has("fieldRef"))
            return field(textAt(from, {"fieldRef", "fieldPath"}));
        const bool isSecret = from.has("secretKeyRef");
        const Node& reference = from[isSecret ? "secretKeyRef" : "configMapKeyRef"];
        const Object item = source(reference, isSecret ? "secrets" : "configmaps");
        if (!item)
            return {};
        const Node& value = (*item)["data"][reference["key"].text()];
        if (value.isNull() && !reference["optional"].asBool())
            m_failure = "couldn't find key " + reference["key"].text() + " in " + kindOf(*item) + ' '
                + namespaceOf(*item) + '/' + nameOf(*item);
        return isSecret ? text::decodeBase64(value.text()).value_or("") : value.text();
    }

    std::string field(const std::string& path)
    {
        const Node* current = &m_pod;
        size_t start = 0;
        while (start <= path.size()) {
            const size_t end = std::min(path.find('.', start), path.size());
            current = &(*current)[std::string_view(path).substr(start, end - start)];
            start = end + 1;
        }
        return current->text();
    }

    const ControlRoom& m_room;
    const Node& m_pod;
    std::map<std::string, std::string> m_values;
    std::string m_failure;
};

Node containerStatus(const Node& container, const Node& state, bool isStarted, const std::string& uid)
{
    return object({{"name", container["name"]},
                   {"state", state},
                   {"lastState", Node::object()},
                   {"ready", Node::boolean(false)},
                   {"restartCount", Node::integer(0)},
                   {"image", container["image"]},
                   {"imageID", string(isStarted ? "sample://" + container["image"].text() : "")},
                   {"containerID", string(isStarted ? "sample://" + uid + '/' + container["name"].text() : "")},
                   {"started", Node::boolean(isStarted)}});
}

Node waitingState(const char* reason, const std::string& message)
{
    return object({{"waiting", object({{"reason", string(reason)}, {"message", string(message)}})}});
}

// Asks the host to run one container; the state it is in after that. A failure is told once, not at each attempt.
Node startContainer(const ControlRoom& room, const Node& pod, const Node& container)
{
    ContainerStart start{namespaceOf(pod),
                         nameOf(pod),
                         container["name"].text(),
                         container["image"].text(),
                         textAt(pod, {"status", "podIP"}),
                         textAt(pod, {"spec", "nodeName"}),
                         {},
                         {}};
    for (const Node& port : container["ports"].items())
        start.ports.push_back(static_cast<uint16_t>(numberAt(port, {"containerPort"})));
    EnvironmentReader environment(room, pod);
    start.environment = environment.read(container);
    Node failed;
    StartAnswer answer;
    if (!environment.failure().empty())
        failed = waitingState("CreateContainerConfigError", environment.failure());
    else if (answer = room.host.start(start); !answer.failure.empty())
        failed = waitingState("CreateContainerError", answer.failure);
    if (!failed.isNull()) {
        const auto& before = at(pod, {"status", "containerStatuses"}).items();
        if (std::ranges::none_of(before, [&failed](const Node& status) { return status["state"] == failed; }))
            room.events.warning(pod, "kubelet", "Failed", "Error: " + textAt(failed, {"waiting", "message"}));
        return failed;
    }
    room.events.normal(pod, "kubelet", "Pulled", "Container image \"" + start.image + "\" already present on machine");
    if (!answer.isKnownImage)
        room.events.warning(pod, "kubelet", "UnknownImage",
                            "Nothing is known of image \"" + start.image
                                + "\": it answers as an echo on its container port");
    room.events.normal(pod, "kubelet", "Created", "Created container " + start.container);
    room.events.normal(pod, "kubelet", "Started", "Started container " + start.container);
    return object({{"running", object({{"startedAt", string(room.store.timestamp())}})}});
}

// Its address and the times of its first start, once.
Outcome<Node> placed(const ControlRoom& room, const Node& pod)
{
    if (!textAt(pod, {"status", "podIP"}).empty())
        return pod;
    const Object node = room.store.find(keyOf(room.type("", "nodes"), {}, textAt(pod, {"spec", "nodeName"})));
    const auto address = room.allocator.podAddress(node ? textAt(*node, {"spec", "podCIDR"}) : std::string());
    if (!node || !address)
        return refuse(badRequest("no node or no address"));
    Node item = pod;
    Node& status = makeAt(item, {"status"});
    status.set("startTime", string(room.store.timestamp()));
    status.set("podIP", string(*address));
    status.set("podIPs", list({object({{"ip", string(*address)}})}));
    for (const Node& entry : at(*node, {"status", "addresses"}).items()) {
        if (entry["type"].text() == "InternalIP")
            status.set("hostIP", entry["address"]);
    }
    status.set("qosClass", string("Burstable"));
    return *room.store.put(room.type("", "pods"), std::move(item));
}

} // namespace

void schedulePod(const ControlRoom& room, const Node& pod)
{
    const ResourceType& pods = room.type("", "pods");
    const auto nodes = room.store.list(room.type("", "nodes"));
    const auto all = room.store.list(pods);
    const auto load = [&all](const Object& node) {
        return std::ranges::count_if(all, [&node](const Object& item) {
            return textAt(*item, {"spec", "nodeName"}) == nameOf(*node);
        });
    };
    Object chosen;
    for (const Object& node : nodes) {
        if (fits(pod, *node) && (!chosen || load(node) < load(chosen)))
            chosen = node;
    }
    Node item = pod;
    if (!chosen) {
        const std::string message = "0/" + std::to_string(nodes.size())
            + " nodes are available: none matches the Pod's node selector, taints and affinity.";
        if (at(pod, {"status", "conditions"}).items().empty())
            room.events.warning(pod, "default-scheduler", "FailedScheduling", message);
        setCondition(item, "PodScheduled", false, room.store.timestamp(), "Unschedulable", message);
        room.store.put(pods, std::move(item));
        return;
    }
    makeAt(item, {"spec"}).set("nodeName", string(nameOf(*chosen)));
    setCondition(item, "PodScheduled", true, room.store.timestamp());
    room.store.put(pods, std::move(item));
    room.events.normal(pod, "default-scheduler", "Scheduled",
                       "Successfully assigned " + namespaceOf(pod) + '/' + nameOf(pod) + " to " + nameOf(*chosen));
}

bool startPod(const ControlRoom& room, const Node& pod)
{
    const Outcome<Node> ready = placed(room, pod);
    if (!ready)
        return false; // waits until the node exists or an address is free
    Node item = *ready;
    bool runs = true;
    Node statuses = Node::array();
    for (const Node& container : at(item, {"spec", "containers"}).items()) {
        const Node state = startContainer(room, item, container);
        runs = runs && state.has("running");
        statuses.append(containerStatus(container, state, state.has("running"), uidOf(item)));
    }
    const std::string now = room.store.timestamp();
    makeAt(item, {"status"}).set("phase", string(runs ? "Running" : "Pending"));
    makeAt(item, {"status"}).set("containerStatuses", std::move(statuses));
    setCondition(item, "Initialized", true, now);
    setCondition(item, "ContainersReady", false, now, "ContainersNotReady", "containers with unready status");
    setCondition(item, "Ready", false, now, "ContainersNotReady", "containers with unready status");
    room.store.put(room.type("", "pods"), std::move(item));
    return runs;
}

void setPodReady(const ControlRoom& room, const Node& pod, bool isReady)
{
    const std::string now = room.store.timestamp();
    Node item = pod;
    std::string unready;
    if (Node* statuses = makeAt(item, {"status"}).find("containerStatuses")) {
        for (Node& status : statuses->items()) {
            status.set("ready", Node::boolean(isReady));
            unready += (unready.empty() ? "" : " ") + status["name"].text();
        }
    }
    for (const char* kind : {"ContainersReady", "Ready"}) {
        if (isReady)
            setCondition(item, kind, true, now);
        else
            setCondition(item, kind, false, now, "ContainersNotReady",
                         "containers with unready status: [" + unready + ']');
    }
    room.store.put(room.type("", "pods"), std::move(item));
}

bool isPodReady(const Node& pod)
{
    return std::ranges::any_of(at(pod, {"status", "conditions"}).items(), [](const Node& condition) {
        return condition["type"].text() == "Ready" && condition["status"].text() == "True";
    });
}

int64_t containerPort(const Node& pod, const Node& target)
{
    if (const auto number = target.asInteger())
        return *number;
    for (const Node& container : at(pod, {"spec", "containers"}).items()) {
        for (const Node& port : container["ports"].items()) {
            if (port["name"].text() == target.text())
                return numberAt(port, {"containerPort"});
        }
    }
    return 0;
}

} // namespace sample::cluster
