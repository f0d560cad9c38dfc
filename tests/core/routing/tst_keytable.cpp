// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/keytable.h"

#include <QTest>

class TestKeyTable : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyTableFindsNothing()
    {
        QVERIFY(!routing::KeyTable().find("x"));
        QVERIFY(!routing::KeyTable({}, {1, 2}).find(""));
    }
    void emptyKeysAreLeftOut()
    {
        const routing::KeyTable table({{base::Secret(), {0, true}}, {base::Secret(std::string_view("k")), {0, false}}},
                                      {1, 2});
        QCOMPARE(table.size(), size_t(1));
        QVERIFY(!table.find(""));
        QVERIFY(!table.find("k")->isPrimary);
    }
    void eachOfManyKeysIsFoundAndNoOther()
    {
        std::vector<routing::KeyTable::Entry> entries;
        std::vector<std::string> names;
        for (int i = 0; i < 1500; ++i)
            names.push_back("subscription-" + std::to_string(i));
        for (uint32_t i = 0; i < 3000; ++i)
            entries.push_back({base::Secret("key-" + std::to_string(i)),
                               {.subscription = i / 2,
                                .isPrimary = i % 2 == 0,
                                .isActive = i % 3 == 0,
                                .product = i % 5,
                                .name = names[i / 2]}});
        entries.push_back({base::Secret(std::string_view("key-7")), {9, true}}); // another subscription's, too
        entries.push_back({base::Secret(std::string_view("key-8")), {4, true}}); // its own twice
        const routing::KeyTable table(entries, {3, 4});
        QCOMPARE(table.size(), size_t(3000));
        QVERIFY(table.duplicates() == std::vector<uint32_t>{9});
        for (uint32_t i = 0; i < 3000; ++i) {
            const std::string key = "key-" + std::to_string(i);
            const auto owner = table.find(key);
            QVERIFY(owner && owner->subscription == i / 2 && owner->isPrimary == (i % 2 == 0));
            QVERIFY(owner->isActive == (i % 3 == 0) && owner->product == i % 5 && owner->name == names[i / 2]);
            QVERIFY(!table.find(key + "x"));
        }
        size_t seen = 0;
        table.revealEach([&seen](std::string_view key) { seen += key == "key-" + std::to_string(seen) ? 1 : 0; });
        QCOMPARE(seen, size_t(3000));
    }
    void aTableThatIsMovedStaysWhole() // a large one lies in pages of its own
    {
        std::vector<routing::KeyTable::Entry> entries;
        for (uint32_t i = 0; i < 40'000; ++i)
            entries.push_back({base::Secret("key-" + std::to_string(i)), {.subscription = i, .name = "name"}});
        routing::KeyTable first(entries, {5, 6});
        entries.clear();
        const routing::KeyTable table = std::move(first);
        for (uint32_t i = 0; i < 40'000; ++i) {
            const auto owner = table.find("key-" + std::to_string(i));
            QVERIFY(owner && owner->subscription == i && owner->name == "name");
        }
        QVERIFY(!table.find("key-40000"));
    }
};

QTEST_APPLESS_MAIN(TestKeyTable)
#include "tst_keytable.moc"
