// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Follows one kind for a store: list, watch, and what to do when either ends. On the store's thread; what the client
// calls back with arrives as letters in the store's mailbox.

#include "core/kube/shelf.h"
#include "core/kube/store.h"

#include <condition_variable>
#include <mutex>
#include <random>
#include <stop_token>
#include <variant>

namespace kube {

struct Letter
{
    struct WatchStarted
    {
    };
    struct Line
    {
        std::string text;
    };
    struct WatchEnded
    {
        Answer<void> answer;
    };
    struct RetryNow
    {
    };
    Kind kind = Kind::Namespace;
    uint64_t round = 0; // of the follower; older rounds do not count any more
    std::variant<RetryNow, Answer<ObjectList>, WatchStarted, Line, WatchEnded> content;
};

class Mailbox
{
public:
    void post(Letter letter);
    // What came; waits for it until that time, or until it is told to stop.
    [[nodiscard]] std::vector<Letter> take(base::SteadyTime until, const std::stop_token& stop);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_hasLetters;
    std::vector<Letter> m_letters;
};

class Follower
{
public:
    Follower(Kind kind, const Client& client, const StoreSettings& settings, std::shared_ptr<Mailbox> mailbox);
    ~Follower(); // ends its request
    Follower(const Follower&) = delete;
    Follower& operator=(const Follower&) = delete;

    [[nodiscard]] Kind kind() const { return m_kind; }
    void start() { list(); }
    void take(Letter letter);
    void retryNow();
    void act(base::SteadyTime now); // when its deadline has come
    [[nodiscard]] std::optional<base::SteadyTime> deadline() const { return m_deadline; }

    [[nodiscard]] bool takeChanged() { return std::exchange(m_hasChanged, false); }
    void show(Snapshot& snapshot);

private:
    void list();
    void watch();
    void takeList(Answer<ObjectList> answer);
    void takeLine(const std::string& line);
    void takeEvent(const std::string& type, text::Node object);
    void takeWatchEnd(const Answer<void>& answer);
    void takeRefusal(const Refusal& refusal);
    void notAllowed(const Refusal& refusal);
    void beginStep();
    void enter(KindState::Phase phase, std::optional<base::Error> error);
    void goOn(); // at once, if the last step lasted, else after a pause
    void pause();
    [[nodiscard]] bool hasLasted() const;
    [[nodiscard]] std::chrono::milliseconds varied(std::chrono::milliseconds time);

    Kind m_kind;
    const Client& m_client;
    const StoreSettings& m_settings;
    std::shared_ptr<Mailbox> m_mailbox;
    std::unique_ptr<Shelf> m_shelf;
    KindState m_state;
    bool m_hasChanged = true;
    Call m_call;
    uint64_t m_round = 0;
    std::string m_version; // to watch from; empty: list first
    base::SteadyTime m_stepBegan;
    bool m_isWatching = false; // the server accepted the watch
    std::optional<base::SteadyTime> m_deadline; // of a pause
    std::chrono::milliseconds m_pause;
    std::minstd_rand m_random{std::random_device{}()};
};

} // namespace kube
