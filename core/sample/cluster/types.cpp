// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/types.h"

#include <algorithm>

namespace sample::cluster {

namespace {

using Names = std::vector<std::string>;

ResourceType builtIn(const char* group, const char* version, const char* plural, const char* singular, const char* kind)
{
    ResourceType type{group, version, plural, singular, kind};
    type.storageGroup = group;
    type.storageVersion = version;
    return type;
}

ResourceType clusterWide(ResourceType type)
{
    type.isNamespaced = false;
    return type;
}

ResourceType with(ResourceType type, Names shortNames, Names subresources = {}, Names categories = {})
{
    type.shortNames = std::move(shortNames);
    type.subresources = std::move(subresources);
    type.categories = std::move(categories);
    return type;
}

ResourceType onlyCreated(ResourceType type)
{
    type.verbs = {"create"};
    return type;
}

ResourceType alias(ResourceType type, const char* storageGroup, const char* storageVersion)
{
    type.storageGroup = storageGroup;
    type.storageVersion = storageVersion;
    return type;
}

// Discovery order decides which group a bare name means, so the old extensions group comes last.
std::vector<ResourceType> builtInTypes()
{
    const Names all{"all"};
    return {
        with(clusterWide(builtIn("", "v1", "namespaces", "namespace", "Namespace")), {"ns"}, {"status"}),
        with(clusterWide(builtIn("", "v1", "nodes", "node", "Node")), {"no"}, {"status"}),
        with(builtIn("", "v1", "pods", "pod", "Pod"), {"po"}, {"status", "log", "proxy"}, all),
        with(builtIn("", "v1", "services", "service", "Service"), {"svc"}, {"status", "proxy"}, all),
        with(builtIn("", "v1", "endpoints", "endpoints", "Endpoints"), {"ep"}),
        with(builtIn("", "v1", "configmaps", "configmap", "ConfigMap"), {"cm"}),
        builtIn("", "v1", "secrets", "secret", "Secret"),
        with(builtIn("", "v1", "events", "event", "Event"), {"ev"}),
        with(builtIn("", "v1", "serviceaccounts", "serviceaccount", "ServiceAccount"), {"sa"}),
        with(builtIn("", "v1", "persistentvolumeclaims", "persistentvolumeclaim", "PersistentVolumeClaim"), {"pvc"},
             {"status"}),
        with(clusterWide(builtIn("", "v1", "persistentvolumes", "persistentvolume", "PersistentVolume")), {"pv"},
             {"status"}),
        with(builtIn("", "v1", "resourcequotas", "resourcequota", "ResourceQuota"), {"quota"}, {"status"}),
        with(builtIn("", "v1", "limitranges", "limitrange", "LimitRange"), {"limits"}),
        with(builtIn("", "v1", "replicationcontrollers", "replicationcontroller", "ReplicationController"), {"rc"},
             {"status"}, all),
        with(builtIn("apps", "v1", "deployments", "deployment", "Deployment"), {"deploy"}, {"status", "scale"}, all),
        with(builtIn("apps", "v1", "replicasets", "replicaset", "ReplicaSet"), {"rs"}, {"status", "scale"}, all),
        with(builtIn("apps", "v1", "statefulsets", "statefulset", "StatefulSet"), {"sts"}, {"status", "scale"}, all),
        with(builtIn("apps", "v1", "daemonsets", "daemonset", "DaemonSet"), {"ds"}, {"status"}, all),
        alias(with(builtIn("apps", "v1beta2", "deployments", "deployment", "Deployment"), {}, {"status", "scale"}),
              "apps", "v1"),
        alias(with(builtIn("apps", "v1beta1", "deployments", "deployment", "Deployment"), {}, {"status", "scale"}),
              "apps", "v1"),
        with(builtIn("batch", "v1", "jobs", "job", "Job"), {}, {"status"}, all),
        with(builtIn("batch", "v1", "cronjobs", "cronjob", "CronJob"), {"cj"}, {"status"}, all),
        with(builtIn("networking.k8s.io", "v1", "ingresses", "ingress", "Ingress"), {"ing"}, {"status"}),
        clusterWide(builtIn("networking.k8s.io", "v1", "ingressclasses", "ingressclass", "IngressClass")),
        with(builtIn("networking.k8s.io", "v1", "networkpolicies", "networkpolicy", "NetworkPolicy"), {"netpol"}),
        builtIn("discovery.k8s.io", "v1", "endpointslices", "endpointslice", "EndpointSlice"),
        with(builtIn("autoscaling", "v2", "horizontalpodautoscalers", "horizontalpodautoscaler",
                     "HorizontalPodAutoscaler"),
             {"hpa"}, {"status"}, all),
        with(builtIn("policy", "v1", "poddisruptionbudgets", "poddisruptionbudget", "PodDisruptionBudget"), {"pdb"},
             {"status"}),
        builtIn("rbac.authorization.k8s.io", "v1", "roles", "role", "Role"),
        builtIn("rbac.authorization.k8s.io", "v1", "rolebindings", "rolebinding", "RoleBinding"),
        clusterWide(builtIn("rbac.authorization.k8s.io", "v1", "clusterroles", "clusterrole", "ClusterRole")),
        clusterWide(builtIn("rbac.authorization.k8s.io", "v1", "clusterrolebindings", "clusterrolebinding",
                            "ClusterRoleBinding")),
        with(clusterWide(builtIn("storage.k8s.io", "v1", "storageclasses", "storageclass", "StorageClass")), {"sc"}),
        builtIn("coordination.k8s.io", "v1", "leases", "lease", "Lease"),
        onlyCreated(clusterWide(
            builtIn("authentication.k8s.io", "v1", "selfsubjectreviews", "selfsubjectreview", "SelfSubjectReview"))),
        onlyCreated(clusterWide(builtIn("authorization.k8s.io", "v1", "selfsubjectaccessreviews",
                                        "selfsubjectaccessreview", "SelfSubjectAccessReview"))),
        onlyCreated(clusterWide(builtIn("authorization.k8s.io", "v1", "selfsubjectrulesreviews",
                                        "selfsubjectrulesreview", "SelfSubjectRulesReview"))),
        with(clusterWide(builtIn("apiextensions.k8s.io", "v1", "customresourcedefinitions", "customresourcedefinition",
                                 "CustomResourceDefinition")),
             {"crd", "crds"}, {"status"}, {"api-extensions"}),
        alias(
            with(builtIn("extensions", "v1beta1", "deployments", "deployment", "Deployment"), {}, {"status", "scale"}),
            "apps", "v1"),
    };
}

Names namesOf(const Node& items)
{
    Names names;
    for (const Node& item : items.items())
        names.push_back(item.text());
    return names;
}

ResourceType definedType(const Node& definition, const Node& version)
{
    const Node& names = at(definition, {"spec", "names"});
    const std::string group = textAt(definition, {"spec", "group"});
    ResourceType type{group, version["name"].text(), names["plural"].text(), names["singular"].text(),
                      names["kind"].text()};
    type.isNamespaced = textAt(definition, {"spec", "scope"}) != "Cluster";
    type.shortNames = namesOf(names["shortNames"]);
    type.categories = namesOf(names["categories"]);
    for (const Node::Member& subresource : version["subresources"].members())
        type.subresources.push_back(subresource.key);
    type.isCustom = true;
    for (const Node& column : version["additionalPrinterColumns"].items()) {
        type.columns.push_back({column["name"].text(), column["type"].text(), column["jsonPath"].text(),
                                column["description"].text(), numberAt(column, {"priority"})});
    }
    return type;
}

} // namespace

std::string ResourceType::apiVersion() const
{
    return group.empty() ? version : group + '/' + version;
}

std::string ResourceType::qualifiedName() const
{
    return group.empty() ? plural : plural + '.' + group;
}

bool ResourceType::hasSubresource(std::string_view name) const
{
    return std::ranges::find(subresources, name) != subresources.end();
}

TypeRegistry::TypeRegistry()
{
    for (ResourceType& type : builtInTypes())
        m_types.push_back(std::make_unique<ResourceType>(std::move(type)));
}

const ResourceType* TypeRegistry::find(std::string_view group, std::string_view version, std::string_view plural) const
{
    const auto found = std::ranges::find_if(m_types, [&](const auto& type) {
        return type->group == group && type->version == version && type->plural == plural;
    });
    return found == m_types.end() ? nullptr : found->get();
}

const ResourceType* TypeRegistry::findKind(std::string_view apiVersion, std::string_view kind) const
{
    const auto found = std::ranges::find_if(
        m_types, [&](const auto& type) { return type->kind == kind && type->apiVersion() == apiVersion; });
    return found == m_types.end() ? nullptr : found->get();
}

const ResourceType& TypeRegistry::storageOf(const ResourceType& type) const
{
    const ResourceType* storage = find(type.storageGroup, type.storageVersion, type.plural);
    return storage ? *storage : type;
}

const ResourceType* TypeRegistry::storedAs(std::string_view group, std::string_view plural) const
{
    const auto found = std::ranges::find_if(m_types, [&](const auto& type) {
        return type->storageGroup == group && type->plural == plural && !type->isAlias();
    });
    return found == m_types.end() ? nullptr : found->get();
}

std::vector<std::string> TypeRegistry::groups() const
{
    Names names;
    for (const auto& type : m_types) {
        if (!type->group.empty() && std::ranges::find(names, type->group) == names.end())
            names.push_back(type->group);
    }
    return names;
}

std::vector<std::string> TypeRegistry::versionsOf(std::string_view group) const
{
    Names names;
    for (const auto& type : m_types) {
        if (type->group == group && std::ranges::find(names, type->version) == names.end())
            names.push_back(type->version);
    }
    return names;
}

void TypeRegistry::addDefinition(const Node& customResourceDefinition)
{
    removeDefinition(customResourceDefinition);
    const auto& versions = at(customResourceDefinition, {"spec", "versions"}).items();
    std::string storage;
    for (const Node& version : versions) {
        if (version["storage"].asBool())
            storage = version["name"].text();
    }
    for (const Node& version : versions) {
        if (!version["served"].asBool())
            continue;
        ResourceType type = definedType(customResourceDefinition, version);
        type.storageGroup = type.group;
        type.storageVersion = storage;
        m_types.push_back(std::make_unique<ResourceType>(std::move(type)));
    }
}

void TypeRegistry::removeDefinition(const Node& customResourceDefinition)
{
    const std::string& group = textAt(customResourceDefinition, {"spec", "group"});
    const std::string& plural = textAt(customResourceDefinition, {"spec", "names", "plural"});
    std::erase_if(m_types,
                  [&](const auto& type) { return type->isCustom && type->group == group && type->plural == plural; });
}

} // namespace sample::cluster
