// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/mailbox.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <thread>
#include <vector>

class TestMailbox : public QObject
{
    Q_OBJECT
private slots:
    void lettersArriveInOrderOnTheOwnersThread()
    {
        bridge::Mailbox mailbox;
        const auto slot = mailbox.slot();
        std::vector<int> arrived;
        bool isOwners = true;
        std::jthread sender([&] {
            for (int i = 0; i < 1000; ++i)
                slot.post([&, i] {
                    arrived.push_back(i);
                    isOwners = isOwners && QThread::currentThread() == mailbox.thread();
                });
        });
        QTRY_COMPARE(arrived.size(), 1000U);
        QVERIFY(isOwners);
        QVERIFY(std::is_sorted(arrived.begin(), arrived.end()));
    }
    void everyThreadsLettersArrive()
    {
        bridge::Mailbox mailbox;
        const auto slot = mailbox.slot();
        int count = 0;
        {
            std::vector<std::jthread> senders;
            for (int thread = 0; thread < 4; ++thread)
                senders.emplace_back([&] {
                    for (int i = 0; i < 500; ++i)
                        slot.post([&] { ++count; });
                });
        }
        QTRY_COMPARE(count, 2000);
    }
    void lettersAfterTheEndAreDropped()
    {
        auto mailbox = std::make_unique<bridge::Mailbox>();
        const auto slot = mailbox->slot();
        bool hasArrived = false;
        slot.post([&] { hasArrived = true; });
        mailbox.reset();
        slot.post([&] { hasArrived = true; });
        QCoreApplication::processEvents();
        QVERIFY(!hasArrived);
    }
    void aLetterMayDeleteTheMailbox()
    {
        auto* mailbox = new bridge::Mailbox;
        bool isGone = false;
        connect(mailbox, &QObject::destroyed, this, [&] { isGone = true; });
        mailbox->post([mailbox] { delete mailbox; });
        mailbox->post([] { QFAIL("a letter of a dead mailbox ran"); });
        QTRY_VERIFY(isGone);
    }
    void aLetterMayPostAnother()
    {
        bridge::Mailbox mailbox;
        bool isDone = false;
        mailbox.post([&] { mailbox.post([&] { isDone = true; }); });
        QTRY_VERIFY(isDone);
    }
    void onlyTheNewestValueArrives()
    {
        bridge::Mailbox mailbox;
        std::vector<int> arrived;
        const bridge::Latest<int> latest(mailbox, [&](int value) { arrived.push_back(value); });
        std::jthread([&] {
            for (int i = 1; i <= 5000; ++i)
                latest.put(i);
        }).join();
        QTRY_VERIFY(!arrived.empty());
        QCOMPARE(arrived, std::vector<int>{5000});
        latest.put(7);
        QTRY_COMPARE(arrived.back(), 7);
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
