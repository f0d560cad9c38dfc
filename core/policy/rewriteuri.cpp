// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rewriteuri.h"

#include "core/policy/compiler.h"
#include "core/policy/querytext.h"
#include "core/policy/step.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 2> RewriteUriAttributes{{
    {.name = "template", .isRequired = true, .mayCompute = true},
    {.name = "copy-unmatched-params", .kind = AttributeKind::Boolean, .mayCompute = true},
}};

constexpr std::string_view PathCharacters = "!$&'()*+,;=:@"; // besides the unreserved ones, RFC 3986 pchar

struct RewritePart
{ // literal text, then a parameter's value
    std::string literal;
    std::string parameter; // empty: none
    bool isInQuery = false;
};

// The names in the query part of an operation's template: what rewriting consumes.
std::string withoutTemplateParameters(std::string_view query, std::string_view urlTemplate)
{
    std::string out(query);
    const size_t mark = urlTemplate.find('?');
    std::string_view rest = mark == std::string_view::npos ? std::string_view() : urlTemplate.substr(mark + 1);
    while (!rest.empty()) {
        const size_t end = rest.find('&');
        const std::string_view pair = rest.substr(0, end);
        out = withoutQueryParameter(out, http::percentDecode(pair.substr(0, pair.find('=')), true));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return out;
}

using RewriteParts = std::vector<RewritePart>;

// The error is for people: it quotes the template as it is written.
tl::expected<RewriteParts, base::Message> parseRewriteTemplate(std::string_view text, std::string_view written)
{
    const auto isForbidden = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '#' || c == 0x7f; };
    if (std::ranges::any_of(text, isForbidden))
        return tl::unexpected(
            base::translate("policy", "The template '%1' has a blank, '#' or a control character: write it as %XX.")
                .arg(written));
    RewriteParts parts;
    const size_t mark = text.find('?');
    size_t at = 0;
    while (true) {
        const size_t open = text.find_first_of("{}", at);
        RewritePart part{
            std::string(text.substr(at, open == std::string_view::npos ? open : open - at)), {}, open > mark};
        if (open == std::string_view::npos) {
            parts.push_back(std::move(part));
            return parts;
        }
        const size_t close = text.find('}', open);
        part.parameter =
            text[open] == '{' && close != std::string_view::npos ? text.substr(open + 1, close - open - 1) : "";
        if (part.parameter.starts_with('*'))
            part.parameter.erase(0, 1);
        if (part.parameter.empty())
            return tl::unexpected(
                base::translate("policy", "The braces of the template '%1' do not match.").arg(written));
        parts.push_back(std::move(part));
        at = close + 1;
    }
}

struct RewriteUriSettings
{
    RewriteParts parts;
    ComputedText computed; // instead of the parts
    ComputedBoolean copiesUnmatched{true};

    Outcome run(Step& step) const
    {
        bool isCopying = true;
        if (!step.evaluate(copiesUnmatched, isCopying))
            return Outcome::Fail;
        if (computed.isLiteral())
            return rewrite(step, parts, isCopying);
        std::string text;
        if (!step.evaluate(computed, text))
            return Outcome::Fail;
        const std::string_view trimmed = trimSpace(text);
        const auto parsed = parseRewriteTemplate(trimmed, trimmed);
        return parsed ? rewrite(step, *parsed, isCopying)
                      : fail(step, "ExpressionValueEvaluationFailure", parsed.error().english());
    }

private:
    static Outcome rewrite(Step& step, const RewriteParts& wanted, bool isCopying)
    {
        Context& context = step.context;
        if (wanted.size() == 1) { // no parameter: the last part has none
            apply(step, wanted.front().literal, isCopying);
            return Outcome::Next;
        }
        std::string target;
        for (const RewritePart& part : wanted) {
            target += part.literal;
            if (part.parameter.empty())
                continue;
            const auto value =
                std::ranges::find(context.matchedParameters, part.parameter, &http::QueryParameters::value_type::first);
            if (value == context.matchedParameters.end())
                return fail(step, "ParameterNotFound",
                            "The template of rewrite-uri names the parameter " + part.parameter
                                + ", which the operation does not have.");
            target += encode(part, value->second, context);
        }
        apply(step, target, isCopying);
        return Outcome::Next;
    }

    // The rest of a path that a "{*name}" took keeps its slashes.
    static std::string encode(const RewritePart& part, std::string_view value, const Context& context)
    {
        if (part.isInQuery)
            return http::percentEncode(value);
        const bool isRest =
            context.operation && context.operation->urlTemplate.find("{*" + part.parameter + '}') != std::string::npos;
        return http::percentEncode(value, isRest ? std::string(PathCharacters) + '/' : std::string(PathCharacters));
    }

    static Outcome fail(Step& step, const char* reason, std::string message)
    {
        RunFailure failure;
        failure.reason = reason;
        failure.message = std::move(message);
        failure.isInternal = true;
        return step.fail(std::move(failure));
    }

    static std::string makeQuery(const Context& context, std::string query, bool isCopying, bool hasTemplateQuery)
    {
        if (isCopying)
            appendQuery(query,
                        hasTemplateQuery
                            ? withoutTemplateParameters(context.backendQuery, context.operation->urlTemplate)
                            : context.backendQuery);
        return query;
    }

    static void apply(Step& step, const std::string& target, bool isCopying)
    {
        Context& context = step.context;
        const std::string before = step.trace ? context.backendPath + '?' + context.backendQuery : std::string();
        const size_t mark = target.find('?');
        const bool hasTemplateQuery =
            context.operation && context.operation->urlTemplate.find('?') != std::string::npos;
        context.backendPath.assign(target, 0, mark);
        if (!context.backendPath.empty() && context.backendPath.front() != '/')
            context.backendPath.insert(0, "/");
        const bool addsNothing = mark == std::string::npos && isCopying && !hasTemplateQuery;
        if (!addsNothing)
            context.backendQuery = makeQuery(context, mark == std::string::npos ? "" : target.substr(mark + 1),
                                             isCopying, hasTemplateQuery);
        step.note([&] {
            return TraceNote{"Target rewritten.", before, context.backendPath + '?' + context.backendQuery};
        });
    }
};

void compileRewriteUri(const Node&, const Values& values, Compiler& compiler)
{
    RewriteUriSettings settings;
    settings.copiesUnmatched = values.computedBoolean("copy-unmatched-params", true);
    settings.computed = values.computedText("template");
    auto parts = parseRewriteTemplate(trimSpace(settings.computed.literal), values.written("template"));
    if (!parts) {
        compiler.problem(values.place("template"), std::move(parts.error()));
        return;
    }
    settings.parts = std::move(*parts);
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule RewriteUri{.element = "rewrite-uri",
                            .sections = in::Inbound,
                            .attributes = RewriteUriAttributes,
                            .compile = compileRewriteUri};

} // namespace policy
