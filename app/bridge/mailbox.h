// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one way from a core thread to the GUI thread: a queue under a mutex, woken by an eventfd that Qt's loop watches.
// What is posted runs on the thread that owns the mailbox, in the order it was posted, in batches of a few
// milliseconds.

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

class QSocketNotifier;

namespace bridge {

class Mailbox final : public QObject
{
    Q_OBJECT
public:
    using Letter = std::function<void()>;

    explicit Mailbox(QObject* parent = nullptr);
    ~Mailbox() override;

    // What core threads keep: it outlives the mailbox, and letters posted after its end are dropped.
    class Slot
    {
    public:
        // From any thread.
        void post(Letter letter) const;

    private:
        friend class Mailbox;
        struct State;
        explicit Slot(std::shared_ptr<State> state);
        std::shared_ptr<State> m_state;
    };

    [[nodiscard]] Slot slot() const;
    void post(Letter letter) const { slot().post(std::move(letter)); }

private:
    void deliver();

    std::shared_ptr<Slot::State> m_state;
    QSocketNotifier* m_notifier = nullptr;
    QTimer m_batch;
};

// Of many values only the newest arrives: put() from any thread, `arrived` on the mailbox's thread. Copies share it.
template<typename T>
class Latest
{
public:
    Latest(const Mailbox& mailbox, std::function<void(T)> arrived)
        : m_slot(mailbox.slot())
        , m_shared(std::make_shared<Shared>())
    {
        m_shared->arrived = std::move(arrived);
    }

    void put(T value) const
    {
        {
            const std::lock_guard lock(m_shared->mutex);
            const bool isWaiting = m_shared->value.has_value();
            m_shared->value = std::move(value);
            if (isWaiting)
                return; // its letter is on the way
        }
        m_slot.post([shared = m_shared] {
            std::optional<T> newest;
            {
                const std::lock_guard lock(shared->mutex);
                newest.swap(shared->value);
            }
            if (newest)
                shared->arrived(std::move(*newest));
        });
    }

private:
    struct Shared
    {
        std::mutex mutex;
        std::optional<T> value;
        std::function<void(T)> arrived;
    };

    Mailbox::Slot m_slot;
    std::shared_ptr<Shared> m_shared;
};

} // namespace bridge
