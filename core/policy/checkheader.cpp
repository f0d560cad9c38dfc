// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/checkheader.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 4> CheckHeaderAttributes{{
    {.name = "name", .kind = AttributeKind::HeaderName, .isRequired = true},
    {.name = "failed-check-httpcode",
     .kind = AttributeKind::Integer,
     .isRequired = true,
     .minimum = 200,
     .maximum = 599},
    {.name = "failed-check-error-message", .isRequired = true},
    {.name = "ignore-case", .kind = AttributeKind::Boolean, .isRequired = true},
}};

struct CheckHeaderSettings
{
    std::string name;
    int status = 401;
    std::string message;
    bool ignoresCase = false;
    std::vector<std::string> values; // none: the header must be there

    Outcome run(Step& step) const
    {
        const http::Headers& headers = step.context.request.headers;
        if (!headers.has(name))
            return refuse(step, "HeaderNotFound", "Header " + name + " was not found in the request. Access denied.");
        // Fields of one name count one by one and joined: a list header may be written either way.
        const std::string joined = headers.joined(name);
        std::vector<std::string_view> sent = headers.all(name);
        sent.emplace_back(joined);
        const bool isAllowed =
            values.empty() || std::ranges::any_of(sent, [this](std::string_view one) { return isListed(one); });
        if (!isAllowed)
            return refuse(step, "HeaderValueNotAllowed",
                          "Header " + name + " value of " + joined + " is not allowed. Access denied.");
        step.note([&] { return TraceNote{"Header " + name + " is as required."}; });
        return Outcome::Next;
    }

private:
    [[nodiscard]] bool isListed(std::string_view value) const
    {
        return std::ranges::any_of(values, [&](const std::string& allowed) {
            return ignoresCase ? http::equalsIgnoreCase(allowed, value) : allowed == value;
        });
    }

    Outcome refuse(Step& step, const char* reason, std::string text) const
    {
        RunFailure failure;
        failure.reason = reason;
        failure.message = std::move(text);
        failure.status = status;
        failure.clientMessage = message;
        return step.fail(std::move(failure));
    }
};

void compileCheckHeader(const Node& element, const Values& values, Compiler& compiler)
{
    compiler.add(CheckHeaderSettings{values.text("name"), static_cast<int>(values.integer("failed-check-httpcode")),
                                     values.text("failed-check-error-message"), values.boolean("ignore-case", false),
                                     compiler.literals(element, "value")});
}
} // namespace

const PolicyRule CheckHeader{.element = "check-header",
                             .sections = in::Inbound,
                             .scopes = at::Global | at::Product | at::Api | at::Operation,
                             .attributes = CheckHeaderAttributes,
                             .compile = compileCheckHeader};

} // namespace policy
