// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/admission.h"

#include "core/text/base64.h"

#include <algorithm>

namespace sample::cluster {

namespace {

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isLabelName(std::string_view name)
{
    return !name.empty() && name.size() <= 63 && isLowerOrDigit(name.front()) && isLowerOrDigit(name.back())
        && std::ranges::all_of(name, [](char c) { return isLowerOrDigit(c) || c == '-'; });
}

bool isSubdomainName(std::string_view name)
{
    if (name.empty() || name.size() > 253)
        return false;
    while (true) {
        const size_t dot = name.find('.');
        if (!isLabelName(name.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        name.remove_prefix(dot + 1);
    }
}

Outcome<void> checkName(const ResourceType& type, const std::string& name)
{
    if (name.empty())
        return refuse(invalid(type, name, "metadata.name", "Required value: name or generateName is required"));
    const std::string value = "Invalid value: \"" + name + "\": ";
    if (type.group == "rbac.authorization.k8s.io")
        return {}; // any path segment
    if (type.plural == "services" && type.group.empty()) {
        if (isLabelName(name) && !(name.front() >= '0' && name.front() <= '9'))
            return {};
        return refuse(invalid(type, name, "metadata.name",
                              value
                                  + "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start "
                                    "with an alphabetic character, and end with an alphanumeric character"));
    }
    const bool isLabel = type.plural == "namespaces";
    if (isLabel ? isLabelName(name) : isSubdomainName(name))
        return {};
    return refuse(invalid(
        type, name, "metadata.name",
        value
            + (isLabel ? "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', "
                         "and must start and end with an alphanumeric character"
                       : "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, "
                         "'-' or '.', and must start and end with an alphanumeric character")));
}

} // namespace

Outcome<Node> Admission::admit(const ResourceType& type, Node item, const Node* before) const
{
    if (auto checked = checkName(type, nameOf(item)); !checked)
        return refuse(checked.error());
    if (!before && type.isNamespaced) {
        const ResourceType& namespaces = *types.find("", "v1", "namespaces");
        if (!store.find(keyOf(namespaces, {}, namespaceOf(item))))
            return refuse(notFound(namespaces, namespaceOf(item)));
    }
    Outcome<void> outcome;
    if (type.isCustom) {
        outcome = checkCustom(type, item, store, types);
    } else if (type.kind == "Pod") {
        defaultPodSpec(makeAt(item, {"spec"}));
        if (!before)
            makeAt(item, {"status"}).set("phase", string("Pending"));
    } else if (type.kind == "Deployment" || type.kind == "ReplicaSet" || type.kind == "StatefulSet") {
        defaultDeployment(item);
        outcome = checkDeployment(type, item, before);
    } else if (type.kind == "Service") {
        outcome = admitService(type, item, before, allocator);
    } else if (type.kind == "Secret") {
        defaultSecret(item);
    } else if (type.kind == "Namespace") {
        defaultNamespace(item);
    } else if (type.kind == "CustomResourceDefinition") {
        outcome = admitDefinition(type, item, store.timestamp());
    }
    if (!outcome)
        return refuse(outcome.error());
    return item;
}

void defaultNamespace(Node& item)
{
    const std::string name = nameOf(item);
    makeAt(item, {"metadata", "labels"}).set("kubernetes.io/metadata.name", string(name));
    makeAt(item, {"spec"}).set("finalizers", list({string("kubernetes")}));
    Node& status = makeAt(item, {"status"});
    if (!status.has("phase"))
        status.set("phase", string("Active"));
}

void defaultSecret(Node& item)
{
    if (!item.has("type"))
        item.set("type", string("Opaque"));
    const Node plain = item["stringData"];
    if (plain.isNull())
        return;
    Node& data = makeAt(item, {"data"});
    for (const Node::Member& entry : plain.members())
        data.set(entry.key, string(text::encodeBase64(entry.value.text())));
    item.remove("stringData");
}

} // namespace sample::cluster
