// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The names of the sample cluster as a resolver: Services, ExternalNames, Ingress hosts, and the few names outside.
// Asked from any thread; looks them up on the world's.

#include "core/net/eventloop.h"
#include "core/net/resolver.h"
#include "core/sample/cluster/addressbook.h"

#include <map>
#include <string>

namespace sample {

class ClusterNames final : public net::Resolver
{
public:
    using Lookup = std::function<std::optional<cluster::Resolved>(std::string_view name)>;
    // Loop and what lookup uses must outlive every question.
    ClusterNames(net::EventLoop& world, Lookup lookup);

    // On the world's thread, or before it runs.
    void addOutside(const std::string& name, const std::string& address) { m_outside[name] = address; }

    void resolve(net::EventLoop& loop, const std::string& host, uint16_t port,
                 std::function<void(const Answer&)> done) override;

private:
    [[nodiscard]] std::string addressOf(std::string name) const; // empty: unknown here

    net::EventLoop& m_world;
    Lookup m_lookup;
    std::map<std::string, std::string> m_outside;
    net::SystemResolver m_system;
};

} // namespace sample
