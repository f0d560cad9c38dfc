// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/step.h"

#include "core/expression/library/bytes.h"
#include "core/expression/runtime/registry.h"
#include "core/policy/attributecheck.h"

#include <algorithm>
#include <charconv>

namespace policy {

namespace {
using expression::Type;
using expression::Value;

std::string lowerAscii(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

// As API Management writes a result into a text: .NET's ToString(), and the bytes of a byte[].
std::string textOfResult(const Value& value)
{
    const Type* type = value.type();
    if (type && type->kind == Type::Kind::Array && type->element()->kind == Type::Kind::Byte)
        return expression::bytesOf(value);
    return expression::textOf(value);
}
} // namespace

void RunMemory::clear()
{
    backendDocument.reset();
    responseHeaders.clear();
    bandwidth.clear();
    streams.clear();
    deferred.clear();
    counted.clear();
    cacheKey.clear();
    cacheControl.clear();
    isFromCache = false;
    kept.clear();
}

const std::string* Step::body() const
{
    const auto& body = changesRequest() ? context.requestBody : context.responseBody;
    const bool isThere = changesRequest() ? context.hasRequestBody : context.hasResponse;
    return isThere && body ? &*body : nullptr;
}

void Step::setBody(std::string bytes) const
{
    if (changesRequest()) {
        context.requestBody = std::move(bytes);
        context.hasRequestBody = true;
        context.isRequestBodyConsumed = false;
    } else {
        context.responseBody = std::move(bytes);
        context.hasResponse = true;
        context.isResponseBodyConsumed = false;
    }
}

bool Step::evaluate(const Formula& formula, Value& out)
{
    auto result = evaluator.evaluate(*formula.expression);
    for (std::string& text : evaluator.takeTraced())
        note([&] { return TraceNote{std::move(text)}; });
    if (result) {
        out = std::move(*result);
        return true;
    }
    const expression::Thrown& thrown = result.error();
    failFormula(formula, "Expression evaluation failed. " + thrown.message + " (" + thrown.type + ')', thrown.offset);
    return false;
}

void Step::failFormula(const Formula& formula, std::string message, size_t offset)
{
    RunFailure why;
    why.reason = "ExpressionValueEvaluationFailure";
    why.message = std::move(message);
    why.detail = "It is the " + formula.owner + ", "
        + base::describePlace(std::string(origin().file), formula.place(offset)) + '.';
    why.isInternal = true;
    failure = std::move(why);
}

const std::string* Step::resolve(const ComputedText& computed, std::string& buffer)
{
    if (computed.isLiteral())
        return &computed.literal;
    return evaluate(computed, buffer) ? &buffer : nullptr;
}

bool Step::evaluate(const ComputedText& computed, std::string& out)
{
    if (computed.isLiteral()) {
        out = computed.literal;
        return true;
    }
    Value value;
    if (!evaluate(*computed.formula, value))
        return false;
    out = textOfResult(value);
    const AttributeRule* rule = computed.formula->rule;
    auto wrong = rule ? checkAttribute(computed.formula->element, *rule, out, out) : std::nullopt;
    if (wrong)
        failFormula(*computed.formula, wrong->english(), 0);
    return !wrong;
}

bool Step::evaluate(const ComputedBoolean& computed, bool& out)
{
    if (computed.isLiteral()) {
        out = computed.literal;
        return true;
    }
    Value value;
    if (!evaluate(*computed.formula, value))
        return false;
    if (value.type() && value.type()->kind == Type::Kind::Bool) {
        out = value.asBool();
        return true;
    }
    const std::string text = lowerAscii(textOfResult(value));
    out = text == "true";
    if (out || text == "false")
        return true;
    failFormula(*computed.formula,
                "Expression evaluation failed. The result '" + text + "' of type "
                    + (value.type() ? value.type()->fullName() : "null") + " is no bool.",
                0);
    return false;
}

bool Step::evaluate(const ComputedInteger& computed, int64_t& out)
{
    out = computed.literal;
    if (computed.isLiteral())
        return true;
    std::string text;
    if (!evaluate(ComputedText{{}, computed.formula}, text))
        return false;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error == std::errc() && end == text.data() + text.size())
        return true;
    failFormula(*computed.formula, "Expression evaluation failed. The result '" + text + "' is no whole number.", 0);
    return false;
}

void Step::setVariable(std::string_view name, Value value) const
{
    const auto found = std::ranges::find(context.variables, name, &std::pair<std::string, Value>::first);
    if (found == context.variables.end())
        context.variables.emplace_back(name, std::move(value));
    else
        found->second = std::move(value);
}

void Step::record(TraceNote note) const
{
    trace->add({std::string(catalog::scopeName(document.scope.kind)), std::string(sectionName(section)),
                std::string(origin().policy), std::string(origin().file), origin().place, std::move(note.text),
                std::move(note.before), std::move(note.after)});
}

} // namespace policy
