// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps a picture of one cluster up to date: each kind is listed once and watched from then on, across disconnects,
// expired versions and servers that are away. One thread for all kinds, besides the HTTP client's.

#include "core/base/clock.h"
#include "core/kube/client.h"
#include "core/kube/snapshot.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace kube {

struct StoreSettings
{
    std::vector<Kind> kinds; // empty: all; the others stay NotAllowed without an error
    std::chrono::milliseconds shortestPause{800}; // between tries; doubles up to the longest, and varies by a quarter
    std::chrono::milliseconds longestPause{30'000};
    std::chrono::milliseconds deniedPause{300'000}; // until a kind that may not be listed is tried again
    std::chrono::milliseconds batch{50}; // changes within this time come as one snapshot
    std::chrono::seconds shortestWatch{300}; // asked of the server; varies up to twice as long
};

class Store
{
public:
    using Changed = std::function<void(std::shared_ptr<const Snapshot>)>;

    // Begins at once. Calls back on its own thread, each time with a newer snapshot. The HTTP client of the Client must
    // outlive the store.
    Store(Client client, StoreSettings settings, Changed changed);
    ~Store(); // no call comes after it; not from the callback
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const; // any thread, never null
    void retryNow(); // any thread: whatever pauses is tried at once

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace kube
