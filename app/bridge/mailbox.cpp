// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/mailbox.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSocketNotifier>

#include <chrono>
#include <cstdint>
#include <deque>
#include <sys/eventfd.h>
#include <unistd.h>

namespace bridge {

using namespace std::chrono_literals;

namespace {
constexpr auto BatchTime = 16ms; // letters that arrive within one frame are delivered together
constexpr qint64 LongestDelivery = 8; // milliseconds, then the loop gets a turn
} // namespace

struct Mailbox::Slot::State
{
    std::mutex mutex;
    std::deque<Letter> letters;
    int wake = -1; // -1: the mailbox is gone

    std::optional<Letter> take()
    {
        const std::lock_guard lock(mutex);
        if (letters.empty())
            return std::nullopt;
        Letter first = std::move(letters.front());
        letters.pop_front();
        return first;
    }
};

Mailbox::Slot::Slot(std::shared_ptr<State> state)
    : m_state(std::move(state))
{ }

void Mailbox::Slot::post(Letter letter) const
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->wake < 0)
        return;
    const bool wasEmpty = m_state->letters.empty();
    m_state->letters.push_back(std::move(letter));
    if (wasEmpty) {
        const uint64_t one = 1;
        [[maybe_unused]] const auto written = write(m_state->wake, &one, sizeof one); // full means awake already
    }
}

Mailbox::Mailbox(QObject* parent)
    : QObject(parent)
    , m_state(std::make_shared<Slot::State>())
{
    m_state->wake = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    m_notifier = new QSocketNotifier(m_state->wake, QSocketNotifier::Read, this);
    m_batch.setSingleShot(true);
    m_batch.setInterval(BatchTime);
    connect(&m_batch, &QTimer::timeout, this, &Mailbox::deliver);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        uint64_t count = 0;
        [[maybe_unused]] const auto got = read(m_state->wake, &count, sizeof count);
        if (!m_batch.isActive())
            m_batch.start();
    });
}

Mailbox::~Mailbox()
{
    m_notifier->setEnabled(false);
    std::deque<Letter> unread; // dies after the lock: a letter may own a slot of this very mailbox
    const std::lock_guard lock(m_state->mutex);
    close(m_state->wake);
    m_state->wake = -1;
    unread.swap(m_state->letters);
}

Mailbox::Slot Mailbox::slot() const
{
    return Slot(m_state);
}

void Mailbox::deliver()
{
    const auto state = m_state; // a letter may delete the mailbox
    QElapsedTimer timer;
    timer.start();
    const QPointer<Mailbox> alive(this);
    while (auto letter = state->take()) {
        (*letter)();
        if (!alive)
            return;
        if (timer.elapsed() >= LongestDelivery) {
            m_batch.start(0);
            return;
        }
    }
}

} // namespace bridge
