// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The API server of the sample cluster with everything behind it, without a socket: a request goes in, a reply comes
// out at once, and what goes on (watches, followed logs) is a Stream. One thread, its owner's.

#include "core/base/result.h"
#include "core/sample/cluster/controllers.h"
#include "core/sample/cluster/logbook.h"
#include "core/sample/cluster/request.h"
#include "core/sample/cluster/watch.h"
#include "core/sample/cluster/writer.h"

#include <functional>
#include <string>

namespace sample::cluster {

struct ServerSettings
{
    std::string network = "127.1"; // first two numbers of the world's addresses
    std::string address; // host:port where clients reach this server, for discovery
    size_t remembered = 4096; // changes kept for watches
};

class ApiServer
{
public:
    // The host must outlive the server.
    ApiServer(const base::Clock& clock, PodHost& host, ServerSettings settings = {});
    ~ApiServer();
    ApiServer(const ApiServer&) = delete;
    ApiServer& operator=(const ApiServer&) = delete;

    [[nodiscard]] Reply handle(const Request& request);
    // Call it about once a second: probes, bookmarks, timeouts, old events.
    void tick();

    // Loads manifests (YAML or JSON, several documents, lists), as kubectl apply would: what exists is replaced.
    // What an object wants filled in is filled by the caller: fill is given every string. Errors have file and place.
    [[nodiscard]] base::Result<size_t> load(std::string_view file, std::string_view manifests,
                                            const std::function<std::string(const std::string&)>& fill = {});
    // Lets the controllers finish and asks every Pod once whether it is ready.
    void settle();

    [[nodiscard]] LogBook& logs() { return m_logs; }
    [[nodiscard]] const Store& store() const { return m_store; }
    [[nodiscard]] const TypeRegistry& types() const { return m_types; }
    // Called after a request or a tick that changed objects: whoever listens on Service addresses looks again.
    void setChangeListener(std::function<void()> listener) { m_changed = std::move(listener); }
    void endWatches() { m_watches.endAll(); }

private:
    [[nodiscard]] Reply answer(const Request& request);
    [[nodiscard]] std::optional<Reply> answerAbout(const Request& request) const; // discovery, version, OpenAPI, health
    [[nodiscard]] Reply answerResource(const Request& request, const ResourcePath& path);
    [[nodiscard]] Reply answerGet(const Request& request, const ResourcePath& path, const http::QueryParameters& query);
    [[nodiscard]] Reply answerList(const Request& request, const ResourcePath& path,
                                   const http::QueryParameters& query);
    [[nodiscard]] Reply answerWatch(const View& view, const ResourcePath& path, const http::QueryParameters& query);
    [[nodiscard]] Reply answerLog(const ResourcePath& path, const http::QueryParameters& query);
    [[nodiscard]] Reply answerProxy(const Request& request, const ResourcePath& path) const;
    [[nodiscard]] Reply answerCreate(const Request& request, const ResourcePath& path,
                                     const http::QueryParameters& query);
    [[nodiscard]] Reply answerChange(const Request& request, const ResourcePath& path,
                                     const http::QueryParameters& query);
    [[nodiscard]] Reply answerDelete(const Request& request, const ResourcePath& path,
                                     const http::QueryParameters& query);
    [[nodiscard]] Reply shown(const Request& request, const ResourcePath& path, const Object& item, int status,
                              const http::QueryParameters& query) const;
    [[nodiscard]] base::Result<size_t> loadOne(std::string_view file, Node item);
    void changed();
    void onChange(const Change& change);
    void createFirstObjects();

    ServerSettings m_settings;
    Store m_store;
    TypeRegistry m_types;
    Allocator m_allocator;
    EventRecorder m_events;
    LogBook m_logs;
    WatchHub m_watches;
    Writer m_writer;
    Controllers m_controllers;
    std::function<void()> m_changed;
    uint64_t m_seen = 0; // version at the last change notice
};

} // namespace sample::cluster
