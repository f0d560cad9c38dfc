// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/undertaker.h"

#include <QTest>

#include <atomic>
#include <future>
#include <optional>

using namespace std::chrono_literals;

namespace {

struct Mortal
{
    std::promise<std::thread::id> destroyer;
    std::shared_ptr<Mortal> heir; // let go of with it
    ~Mortal() { destroyer.set_value(std::this_thread::get_id()); }
};

struct Counted
{
    explicit Counted(std::atomic<int>& count)
        : left(count)
    { }
    Counted(const Counted&) = delete;
    ~Counted() { --left; }
    std::atomic<int>& left;
};

} // namespace

class TestUndertaker : public QObject
{
    Q_OBJECT
private slots:
    void theLastHolderDoesNotDestroy()
    {
        gateway::Undertaker undertaker;
        auto object = std::make_shared<Mortal>();
        auto destroyer = object->destroyer.get_future();
        const Mortal* const known = object.get();
        std::shared_ptr<Mortal> held = undertaker.entrust(std::move(object));
        QCOMPARE(held.get(), known);
        std::thread::id holder;
        std::jthread([&holder, held = std::move(held)]() mutable {
            holder = std::this_thread::get_id();
            held.reset();
        }).join();
        QVERIFY(destroyer.wait_for(5s) == std::future_status::ready);
        const std::thread::id thread = destroyer.get();
        QVERIFY(thread != holder);
        QVERIFY(thread != std::this_thread::get_id());
    }
    void whoHadItBeforeKeepsIt()
    {
        gateway::Undertaker undertaker;
        auto object = std::make_shared<Mortal>();
        const std::weak_ptr<Mortal> seen = object;
        auto destroyer = object->destroyer.get_future();
        undertaker.entrust(object).reset();
        QTRY_COMPARE(seen.use_count(), 1);
        object.reset();
        QVERIFY(destroyer.get() == std::this_thread::get_id());
    }
    void whatDiesWithAnotherIsTakenToo()
    {
        std::optional<gateway::Undertaker> undertaker(std::in_place);
        auto object = std::make_shared<Mortal>();
        auto heir = std::make_shared<Mortal>();
        auto first = object->destroyer.get_future();
        auto second = heir->destroyer.get_future();
        object->heir = undertaker->entrust(std::move(heir));
        undertaker->entrust(std::move(object)).reset();
        undertaker.reset();
        QVERIFY(first.get() == second.get());
    }
    void allThatItWasGivenIsGoneWhenItGoes()
    {
        constexpr int Count = 1000;
        std::atomic<int> left{Count};
        std::vector<std::shared_ptr<Counted>> held;
        {
            gateway::Undertaker undertaker;
            for (int i = 0; i < Count; ++i)
                held.push_back(undertaker.entrust(std::make_shared<Counted>(left)));
            held.resize(1);
        }
        QCOMPARE(left.load(), 1);
        held.clear(); // outlived it
        QCOMPARE(left.load(), 0);
    }
};

QTEST_APPLESS_MAIN(TestUndertaker)
#include "tst_undertaker.moc"
