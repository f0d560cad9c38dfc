// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Listens and passes every connection on, byte for byte, to an address chosen for it: what a Service address does.
// On its loop's thread.

#include "core/base/result.h"
#include "core/net/address.h"
#include "core/net/eventloop.h"

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace net {

class TcpRelay final : private EventLoop::Watcher, private EventLoop::TurnEnd
{
public:
    // Asked for each connection; without an answer it is closed at once, as a port without endpoints is.
    using Choose = std::function<std::optional<Address>(const Address& client)>;
    TcpRelay(EventLoop& loop, Choose choose);
    ~TcpRelay() override; // closes everything
    TcpRelay(const TcpRelay&) = delete;
    TcpRelay& operator=(const TcpRelay&) = delete;

    [[nodiscard]] base::Result<Address> listen(const Address& address);
    [[nodiscard]] size_t connectionCount() const { return m_pairs.size(); }

private:
    class Pair;
    void onReady(uint32_t events) override;
    void onTurnEnd() override;
    void retire(Pair& pair);

    EventLoop& m_loop;
    Choose m_choose;
    Descriptor m_listener;
    std::unordered_map<Pair*, std::unique_ptr<Pair>> m_pairs;
    std::vector<std::unique_ptr<Pair>> m_retired;
};

} // namespace net
