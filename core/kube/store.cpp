// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/store.h"

#include "core/kube/follower.h"

#include <algorithm>
#include <thread>

namespace kube {

namespace {

constexpr std::chrono::seconds LongestRest{3600};

} // namespace

class Store::Engine
{
public:
    Engine(Client client, StoreSettings settings, Changed changed)
        : m_client(std::move(client))
        , m_settings(std::move(settings))
        , m_changed(std::move(changed))
    {
        Snapshot nothing;
        for (const KindInfo& info : allKinds()) {
            const auto& kinds = m_settings.kinds;
            if (kinds.empty() || std::ranges::find(kinds, info.kind) != kinds.end())
                addFollower(info.kind, nothing);
            else
                nothing.states[static_cast<size_t>(info.kind)].phase = KindState::Phase::NotAllowed;
        }
        m_snapshot = std::make_shared<const Snapshot>(std::move(nothing));
        m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
    }

    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const
    {
        const std::lock_guard lock(m_mutex);
        return m_snapshot;
    }
    void retryNow() { m_mailbox->post({}); }

private:
    void addFollower(Kind kind, Snapshot& first)
    {
        m_followers.push_back(std::make_unique<Follower>(kind, m_client, m_settings, m_mailbox));
        m_followers.back()->show(first);
    }

    void work(const std::stop_token& stop)
    {
        for (const auto& follower : m_followers)
            follower->start();
        while (!stop.stop_requested()) {
            for (Letter& letter : m_mailbox->take(nextDeadline(), stop))
                deliver(std::move(letter));
            if (stop.stop_requested())
                break;
            const auto now = std::chrono::steady_clock::now();
            for (const auto& follower : m_followers) {
                if (follower->deadline() && *follower->deadline() <= now)
                    follower->act(now);
                if (follower->takeChanged() && !m_publishAt)
                    m_publishAt = now + m_settings.batch;
            }
            if (m_publishAt && *m_publishAt <= now)
                publish();
        }
        m_followers.clear();
    }

    void deliver(Letter letter)
    {
        const bool isForAll = std::holds_alternative<Letter::RetryNow>(letter.content);
        for (const auto& follower : m_followers) {
            if (isForAll) {
                follower->retryNow();
            } else if (follower->kind() == letter.kind) {
                follower->take(std::move(letter));
                return;
            }
        }
    }

    [[nodiscard]] base::SteadyTime nextDeadline() const
    {
        base::SteadyTime next = m_publishAt.value_or(std::chrono::steady_clock::now() + LongestRest);
        for (const auto& follower : m_followers)
            next = std::min(next, follower->deadline().value_or(next));
        return next;
    }

    void publish()
    {
        m_publishAt.reset();
        auto next = std::make_shared<Snapshot>(*snapshot());
        ++next->version;
        for (const auto& follower : m_followers)
            follower->show(*next);
        {
            const std::lock_guard lock(m_mutex);
            m_snapshot = next;
        }
        if (m_changed)
            m_changed(next);
    }

    Client m_client;
    StoreSettings m_settings;
    Changed m_changed;
    std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>(); // callbacks under way keep it
    std::vector<std::unique_ptr<Follower>> m_followers;
    std::optional<base::SteadyTime> m_publishAt;
    mutable std::mutex m_mutex;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::jthread m_thread; // last: it uses all of the above
};

Store::Store(Client client, StoreSettings settings, Changed changed)
    : m_engine(std::make_unique<Engine>(std::move(client), std::move(settings), std::move(changed)))
{ }

Store::~Store() = default;

std::shared_ptr<const Snapshot> Store::snapshot() const
{
    return m_engine->snapshot();
}

void Store::retryNow()
{
    m_engine->retryNow();
}

} // namespace kube
