// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everybody who watches: each change of the store becomes a line of the streams it concerns.

#include "core/sample/cluster/selectors.h"
#include "core/sample/cluster/stream.h"
#include "core/sample/cluster/view.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace sample::cluster {

struct WatchRequest
{
    View view;
    std::string nameSpace; // empty: all
    LabelSelector labels;
    FieldSelector fields;
    std::optional<uint64_t> since; // nothing: begin with what exists
    bool wantsBookmarks = false;
    bool wantsInitialEnd = false; // sendInitialEvents: a bookmark says where the existing ones end
    std::chrono::seconds timeout{3600};
};

class WatchHub
{
public:
    explicit WatchHub(const Store& store);

    // Ends by itself after its timeout, or at once with an ERROR event when since is too old.
    [[nodiscard]] std::shared_ptr<Stream> open(WatchRequest request);
    void publish(const Change& change);
    void tick(); // bookmarks once a minute, timeouts
    void endAll(); // clean ends, as when a server is told to stop
    [[nodiscard]] size_t size() const { return m_watches.size(); }

private:
    struct Watch
    {
        WatchRequest request;
        std::weak_ptr<Stream> stream;
        base::SteadyTime end;
        base::SteadyTime nextBookmark;
        bool hasSentHeader = false;
    };
    void send(Watch& watch, std::string_view what, const Node& item) const;
    void sendBookmark(const Watch& watch, bool isInitialEnd) const;
    void sendChange(Watch& watch, const Change& change) const;
    void begin(Watch& watch) const;

    const Store& m_store;
    std::vector<Watch> m_watches;
};

} // namespace sample::cluster
