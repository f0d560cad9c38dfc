// SPDX-License-Identifier: GPL-3.0-or-later
// One compiled expression on many threads: only its constants are shared, and whatever a run makes can be given up
// anywhere once the thread that made it is done.
#include "core/expression/expression.h"

#include <QTest>

#include <array>
#include <memory>
#include <thread>
#include <vector>

namespace {
constexpr int Rounds = 20'000;
constexpr size_t Threads = 4;

std::shared_ptr<const expression::Expression> compiled(std::string_view code)
{
    auto result = expression::compile(code, expression::Form::Value);
    return result ? *result : nullptr;
}
} // namespace

class TestThreads : public QObject
{
    Q_OBJECT

private slots:
    void constantsAreCountedByAllThreads()
    {
        auto shared = compiled(R"(context.RequestId == Guid.Empty ? "nobody" : "some" + "body")");
        QVERIFY(shared);
        std::array<expression::Value, Threads> kept;
        {
            std::vector<std::jthread> threads;
            for (expression::Value& last : kept)
                threads.emplace_back([&last, &shared] {
                    expression::Surroundings surroundings;
                    surroundings.requestId = "00000000-0000-0000-0000-000000000000";
                    for (int round = 0; round < Rounds; ++round) {
                        auto value = expression::evaluate(*shared, surroundings);
                        if (value)
                            last = std::move(*value);
                    }
                });
        }
        shared.reset(); // the texts outlive the program that they stand in
        for (const expression::Value& last : kept)
            QCOMPARE(QByteArray(last.asText().data(), static_cast<qsizetype>(last.asText().size())), "nobody");
    }

    void whatARunMadeCanBeGivenUpElsewhere()
    {
        const auto maker =
            compiled(R"(new JArray(Enumerable.Range(0, 2000).Select(i => new JObject(new JProperty("n", i)))))");
        QVERIFY(maker);
        std::array<expression::Value, Threads> made;
        {
            std::vector<std::jthread> threads;
            for (expression::Value& one : made)
                threads.emplace_back([&one, &maker] {
                    expression::Surroundings surroundings;
                    if (auto value = expression::evaluate(*maker, surroundings))
                        one = std::move(*value);
                });
        }
        for (expression::Value& one : made) {
            QVERIFY(expression::textOf(one).find("1999") != std::string::npos);
            one = {};
        }
    }
};

QTEST_APPLESS_MAIN(TestThreads)
#include "tst_threads.moc"
