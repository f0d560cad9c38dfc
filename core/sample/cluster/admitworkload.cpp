// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/admission.h"
#include "core/sample/cluster/selectors.h"

namespace sample::cluster {

namespace {

constexpr int64_t MostReplicas = 500;

void setDefault(Node& node, const char* key, Node value)
{
    if (!node.has(key) || node[key].isNull())
        node.set(key, std::move(value));
}

void defaultProbe(Node& probe)
{
    if (Node* http = probe.find("httpGet")) {
        setDefault(*http, "path", string("/"));
        setDefault(*http, "scheme", string("HTTP"));
    }
    setDefault(probe, "timeoutSeconds", Node::integer(1));
    setDefault(probe, "periodSeconds", Node::integer(10));
    setDefault(probe, "successThreshold", Node::integer(1));
    setDefault(probe, "failureThreshold", Node::integer(3));
}

void defaultContainer(Node& container)
{
    const std::string& image = container["image"].text();
    const size_t colon = image.rfind(':');
    const bool isLatest =
        colon == std::string::npos || image.find('/', colon) != std::string::npos || image.ends_with(":latest");
    setDefault(container, "imagePullPolicy", string(isLatest ? "Always" : "IfNotPresent"));
    setDefault(container, "resources", Node::object());
    setDefault(container, "terminationMessagePath", string("/dev/termination-log"));
    setDefault(container, "terminationMessagePolicy", string("File"));
    if (Node* ports = container.find("ports"); ports && ports->isArray()) {
        for (Node& port : ports->items())
            setDefault(port, "protocol", string("TCP"));
    }
    for (const char* name : {"livenessProbe", "readinessProbe", "startupProbe"}) {
        if (Node* probe = container.find(name); probe && probe->isObject())
            defaultProbe(*probe);
    }
}

std::string labelText(const Node& labels)
{
    std::string text = "map[string]string{";
    for (const Node::Member& label : labels.members())
        text += (text.back() == '{' ? "\"" : ", \"") + label.key + "\":\"" + label.value.text() + '"';
    return text + '}';
}

} // namespace

void defaultPodSpec(Node& spec)
{
    setDefault(spec, "restartPolicy", string("Always"));
    setDefault(spec, "terminationGracePeriodSeconds", Node::integer(30));
    setDefault(spec, "dnsPolicy", string("ClusterFirst"));
    setDefault(spec, "schedulerName", string("default-scheduler"));
    setDefault(spec, "securityContext", Node::object());
    for (const char* name : {"initContainers", "containers"}) {
        Node* containers = spec.find(name);
        if (!containers || !containers->isArray())
            continue;
        for (Node& container : containers->items())
            defaultContainer(container);
    }
}

void defaultDeployment(Node& item)
{
    Node& spec = makeAt(item, {"spec"});
    setDefault(spec, "replicas", Node::integer(1));
    if (kindOf(item) == "Deployment") {
        setDefault(spec, "revisionHistoryLimit", Node::integer(10));
        setDefault(spec, "progressDeadlineSeconds", Node::integer(600));
        Node& strategy = makeAt(spec, {"strategy"});
        setDefault(strategy, "type", string("RollingUpdate"));
        if (strategy["type"].text() == "RollingUpdate") {
            Node& rolling = makeAt(strategy, {"rollingUpdate"});
            setDefault(rolling, "maxSurge", string("25%"));
            setDefault(rolling, "maxUnavailable", string("25%"));
        }
    }
    defaultPodSpec(makeAt(spec, {"template", "spec"}));
}

Outcome<void> checkDeployment(const ResourceType& type, const Node& item, const Node* before)
{
    const std::string& name = nameOf(item);
    const Node& spec = item["spec"];
    const Node& selector = spec["selector"];
    if (selector["matchLabels"].members().empty() && selector["matchExpressions"].items().empty())
        return refuse(invalid(type, name, "spec.selector", "Required value"));
    const Node& labels = at(spec, {"template", "metadata", "labels"});
    if (!LabelSelector::of(selector).matches(labels)) {
        return refuse(invalid(type, name, "spec.template.metadata.labels",
                              "Invalid value: " + labelText(labels) + ": `selector` does not match template `labels`"));
    }
    if (numberAt(spec, {"replicas"}, -1) < 0)
        return refuse(invalid(type, name, "spec.replicas", "Invalid value: must be greater than or equal to 0"));
    if (numberAt(spec, {"replicas"}) > MostReplicas) {
        return refuse(invalid(type, name, "spec.replicas",
                              "Invalid value: " + spec["replicas"].text() + ": must be less than or equal to "
                                  + std::to_string(MostReplicas) + ": the sample world has no room for more"));
    }
    const Node& containers = at(spec, {"template", "spec", "containers"});
    if (containers.items().empty())
        return refuse(invalid(type, name, "spec.template.spec.containers", "Required value"));
    for (size_t i = 0; i < containers.items().size(); ++i) {
        const std::string field = "spec.template.spec.containers[" + std::to_string(i) + "].";
        for (const char* member : {"name", "image"}) {
            if (containers.items()[i][member].text().empty())
                return refuse(invalid(type, name, field + member, "Required value"));
        }
    }
    if (before && at(*before, {"spec", "selector"}) != selector)
        return refuse(invalid(type, name, "spec.selector", "Invalid value: field is immutable"));
    return {};
}

} // namespace sample::cluster
