// SPDX-License-Identifier: GPL-3.0-or-later
// gatehousectl policy expression: what a policy expression gives for a request.
#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/policycommands.h"
#include "app/cli/verbs.h"
#include "core/base/file.h"
#include "core/gateway/rehearsal.h"
#include "core/http/grammar.h"
#include "core/policy/evaluator.h"
#include "core/text/json.h"

#include <array>

namespace cli {

using text::Node;

namespace {
constexpr std::array<Option, 2> ExpressionOptions{{
    {"--context", Option::Kind::Value, {}},
    {"--output", Option::Kind::Value, "-o"},
}};
constexpr std::array<std::string_view, 1> ExpressionFormats{"json"};

struct Code
{
    std::string_view text;
    expression::Form form = expression::Form::Value;
    size_t offset = 0; // in what was given
};

// "@(…)", "@{…}", or C# without brackets.
Code codeOf(std::string_view given)
{
    constexpr size_t Opening = 2;
    const std::string_view trimmed = http::trimBlanks(given);
    const bool isValue = trimmed.starts_with("@(") && trimmed.ends_with(')');
    const bool isBlock = trimmed.starts_with("@{") && trimmed.ends_with('}');
    if (!isValue && !isBlock)
        return {given, expression::Form::Value, 0};
    const auto offset = static_cast<size_t>(trimmed.data() - given.data()) + Opening;
    return {given.substr(offset, trimmed.size() - Opening - 1),
            isValue ? expression::Form::Value : expression::Form::Block, offset};
}

base::Problem problemAt(std::string_view given, size_t offset, base::Message message)
{
    return {{}, base::placeOf(given, offset), std::move(message)};
}

int report(const std::vector<base::Problem>& problems, bool asJson, Node&& out)
{
    if (asJson) {
        out.set("problems", problemsToJson(problems));
        print(text::formatJson(out, text::JsonStyle::Indented) + '\n');
    } else {
        for (const base::Problem& problem : problems)
            printError(problem.describe() + '\n');
    }
    return ExitFound;
}

int printValue(const expression::Value& value, bool asJson)
{
    if (!asJson) {
        print(expression::textOf(value) + '\n');
        return ExitFine;
    }
    Node out = Node::object();
    out.set("ok", Node::boolean(true));
    out.set("type", value.type() ? Node::string(value.type()->name) : Node());
    out.set("value", value.isNull() ? Node() : Node::string(expression::textOf(value)));
    print(text::formatJson(out, text::JsonStyle::Indented) + '\n');
    return ExitFine;
}

int evaluateText(std::string_view given, policy::Context& context, bool asJson)
{
    Node out = Node::object();
    out.set("ok", Node::boolean(false));
    const Code code = codeOf(given);
    const auto compiled = expression::compile(code.text, code.form);
    if (!compiled) {
        std::vector<base::Problem> problems;
        for (const expression::Fault& fault : compiled.error())
            problems.push_back(problemAt(given, code.offset + fault.offset, fault.message));
        return report(problems, asJson, std::move(out));
    }
    policy::Evaluator evaluator;
    evaluator.begin(context, nullptr);
    const auto value = evaluator.evaluate(**compiled);
    if (value)
        return printValue(*value, asJson);
    out.set("thrown", Node::string(value.error().type));
    return report({problemAt(given, code.offset + value.error().offset,
                             base::translate("cli", "%1: %2").arg(value.error().type).arg(value.error().message))},
                  asJson, std::move(out));
}
} // namespace

int runPolicyExpression(std::span<const std::string_view> given)
{
    const auto arguments = Arguments::parse(given, ExpressionOptions);
    if (!arguments)
        return refuse(PolicyVerb, arguments.error());
    const auto format = outputFormat(*arguments, ExpressionFormats);
    if (!format)
        return refuse(PolicyVerb, format.error());
    if (arguments->positional().size() != 1)
        return refuse(
            PolicyVerb,
            {base::Error::Kind::Invalid,
             base::translate("cli", "Give one expression, in quotation marks: '@(context.Request.Method)'.")});
    std::string text;
    if (const auto file = arguments->value("--context")) {
        auto content = base::readFile(std::string(*file));
        if (!content)
            return reportFailure(PolicyVerb, content.error());
        text = std::move(*content);
    }
    auto rehearsal = gateway::Rehearsal::read(text, {});
    if (!rehearsal) {
        const base::Place place = rehearsal.error().place;
        return reportFailure(PolicyVerb,
                             std::move(rehearsal.error()).at(std::string(arguments->value("--context", "")), place));
    }
    rehearsal->loadBody();
    return evaluateText(arguments->positional().front(), rehearsal->context(), *format == "json");
}

} // namespace cli
