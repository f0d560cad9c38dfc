// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a verb that runs until it is told to stop waits for that.

#include <csignal>

namespace cli {

// SIGINT, SIGTERM, SIGHUP and SIGUSR1 wait for wait(); make it before any thread, which then inherits the mask.
class Signals
{
public:
    Signals()
    {
        sigemptyset(&m_set);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGUSR1})
            sigaddset(&m_set, signal);
        pthread_sigmask(SIG_BLOCK, &m_set, nullptr);
    }
    [[nodiscard]] int wait() const
    {
        int signal = 0;
        sigwait(&m_set, &signal);
        return signal;
    }

private:
    sigset_t m_set{};
};

} // namespace cli
