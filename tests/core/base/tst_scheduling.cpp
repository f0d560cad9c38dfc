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
        std::thread([&there] {
            base::letWakersFinish();
            there = sched_getscheduler(0);
        }).join();
        QCOMPARE(there, SCHED_BATCH);
        QCOMPARE(sched_getscheduler(0), before);
    }
};

QTEST_GUILESS_MAIN(TestScheduling)
#include "tst_scheduling.moc"
