// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/clusternames.h"

#include "core/sample/cluster/addressbook.h"

namespace sample {

namespace {
constexpr int MostAliases = 8; // an ExternalName may name another one, also itself
}

ClusterNames::ClusterNames(net::EventLoop& world, Lookup lookup)
    : m_world(world)
    , m_lookup(std::move(lookup))
{ }

std::string ClusterNames::addressOf(std::string name) const
{
    for (int i = 0; i < MostAliases; ++i) {
        if (const auto found = m_outside.find(name); found != m_outside.end())
            return found->second;
        const auto resolved = m_lookup(name);
        if (!resolved)
            return {};
        if (!resolved->address.empty())
            return resolved->address;
        name = resolved->alias;
    }
    return {};
}

void ClusterNames::resolve(net::EventLoop& loop, const std::string& host, uint16_t port,
                           std::function<void(const Answer&)> done)
{
    if (const auto numeric = net::Address::fromNumeric(host, port)) {
        done(std::vector<net::Address>{*numeric});
        return;
    }
    m_world.post([this, &loop, host, port, done = std::move(done)] {
        const std::string found = addressOf(host);
        if (found.empty()) {
            m_system.resolve(loop, host, port,
                             [&loop, done](const Answer& answer) { loop.post([done, answer] { done(answer); }); });
            return;
        }
        Answer answer = base::fail(base::Error::Kind::Unreachable,
                                   base::translate("sample", "%1 has no address in the cluster.").arg(host));
        if (const auto address = net::Address::fromNumeric(found, port))
            answer = std::vector<net::Address>{*address};
        loop.post([done, answer] { done(answer); });
    });
}

} // namespace sample
