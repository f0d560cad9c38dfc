// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/watch.h"

#include "core/text/json.h"

#include <algorithm>

namespace sample::cluster {

namespace {

constexpr std::chrono::seconds BookmarkPeriod{60};
constexpr size_t MostWaiting = 8UL << 20; // a client that takes nothing is cut here

bool concerns(const WatchRequest& request, const Node& item)
{
    return request.labels.matches(labelsOf(item)) && request.fields.matches(item);
}

void writeEvent(Stream& stream, std::string_view what, const Node& body)
{
    std::string line = R"({"type":")";
    line += what;
    line += R"(","object":)";
    line += text::formatJson(body);
    line += "}\n";
    stream.write(line);
}

} // namespace

WatchHub::WatchHub(const Store& store)
    : m_store(store)
{ }

std::shared_ptr<Stream> WatchHub::open(WatchRequest request)
{
    auto stream = std::make_shared<Stream>();
    const base::SteadyTime now = m_store.clock().steady();
    if (request.since && *request.since < m_store.oldestVersion()) {
        writeEvent(*stream, "ERROR",
                   statusObject(gone("too old resource version: " + std::to_string(*request.since) + " ("
                                         + std::to_string(m_store.oldestVersion()) + ')',
                                     "Expired")));
        stream->end();
        return stream;
    }
    const base::SteadyTime end = now + request.timeout;
    Watch watch{std::move(request), stream, end, now + BookmarkPeriod, false};
    begin(watch);
    m_watches.push_back(std::move(watch));
    return stream;
}

void WatchHub::begin(Watch& watch) const
{
    if (watch.request.since) {
        for (const Change& change : m_store.changes()) {
            if (change.version > *watch.request.since)
                sendChange(watch, change);
        }
        return;
    }
    for (const Object& item : m_store.list(watch.request.view.type, watch.request.nameSpace)) {
        if (concerns(watch.request, *item))
            send(watch, "ADDED", *item);
    }
    if (watch.request.wantsInitialEnd)
        sendBookmark(watch, true);
}

void WatchHub::publish(const Change& change)
{
    std::erase_if(m_watches, [](const Watch& watch) {
        const auto stream = watch.stream.lock();
        return !stream || stream->hasEnded();
    });
    // A listener may open or drop watches while it is called.
    for (size_t i = 0; i < m_watches.size(); ++i)
        sendChange(m_watches[i], change);
}

void WatchHub::sendChange(Watch& watch, const Change& change) const
{
    const ResourceType& type = watch.request.view.type;
    if (change.key.group != type.storageGroup || change.key.plural != type.plural
        || (!watch.request.nameSpace.empty() && change.key.nameSpace != watch.request.nameSpace))
        return;
    const bool was = change.before && concerns(watch.request, *change.before);
    const bool is = change.what != Change::What::Deleted && concerns(watch.request, *change.object);
    if (was || is)
        send(watch, was && is ? "MODIFIED" : is ? "ADDED" : "DELETED", *change.object);
}

void WatchHub::send(Watch& watch, std::string_view what, const Node& item) const
{
    const auto stream = watch.stream.lock();
    if (!stream)
        return;
    const bool hasHeader = !watch.hasSentHeader;
    watch.hasSentHeader = true;
    writeEvent(*stream, what, watch.request.view.one(item, m_store.clock().now(), hasHeader));
    if (stream->waiting() > MostWaiting)
        stream->end();
}

void WatchHub::sendBookmark(const Watch& watch, bool isInitialEnd) const
{
    const auto stream = watch.stream.lock();
    if (!stream)
        return;
    Node metadata =
        object({{"resourceVersion", string(std::to_string(m_store.version()))}, {"creationTimestamp", Node()}});
    if (isInitialEnd)
        metadata.set("annotations", object({{"k8s.io/initial-events-end", string("true")}}));
    const ResourceType& type = watch.request.view.type;
    Node body =
        object({{"kind", string(type.kind)}, {"apiVersion", string(type.apiVersion())}, {"metadata", metadata}});
    if (watch.request.view.form == View::Form::Table)
        body = object({{"kind", string("Table")},
                       {"apiVersion", string("meta.k8s.io/v1")},
                       {"metadata", metadata},
                       {"columnDefinitions", Node()},
                       {"rows", list({object({{"cells", Node::array()}, {"object", body}})})}});
    writeEvent(*stream, "BOOKMARK", body);
}

void WatchHub::tick()
{
    const base::SteadyTime now = m_store.clock().steady();
    for (size_t i = 0; i < m_watches.size(); ++i) {
        Watch& watch = m_watches[i];
        const auto stream = watch.stream.lock();
        if (!stream)
            continue;
        if (now >= watch.end) {
            stream->end();
        } else if (watch.request.wantsBookmarks && now >= watch.nextBookmark) {
            watch.nextBookmark = now + BookmarkPeriod;
            sendBookmark(watch, false);
        }
    }
}

void WatchHub::endAll()
{
    for (size_t i = 0; i < m_watches.size(); ++i) {
        if (const auto stream = m_watches[i].stream.lock())
            stream->end();
    }
    m_watches.clear();
}

} // namespace sample::cluster
