// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/follower.h"

#include "core/text/json.h"

#include <algorithm>

namespace kube {

namespace {

template<typename... Functions>
struct Visitor : Functions...
{
    using Functions::operator()...;
};
template<typename... Functions>
Visitor(Functions...) -> Visitor<Functions...>;

} // namespace

void Mailbox::post(Letter letter)
{
    const std::lock_guard lock(m_mutex);
    m_letters.push_back(std::move(letter));
    m_hasLetters.notify_one();
}

std::vector<Letter> Mailbox::take(base::SteadyTime until, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_hasLetters.wait_until(lock, stop, until, [this] { return !m_letters.empty(); });
    return std::exchange(m_letters, {});
}

Follower::Follower(Kind kind, const Client& client, const StoreSettings& settings, std::shared_ptr<Mailbox> mailbox)
    : m_kind(kind)
    , m_client(client)
    , m_settings(settings)
    , m_mailbox(std::move(mailbox))
    , m_shelf(makeShelf(kind))
    , m_pause(settings.shortestPause)
{
    enter(KindState::Phase::Loading, std::nullopt);
}

Follower::~Follower()
{
    m_call.cancel();
}

void Follower::take(Letter letter)
{
    if (letter.round != m_round)
        return;
    std::visit(Visitor{[](const Letter::RetryNow&) {}, // for all of the store
                       [this](Answer<ObjectList>& answer) { takeList(std::move(answer)); },
                       [this](const Letter::WatchStarted&) {
                           m_isWatching = true;
                           if (m_state.phase != KindState::Phase::Watching)
                               enter(KindState::Phase::Watching, std::nullopt);
                       },
                       [this](const Letter::Line& line) { takeLine(line.text); },
                       [this](const Letter::WatchEnded& end) { takeWatchEnd(end.answer); }},
               letter.content);
}

void Follower::beginStep()
{
    ++m_round;
    m_call.cancel();
    m_deadline.reset();
    m_isWatching = false;
    m_stepBegan = std::chrono::steady_clock::now();
}

void Follower::list()
{
    beginStep();
    m_call = m_client.list(m_kind, m_state.nameSpace, {},
                           [mailbox = m_mailbox, kind = m_kind, round = m_round](Answer<ObjectList> answer) {
                               mailbox->post({kind, round, std::move(answer)});
                           });
}

void Follower::watch()
{
    beginStep();
    const auto time = m_settings.shortestWatch;
    std::uniform_int_distribution<std::chrono::seconds::rep> more(0, time.count());
    const auto post = [mailbox = m_mailbox, kind = m_kind, round = m_round](auto content) {
        mailbox->post({kind, round, std::move(content)});
    };
    m_call = m_client.watch(m_kind, m_state.nameSpace, m_version, time + std::chrono::seconds(more(m_random)),
                            {[post] { post(Letter::WatchStarted{}); },
                             [post](std::string line) { post(Letter::Line{std::move(line)}); },
                             [post](Answer<void> answer) { post(Letter::WatchEnded{std::move(answer)}); }});
}

void Follower::takeList(Answer<ObjectList> answer)
{
    if (!answer) {
        takeRefusal(answer.error());
        return;
    }
    m_shelf->replace(std::move(answer->items));
    m_version = answer->resourceVersion;
    m_state.hasValues = true;
    enter(KindState::Phase::Watching, std::nullopt);
    watch();
}

void Follower::takeLine(const std::string& line)
{
    auto event = text::parseJson(line);
    if (!event) {
        m_version.clear();
        takeRefusal(refusalOf(
            {base::Error::Kind::Invalid,
             base::translate("kube", "The cluster sent an event that cannot be read. Everything is listed again."),
             event.error().describe(),
             {},
             {},
             {}}));
        return;
    }
    text::Node* object = event->find("object");
    takeEvent((*event)["type"].text(), object ? std::move(*object) : text::Node());
}

void Follower::takeEvent(const std::string& type, text::Node object)
{
    if (type == "ERROR") {
        const Refusal refusal = refusalOf(object, m_client.access().user);
        m_version.clear();
        if (refusal.isExpired())
            goOn();
        else
            takeRefusal(refusal);
        return;
    }
    if (const std::string& version = object["metadata"]["resourceVersion"].text(); !version.empty())
        m_version = version;
    if (type == "ADDED" || type == "MODIFIED")
        m_shelf->put(std::move(object));
    else if (type == "DELETED")
        m_shelf->remove(object);
    else
        return; // BOOKMARK: only the version
    m_hasChanged = true;
}

// Servers end watches as they like, cleanly or not: only a second failure in a row is worth telling.
void Follower::takeWatchEnd(const Answer<void>& answer)
{
    const bool wasWatching = m_isWatching;
    if (answer || (wasWatching && answer.error().status == 0 && hasLasted()))
        goOn();
    else
        takeRefusal(answer.error());
}

void Follower::takeRefusal(const Refusal& refusal)
{
    if (refusal.isNotAllowed()) {
        notAllowed(refusal);
        return;
    }
    if (refusal.isExpired() && !m_version.empty()) {
        m_version.clear();
        goOn();
        return;
    }
    enter(KindState::Phase::Stale, refusal.error);
    pause();
}

// Who may not see all namespaces may often see the one of the context.
void Follower::notAllowed(const Refusal& refusal)
{
    m_version.clear();
    if (infoOf(m_kind).isNamespaced && m_state.nameSpace.empty()) {
        m_state.nameSpace = m_client.access().nameSpace.empty() ? "default" : m_client.access().nameSpace;
        list();
        return;
    }
    m_state.nameSpace.clear();
    m_state.hasValues = false;
    m_shelf->replace({});
    enter(KindState::Phase::NotAllowed, refusal.error);
    ++m_round;
    m_deadline = std::chrono::steady_clock::now() + varied(m_settings.deniedPause);
}

void Follower::enter(KindState::Phase phase, std::optional<base::Error> error)
{
    if (phase != m_state.phase || m_state.since == base::SystemTime{})
        m_state.since = base::systemClock().now();
    m_state.phase = phase;
    m_state.error = std::move(error);
    m_hasChanged = true;
}

bool Follower::hasLasted() const
{
    return std::chrono::steady_clock::now() - m_stepBegan >= m_settings.shortestPause;
}

void Follower::goOn()
{
    if (!hasLasted()) {
        pause();
        return;
    }
    m_pause = m_settings.shortestPause;
    act(std::chrono::steady_clock::now());
}

void Follower::pause()
{
    ++m_round; // whatever still comes of this step is late
    m_call.cancel();
    m_deadline = std::chrono::steady_clock::now() + varied(m_pause);
    m_pause = std::min(m_pause * 2, m_settings.longestPause);
}

std::chrono::milliseconds Follower::varied(std::chrono::milliseconds time)
{
    std::uniform_int_distribution<std::chrono::milliseconds::rep> jitter(-time.count() / 4, time.count() / 4);
    return time + std::chrono::milliseconds(jitter(m_random));
}

void Follower::retryNow()
{
    if (m_deadline)
        m_deadline = std::chrono::steady_clock::now();
}

void Follower::act(base::SteadyTime now)
{
    if (m_deadline && *m_deadline > now)
        return;
    if (m_version.empty())
        list();
    else
        watch();
}

void Follower::show(Snapshot& snapshot)
{
    m_shelf->show(snapshot);
    snapshot.states[static_cast<size_t>(m_kind)] = m_state;
}

} // namespace kube
