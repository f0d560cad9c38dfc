// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/client.h"

#include "core/http/url.h"
#include "core/kube/connection.h"
#include "core/kube/listing.h"
#include "core/kube/streaming.h"
#include "core/text/json.h"

namespace kube {

namespace {

constexpr std::chrono::seconds WatchGrace{30}; // beyond the time that the server was asked to end it
constexpr const char* ReviewPath = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews";

void setIfAny(text::Node& node, const char* key, const std::string& value)
{
    if (!value.empty())
        node.set(key, text::Node::string(value));
}

text::Node reviewOf(const AccessQuestion& question)
{
    text::Node attributes = text::Node::object();
    setIfAny(attributes, "verb", question.verb);
    setIfAny(attributes, "group", question.group);
    setIfAny(attributes, "resource", question.resource);
    setIfAny(attributes, "subresource", question.subresource);
    setIfAny(attributes, "namespace", question.nameSpace);
    setIfAny(attributes, "name", question.name);
    text::Node spec = text::Node::object();
    spec.set("resourceAttributes", std::move(attributes));
    text::Node review = text::Node::object();
    review.set("apiVersion", text::Node::string("authorization.k8s.io/v1"));
    review.set("kind", text::Node::string("SelfSubjectAccessReview"));
    review.set("spec", std::move(spec));
    return review;
}

std::string logPath(const LogOptions& options)
{
    http::QueryParameters query;
    if (!options.container.empty())
        query.emplace_back("container", options.container);
    if (options.follows)
        query.emplace_back("follow", "true");
    if (options.isPrevious)
        query.emplace_back("previous", "true");
    if (options.hasTimes)
        query.emplace_back("timestamps", "true");
    if (options.tailLines >= 0)
        query.emplace_back("tailLines", std::to_string(options.tailLines));
    if (options.sinceSeconds > 0)
        query.emplace_back("sinceSeconds", std::to_string(options.sinceSeconds));
    const std::string path = pathOf(infoOf(Kind::Pod), options.nameSpace, options.pod) + "/log";
    return query.empty() ? path : path + '?' + http::formatQuery(query);
}

} // namespace

Client::Client(net::HttpClient& http, Access access)
    : m_connection(std::make_shared<const Connection>(http, std::move(access)))
{ }

const Access& Client::access() const
{
    return m_connection->access();
}

Call Client::begin()
{
    Call call;
    call.m_state = std::make_shared<CallState>();
    return call;
}

Call Client::ask(net::ClientRequest request, Done<text::Node> done) const
{
    Call call = begin();
    // Nothing can have cancelled it yet.
    (void)call.m_state->begin([&] {
        return m_connection->http().send(
            std::move(request),
            [connection = m_connection, done = std::move(done)](const base::Result<net::ClientResponse>& response) {
                done(connection->read(response));
            });
    });
    return call;
}

Call Client::get(const std::string& path, Done<text::Node> done) const
{
    return ask(m_connection->request("GET", path), std::move(done));
}

Call Client::post(const std::string& path, const text::Node& body, Done<text::Node> done) const
{
    net::ClientRequest request = m_connection->request("POST", path);
    request.headers.append("Content-Type", "application/json");
    request.body = text::formatJson(body);
    return ask(std::move(request), std::move(done));
}

Call Client::list(Kind kind, const std::string& nameSpace, ListOptions options, Done<ObjectList> done) const
{
    Call call = begin();
    std::make_shared<PagedList>(m_connection, call.m_state, kind, pathOf(infoOf(kind), nameSpace), std::move(options),
                                std::move(done))
        ->start();
    return call;
}

Call Client::watch(Kind kind, const std::string& nameSpace, const std::string& resourceVersion,
                   std::chrono::seconds timeout, WatchHandlers handlers) const
{
    const http::QueryParameters query{{"watch", "true"},
                                      {"allowWatchBookmarks", "true"},
                                      {"resourceVersion", resourceVersion},
                                      {"timeoutSeconds", std::to_string(timeout.count())}};
    net::ClientRequest request =
        m_connection->request("GET", pathOf(infoOf(kind), nameSpace) + '?' + http::formatQuery(query));
    request.totalTimeout = std::chrono::milliseconds(0);
    request.idleTimeout = timeout + WatchGrace;
    request.decodes = false; // a server that packed a watch would hold its events back
    Call call = begin();
    std::make_shared<StreamedAnswer>(
        m_connection, call.m_state,
        StreamedAnswer::Handlers{std::move(handlers.started), {}, std::move(handlers.event), std::move(handlers.done)})
        ->start(std::move(request));
    return call;
}

Call Client::log(const LogOptions& options, LogHandlers handlers) const
{
    net::ClientRequest request = m_connection->request("GET", logPath(options));
    request.headers.set("Accept", "*/*"); // plain text on success, a Status otherwise
    request.totalTimeout = std::chrono::milliseconds(0);
    Call call = begin();
    std::make_shared<StreamedAnswer>(
        m_connection, call.m_state,
        StreamedAnswer::Handlers{{}, std::move(handlers.data), {}, std::move(handlers.done)})
        ->start(std::move(request));
    return call;
}

Call Client::version(Done<Version> done) const
{
    return get("/version", [done = std::move(done)](Answer<text::Node> answer) {
        done(std::move(answer).map([](const text::Node& node) {
            return Version{node["major"].text(), node["minor"].text(), node["gitVersion"].text()};
        }));
    });
}

Call Client::review(const AccessQuestion& question, Done<AccessAnswer> done) const
{
    return post(ReviewPath, reviewOf(question), [done = std::move(done)](Answer<text::Node> answer) {
        done(std::move(answer).map([](const text::Node& node) {
            return AccessAnswer{node["status"]["allowed"].asBool(), node["status"]["reason"].text()};
        }));
    });
}

} // namespace kube
