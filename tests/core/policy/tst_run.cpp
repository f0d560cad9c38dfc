// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h" // before any header that begins with <compare>: moc 6.4 cannot read that first
#include "core/base/isotime.h"
#include "core/policy/answers.h"
#include "core/policy/streamedusage.h"
#include "core/policy/trace.h"
#include "tests/core/policy/memorycounters.h"
#include "tests/support/manualclock.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace {
std::shared_ptr<const policy::Document> compiled(const std::string& text, catalog::PolicyScope scope = {})
{
    const policy::Compiled out = policy::compile({std::move(scope), "policy.xml", text}, {});
    return out.document;
}

policy::Context context()
{
    policy::Context out;
    out.request.method = "GET";
    out.backendBase = "http://backend.example";
    out.backendPath = "/x";
    out.clientAddress = "192.0.2.1";
    out.requestId = "11111111-2222-3333-4444-555555555555";
    return out;
}

constexpr int Kinds = 5; // of sections in basesLeadOnWhateverTheySay
} // namespace

class TestRun : public QObject
{
    Q_OBJECT
private slots:
    void theDefaultPolicyForwards()
    {
        const policy::Program program({policy::defaultGlobalDocument()});
        policy::Context in = context();
        support::MemoryCounters counters;
        policy::Run run(program, in, policy::Services{counters});
        policy::Action action = run.step(policy::Start{});
        QVERIFY(std::holds_alternative<policy::Send>(action));
        QVERIFY(!in.hasResponse);
        policy::Run moved = std::move(run); // a run waits wherever the gateway keeps it
        in.response.status = 201;
        action = moved.step(policy::ResponseArrived{});
        QVERIFY(std::holds_alternative<policy::Respond>(action));
        QVERIFY(in.hasResponse);
        QVERIFY(!in.responseBody);
        QCOMPARE(in.response.status, 201);
    }

    void errorsAreExplained()
    {
        policy::RunError error;
        error.source = "choose";
        error.message = "No.";
        error.scope = "api";
        error.section = "inbound";
        QCOMPARE(policy::explain(error), std::string("choose: No."));
        error.file = "a.xml";
        QCOMPARE(policy::explain(error), std::string("choose (api policy, inbound, a.xml): No."));
        error.place = {2, 5};
        error.policyId = "first";
        QCOMPARE(policy::explain(error), std::string("choose (api policy, inbound, a.xml:2:5, id first): No."));
    }

    // A preflight is answered where a cors is reached: in this document, or behind a <base/> in a wider one.
    void preflightsNeedACorsThatIsReached()
    {
        const auto inbound = [](const char* content) {
            return compiled("<policies><inbound>" + std::string(content) + "</inbound></policies>",
                            {catalog::PolicyScope::Kind::Api, "orders", ""});
        };
        constexpr auto Cors = "<cors><allowed-origins><origin>*</origin></allowed-origins></cors>";
        const auto answers = [](std::vector<std::shared_ptr<const policy::Document>> chain) {
            return policy::Program(std::move(chain)).answersPreflight();
        };
        QVERIFY(answers({inbound(Cors)}));
        QVERIFY(answers({inbound("<base/>"), inbound(Cors)}));
        QVERIFY(answers({inbound("<base/><set-method>GET</set-method>"), inbound("<base/>"), inbound(Cors)}));
        QVERIFY(!answers({inbound("<set-method>GET</set-method>"), inbound(Cors)}));
        QVERIFY(!answers({inbound(""), inbound(Cors)}));
        QVERIFY(!answers({inbound("<base/>")}));
        QVERIFY(!answers({inbound("<base/>"), inbound("<set-method>GET</set-method>")}));
        QVERIFY(!answers({}));
    }

    // Documents that say nothing but <base/> are passed over; what runs, and in which order, stays what it says.
    void basesLeadOnWhateverTheySay_data()
    {
        QTest::addColumn<std::vector<int>>("kinds"); // of the documents' inbound, the narrowest first
        QTest::addColumn<bool>("isTraced");
        for (int number = 0; number < Kinds * Kinds * Kinds; ++number) {
            const std::vector<int> kinds{number % Kinds, number / Kinds % Kinds, number / Kinds / Kinds};
            for (const bool isTraced : {false, true})
                QTest::addRow("%d %d %d %s", kinds[0], kinds[1], kinds[2], isTraced ? "traced" : "")
                    << kinds << isTraced;
        }
    }
    void basesLeadOnWhateverTheySay()
    {
        QFETCH(std::vector<int>, kinds);
        QFETCH(bool, isTraced);
        std::vector<std::shared_ptr<const policy::Document>> chain;
        for (size_t i = 0; i < kinds.size(); ++i) {
            const std::string mark = "<set-header name=\"X-Way\" exists-action=\"append\"><value>" + std::to_string(i)
                + "</value></set-header>";
            const std::array<std::string, Kinds> inbounds{"", "<base/>", mark, "<base/>" + mark, mark + "<base/>"};
            chain.push_back(compiled("<policies><inbound>" + inbounds[static_cast<size_t>(kinds[i])]
                                     + "</inbound><backend><base/></backend></policies>"));
        }
        chain.push_back(policy::defaultGlobalDocument());
        const std::function<std::string(size_t)> way = [&](size_t i) -> std::string {
            if (i == kinds.size())
                return "";
            const std::string mark = std::to_string(i);
            switch (kinds[i]) {
            case 1:
                return way(i + 1);
            case 2:
                return mark;
            case 3:
                return way(i + 1) + mark;
            case 4:
                return mark + way(i + 1);
            default:
                return "";
            }
        };
        const policy::Program program(std::move(chain));
        policy::Context in = context();
        support::MemoryCounters counters;
        policy::Trace trace;
        policy::Run run(program, in, policy::Services{counters}, isTraced ? &trace : nullptr);
        QVERIFY(std::holds_alternative<policy::Send>(run.step(policy::Start{})));
        std::string taken;
        for (const std::string_view marks : in.request.headers.all("X-Way"))
            std::ranges::copy_if(marks, std::back_inserter(taken), [](char c) { return c >= '0' && c <= '9'; });
        QCOMPARE(taken, way(0));
    }

    void anUnmatchedCallRunsOnErrorOnly()
    {
        const policy::Program program(
            {compiled("<policies><inbound><return-response/></inbound>"
                      "<on-error><set-header name=\"X-Error\"><value>1</value></set-header></on-error></policies>")});
        policy::Context in = context();
        policy::prepareAnswer(in, 404, policy::errorBody(404, "Resource not found"));
        support::MemoryCounters counters;
        policy::Run run(program, in, policy::Services{counters});
        const policy::Action action = run.startWithError(
            {"configuration", "OperationNotFound", "Unable to match incoming request to an operation."});
        QVERIFY(std::holds_alternative<policy::Respond>(action));
        QCOMPARE(in.response.status, 404);
        QCOMPARE(*in.responseBody, std::string("{ \"statusCode\": 404, \"message\": \"Resource not found\" }"));
        QCOMPARE(in.response.headers.get("X-Error"), std::string_view("1"));
        QCOMPARE(in.lastError->reason, std::string("OperationNotFound"));
        QCOMPARE(policy::explain(*in.lastError),
                 std::string("configuration: Unable to match incoming request to an operation."));
    }

    void onErrorMayReplaceTheAnswer()
    {
        const policy::Program program(
            {compiled("<policies><on-error><return-response><set-status code=\"405\" reason=\"Method Not "
                      "Allowed\"/></return-response></on-error></policies>")});
        policy::Context in = context();
        policy::prepareAnswer(in, 404, policy::errorBody(404, "Resource not found"));
        support::MemoryCounters counters;
        policy::Run run(program, in, policy::Services{counters});
        (void)run.startWithError({"configuration", "OperationNotFound", "…"});
        QCOMPARE(in.response.status, 405);
        QVERIFY(in.responseBody->empty());
        QVERIFY(!in.response.headers.has("Content-Type"));
    }

    // The lengths that were observed on live services: 152 for a missing and 143 for an invalid key.
    void errorBodiesHaveTheObservedLength()
    {
        QCOMPARE(policy::errorBody(
                     401,
                     "Access denied due to missing subscription key. Make sure to include subscription key when "
                     "making requests to an API.")
                     .size(),
                 size_t(152));
        QCOMPARE(policy::errorBody(
                     401,
                     "Access denied due to invalid subscription key. Make sure to provide a valid key for an active "
                     "subscription.")
                     .size(),
                 size_t(143));
    }

    void aProgramKeepsItsDocuments()
    {
        auto document = compiled("<policies><inbound><return-response/></inbound></policies>");
        const policy::Program program({document});
        document.reset();
        policy::Context in = context();
        support::MemoryCounters counters;
        policy::Run run(program, in, policy::Services{counters});
        QVERIFY(std::holds_alternative<policy::Respond>(run.step(policy::Start{})));
    }

    void bytesCountOnceAndOnlyForQuotasThatRan()
    {
        class Counting final : public policy::Counters
        {
        public:
            Admission admitSliding(std::string_view, std::string_view, int64_t, std::chrono::seconds, base::SystemTime,
                                   int64_t) override
            {
                return {};
            }
            Admission admitQuota(std::string_view, std::string_view, int64_t, int64_t, std::chrono::seconds,
                                 base::SystemTime start, base::SystemTime, int64_t) override
            {
                m_start = start;
                return {};
            }
            void addBytes(std::string_view, std::string_view key, std::chrono::seconds period, base::SystemTime start,
                          base::SystemTime, int64_t bytes) override
            {
                m_log += std::string(key) + ' ' + std::to_string(period.count()) + ' ' + std::to_string(bytes)
                    + (start == m_start ? " same;" : " other;");
            }
            void countSliding(std::string_view, std::string_view, int64_t, std::chrono::seconds, base::SystemTime,
                              int64_t) override
            { }
            void countQuota(std::string_view, std::string_view, std::chrono::seconds, base::SystemTime,
                            base::SystemTime, int64_t) override
            { }
            bool enter(std::string_view, int64_t) override { return true; }
            void leave(std::string_view) override { }
            std::string m_log;
            base::SystemTime m_start;
        } counters;
        const policy::Program program(
            {compiled("<policies><inbound><quota calls=\"1\" renewal-period=\"60\"><api id=\"a\" bandwidth=\"5\"/>"
                      "<api id=\"b\" bandwidth=\"5\"/></quota></inbound></policies>",
                      {catalog::PolicyScope::Kind::Product, "gold", ""})});
        catalog::Api api;
        api.name = catalog::ApiName("a;rev=3");
        catalog::Subscription subscription;
        subscription.name = catalog::SubscriptionName("acme");
        subscription.startDate = base::parseIsoTime("2026-01-31T10:00:00+02:00");
        policy::Context in = context();
        in.api = &api;
        in.subscription = &subscription;
        in.subscriptionName = subscription.name.text();
        policy::Run run(program, in, policy::Services{counters});
        (void)run.step(policy::Start{});
        run.settle(700);
        run.settle(700);
        QCOMPARE(counters.m_log, std::string("acme 60 700 same;"));
        QCOMPARE(base::formatIso8601(counters.m_start), std::string("2026-01-31T08:00:00.000Z"));
    }

    // A run that is given up leaves nothing behind for the next request.
    void aRunBeginsAnew()
    {
        const policy::Program program({policy::defaultGlobalDocument()});
        policy::Context first = context();
        support::MemoryCounters counters;
        policy::Run run(program, first, policy::Services{counters});
        QVERIFY(std::holds_alternative<policy::Send>(run.step(policy::Start{})));
        run.end();
        policy::Context second = context();
        run.begin(program, second, policy::Services{counters}, nullptr);
        QVERIFY(std::holds_alternative<policy::Send>(run.step(policy::Start{})));
    }

    void withoutACacheNothingIsKept()
    {
        const policy::Program program({compiled(
            "<policies><inbound><cache-lookup vary-by-developer=\"false\" vary-by-developer-groups=\"false\"/>"
            "</inbound><backend><forward-request/></backend><outbound><cache-store duration=\"60\"/>"
            "</outbound></policies>")});
        policy::Context in = context();
        support::MemoryCounters counters;
        policy::Run run(program, in, policy::Services{counters});
        QVERIFY(std::holds_alternative<policy::Send>(run.step(policy::Start{})));
        in.response.status = 200;
        QVERIFY(std::holds_alternative<policy::NeedBody>(run.step(policy::ResponseArrived{})));
        QVERIFY(std::holds_alternative<policy::Respond>(run.step(policy::ResponseBody{"text"})));
        QCOMPARE(*in.responseBody, std::string("text"));
    }

    // A backend may send a line without end: no more than a mebibyte of it is remembered.
    void tooLongLinesOfAStreamDoNotCount()
    {
        const auto line = [](size_t letters) {
            return "data: {\"choices\":[{\"delta\":{\"content\":\"" + std::string(letters, 'x') + "\"}}]}\n";
        };
        policy::StreamedUsage usage;
        usage.see(line(2UL << 20));
        QCOMPARE(usage.usage(0).completion, 0);
        const std::string longLine = line(2UL << 20); // in pieces
        for (size_t at = 0; at < longLine.size(); at += 1UL << 19)
            usage.see(std::string_view(longLine).substr(at, 1UL << 19));
        QCOMPARE(usage.usage(0).completion, 0);
        usage.see(line(8)); // the next one does: four letters are a token
        QCOMPARE(usage.usage(0).completion, 2);
    }

    void aTraceTellsTheTime()
    {
        support::ManualClock clock;
        policy::Trace trace(&clock);
        const policy::Program program({policy::defaultGlobalDocument()});
        policy::Context in = context();
        support::MemoryCounters counters;
        policy::Run run(program, in, policy::Services{counters}, &trace);
        clock.advance(std::chrono::milliseconds(2));
        (void)run.step(policy::Start{});
        clock.advance(std::chrono::milliseconds(40));
        (void)run.step(policy::ResponseArrived{});
        QCOMPARE(trace.entries().size(), size_t(2));
        QCOMPARE(trace.entries()[0].text, std::string("Request sent to http://backend.example, path '/x'."));
        QCOMPARE(trace.entries()[0].elapsed, std::chrono::microseconds(2000));
        QCOMPARE(trace.entries()[1].text, std::string("The backend answered 200."));
        QCOMPARE(trace.entries()[1].elapsed, std::chrono::microseconds(42000));
        QCOMPARE(trace.entries()[1].scope, std::string("global"));
        QCOMPARE(trace.entries()[1].section, std::string("backend"));
    }

    // Positions name limits, so that counters survive a document in which lines moved, and no change of the limit.
    void countersSurviveMovedLines()
    {
        support::MemoryCounters counters;
        catalog::Subscription subscription;
        subscription.name = catalog::SubscriptionName("acme");
        const auto statusOf = [&](const std::string& policies) {
            const policy::Program program({compiled("<policies><inbound>" + policies + "</inbound></policies>",
                                                    {catalog::PolicyScope::Kind::Product, "gold", ""})});
            policy::Context in = context();
            in.subscription = &subscription;
            policy::Run run(program, in, policy::Services{counters});
            (void)run.step(policy::Start{});
            return in.response.status;
        };
        QCOMPARE(statusOf("<rate-limit calls=\"1\" renewal-period=\"60\"/>"), 200);
        QCOMPARE(statusOf("<!-- new -->\n\n<rate-limit renewal-period=\"60\" calls=\"1\"/>"), 429);
        QCOMPARE(statusOf("<rate-limit calls=\"2\" renewal-period=\"60\"/>"), 200);
    }
};

QTEST_APPLESS_MAIN(TestRun)
#include "tst_run.moc"
