// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/logtoeventhub.h"

#include "core/policy/compiler.h"
#include "core/policy/credentials.h"
#include "core/policy/events.h"
#include "core/policy/step.h"
#include "core/text/json.h"

#include <array>

namespace policy {

namespace {
constexpr size_t LongestEvent = 200 * 1024;
constexpr std::array<AttributeRule, 3> LogToEventhubAttributes{{
    {.name = "logger-id", .isRequired = true},
    {.name = "partition-id"},
    {.name = "partition-key", .mayCompute = true},
}};

struct LogToEventhubSettings
{
    std::string logger;
    std::string partition;
    ComputedText partitionKey;
    ComputedText text;

    Outcome run(Step& step) const
    {
        std::string message;
        std::string key;
        if (!step.evaluate(text, message) || !step.evaluate(partitionKey, key))
            return Outcome::Fail;
        message.resize(std::min(message.size(), LongestEvent));
        step.note([&] { return TraceNote{std::to_string(message.size()) + " bytes logged to " + logger + '.'}; });
        if (!step.services.events)
            return Outcome::Next;
        text::Node line = text::Node::object();
        line.set("time", text::Node::string(base::formatIso8601(step.context.now)));
        if (!partition.empty())
            line.set("partitionId", text::Node::string(partition));
        if (!key.empty())
            line.set("partitionKey", text::Node::string(key));
        line.set("message", text::Node::string(std::move(message)));
        step.services.events->log(logger, text::formatJson(line));
        return Outcome::Next;
    }
};

void compileLogToEventhub(const Node& element, const Values& values, Compiler& compiler)
{
    auto text = compiler.text(element);
    if (values.has("partition-id") && values.has("partition-key"))
        compiler.problem(values.place("partition-key"),
                         base::translate("policy", "Give partition-id or partition-key, not both."));
    const Credentials* credentials = compiler.environment().credentials;
    const std::string logger = values.text("logger-id");
    if (!compiler.environment().assumesAll && !(credentials && credentials->hasLogger(logger)))
        compiler.problem(element.place,
                         base::translate("policy",
                                         "There is no place for what the logger %1 gets. Name a folder for it: "
                                         "gatehousectl serve --events FOLDER.")
                             .arg(logger));
    else if (text)
        compiler.add(LogToEventhubSettings{logger, values.text("partition-id"), values.computedText("partition-key"),
                                           std::move(*text)});
}
} // namespace

const PolicyRule LogToEventhub{.element = "log-to-eventhub",
                               .attributes = LogToEventhubAttributes,
                               .content = Content::Computed,
                               .compile = compileLogToEventhub};

} // namespace policy
