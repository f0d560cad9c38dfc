// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/setmethod.h"

#include "core/http/grammar.h"
#include "core/policy/compiler.h"
#include "core/policy/step.h"

namespace policy {

namespace {
struct SetMethodSettings
{
    ComputedText method;

    Outcome run(Step& step) const
    {
        std::string text;
        if (!step.evaluate(method, text))
            return Outcome::Fail;
        text = trimSpace(text);
        if (!http::isToken(text)) {
            RunFailure failure;
            failure.reason = "ExpressionValueEvaluationFailure";
            failure.message = "The result '" + text + "' is no method.";
            failure.isInternal = true;
            return step.fail(std::move(failure));
        }
        step.note([&] { return TraceNote{"Method set.", step.context.request.method, text}; });
        step.context.request.method = std::move(text);
        return Outcome::Next;
    }
};

void compileSetMethod(const Node& element, const Values& values, Compiler& compiler)
{
    (void)values;
    auto method = compiler.text(element);
    if (!method)
        return;
    method->literal = trimSpace(method->literal);
    if (method->isLiteral() && !http::isToken(method->literal))
        compiler.problem(element.place, base::translate("policy", "set-method needs the name of a method, like POST."));
    else
        compiler.add(SetMethodSettings{std::move(*method)});
}
} // namespace

const PolicyRule SetMethod{.element = "set-method", .content = Content::Computed, .compile = compileSetMethod};

} // namespace policy
