// SPDX-License-Identifier: GPL-3.0-or-later
// A policy document: parsed, its bytes accounted for, compiled at every scope, and run when it is usable.
#include "core/policy/markup.h"
#include "core/policy/run.h"
#include "core/policy/trace.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {
// Admits two calls out of three, so that refusals run too.
class SomeCounters final : public policy::Counters
{
public:
    Admission admitSliding(std::string_view, std::string_view, int64_t, std::chrono::seconds, base::SystemTime,
                           int64_t) override
    {
        return {++m_calls % 3 != 0, 1, std::chrono::seconds(1)};
    }
    Admission admitQuota(std::string_view, std::string_view, int64_t, int64_t, std::chrono::seconds, base::SystemTime,
                         base::SystemTime, int64_t) override
    {
        return {++m_calls % 3 != 0, 1, std::chrono::seconds(1)};
    }
    void addBytes(std::string_view, std::string_view, std::chrono::seconds, base::SystemTime, base::SystemTime,
                  int64_t) override
    { }
    void countSliding(std::string_view, std::string_view, int64_t, std::chrono::seconds, base::SystemTime,
                      int64_t) override
    { }
    void countQuota(std::string_view, std::string_view, std::chrono::seconds, base::SystemTime, base::SystemTime,
                    int64_t) override
    { }
    bool enter(std::string_view, int64_t) override { return ++m_calls % 3 != 0; }
    void leave(std::string_view) override { }

private:
    int m_calls = 0;
};

// An element lies within its parent, and its inside within itself.
void checkRanges(const policy::Node& node, size_t size)
{
    if (node.range.begin > node.range.end || node.range.end > size)
        std::abort();
    for (const policy::Node& child : node.children) {
        if (child.range.begin < node.range.begin || child.range.end > node.range.end)
            std::abort();
        checkRanges(child, size);
    }
}

// Four answers, then failures.
policy::Event answer(const policy::Action& action, int round)
{
    if (const auto* wanted = std::get_if<policy::NeedBody>(&action)) {
        if (wanted->which == policy::NeedBody::Which::Request)
            return policy::RequestBody{R"({"a": 1})"};
        return policy::ResponseBody{"<a>1</a>"};
    }
    if (std::holds_alternative<policy::WaitUntil>(action))
        return policy::Resumed{};
    if (!std::holds_alternative<policy::Send>(action))
        std::abort(); // without services nothing else can be asked
    if (round >= 4)
        return policy::SendFailed{"Timeout", "no answer"};
    return policy::ResponseArrived{};
}

void runProgram(const std::shared_ptr<const policy::Document>& document)
{
    const policy::Program program({document, policy::defaultGlobalDocument()});
    SomeCounters counters;
    policy::Context context;
    catalog::Subscription subscription;
    context.subscription = &subscription;
    context.subscriptionName = "acme";
    context.clientAddress = "192.0.2.1";
    policy::Trace trace;
    context.hasRequestBody = true;
    policy::Run run(program, context, policy::Services{counters}, &trace);
    policy::Action action = run.step(policy::Start{});
    for (int i = 0; !std::holds_alternative<policy::Respond>(action); ++i)
        action = run.step(answer(action, i));
    run.settle(1);
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using Kind = catalog::PolicyScope::Kind;
    const std::string text(reinterpret_cast<const char*>(data), size);
    policy::Environment environment;
    environment.namedValue = [](std::string_view name) -> std::optional<std::string> {
        return name == "short" ? "s"
            : name == "markup" ? std::optional<std::string>("\"/><base/><a b=\"")
                               : std::nullopt;
    };
    environment.hasBackend = [](std::string_view) { return true; };
    environment.fragment = [](std::string_view) {
        return policy::FragmentSource{"fragment.xml", "<fragment><set-method>@(\"GET\")</set-method></fragment>"};
    };

    const policy::SourceText source(text, environment.namedValue);
    if (const auto root = policy::parseMarkup(source))
        checkRanges(*root, size);
    for (const Kind kind : {Kind::Global, Kind::Product, Kind::Api, Kind::Operation}) {
        const auto compiled = policy::compile({{kind, "x", ""}, "policy.xml", text}, environment);
        if (compiled.isUsable() != compiled.problems.empty())
            std::abort();
        if (compiled.isUsable())
            runProgram(compiled.document);
    }
    return 0;
}
