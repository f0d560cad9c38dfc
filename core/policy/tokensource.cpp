// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/tokensource.h"

#include "core/http/grammar.h"

namespace policy {

namespace {
// "Bearer abc" is abc. A scheme that is asked for and is another one leaves nothing.
std::string_view withoutScheme(std::string_view value, std::string_view scheme)
{
    value = http::trimBlanks(value);
    const size_t blank = value.find(' ');
    const std::string_view has = blank == std::string_view::npos ? std::string_view() : value.substr(0, blank);
    if (!scheme.empty() && !http::equalsIgnoreCase(has, scheme))
        return {};
    return blank == std::string_view::npos ? value : http::trimBlanks(value.substr(blank));
}
} // namespace

TokenSource readTokenSource(const Node& element, const Values& values, std::string_view fallbackHeader,
                            Compiler& compiler)
{
    TokenSource source;
    if (values.has("header-name"))
        source.header = values.computedText("header-name");
    if (values.has("query-parameter-name"))
        source.query = values.computedText("query-parameter-name");
    if (values.has("token-value"))
        source.value = values.computedText("token-value");
    source.scheme = values.computedText("require-scheme");
    const int given = (source.header ? 1 : 0) + (source.query ? 1 : 0) + (source.value ? 1 : 0);
    if (given == 0 && !fallbackHeader.empty())
        source.header = ComputedText{std::string(fallbackHeader)};
    else if (given != 1)
        compiler.problem(element.place,
                         base::translate("policy", "%1 needs one of header-name, query-parameter-name and token-value.")
                             .arg(element.name));
    return source;
}

TokenRefusal readTokenRefusal(const Values& values)
{
    return {values.computedInteger("failed-validation-httpcode", 401),
            values.computedText("failed-validation-error-message")};
}

bool TokenSource::find(Step& step, std::string& token) const
{
    std::string buffer;
    if (value) {
        if (!step.evaluate(*value, token))
            return false;
        token = withoutScheme(token, {});
        return true;
    }
    const std::string* name = step.resolve(header ? *header : *query, buffer);
    if (!name)
        return false;
    const Context& context = step.context;
    if (query) {
        for (const auto& [parameter, text] : http::parseQuery(context.backendQuery)) {
            if (http::equalsIgnoreCase(parameter, *name))
                token = text;
        }
        return true;
    }
    std::string wanted;
    const bool isUsual = http::equalsIgnoreCase(*name, "Authorization"); // elsewhere the scheme does not count
    if (isUsual && !step.evaluate(scheme, wanted))
        return false;
    token = withoutScheme(context.request.headers.get(*name), wanted);
    return true;
}

Outcome TokenRefusal::refuse(Step& step, const token::Refusal& why) const
{
    int64_t code = 0;
    std::string text;
    if (!step.evaluate(status, code) || !step.evaluate(message, text))
        return Outcome::Fail;
    RunFailure failure;
    failure.reason = token::reasonName(why.reason);
    failure.message = why.message;
    failure.detail = why.detail;
    failure.status = static_cast<int>(code);
    failure.clientMessage = text.empty() ? why.message : text;
    return step.fail(std::move(failure));
}

} // namespace policy
