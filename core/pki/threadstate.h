// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What OpenSSL keeps for a thread (random generator, error queue).

namespace pki {

// Gives it back at the end of a piece of work on a borrowed thread. A pool counts its threads as ended before their own
// destructors ran, so at the program's end OpenSSL may be gone before the thread that used it.
class ThreadState
{
public:
    ThreadState() = default;
    ~ThreadState();
    ThreadState(const ThreadState&) = delete;
    ThreadState& operator=(const ThreadState&) = delete;
};

} // namespace pki
