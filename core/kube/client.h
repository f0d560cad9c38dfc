// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks the API server of one cluster. Everything is asynchronous: callbacks come on the HTTP client's I/O thread, each
// exactly once, perhaps before the call returns.

#include "core/kube/kinds.h"
#include "core/kube/kubeconfig.h"
#include "core/kube/refusal.h"
#include "core/net/httpclient.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kube {

// Ends one request early, over all its pages and repetitions. Letting go of it changes nothing.
class Call
{
public:
    void cancel() const; // any thread; the callback comes with Cancelled, unless it came already

private:
    friend class Client;
    std::shared_ptr<class CallState> m_state;
};

struct ObjectList
{
    std::vector<text::Node> items; // with kind and apiVersion
    std::string resourceVersion; // to watch from
};

struct ListOptions
{
    std::string labelSelector;
    std::string fieldSelector;
    size_t pageSize = 500;
};

struct WatchHandlers
{
    std::function<void()> started; // the server accepted it
    std::function<void(std::string line)> event; // one JSON text: {"type": …, "object": …}
    std::function<void(Answer<void>)> done; // a clean end is a value: ask again
};

struct LogOptions
{
    std::string nameSpace;
    std::string pod;
    std::string container; // needed when there are several
    bool follows = false;
    bool isPrevious = false; // of the container that ran before
    bool hasTimes = false;
    int64_t tailLines = -1; // negative: all
    int64_t sinceSeconds = 0; // 0: from the beginning
};

struct LogHandlers
{
    std::function<void(std::string_view)> data; // as it comes, not by lines
    std::function<void(Answer<void>)> done;
};

struct Version
{
    std::string major;
    std::string minor;
    std::string text; // v1.30.6
};

// May I …? Empty fields mean all.
struct AccessQuestion
{
    std::string verb; // list, get, create, …
    std::string group;
    std::string resource; // plural
    std::string subresource;
    std::string nameSpace;
    std::string name;
};

struct AccessAnswer
{
    bool isAllowed = false;
    std::string reason;
};

class Client
{
public:
    template<typename T>
    using Done = std::function<void(Answer<T>)>;

    // The HTTP client may be shared and must outlive this and every call.
    Client(net::HttpClient& http, Access access);

    [[nodiscard]] const Access& access() const;

    // Any path of the API server.
    Call get(const std::string& path, Done<text::Node> done) const;
    Call post(const std::string& path, const text::Node& body, Done<text::Node> done) const;

    // Follows "continue" to the end. What has grown too old between two pages is asked for again in one piece; a server
    // that is busy is asked again when it says.
    Call list(Kind kind, const std::string& nameSpace, ListOptions options, Done<ObjectList> done) const;
    Call watch(Kind kind, const std::string& nameSpace, const std::string& resourceVersion,
               std::chrono::seconds timeout, WatchHandlers handlers) const;
    Call log(const LogOptions& options, LogHandlers handlers) const;
    Call version(Done<Version> done) const;
    Call review(const AccessQuestion& question, Done<AccessAnswer> done) const; // SelfSubjectAccessReview

private:
    [[nodiscard]] static Call begin();
    Call ask(net::ClientRequest request, Done<text::Node> done) const;

    std::shared_ptr<const class Connection> m_connection; // calls under way keep it
};

} // namespace kube
