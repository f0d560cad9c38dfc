// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/conversion.h"

namespace sample::cluster {

namespace {

void convertWorkload(Node& item)
{
    item.set("apiVersion", string("apps/v1"));
    Node& spec = makeAt(item, {"spec"});
    if (!spec["selector"].isObject())
        spec.set("selector", object({{"matchLabels", at(spec, {"template", "metadata", "labels"})}}));
    spec.remove("rollbackTo");
}

// {serviceName, servicePort} became {service: {name, port: {name | number}}}
void convertBackend(Node& backend)
{
    if (!backend.has("serviceName"))
        return;
    const Node port = backend["servicePort"];
    const Node service =
        object({{"name", backend["serviceName"]}, {"port", object({{port.isNumber() ? "number" : "name", port}})}});
    backend.remove("serviceName");
    backend.remove("servicePort");
    backend.set("service", service);
}

void convertIngress(Node& item)
{
    item.set("apiVersion", string("networking.k8s.io/v1"));
    Node& spec = makeAt(item, {"spec"});
    if (Node* backend = spec.find("backend")) {
        Node moved = *backend;
        convertBackend(moved);
        spec.remove("backend");
        spec.set("defaultBackend", std::move(moved));
    }
    Node* rules = spec.find("rules");
    if (!rules || !rules->isArray())
        return;
    for (Node& rule : rules->items()) {
        Node* paths = makeAt(rule, {"http"}).find("paths");
        if (!paths || !paths->isArray())
            continue;
        for (Node& path : paths->items()) {
            convertBackend(makeAt(path, {"backend"}));
            if (!path.has("pathType"))
                path.set("pathType", string("ImplementationSpecific"));
        }
    }
}

} // namespace

Node toStorageVersion(Node item)
{
    const std::string version = item["apiVersion"].text();
    const std::string& kind = kindOf(item);
    const bool isOldApps = version == "apps/v1beta1" || version == "apps/v1beta2" || version == "extensions/v1beta1";
    if (isOldApps && (kind == "Deployment" || kind == "ReplicaSet" || kind == "DaemonSet" || kind == "StatefulSet"))
        convertWorkload(item);
    else if (kind == "Ingress" && (version == "extensions/v1beta1" || version == "networking.k8s.io/v1beta1"))
        convertIngress(item);
    return item;
}

} // namespace sample::cluster
