// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/checkheader.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 4> CheckHeaderAttributes{{
    {.name = "name", .kind = AttributeKind::HeaderName, .isRequired = true, .mayCompute = true},
    {.name = "failed-check-httpcode",
     .kind = AttributeKind::Integer,
     .isRequired = true,
     .minimum = 200,
     .maximum = 599,
     .mayCompute = true},
    {.name = "failed-check-error-message", .isRequired = true, .mayCompute = true},
    {.name = "ignore-case", .kind = AttributeKind::Boolean, .isRequired = true, .mayCompute = true},
}};
constexpr std::array<ElementRule, 1> CheckHeaderChildren{{{.name = "value", .content = Content::Computed}}};

struct CheckHeaderSettings
{
    ComputedText name;
    ComputedInteger status{401};
    ComputedText message;
    ComputedBoolean ignoresCase;
    std::vector<ComputedText> values; // none: the header must be there

    Outcome run(Step& step) const
    {
        const http::Headers& headers = step.context.request.headers;
        const bool asksForPresence = name.isLiteral() && values.empty() && ignoresCase.isLiteral();
        if (asksForPresence && !step.trace && headers.has(name.literal))
            return Outcome::Next;
        std::string buffer;
        const std::string* header = step.resolve(name, buffer);
        if (!header)
            return Outcome::Fail;
        if (!headers.has(*header))
            return refuse(step, "HeaderNotFound",
                          "Header " + *header + " was not found in the request. Access denied.");
        const auto isAllowed = isListed(step, headers, *header);
        if (!isAllowed)
            return Outcome::Fail;
        if (!*isAllowed)
            return refuse(step, "HeaderValueNotAllowed",
                          "Header " + *header + " value of " + headers.joined(*header)
                              + " is not allowed. Access denied.");
        step.note([&] { return TraceNote{"Header " + *header + " is as required."}; });
        return Outcome::Next;
    }

private:
    // Fields of one name count one by one and joined: a list header may be written either way. nullopt: it failed.
    [[nodiscard]] std::optional<bool> isListed(Step& step, const http::Headers& headers,
                                               const std::string& header) const
    {
        bool isCaseless = false;
        if (!step.evaluate(ignoresCase, isCaseless))
            return std::nullopt;
        if (values.empty())
            return true;
        const std::string joined = headers.joined(header);
        std::vector<std::string_view> sent = headers.all(header);
        sent.emplace_back(joined);
        std::string buffer;
        for (const ComputedText& value : values) {
            const std::string* allowed = step.resolve(value, buffer);
            if (!allowed)
                return std::nullopt;
            const auto isSame = [&](std::string_view one) {
                return isCaseless ? http::equalsIgnoreCase(*allowed, one) : *allowed == one;
            };
            if (std::ranges::any_of(sent, isSame))
                return true;
        }
        return false;
    }

    Outcome refuse(Step& step, const char* reason, std::string text) const
    {
        int64_t code = 0;
        RunFailure failure;
        if (!step.evaluate(status, code) || !step.evaluate(message, failure.clientMessage))
            return Outcome::Fail;
        failure.reason = reason;
        failure.message = std::move(text);
        failure.status = static_cast<int>(code);
        return step.fail(std::move(failure));
    }
};

void compileCheckHeader(const Node& element, const Values& values, Compiler& compiler)
{
    compiler.add(CheckHeaderSettings{values.computedText("name"), values.computedInteger("failed-check-httpcode"),
                                     values.computedText("failed-check-error-message"),
                                     values.computedBoolean("ignore-case", false), compiler.texts(element)});
}
} // namespace

const PolicyRule CheckHeader{.element = "check-header",
                             .sections = in::Inbound,
                             .scopes = at::Global | at::Product | at::Api | at::Operation,
                             .attributes = CheckHeaderAttributes,
                             .children = CheckHeaderChildren,
                             .compile = compileCheckHeader};

} // namespace policy
