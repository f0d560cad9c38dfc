// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/latesttask.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

class TestLatestTask : public QObject
{
    Q_OBJECT
private slots:
    void theAnswerComesToTheOwnersThread()
    {
        bridge::LatestTask<int> task;
        int answer = 0;
        QThread* thread = nullptr;
        task.start([](const auto&) { return 42; },
                   [&](int value) {
                       answer = value;
                       thread = QThread::currentThread();
                   });
        QTRY_COMPARE(answer, 42);
        QCOMPARE(thread, QThread::currentThread());
    }
    void theNewestRunWins()
    {
        bridge::LatestTask<int> task;
        QSemaphore gate;
        QList<int> answers;
        task.start(
            [&gate](const auto&) {
                gate.acquire();
                return 1;
            },
            [&](int value) { answers.append(value); });
        task.start([](const auto&) { return 2; }, [&](int value) { answers.append(value); });
        QTRY_COMPARE(answers, QList<int>{2});
        gate.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(answers, QList<int>{2});
    }
    void destroyingItCancelsTheWork()
    {
        std::atomic<bool> wasCancelled = false;
        QSemaphore begun;
        {
            bridge::LatestTask<int> task;
            task.start(
                [&](const auto& cancelled) {
                    begun.release();
                    while (!cancelled())
                        QThread::yieldCurrentThread();
                    wasCancelled = true;
                    return 0;
                },
                [](int) { QFAIL("a cancelled task answered"); });
            begun.acquire();
        }
        QTRY_VERIFY(wasCancelled);
    }
};

QTEST_GUILESS_MAIN(TestLatestTask)
#include "tst_latesttask.moc"
