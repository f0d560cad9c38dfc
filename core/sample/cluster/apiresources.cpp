// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the API server that answers about objects.
#include "core/sample/cluster/apiserver.h"
#include "core/sample/cluster/listing.h"
#include "core/sample/cluster/protobufbody.h"
#include "core/sample/cluster/reply.h"
#include "core/sample/cluster/review.h"
#include "core/text/yaml.h"

#include <algorithm>

namespace sample::cluster {

namespace {

constexpr int64_t LongestTime = 366L * 24 * 3600; // in seconds: more would not fit a clock

Outcome<Node> bodyOf(const Request& request)
{
    std::string_view media = request.head.headers.get("Content-Type");
    media = media.substr(0, media.find(';'));
    if (media == "application/vnd.kubernetes.protobuf")
        return decodeProtobuf(request.body);
    auto body = text::parseJsonOrYaml(request.body);
    if (!body)
        return refuse(badRequest("the object provided is unrecognized: " + body.error().describe()));
    return std::move(*body);
}

bool isDryRun(const http::QueryParameters& query)
{
    return queryValue(query, "dryRun") == "All";
}

Outcome<PatchKind> patchKind(const Request& request, const ResourceType& type)
{
    std::string_view media = request.head.headers.get("Content-Type");
    media = media.substr(0, media.find(';'));
    if (media == "application/json-patch+json")
        return PatchKind::Json;
    if (media == "application/merge-patch+json")
        return PatchKind::Merge;
    if (media == "application/apply-patch+yaml")
        return PatchKind::Apply;
    if (media == "application/strategic-merge-patch+json" && !type.isCustom)
        return PatchKind::Strategic;
    return refuse(
        unsupportedMedia("the body of the request was in an unknown format - accepted media types include: "
                         "application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml"
                         + std::string(type.isCustom ? "" : ", application/strategic-merge-patch+json")));
}

} // namespace

Reply ApiServer::answerResource(const Request& request, const ResourcePath& path)
{
    const auto query = http::parseQuery(request.head.query());
    const std::string& method = request.head.method;
    const bool isKnown = path.subresource.empty() || path.type->hasSubresource(path.subresource);
    if (!isKnown)
        return failureReply(pathNotFound());
    if (path.subresource == "proxy")
        return answerProxy(request, path);
    const bool isRead = method == "GET" || method == "HEAD";
    if (isRead && path.type->canBeStored())
        return path.name.empty() ? answerList(request, path, query) : answerGet(request, path, query);
    if (method == "POST" && path.name.empty())
        return answerCreate(request, path, query);
    if (!path.type->canBeStored())
        return failureReply(methodNotAllowed());
    if ((method == "PUT" || method == "PATCH") && !path.name.empty() && path.subresource != "log")
        return answerChange(request, path, query);
    if (method == "DELETE" && path.subresource.empty())
        return answerDelete(request, path, query);
    return failureReply(methodNotAllowed());
}

Reply ApiServer::answerGet(const Request& request, const ResourcePath& path, const http::QueryParameters& query)
{
    const ResourceType& storage = m_types.storageOf(*path.type);
    const Object item = m_store.find(keyOf(storage, path.nameSpace, path.name));
    if (!item)
        return failureReply(notFound(storage, path.name));
    if (path.subresource == "log")
        return answerLog(path, query);
    return shown(request, path, item, 200, query);
}

Reply ApiServer::shown(const Request& request, const ResourcePath& path, const Object& item, int status,
                       const http::QueryParameters& query) const
{
    if (path.subresource == "scale")
        return jsonReply(status, scaleOf(*item));
    const auto view = View::wanted(*path.type, request.head.headers.joined("Accept"), query);
    if (!view)
        return failureReply(view.error());
    return jsonReply(status, view->one(*item, m_store.clock().now()));
}

Reply ApiServer::answerList(const Request& request, const ResourcePath& path, const http::QueryParameters& query)
{
    const auto view = View::wanted(*path.type, request.head.headers.joined("Accept"), query);
    if (!view)
        return failureReply(view.error());
    if (queryFlag(query, "watch"))
        return answerWatch(*view, path, query);
    auto listing = listObjects(m_store, *path.type, path.nameSpace, query);
    if (!listing)
        return failureReply(listing.error());
    return jsonReply(200, view->many(listing->items, std::move(listing->metadata), m_store.clock().now()));
}

Reply ApiServer::answerWatch(const View& view, const ResourcePath& path, const http::QueryParameters& query)
{
    auto labels = LabelSelector::parse(queryValue(query, "labelSelector").value_or(""));
    auto fields = FieldSelector::parse(queryValue(query, "fieldSelector").value_or(""), *path.type);
    if (!labels || !fields)
        return failureReply(labels ? fields.error() : labels.error());
    WatchRequest watch{view, path.nameSpace, std::move(*labels), std::move(*fields)};
    const auto version = queryNumber(query, "resourceVersion");
    watch.wantsBookmarks = queryFlag(query, "allowWatchBookmarks");
    if (queryFlag(query, "sendInitialEvents")) {
        if (queryValue(query, "resourceVersionMatch") != "NotOlderThan" || !watch.wantsBookmarks) {
            return failureReply({422,
                                 "Invalid",
                                 "ListOptions.meta.k8s.io \"\" is invalid: sendInitialEvents: Forbidden: "
                                 "resourceVersionMatch=NotOlderThan and allowWatchBookmarks=true are needed with it",
                                 {}});
        }
        watch.wantsInitialEnd = true;
    } else if (version && *version > 0) {
        watch.since = static_cast<uint64_t>(*version);
    }
    if (const auto seconds = queryNumber(query, "timeoutSeconds"); seconds && *seconds > 0)
        watch.timeout = std::chrono::seconds(std::min(*seconds, LongestTime));
    return streamReply(m_watches.open(std::move(watch)), "application/json");
}

Reply ApiServer::answerLog(const ResourcePath& path, const http::QueryParameters& query)
{
    const Object pod = m_store.find(keyOf(*path.type, path.nameSpace, path.name));
    const auto& containers = at(*pod, {"spec", "containers"}).items();
    std::string container = queryValue(query, "container").value_or("");
    if (container.empty() && containers.size() == 1)
        container = containers.front()["name"].text();
    std::string names;
    bool isKnown = false;
    for (const Node& item : containers) {
        names += (names.empty() ? "" : " ") + item["name"].text();
        isKnown = isKnown || item["name"].text() == container;
    }
    if (container.empty())
        return failureReply(
            badRequest("a container name must be specified for pod " + path.name + ", choose one of: [" + names + ']'));
    if (!isKnown)
        return failureReply(badRequest("container " + container + " is not valid for pod " + path.name));
    if (queryFlag(query, "previous"))
        return failureReply(
            badRequest("previous terminated container \"" + container + "\" in pod \"" + path.name + "\" not found"));
    LogQuery wanted{queryFlag(query, "follow"),
                    queryFlag(query, "timestamps"),
                    queryNumber(query, "tailLines"),
                    queryNumber(query, "limitBytes"),
                    {}};
    if (const auto seconds = queryNumber(query, "sinceSeconds"))
        wanted.since = m_store.clock().now() - std::chrono::seconds(std::clamp<int64_t>(*seconds, 0, LongestTime));
    if (wanted.follows)
        return streamReply(m_logs.follow(path.nameSpace, path.name, container, wanted), "text/plain");
    return textReply(200, m_logs.read(path.nameSpace, path.name, container, wanted));
}

Reply ApiServer::answerProxy(const Request& request, const ResourcePath& path) const
{
    // NAME, NAME:PORT or SCHEME:NAME:PORT; the port of a Service may be its name
    std::string name = path.name;
    std::string port;
    if (name.starts_with("http:") || name.starts_with("https:"))
        name.erase(0, name.find(':') + 1);
    if (const size_t colon = name.find(':'); colon != std::string::npos) {
        port = name.substr(colon + 1);
        name.resize(colon);
    }
    const Object item = m_store.find(keyOf(*path.type, path.nameSpace, name));
    if (!item)
        return failureReply(notFound(*path.type, name));
    Forward forward;
    const std::string_view query = request.head.query();
    forward.target = (path.rest.empty() ? "/" : path.rest) + (query.empty() ? "" : '?' + std::string(query));
    if (kindOf(*item) == "Pod") {
        const auto& containers = at(*item, {"spec", "containers"}).items();
        const Node first = containers.empty() ? Node() : containers.front()["ports"];
        const Node target =
            port.empty() ? (first.items().empty() ? Node() : first.items().front()["containerPort"]) : string(port);
        forward.address = textAt(*item, {"status", "podIP"});
        forward.port = static_cast<uint16_t>(containerPort(*item, target));
    } else if (const Object endpoints =
                   m_store.find(keyOf(*m_types.find("", "v1", "endpoints"), path.nameSpace, name))) {
        const auto& servicePorts = at(*item, {"spec", "ports"}).items();
        for (const Node& subset : (*endpoints)["subsets"].items()) {
            const auto& ports = subset["ports"].items();
            for (size_t i = 0; i < ports.size() && i < servicePorts.size() && !subset["addresses"].items().empty();
                 ++i) {
                if (forward.port == 0
                    && (port.empty() || servicePorts[i]["name"].text() == port
                        || servicePorts[i]["port"].text() == port)) {
                    forward.address = subset["addresses"].items().front()["ip"].text();
                    forward.port = static_cast<uint16_t>(numberAt(ports[i], {"port"}));
                }
            }
        }
    }
    if (forward.address.empty() || forward.port == 0)
        return failureReply(
            {503, "ServiceUnavailable", "no endpoints available for service \"" + path.name + '"', Node::object()});
    Reply reply;
    reply.forward = std::move(forward);
    return reply;
}

Reply ApiServer::answerCreate(const Request& request, const ResourcePath& path, const http::QueryParameters& query)
{
    auto body = bodyOf(request);
    if (!body)
        return failureReply(body.error());
    if (!path.type->canBeStored())
        return jsonReply(201, answerReview(*path.type, std::move(*body), request.user));
    if (path.type->isNamespaced && path.nameSpace.empty())
        return failureReply(badRequest("an empty namespace may not be set during creation"));
    const auto created = m_writer.create(*path.type, path.nameSpace, std::move(*body), {.isDryRun = isDryRun(query)});
    return created ? shown(request, path, *created, 201, query) : failureReply(created.error());
}

Reply ApiServer::answerChange(const Request& request, const ResourcePath& path, const http::QueryParameters& query)
{
    const WriteOptions options{.isDryRun = isDryRun(query)};
    auto body = bodyOf(request);
    if (!body)
        return failureReply(body.error());
    if (request.head.method == "PUT") {
        const auto updated = m_writer.update(path, std::move(*body), options);
        return updated ? shown(request, path, *updated, 200, query) : failureReply(updated.error());
    }
    const auto kind = patchKind(request, *path.type);
    if (!kind)
        return failureReply(kind.error());
    if (*kind == PatchKind::Apply && !queryValue(query, "fieldManager"))
        return failureReply(
            {422,
             "Invalid",
             "PatchOptions.meta.k8s.io \"\" is invalid: fieldManager: Required value: is required for apply patch",
             {}});
    const bool isNew = m_store.find(keyOf(m_types.storageOf(*path.type), path.nameSpace, path.name)) == nullptr;
    const auto patched = m_writer.patch(path, *kind, *body, options);
    return patched ? shown(request, path, *patched, isNew ? 201 : 200, query) : failureReply(patched.error());
}

Reply ApiServer::answerDelete(const Request& request, const ResourcePath& path, const http::QueryParameters& query)
{
    Node options;
    if (!request.body.empty()) {
        auto body = bodyOf(request);
        if (!body)
            return failureReply(body.error());
        options = std::move(*body);
    }
    if (const auto policy = queryValue(query, "propagationPolicy"))
        options.set("propagationPolicy", Node::string(*policy));
    const ResourceType type = *path.type; // deleting a definition removes types
    const bool isDry =
        isDryRun(query) || (!options["dryRun"].items().empty() && options["dryRun"].items().front().text() == "All");
    if (!path.name.empty()) {
        const auto removed = m_writer.remove(type, path.nameSpace, path.name, options, isDry);
        if (!removed)
            return failureReply(removed.error());
        const bool isMarked = at(**removed, {"metadata"}).has("deletionTimestamp");
        return jsonReply(200, isMarked ? **removed : successStatus(type, path.name, uidOf(**removed)));
    }
    auto listing = listObjects(m_store, type, path.nameSpace, query);
    if (!listing)
        return failureReply(listing.error());
    for (const Object& item : listing->items)
        (void)m_writer.remove(type, namespaceOf(*item), nameOf(*item), options, isDry);
    View view;
    view.type = type;
    return jsonReply(200, view.many(listing->items, std::move(listing->metadata), m_store.clock().now()));
}

} // namespace sample::cluster
