// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scheduling.h"

#include <sched.h>

namespace base {

void letWakersFinish()
{
    const sched_param none{};
    sched_setscheduler(0, SCHED_BATCH, &none); // 0: this thread, in spite of the manual's "process"
}

} // namespace base
