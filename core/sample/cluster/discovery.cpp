// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/discovery.h"

#include <algorithm>

namespace sample::cluster {

namespace {

Node names(const std::vector<std::string>& values)
{
    Node result = Node::array();
    for (const std::string& value : values)
        result.append(string(value));
    return result;
}

const std::vector<std::string>& verbsOf(const ResourceType& type)
{
    static const std::vector<std::string> All{"create", "delete", "deletecollection", "get",
                                              "list",   "patch",  "update",           "watch"};
    return type.verbs.empty() ? All : type.verbs;
}

std::vector<std::string> subresourceVerbs(std::string_view name)
{
    if (name == "log")
        return {"get"};
    if (name == "proxy")
        return {"create", "delete", "get", "patch", "update"};
    return {"get", "patch", "update"};
}

// The kind of what a subresource's path answers with.
struct SubresourceKind
{
    std::string group;
    std::string version;
    std::string kind;
};

SubresourceKind subresourceKind(const ResourceType& type, std::string_view name)
{
    if (name == "scale")
        return {"autoscaling", "v1", "Scale"};
    if (name == "proxy")
        return {"", "v1", type.kind == "Pod" ? "PodProxyOptions" : "ServiceProxyOptions"};
    return {type.group, type.version, type.kind};
}

Node version(const std::string& group, const std::string& name)
{
    return object({{"groupVersion", string(group.empty() ? name : group + '/' + name)}, {"version", string(name)}});
}

Node groupNode(const TypeRegistry& types, const std::string& group)
{
    Node versions = Node::array();
    for (const std::string& name : types.versionsOf(group))
        versions.append(version(group, name));
    return object({{"name", string(group)}, {"versions", versions}, {"preferredVersion", versions.items().front()}});
}

std::string storageHash(const ResourceType& type)
{
    return type.canBeStored() ? type.storageGroup + '/' + type.storageVersion + '/' + type.plural : std::string();
}

Node aggregatedResource(const ResourceType& type)
{
    const auto kind = [](const std::string& group, const std::string& versionName, const std::string& name) {
        return object({{"group", string(group)}, {"version", string(versionName)}, {"kind", string(name)}});
    };
    Node resource = object({{"resource", string(type.plural)},
                            {"responseKind", kind(type.group, type.version, type.kind)},
                            {"scope", string(type.isNamespaced ? "Namespaced" : "Cluster")},
                            {"singularResource", string(type.singular)},
                            {"verbs", names(verbsOf(type))}});
    if (!type.shortNames.empty())
        resource.set("shortNames", names(type.shortNames));
    if (!type.categories.empty())
        resource.set("categories", names(type.categories));
    Node subresources = Node::array();
    for (const std::string& name : type.subresources) {
        const SubresourceKind response = subresourceKind(type, name);
        subresources.append(object({{"subresource", string(name)},
                                    {"responseKind", kind(response.group, response.version, response.kind)},
                                    {"verbs", names(subresourceVerbs(name))}}));
    }
    if (!subresources.items().empty())
        resource.set("subresources", std::move(subresources));
    return resource;
}

Node aggregatedGroup(const TypeRegistry& types, const std::string& group)
{
    Node versions = Node::array();
    for (const std::string& versionName : types.versionsOf(group)) {
        Node resources = Node::array();
        for (const auto& type : types.all()) {
            if (type->group == group && type->version == versionName)
                resources.append(aggregatedResource(*type));
        }
        versions.append(
            object({{"version", string(versionName)}, {"resources", resources}, {"freshness", string("Current")}}));
    }
    return object(
        {{"metadata", object({{"name", string(group)}, {"creationTimestamp", Node()}})}, {"versions", versions}});
}

// Protobuf: one length-delimited field.
std::string protobufField(unsigned number, std::string_view bytes)
{
    std::string field(1, static_cast<char>((number << 3U) | 2U));
    size_t length = bytes.size();
    for (; length >= 0x80; length >>= 7U)
        field += static_cast<char>((length & 0x7fU) | 0x80U);
    field += static_cast<char>(length);
    field += bytes;
    return field;
}

constexpr std::string_view Title = "Kubernetes";

} // namespace

Node versionInfo()
{
    return object({{"major", string("1")},
                   {"minor", string("30")},
                   {"gitVersion", string(ServedVersion)},
                   {"gitCommit", string("")},
                   {"gitTreeState", string("clean")},
                   {"buildDate", string("2026-01-01T00:00:00Z")},
                   {"goVersion", string("none")},
                   {"compiler", string("none")},
                   {"platform", string("linux/amd64")}});
}

Node coreVersions(std::string_view serverAddress)
{
    return object({{"kind", string("APIVersions")},
                   {"versions", list({string("v1")})},
                   {"serverAddressByClientCIDRs",
                    list({object({{"clientCIDR", string("0.0.0.0/0")}, {"serverAddress", string(serverAddress)}})})}});
}

Node groupList(const TypeRegistry& types)
{
    Node groups = Node::array();
    for (const std::string& group : types.groups())
        groups.append(groupNode(types, group));
    return object({{"kind", string("APIGroupList")}, {"apiVersion", string("v1")}, {"groups", groups}});
}

std::optional<Node> groupInfo(const TypeRegistry& types, std::string_view group)
{
    const auto groups = types.groups();
    const auto found = std::ranges::find(groups, group);
    if (found == groups.end())
        return std::nullopt;
    Node info = object({{"kind", string("APIGroup")}, {"apiVersion", string("v1")}});
    Node described = groupNode(types, *found);
    for (Node::Member& member : described.members())
        info.set(member.key, std::move(member.value));
    return info;
}

std::optional<Node> resourceList(const TypeRegistry& types, std::string_view group, std::string_view versionName)
{
    Node resources = Node::array();
    std::string groupVersion;
    for (const auto& type : types.all()) {
        if (type->group != group || type->version != versionName)
            continue;
        groupVersion = type->apiVersion();
        Node resource = object({{"name", string(type->plural)},
                                {"singularName", string(type->singular)},
                                {"namespaced", Node::boolean(type->isNamespaced)},
                                {"kind", string(type->kind)},
                                {"verbs", names(verbsOf(*type))}});
        if (!type->shortNames.empty())
            resource.set("shortNames", names(type->shortNames));
        if (!type->categories.empty())
            resource.set("categories", names(type->categories));
        if (!storageHash(*type).empty())
            resource.set("storageVersionHash", string(storageHash(*type)));
        resources.append(std::move(resource));
        for (const std::string& name : type->subresources) {
            const SubresourceKind response = subresourceKind(*type, name);
            Node entry = object({{"name", string(type->plural + '/' + name)},
                                 {"singularName", string("")},
                                 {"namespaced", Node::boolean(type->isNamespaced)},
                                 {"kind", string(response.kind)},
                                 {"verbs", names(subresourceVerbs(name))}});
            if (response.group != type->group || response.version != type->version) {
                entry.set("group", string(response.group));
                entry.set("version", string(response.version));
            }
            resources.append(std::move(entry));
        }
    }
    if (resources.items().empty())
        return std::nullopt;
    return object({{"kind", string("APIResourceList")},
                   {"apiVersion", string("v1")},
                   {"groupVersion", string(groupVersion)},
                   {"resources", resources}});
}

Node aggregatedDiscovery(const TypeRegistry& types, bool isCore)
{
    Node groups = Node::array();
    if (isCore) {
        groups.append(aggregatedGroup(types, ""));
    } else {
        for (const std::string& group : types.groups())
            groups.append(aggregatedGroup(types, group));
    }
    return object({{"kind", string("APIGroupDiscoveryList")},
                   {"apiVersion", string("apidiscovery.k8s.io/v2")},
                   {"metadata", Node::object()},
                   {"items", groups}});
}

Node openApiDocument()
{
    return object({{"swagger", string("2.0")},
                   {"info", object({{"title", string(Title)}, {"version", string(ServedVersion)}})},
                   {"paths", Node::object()},
                   {"definitions", Node::object()}});
}

std::string openApiProtobuf()
{
    // openapi.v2.Document: swagger = 1, info = 2 {title = 1, version = 2}, paths = 8, definitions = 11
    return protobufField(1, "2.0") + protobufField(2, protobufField(1, Title) + protobufField(2, ServedVersion))
        + protobufField(8, "") + protobufField(11, "");
}

} // namespace sample::cluster
