// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/apiserver.h"

#include "core/sample/cluster/conversion.h"
#include "core/sample/cluster/discovery.h"
#include "core/sample/cluster/reply.h"
#include "core/text/yaml.h"

#include <charconv>

namespace sample::cluster {

namespace {

constexpr size_t LargestBody = 3UL << 20;

bool isGet(const Request& request)
{
    return request.head.method == "GET" || request.head.method == "HEAD";
}

bool isHealthPath(std::string_view path)
{
    return path == "/healthz" || path == "/livez" || path == "/readyz";
}

Node plainNamespace(const char* name)
{
    return object(
        {{"apiVersion", string("v1")}, {"kind", string("Namespace")}, {"metadata", object({{"name", string(name)}})}});
}

} // namespace

ApiServer::ApiServer(const base::Clock& clock, PodHost& host, ServerSettings settings)
    : m_settings(std::move(settings))
    , m_store(clock, m_settings.remembered)
    , m_allocator(m_store, m_types, m_settings.network)
    , m_events(m_store, m_types)
    , m_logs(clock)
    , m_watches(m_store)
    , m_writer(m_store, m_types, m_allocator)
    , m_controllers(ControlRoom{m_store, m_types, m_allocator, m_events, host})
{
    m_store.setListener([this](const Change& change) { onChange(change); });
    createFirstObjects();
}

ApiServer::~ApiServer()
{
    m_watches.endAll();
}

// What every cluster has before anybody applies anything.
void ApiServer::createFirstObjects()
{
    for (const char* name : {"default", "kube-system", "kube-public", "kube-node-lease"})
        (void)m_writer.create(*m_types.find("", "v1", "namespaces"), {}, plainNamespace(name));
    const size_t colon = m_settings.address.rfind(':');
    int64_t port = 0;
    if (colon != std::string::npos)
        std::from_chars(m_settings.address.data() + colon + 1, m_settings.address.data() + m_settings.address.size(),
                        port);
    if (port == 0)
        return; // a server without an address, in tests
    const Node ports =
        list({object({{"name", string("https")}, {"port", Node::integer(port)}, {"protocol", string("TCP")}})});
    const Node metadata =
        object({{"name", string("kubernetes")},
                {"labels", object({{"component", string("apiserver")}, {"provider", string("kubernetes")}})}});
    (void)m_writer.create(
        *m_types.find("", "v1", "services"), "default",
        object({{"metadata", metadata},
                {"spec", object({{"clusterIP", string(m_settings.network + ".2.1")}, {"ports", ports}})}}));
    const Node address = object({{"ip", string(m_settings.address.substr(0, colon))}});
    (void)m_writer.create(*m_types.find("", "v1", "endpoints"), "default",
                          object({{"metadata", metadata},
                                  {"subsets", list({object({{"addresses", list({address})}, {"ports", ports}})})}}));
}

Reply ApiServer::handle(const Request& request)
{
    Reply reply = answer(request);
    if (m_store.version() != m_seen)
        changed();
    return reply;
}

Reply ApiServer::answer(const Request& request)
{
    const std::string_view path = request.head.path();
    if (request.user.empty() && !isHealthPath(path))
        return failureReply({401, "Unauthorized", "Unauthorized", {}});
    if (request.body.size() > LargestBody)
        return failureReply({413, "RequestEntityTooLarge", "Request entity too large: limit is 3145728", {}});
    if (auto about = answerAbout(request))
        return std::move(*about);
    if (const auto resource = parseResourcePath(path, m_types))
        return answerResource(request, *resource);
    return failureReply(pathNotFound());
}

std::optional<Reply> ApiServer::answerAbout(const Request& request) const
{
    const std::string_view path = request.head.path();
    const std::string accept = request.head.headers.joined("Accept");
    const auto segments = pathSegments(path);
    if (segments.empty() || !isGet(request))
        return std::nullopt;
    const bool wantsAll =
        accept.find("as=APIGroupDiscoveryList") != std::string::npos && accept.find(";v=v2;") != std::string::npos;
    const std::string& first = segments.front();
    if (isHealthPath(path))
        return textReply(200, "ok");
    if (path == "/version" || path == "/version/")
        return jsonReply(200, versionInfo());
    if (path == "/openapi/v2") {
        if (accept.find("protobuf") == std::string::npos)
            return jsonReply(200, openApiDocument());
        Reply reply = textReply(200, openApiProtobuf());
        reply.head.headers.set("Content-Type", "application/com.github.proto-openapi.spec.v2.v1.0+protobuf");
        return reply;
    }
    if ((first == "api" || first == "apis") && segments.size() == 1) {
        if (wantsAll) {
            Reply reply = jsonReply(200, aggregatedDiscovery(m_types, first == "api"));
            reply.head.headers.set("Content-Type",
                                   "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList");
            return reply;
        }
        return jsonReply(200, first == "api" ? coreVersions(m_settings.address) : groupList(m_types));
    }
    std::optional<Node> known;
    if (first == "api" && segments.size() == 2)
        known = resourceList(m_types, "", segments[1]);
    else if (first == "apis" && segments.size() == 2)
        known = groupInfo(m_types, segments[1]);
    else if (first == "apis" && segments.size() == 3)
        known = resourceList(m_types, segments[1], segments[2]);
    return known ? std::optional(jsonReply(200, *known)) : std::nullopt;
}

void ApiServer::onChange(const Change& change)
{
    if (change.key.plural == "customresourcedefinitions") {
        if (change.what == Change::What::Deleted)
            m_types.removeDefinition(*change.object);
        else
            m_types.addDefinition(*change.object);
    }
    if (change.key.plural == "pods" && change.what == Change::What::Deleted)
        m_logs.forget(change.key.nameSpace, change.key.name);
    m_watches.publish(change);
}

void ApiServer::changed()
{
    m_controllers.reconcile();
    m_seen = m_store.version();
    if (m_changed)
        m_changed();
}

void ApiServer::tick()
{
    m_controllers.probe();
    m_events.dropOld();
    m_watches.tick();
    if (m_store.version() != m_seen)
        changed();
}

void ApiServer::settle()
{
    m_controllers.reconcile();
    m_controllers.probe(true);
    changed();
}

namespace {

void fillStrings(Node& node, const std::function<std::string(const std::string&)>& fill)
{
    if (node.isString()) {
        const base::Place place = node.place();
        node = Node::string(fill(node.text()));
        node.setPlace(place);
    } else if (node.isArray()) {
        for (Node& item : node.items())
            fillStrings(item, fill);
    } else if (node.isObject()) {
        for (Node::Member& member : node.members())
            fillStrings(member.value, fill);
    }
}

} // namespace

base::Result<size_t> ApiServer::load(std::string_view file, std::string_view manifests,
                                     const std::function<std::string(const std::string&)>& fill)
{
    auto documents = text::parseYamlStream(manifests);
    if (!documents) {
        base::Error error = documents.error();
        error.file = file;
        return base::fail(std::move(error));
    }
    size_t count = 0;
    for (Node& document : *documents) {
        if (document.isNull())
            continue;
        if (fill)
            fillStrings(document, fill);
        const bool isList = kindOf(document) == "List" && document["apiVersion"].text() == "v1";
        const std::vector<Node> items = isList ? document["items"].items() : std::vector<Node>{document};
        for (const Node& item : items) {
            const auto loaded = loadOne(file, item);
            if (!loaded)
                return base::fail(loaded.error());
            count += *loaded;
        }
    }
    if (m_store.version() != m_seen)
        changed();
    return count;
}

base::Result<size_t> ApiServer::loadOne(std::string_view file, Node item)
{
    const base::Place place = item.place();
    item = toStorageVersion(std::move(item));
    const std::string name = kindOf(item) + ' ' + nameOf(item);
    const ResourceType* type = m_types.findKind(item["apiVersion"].text(), kindOf(item));
    if (!type) {
        return base::fail(
            base::Error{base::Error::Kind::NotFound,
                        base::translate("sample", "The cluster knows no %1 of %2; define it before it is used.")
                            .arg(kindOf(item))
                            .arg(item["apiVersion"].text())}
                .at(std::string(file), place));
    }
    std::string nameSpace = namespaceOf(item);
    if (nameSpace.empty() && type->isNamespaced)
        nameSpace = "default";
    const bool exists = m_store.find(keyOf(m_types.storageOf(*type), nameSpace, nameOf(item))) != nullptr;
    const WriteOptions options{.keepsStatus = true};
    const auto stored = exists ? m_writer.update({type, nameSpace, nameOf(item), {}, {}}, std::move(item), options)
                               : m_writer.create(*type, nameSpace, std::move(item), options);
    if (!stored) {
        return base::fail(
            base::Error{base::Error::Kind::Invalid,
                        base::translate("sample", "%1 was refused: correct it as the answer says.").arg(name)}
                .because(stored.error().message)
                .at(std::string(file), place));
    }
    return 1;
}

} // namespace sample::cluster
