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

void runProgram(const std::shared_ptr<const policy::Document>& document)
{
    const policy::Program program({document, policy::defaultGlobalDocument()});
    SomeCounters counters;
    policy::Context context;
    catalog::Subscription subscription;
    context.subscription = &subscription;
    context.clientAddress = "192.0.2.1";
    policy::Trace trace;
    policy::Run run(program, context, counters, &trace);
    policy::Action action = run.step(policy::Start{});
    for (int i = 0; std::holds_alternative<policy::Send>(action); ++i)
        action = i < 4 ? run.step(policy::ResponseArrived{}) : run.step(policy::SendFailed{"Timeout", "no answer"});
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
