// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/writer.h"

#include "core/sample/cluster/conversion.h"
#include "core/sample/cluster/names.h"
#include "core/sample/cluster/patch.h"
#include "core/sample/cluster/selectors.h"

namespace sample::cluster {

namespace {

bool hasStatus(const ResourceType& type)
{
    return type.hasSubresource("status");
}

Outcome<void> checkIdentity(const ResourceType& type, const Node& item, std::string_view nameSpace)
{
    const std::string& apiVersion = item["apiVersion"].text();
    const std::string& kind = kindOf(item);
    if (!kind.empty() && kind != type.kind)
        return refuse(badRequest(type.plural + " expects kind " + type.kind + ", the data has kind " + kind));
    if (!apiVersion.empty() && apiVersion != type.apiVersion()) {
        return refuse(badRequest("the API version in the data (" + apiVersion
                                 + ") does not match the expected API version (" + type.apiVersion() + ")"));
    }
    const std::string& own = namespaceOf(item);
    if (type.isNamespaced && !own.empty() && own != nameSpace)
        return refuse(
            badRequest("the namespace of the provided object does not match the namespace sent on the request"));
    return {};
}

} // namespace

Writer::Writer(Store& store, const TypeRegistry& types, const Allocator& allocator)
    : m_store(store)
    , m_types(types)
    , m_admission{store, types, allocator}
{ }

Outcome<Object> Writer::create(const ResourceType& type, std::string_view nameSpace, Node item, WriteOptions options)
{
    if (!item.isObject())
        return refuse(badRequest("the body must be one object"));
    if (auto checked = checkIdentity(type, item, nameSpace); !checked)
        return refuse(checked.error());
    const ResourceType& storage = m_types.storageOf(type);
    item.set("apiVersion", string(type.apiVersion()));
    item.set("kind", string(type.kind));
    item = toStorageVersion(std::move(item));
    Node& metadata = makeAt(item, {"metadata"});
    if (type.isNamespaced)
        metadata.set("namespace", string(nameSpace));
    if (nameOf(item).empty() && metadata.has("generateName"))
        metadata.set("name",
                     string(metadata["generateName"].text() + stableLetters(std::to_string(m_store.version()), 5)));
    for (const char* own : {"uid", "resourceVersion", "creationTimestamp", "generation", "managedFields", "selfLink"})
        metadata.remove(own);
    const std::string name = nameOf(item);
    if (!options.keepsStatus && hasStatus(storage) && storage.kind != "Node")
        item.remove("status");
    if (m_store.find(keyOf(storage, nameSpace, name)))
        return refuse(alreadyExists(storage, name));
    auto admitted = m_admission.admit(storage, std::move(item), nullptr);
    if (!admitted)
        return refuse(admitted.error());
    if (options.isDryRun)
        return std::make_shared<const Node>(std::move(*admitted));
    return m_store.put(storage, std::move(*admitted));
}

Outcome<Object> Writer::find(const ResourcePath& path) const
{
    const ResourceType& storage = m_types.storageOf(*path.type);
    if (Object item = m_store.find(keyOf(storage, path.nameSpace, path.name)))
        return item;
    return refuse(notFound(storage, path.name));
}

Outcome<Object> Writer::update(const ResourcePath& path, Node item, WriteOptions options)
{
    const auto before = find(path);
    if (!before)
        return refuse(before.error());
    if (path.subresource == "scale")
        return finish({path.type, path.nameSpace, path.name, {}, {}}, withScale(**before, item), **before, options);
    if (auto checked = checkIdentity(*path.type, item, path.nameSpace); !checked)
        return refuse(checked.error());
    if (nameOf(item) != path.name) {
        return refuse(badRequest("the name of the object (" + nameOf(item) + ") does not match the name on the URL ("
                                 + path.name + ")"));
    }
    item.set("apiVersion", string(path.type->apiVersion()));
    item.set("kind", string(path.type->kind));
    return finish(path, toStorageVersion(std::move(item)), **before, options);
}

Outcome<Object> Writer::finish(const ResourcePath& path, Node item, const Node& before, WriteOptions options)
{
    const ResourceType& storage = m_types.storageOf(*path.type);
    const std::string& sent = textAt(item, {"metadata", "resourceVersion"});
    if (!sent.empty() && sent != textAt(before, {"metadata", "resourceVersion"}))
        return refuse(staleVersion(storage, path.name));
    const std::string& uid = uidOf(item);
    if (!uid.empty() && uid != uidOf(before)) {
        return refuse(
            conflict(storage, path.name,
                     "Precondition failed: UID in precondition: " + uid + ", UID in object meta: " + uidOf(before)));
    }
    if (path.subresource == "status") {
        Node changed = before;
        changed.set("status", item["status"]);
        item = std::move(changed);
    } else if (hasStatus(storage) && !options.keepsStatus) {
        item.remove("status");
        if (before.has("status"))
            item.set("status", before["status"]);
    }
    Node& metadata = makeAt(item, {"metadata"});
    metadata.remove("managedFields");
    for (const char* own : {"uid", "creationTimestamp", "generation", "deletionTimestamp"}) {
        if (at(before, {"metadata"}).has(own))
            metadata.set(own, at(before, {"metadata", own}));
        else
            metadata.remove(own);
    }
    if (path.type->isNamespaced)
        metadata.set("namespace", string(path.nameSpace));
    auto admitted = m_admission.admit(storage, std::move(item), &before);
    if (!admitted)
        return refuse(admitted.error());
    if (options.isDryRun)
        return std::make_shared<const Node>(std::move(*admitted));
    // The last finalizer is gone and it was to be deleted: now it goes.
    if (at(*admitted, {"metadata"}).has("deletionTimestamp")
        && at(*admitted, {"metadata", "finalizers"}).items().empty())
        return m_store.remove(keyOf(storage, path.nameSpace, path.name));
    return m_store.put(storage, std::move(*admitted));
}

Outcome<Object> Writer::patch(const ResourcePath& path, PatchKind kind, const Node& patch, WriteOptions options)
{
    auto before = find(path);
    if (!before && kind == PatchKind::Apply && path.subresource.empty()) {
        Node item = patch;
        makeAt(item, {"metadata"}).set("name", string(path.name));
        return create(*path.type, path.nameSpace, std::move(item), options);
    }
    if (!before)
        return refuse(before.error());
    const bool isScale = path.subresource == "scale";
    Node target = isScale ? scaleOf(**before) : **before;
    if (!isScale)
        target.set("apiVersion", string(path.type->apiVersion()));
    Outcome<Node> patched;
    if (kind == PatchKind::Json)
        patched = applyJsonPatch(std::move(target), patch);
    else if (kind == PatchKind::Merge || path.type->isCustom)
        patched = applyMergePatch(std::move(target), patch);
    else
        patched = applyStrategicMerge(std::move(target), patch, path.type->kind);
    if (!patched)
        return refuse(patched.error());
    return update(path, std::move(*patched), options);
}

Outcome<Object> Writer::remove(const ResourceType& type, std::string_view nameSpace, std::string_view name,
                               const Node& options, bool isDryRun)
{
    const ResourceType& storage = m_types.storageOf(type);
    const Key key = keyOf(storage, nameSpace, name);
    const Object before = m_store.find(key);
    if (!before)
        return refuse(notFound(storage, name));
    const std::string& uid = textAt(options, {"preconditions", "uid"});
    const std::string& version = textAt(options, {"preconditions", "resourceVersion"});
    if (!uid.empty() && uid != uidOf(*before))
        return refuse(
            conflict(storage, name,
                     "Precondition failed: UID in precondition: " + uid + ", UID in object meta: " + uidOf(*before)));
    if (!version.empty() && version != textAt(*before, {"metadata", "resourceVersion"}))
        return refuse(
            conflict(storage, name,
                     "Precondition failed: ResourceVersion in precondition: " + version
                         + ", ResourceVersion in object meta: " + textAt(*before, {"metadata", "resourceVersion"})));
    if (isDryRun)
        return before;
    if (!at(*before, {"metadata", "finalizers"}).items().empty()) {
        Node item = *before;
        makeAt(item, {"metadata"}).set("deletionTimestamp", string(m_store.timestamp()));
        return m_store.put(storage, std::move(item));
    }
    if (options["propagationPolicy"].text() == "Orphan" || options["orphanDependents"].asBool())
        orphanDependents(*before);
    if (storage.kind == "Namespace")
        removeContents(name);
    if (storage.kind == "CustomResourceDefinition")
        removeInstances(*before);
    return m_store.remove(key);
}

void Writer::orphanDependents(const Node& owner)
{
    for (const auto& type : m_types.all()) {
        if (type->isAlias() || !type->canBeStored())
            continue;
        for (const Object& item : m_store.list(*type, namespaceOf(owner))) {
            if (controllerOf(*item)["uid"].text() != uidOf(owner))
                continue;
            Node free = *item;
            makeAt(free, {"metadata"}).remove("ownerReferences");
            m_store.put(*type, std::move(free));
        }
    }
}

void Writer::removeContents(std::string_view nameSpace)
{
    for (const auto& type : m_types.all()) {
        if (!type->isNamespaced || type->isAlias() || !type->canBeStored())
            continue;
        for (const Object& item : m_store.list(*type, nameSpace))
            m_store.remove(keyOf(*type, nameSpace, nameOf(*item)));
    }
}

void Writer::removeInstances(const Node& definition)
{
    const ResourceType* type =
        m_types.storedAs(textAt(definition, {"spec", "group"}), textAt(definition, {"spec", "names", "plural"}));
    if (!type)
        return;
    for (const Object& item : m_store.list(*type))
        m_store.remove(keyOf(*type, namespaceOf(*item), nameOf(*item)));
}

Node scaleOf(const Node& workload)
{
    Node metadata = Node::object();
    for (const char* name : {"name", "namespace", "uid", "resourceVersion", "creationTimestamp"})
        metadata.set(name, at(workload, {"metadata", name}));
    std::string selector;
    for (const Node::Member& label : at(workload, {"spec", "selector", "matchLabels"}).members())
        selector += (selector.empty() ? "" : ",") + label.key + '=' + label.value.text();
    return object({{"kind", string("Scale")},
                   {"apiVersion", string("autoscaling/v1")},
                   {"metadata", metadata},
                   {"spec", object({{"replicas", Node::integer(numberAt(workload, {"spec", "replicas"}))}})},
                   {"status",
                    object({{"replicas", Node::integer(numberAt(workload, {"status", "replicas"}))},
                            {"selector", string(selector)}})}});
}

Node withScale(Node workload, const Node& scale)
{
    makeAt(workload, {"spec"}).set("replicas", Node::integer(numberAt(scale, {"spec", "replicas"})));
    const Node& version = at(scale, {"metadata", "resourceVersion"});
    if (!version.text().empty())
        makeAt(workload, {"metadata"}).set("resourceVersion", version);
    return workload;
}

} // namespace sample::cluster
