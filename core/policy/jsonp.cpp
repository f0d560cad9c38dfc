// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/jsonp.h"

#include "core/http/url.h"
#include "core/policy/compiler.h"
#include "core/policy/contenttype.h"
#include "core/policy/step.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 1> JsonpAttributes{{
    {.name = "callback-parameter-name", .isRequired = true, .mayCompute = true},
}};

// Names with dots between them: "app.show".
bool isScriptName(std::string_view name)
{
    bool isFirst = true;
    for (const char c : name) {
        const bool isLetter = text::isLetter(c) || c == '_' || c == '$';
        if (c == '.' ? isFirst : !isLetter && (isFirst || !text::isDigit(c)))
            return false;
        isFirst = c == '.';
    }
    return !isFirst;
}

struct JsonpSettings
{
    ComputedText parameter;

    Outcome run(Step& step) const
    {
        std::string buffer;
        const std::string* name = step.resolve(parameter, buffer);
        if (!name)
            return Outcome::Fail;
        const std::string callback = callbackOf(step.context, *name);
        const std::string* body = step.body();
        if (callback.empty() || !body)
            return Outcome::Next;
        if (!isScriptName(callback))
            return refuse(step, *name);
        http::Headers& headers = step.headers();
        if (headers.has("Content-Type") && !isJsonType(headers.get("Content-Type"))) {
            step.note([] { return TraceNote{"The response is no JSON: it stays as it is."}; });
            return Outcome::Next;
        }
        std::string wrapped = callback + '(' + *body + ");";
        step.note([&] { return TraceNote{"Wrapped in a call of " + callback + '.', *body, wrapped}; });
        step.setBody(std::move(wrapped));
        headers.set("Content-Type", "application/javascript");
        return Outcome::Next;
    }

private:
    [[nodiscard]] static std::string callbackOf(const Context& context, const std::string& name)
    {
        const size_t mark = context.originalUrl.find('?');
        if (mark == std::string::npos)
            return {};
        const http::QueryParameters query = http::parseQuery(std::string_view(context.originalUrl).substr(mark + 1));
        const auto found = std::ranges::find(query, name, &http::QueryParameters::value_type::first);
        return found == query.end() ? std::string() : found->second;
    }

    static Outcome refuse(Step& step, const std::string& name)
    {
        RunFailure why;
        why.reason = "CallbackParameterInvalid";
        why.message = "Value of callback parameter " + name + " is not a valid JavaScript identifier.";
        why.status = 400; // not documented
        why.clientMessage = why.message;
        return step.fail(std::move(why));
    }
};

void compileJsonp(const Node&, const Values& values, Compiler& compiler)
{
    compiler.readsBody();
    compiler.add(JsonpSettings{values.computedText("callback-parameter-name")});
}
} // namespace

const PolicyRule Jsonp{.element = "jsonp",
                       .sections = in::Outbound,
                       .isOncePerDocument = true,
                       .attributes = JsonpAttributes,
                       .compile = compileJsonp};

} // namespace policy
