// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/returnresponse.h"

#include "core/http/grammar.h"
#include "core/policy/headeredit.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 1> ReturnResponseAttributes{{
    {.name = "response-variable-name", .kind = AttributeKind::Unsupported},
}};
constexpr std::array<AttributeRule, 2> StatusAttributes{{
    {.name = "code", .kind = AttributeKind::Integer, .isRequired = true, .minimum = 200, .maximum = 599},
    {.name = "reason"},
}};
constexpr std::array<AttributeRule, 4> BodyAttributes{{
    {.name = "template", .kind = AttributeKind::Choice, .choices = "none"},
    {.name = "xsi-nil", .kind = AttributeKind::Unsupported},
    {.name = "parse-date", .kind = AttributeKind::Unsupported},
    {.name = "html-decode-expression", .kind = AttributeKind::Unsupported},
}};

struct ReturnResponseSettings
{
    int status = 200;
    std::string reason;
    std::vector<HeaderEdit> headers;
    std::string body;

    Outcome run(Step& step) const
    {
        Context& context = step.context;
        context.response = {};
        context.response.status = status;
        context.response.reason = reason;
        for (const HeaderEdit& edit : headers) {
            if (!edit.isProtected(false))
                edit.apply(context.response.headers);
        }
        context.responseBody = body;
        context.hasResponse = true;
        step.note(
            [&] { return TraceNote{"Answered " + std::to_string(status) + " from here; nothing after this runs."}; });
        return Outcome::Finish;
    }
};

void readStatus(const Node& element, ReturnResponseSettings& settings, Compiler& compiler)
{
    (void)compiler.children(element, {});
    const Values values = compiler.read(element, StatusAttributes);
    settings.status = static_cast<int>(values.integer("code", 200));
    settings.reason = values.text("reason");
    if (!http::isFieldValue(settings.reason))
        compiler.problem(values.place("reason"),
                         base::translate("policy", "The reason has a line break or another control character."));
}

void readBody(const Node& element, ReturnResponseSettings& settings, Compiler& compiler)
{
    const Values values = compiler.read(element, BodyAttributes);
    if (values.isUsable())
        settings.body = compiler.literal(element).value_or(std::string());
}

void compileReturnResponse(const Node& element, const Values& values, Compiler& compiler)
{
    (void)values;
    ReturnResponseSettings settings;
    std::vector<std::string_view> seen;
    for (const Node* child : compiler.children(element, {"set-status", "set-header", "set-body"})) {
        const bool isRepeated = std::ranges::find(seen, child->name) != seen.end();
        seen.emplace_back(child->name);
        if (isRepeated && child->name != "set-header")
            compiler.problem(child->place,
                             base::translate("policy", "%1 may stand only once in return-response.").arg(child->name));
        if (child->name == "set-status") {
            readStatus(*child, settings, compiler);
        } else if (child->name == "set-body") {
            readBody(*child, settings, compiler);
        } else if (const Values header = compiler.read(*child, HeaderEditAttributes); header.isUsable()) {
            if (auto edit = readHeaderEdit(*child, header, compiler))
                settings.headers.push_back(std::move(*edit));
        }
    }
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule ReturnResponse{
    .element = "return-response", .attributes = ReturnResponseAttributes, .compile = compileReturnResponse};

} // namespace policy
