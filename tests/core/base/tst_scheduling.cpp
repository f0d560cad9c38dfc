// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scheduling.h"

#include <QTest>

#include <sched.h>
#include <thread>

class TestScheduling : public QObject
{
    Q_OBJECT
private slots:
    void onlyTheCallingThreadLetsItsWakersFinish()
    {
        const int before = sched_getscheduler(0);
        int there = -1;
        bool isPermitted = false; // some sandboxes refuse it
        std::thread([&isPermitted] {
            const sched_param none{};
            isPermitted = sched_setscheduler(0, SCHED_BATCH, &none) == 0;
        }).join();
        std::thread([&there] {
            base::letWakersFinish();
            there = sched_getscheduler(0);
        }).join();
        if (!isPermitted)
            QSKIP("this system lets no thread choose SCHED_BATCH");
        QCOMPARE(there, SCHED_BATCH);
        QCOMPARE(sched_getscheduler(0), before);
    }
};

QTEST_GUILESS_MAIN(TestScheduling)
#include "tst_scheduling.moc"
