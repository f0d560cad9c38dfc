// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/bodyedit.h"

#include "core/policy/liquiddata.h"

namespace policy {

namespace {
std::optional<BodyEdit> readTemplate(const Node& element, const Values& values, Compiler& compiler,
                                     LiquidBody liquidBody)
{
    auto compiled = liquid::compile(element.ownText());
    if (!compiled) {
        compiler.problem(compiler.contentPlace(element, compiled.error().offset), compiled.error().message);
        return std::nullopt;
    }
    BodyEdit out;
    out.liquid = std::move(*compiled);
    out.options.parsesDates = values.boolean("parse-date", true);
    out.options.nilIsNull = values.text("xsi-nil") == "null";
    out.liquidBody = liquidBody;
    if (liquidBody == LiquidBody::OfTheMessage && out.liquid->mentions("body"))
        compiler.readsBody();
    return out;
}
} // namespace

std::optional<BodyEdit> readBodyEdit(const Node& element, const Values& values, Compiler& compiler,
                                     LiquidBody liquidBody)
{
    if (values.text("template") == "liquid")
        return readTemplate(element, values, compiler, liquidBody);
    auto text = compiler.text(element);
    return text ? std::optional(BodyEdit{std::move(*text)}) : std::nullopt;
}

bool BodyEdit::make(Step& step, std::string& out) const
{
    return liquid ? render(step, out) : step.evaluate(text, out);
}

bool BodyEdit::render(Step& step, std::string& out) const
{
    const bool seesBody = liquidBody == LiquidBody::OfTheMessage;
    const LiquidData data(step.context,
                          {seesBody ? step.body() : nullptr, std::string(step.headers().get("Content-Type"))}, options);
    RunFailure why;
    why.reason = "ExpressionValueEvaluationFailure";
    why.isInternal = true;
    if (!data.malformed().empty()) {
        why.message = "The body is no well-formed " + data.malformed() + ", which its Content-Type claims.";
        step.failure = std::move(why);
        return false;
    }
    auto rendered = liquid::render(*liquid, data, step.context.now);
    if (!rendered) {
        why.message = "Liquid template failed. " + rendered.error().message.english() + '.';
        step.failure = std::move(why);
        return false;
    }
    for (const std::string& filter : liquid->unknownFilters())
        step.note([&] { return TraceNote{"There is no filter " + filter + ": its input is printed as it is."}; });
    out = std::move(*rendered);
    return true;
}

} // namespace policy
