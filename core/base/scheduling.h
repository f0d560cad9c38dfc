// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace base {

// The calling thread does not interrupt whoever wakes it, but runs when that one sleeps or the next one's turn comes
// (Linux: SCHED_BATCH). For threads that answer messages: who has sent one waits for the answer anyway, and goes to
// sleep sooner. Interrupted it stays in the run queue, and the next thread to be woken is sent to another processor,
// whose waking takes longer than all the work. Where the system refuses, nothing changes.
void letWakersFinish();

} // namespace base
