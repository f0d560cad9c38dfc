// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/cors.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"
#include "core/policy/weborigin.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 2> CorsAttributes{{
    {.name = "allow-credentials", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "terminate-unmatched-request", .kind = AttributeKind::Boolean, .mayCompute = true},
}};
constexpr std::array<AttributeRule, 1> CorsMethodsAttributes{{
    {.name = "preflight-result-max-age", .kind = AttributeKind::Integer, .mayCompute = true},
}};
constexpr std::array<ElementRule, 1> OriginChildren{
    {{.name = "origin", .content = Content::Computed, .isRequired = true}}};
constexpr std::array<ElementRule, 1> MethodChildren{
    {{.name = "method", .content = Content::Computed, .isRequired = true}}};
constexpr std::array<ElementRule, 1> HeaderChildren{
    {{.name = "header", .content = Content::Computed, .isRequired = true}}};
constexpr std::array<ElementRule, 4> CorsChildren{{
    {.name = "allowed-origins", .children = OriginChildren, .isRequired = true, .isOnce = true},
    {.name = "allowed-methods", .attributes = CorsMethodsAttributes, .children = MethodChildren, .isOnce = true},
    {.name = "allowed-headers", .children = HeaderChildren, .isOnce = true},
    {.name = "expose-headers", .children = HeaderChildren, .isOnce = true},
}};
constexpr std::string_view AllowOrigin = "Access-Control-Allow-Origin";
constexpr std::string_view RequestMethod = "Access-Control-Request-Method";
constexpr std::string_view RequestHeaders = "Access-Control-Request-Headers";

std::vector<std::string> splitList(std::string_view list)
{
    std::vector<std::string> out;
    while (!list.empty()) {
        const size_t comma = std::min(list.find(','), list.size());
        if (const std::string_view item = trimSpace(list.substr(0, comma)); !item.empty())
            out.emplace_back(item);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return out;
}

std::string joinList(const std::vector<std::string>& items)
{
    std::string out;
    for (const std::string& item : items)
        out += (out.empty() ? "" : ",") + item;
    return out;
}

// A list of the document with its expressions computed.
struct CorsList
{
    std::vector<std::string> items;
    [[nodiscard]] bool hasAll() const { return std::ranges::find(items, "*") != items.end(); }
    [[nodiscard]] bool has(std::string_view item) const
    {
        return hasAll()
            || std::ranges::any_of(items, [item](const std::string& one) { return http::equalsIgnoreCase(one, item); });
    }
};

// Browsers may always send these (Fetch standard: CORS-safelisted request headers).
bool isSimpleHeader(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> Simple{"Accept", "Accept-Language", "Content-Language",
                                                            "Content-Type", "Origin"};
    return std::ranges::any_of(Simple, [name](std::string_view one) { return http::equalsIgnoreCase(one, name); });
}

struct CorsSettings
{
    static constexpr bool AnswersPreflight = true;
    ComputedBoolean allowsCredentials{false};
    ComputedBoolean terminatesUnmatched{true};
    std::vector<ComputedText> origins;
    std::vector<ComputedText> methods{ComputedText{"GET"}, ComputedText{"POST"}};
    std::vector<ComputedText> headers;
    std::vector<ComputedText> exposed;
    ComputedInteger maxAge{0};

    Outcome run(Step& step) const
    {
        const std::string origin(step.context.request.headers.get("Origin"));
        if (origin.empty() || hasMatchedBefore(step))
            return Outcome::Next;
        CorsList allowed;
        if (!evaluateList(step, origins, allowed))
            return Outcome::Fail;
        for (std::string& one : allowed.items)
            one = normalOrigin(one);
        const bool isOriginAllowed = allowed.has(normalOrigin(origin));
        return step.context.isPreflight ? answerPreflight(step, origin, allowed, isOriginAllowed)
                                        : admit(step, origin, allowed, isOriginAllowed);
    }

private:
    // The first cors that fits is the one that counts.
    [[nodiscard]] static bool hasMatchedBefore(const Step& step)
    {
        return std::ranges::any_of(step.memory.responseHeaders,
                                   [](const auto& one) { return one.first == AllowOrigin; });
    }

    [[nodiscard]] static bool evaluateList(Step& step, const std::vector<ComputedText>& texts, CorsList& out)
    {
        for (const ComputedText& text : texts) {
            std::string value;
            if (!step.evaluate(text, value))
                return false;
            for (std::string& item : splitList(value)) // an expression may give several
                out.items.push_back(std::move(item));
        }
        return true;
    }

    Outcome answerPreflight(Step& step, const std::string& origin, const CorsList& allowed, bool isOriginAllowed) const
    {
        const std::string method(step.context.request.headers.get(RequestMethod));
        const std::vector<std::string> wanted = splitList(step.context.request.headers.joined(RequestHeaders));
        CorsList allowedMethods;
        CorsList allowedHeaders;
        if (!evaluateList(step, methods, allowedMethods) || !evaluateList(step, headers, allowedHeaders))
            return Outcome::Fail;
        const auto isAllowed = [&](const std::string& name) {
            return isSimpleHeader(name) || allowedHeaders.has(name);
        };
        const bool fits = isOriginAllowed && allowedMethods.has(method) && std::ranges::all_of(wanted, isAllowed);
        if (!fits) {
            step.note([&] { return TraceNote{"The preflight of " + origin + " does not fit."}; });
            return endUnmatched(step, true);
        }
        if (!addOrigin(step, origin, allowed))
            return Outcome::Fail;
        remember(step, "Access-Control-Allow-Methods",
                 allowedMethods.hasAll() ? method : joinList(allowedMethods.items));
        if (!wanted.empty())
            remember(step, "Access-Control-Allow-Headers",
                     joinList(allowedHeaders.hasAll() ? wanted : allowedHeaders.items));
        int64_t age = 0;
        if (!step.evaluate(maxAge, age))
            return Outcome::Fail;
        if (age > 0)
            remember(step, "Access-Control-Max-Age", std::to_string(age));
        step.note([&] { return TraceNote{"The preflight of " + origin + " is answered here."}; });
        return answerEmpty(step);
    }

    // The request itself.
    Outcome admit(Step& step, const std::string& origin, const CorsList& allowed, bool isOriginAllowed) const
    {
        CorsList allowedMethods;
        if (!evaluateList(step, methods, allowedMethods))
            return Outcome::Fail;
        const std::string& method = step.context.request.method;
        if (!isOriginAllowed || !allowedMethods.has(method)) {
            step.note([&] { return TraceNote{"Origin " + origin + " does not fit."}; });
            return endUnmatched(step, method == "GET" || method == "HEAD");
        }
        CorsList shown;
        if (!addOrigin(step, origin, allowed) || !evaluateList(step, exposed, shown))
            return Outcome::Fail;
        if (!shown.items.empty())
            remember(step, "Access-Control-Expose-Headers", shown.hasAll() ? "*" : joinList(shown.items));
        step.note([&] { return TraceNote{"Origin " + origin + " is allowed."}; });
        return Outcome::Next;
    }

    [[nodiscard]] bool addOrigin(Step& step, const std::string& origin, const CorsList& allowed) const
    {
        bool isWithCredentials = false;
        if (!step.evaluate(allowsCredentials, isWithCredentials))
            return false;
        // With credentials, browsers accept no "*".
        remember(step, AllowOrigin, allowed.hasAll() && !isWithCredentials ? "*" : origin);
        if (isWithCredentials)
            remember(step, "Access-Control-Allow-Credentials", "true");
        return true;
    }

    Outcome endUnmatched(Step& step, bool mayEnd) const
    {
        bool terminates = true;
        if (!step.evaluate(terminatesUnmatched, terminates))
            return Outcome::Fail;
        return terminates && mayEnd ? answerEmpty(step) : Outcome::Next;
    }

    static Outcome answerEmpty(Step& step)
    {
        step.context.response = {};
        step.context.responseBody = std::string();
        step.context.hasResponse = true;
        return Outcome::Finish;
    }

    static void remember(Step& step, std::string_view name, std::string value)
    {
        step.memory.responseHeaders.emplace_back(name, std::move(value));
    }
};

void checkOrigins(const Node& element, Compiler& compiler)
{
    for (const Node& child : element.children) {
        if (!child.isElement() || compiler.isAssumed(child.inner))
            continue;
        const std::string written = child.ownText();
        const std::string_view origin = trimSpace(written);
        const bool isUsable = origin == "*" || origin == "null" || origin.find("://") != std::string_view::npos
            || origin.starts_with('@');
        if (!isUsable)
            compiler.problem(child.place,
                             base::translate("policy", "An origin is * or a scheme with a host: https://example.com."));
    }
}

void readCorsChild(const Node& element, CorsSettings& settings, Compiler& compiler)
{
    const Values values = compiler.read(element);
    std::vector<ComputedText> list = compiler.texts(element);
    if (element.name == "allowed-methods") {
        settings.maxAge = values.computedInteger("preflight-result-max-age", 0);
        settings.methods = std::move(list);
    } else if (element.name == "allowed-origins") {
        checkOrigins(element, compiler);
        settings.origins = std::move(list);
    } else {
        (element.name == "allowed-headers" ? settings.headers : settings.exposed) = std::move(list);
    }
}

void compileCors(const Node& element, const Values& values, Compiler& compiler)
{
    CorsSettings settings;
    settings.allowsCredentials = values.computedBoolean("allow-credentials", false);
    settings.terminatesUnmatched = values.computedBoolean("terminate-unmatched-request", true);
    for (const Node* child : compiler.children(element))
        readCorsChild(*child, settings, compiler);
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule Cors{.element = "cors",
                      .sections = in::Inbound,
                      .isOncePerDocument = true,
                      .attributes = CorsAttributes,
                      .children = CorsChildren,
                      .compile = compileCors};

} // namespace policy
