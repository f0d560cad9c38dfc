// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/tokenlimit.h"

#include "core/policy/compiler.h"
#include "core/policy/languagemodel.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 15> TokenLimitAttributes{{
    {.name = "counter-key", .isRequired = true, .mayCompute = true},
    {.name = "tokens-per-minute", .kind = AttributeKind::Integer, .minimum = 1, .mayCompute = true},
    {.name = "token-quota", .kind = AttributeKind::Integer, .minimum = 1, .mayCompute = true},
    {.name = "token-quota-period",
     .kind = AttributeKind::Choice,
     .choices = "Hourly|Daily|Weekly|Monthly|Yearly",
     .mayCompute = true},
    {.name = "estimate-prompt-tokens", .kind = AttributeKind::Boolean, .isRequired = true, .mayCompute = true},
    {.name = "retry-after-header-name", .kind = AttributeKind::HeaderName},
    {.name = "retry-after-variable-name"},
    {.name = "remaining-quota-tokens-header-name", .kind = AttributeKind::HeaderName},
    {.name = "remaining-quota-tokens-variable-name"},
    {.name = "remaining-tokens-header-name", .kind = AttributeKind::HeaderName},
    {.name = "remaining-tokens-variable-name"},
    {.name = "tokens-consumed-header-name", .kind = AttributeKind::HeaderName},
    {.name = "tokens-consumed-variable-name"},
    {.name = "ignore-prompt", .kind = AttributeKind::Boolean},
    {.name = "prompt-type",
     .kind = AttributeKind::Unsupported,
     .instead = "leave it out, what kind of prompt a request holds is seen from its body"},
}};
constexpr std::chrono::seconds Minute{60};

// A window of a quota: they begin with the hour, the day, … of UTC. Months and years differ in length, so each has a
// counter of its own.
struct QuotaSpan
{
    std::string name;
    std::chrono::seconds length{0};
    base::SystemTime start;
};

QuotaSpan spanOf(const std::string& period, base::SystemTime now)
{
    using namespace std::chrono;
    if (period == "Hourly")
        return {period, hours(1), {}};
    if (period == "Daily")
        return {period, hours(24), {}};
    if (period == "Weekly") // the first Monday of 1970 was the fifth day
        return {period, hours(24 * 7), base::SystemTime(hours(24 * 4))};
    const year_month_day today(floor<days>(now));
    const bool isYear = period == "Yearly";
    const year_month first = isYear ? today.year() / January : today.year() / today.month();
    const year_month next = first + months(isYear ? 12 : 1);
    const sys_days begin = first / 1;
    const sys_days end = next / 1;
    return {period + ' ' + std::to_string(begin.time_since_epoch().count()), end - begin, begin};
}

struct TokenLimitNames
{
    std::string retryAfterHeader;
    std::string retryAfterVariable;
    std::string remainingHeader;
    std::string remainingVariable;
    std::string quotaHeader;
    std::string quotaVariable;
    std::string consumedHeader;
    std::string consumedVariable;
};

// What both halves of the policy know.
struct TokenLimit
{
    ComputedText key;
    std::optional<ComputedInteger> perMinute;
    std::optional<ComputedInteger> quota;
    ComputedText period;
    ComputedBoolean guesses;
    bool ignoresPrompt = false;
    TokenLimitNames names;

    struct Numbers
    {
        int64_t perMinute = -1;
        int64_t quota = -1;
        QuotaSpan span;
        [[nodiscard]] std::string ratePosition() const { return "token-limit minute:" + std::to_string(perMinute); }
        [[nodiscard]] std::string quotaPosition() const
        {
            return "token-limit quota:" + std::to_string(quota) + ' ' + span.name;
        }
    };

    [[nodiscard]] bool evaluate(Step& step, Numbers& out) const
    {
        std::string name;
        if ((perMinute && !step.evaluate(*perMinute, out.perMinute)) || (quota && !step.evaluate(*quota, out.quota))
            || !step.evaluate(period, name))
            return false;
        if (quota)
            out.span = spanOf(name, step.context.now);
        return true;
    }
};

void setNumber(Step& step, const std::string& variable, int64_t number)
{
    if (!variable.empty())
        step.setVariable(variable,
                         expression::Value::int32(static_cast<int32_t>(std::min<int64_t>(number, INT32_MAX))));
}

// After the answer: what it says that it cost, less what was counted on the way in.
struct TokenCountingSettings
{
    std::shared_ptr<const TokenLimit> limit;

    Outcome run(Step& step) const
    {
        const Context& context = step.context;
        if (context.hasResponse && !context.responseBody && !isStreamed(context))
            return step.ask(NeedBody{NeedBody::Which::Response});
        return count(step);
    }
    Outcome resume(Step& step, const Event&) const { return count(step); }

private:
    Outcome count(Step& step) const
    {
        const Context& context = step.context;
        TokenLimit::Numbers numbers;
        if (!limit->evaluate(step, numbers))
            return Outcome::Fail;
        const int64_t before = step.deferred->amount;
        if (!context.responseBody && isStreamed(context)) {
            watch(step, numbers, before);
            report(step, numbers, step.deferred->key, before);
            return Outcome::Next;
        }
        const auto usage = context.responseBody ? readUsage(*context.responseBody) : std::nullopt;
        const int64_t spent = !usage ? before : limit->ignoresPrompt ? usage->completion : usage->total();
        const std::string& key = step.deferred->key;
        addTo(step.services.counters, numbers, key, context.now, spent - before);
        report(step, numbers, key, spent);
        return Outcome::Next;
    }

    static void addTo(Counters& counters, const TokenLimit::Numbers& numbers, const std::string& key,
                      base::SystemTime now, int64_t difference)
    {
        const int64_t more = std::max<int64_t>(0, difference);
        if (numbers.perMinute >= 0)
            counters.countSliding(numbers.ratePosition(), key, numbers.perMinute, Minute, now, more);
        if (numbers.quota >= 0)
            counters.countQuota(numbers.quotaPosition(), key, numbers.span.length, numbers.span.start, now, more);
    }

    // The head goes out before it is known what the answer costs.
    void watch(Step& step, const TokenLimit::Numbers& numbers, int64_t before) const
    {
        StreamWatch stream;
        const auto& body = step.context.requestBody;
        stream.guessedPrompt = body ? guessPromptTokens(*body) : 0;
        stream.count = [numbers, before, key = step.deferred->key, ignoresPrompt = limit->ignoresPrompt](
                           const Context& context, const Services& services, const TokenUsage& usage) {
            addTo(services.counters, numbers, key, context.now,
                  (ignoresPrompt ? usage.completion : usage.total()) - before);
        };
        step.memory.streams.push_back(std::move(stream));
    }

    void report(Step& step, const TokenLimit::Numbers& numbers, const std::string& key, int64_t spent) const
    {
        http::Headers& headers = step.context.response.headers;
        const TokenLimitNames& names = limit->names;
        if (!names.consumedHeader.empty())
            headers.set(names.consumedHeader, std::to_string(spent));
        setNumber(step, names.consumedVariable, spent);
        Counters& counters = step.services.counters;
        if (numbers.perMinute >= 0 && !names.remainingHeader.empty()) {
            const auto left =
                counters.admitSliding(numbers.ratePosition(), key, numbers.perMinute, Minute, step.context.now, 0);
            headers.set(names.remainingHeader, std::to_string(left.remaining));
        }
        if (numbers.quota >= 0 && !names.quotaHeader.empty()) {
            const auto left = counters.admitQuota(numbers.quotaPosition(), key, numbers.quota, -1, numbers.span.length,
                                                  numbers.span.start, step.context.now, 0);
            headers.set(names.quotaHeader, std::to_string(left.remaining));
        }
        step.note([&] { return TraceNote{"Key " + key + ": the call cost " + std::to_string(spent) + " tokens."}; });
    }
};

struct TokenLimitSettings
{
    std::shared_ptr<const TokenLimit> limit;
    const Op* counting = nullptr;

    Outcome run(Step& step) const
    {
        TokenLimit::Numbers numbers;
        std::string key;
        bool guesses = false;
        if (!step.evaluate(limit->key, key) || !step.evaluate(limit->guesses, guesses)
            || !limit->evaluate(step, numbers))
            return Outcome::Fail;
        const std::string* body = step.body();
        const int64_t guess = guesses && body && !limit->ignoresPrompt ? guessPromptTokens(*body) : 0;
        if (numbers.perMinute >= 0 && !admitRate(step, numbers, key, guess))
            return Outcome::Fail;
        if (numbers.quota >= 0 && !admitQuota(step, numbers, key, guess))
            return Outcome::Fail;
        setNumber(step, limit->names.consumedVariable, guess);
        step.defer(*counting, key, guess);
        step.note([&] { return TraceNote{"Key " + key + " is within its limit of tokens."}; });
        return Outcome::Next;
    }

private:
    bool admitRate(Step& step, const TokenLimit::Numbers& numbers, const std::string& key, int64_t guess) const
    {
        const auto admission = step.services.counters.admitSliding(numbers.ratePosition(), key, numbers.perMinute,
                                                                   Minute, step.context.now, guess);
        tell(step, limit->names.remainingHeader, limit->names.remainingVariable, admission.remaining);
        return admission.isAdmitted
            || refuse(step, 429, "RateLimitExceeded", "Token limit is exceeded", key, admission.retryAfter);
    }

    bool admitQuota(Step& step, const TokenLimit::Numbers& numbers, const std::string& key, int64_t guess) const
    {
        const auto admission =
            step.services.counters.admitQuota(numbers.quotaPosition(), key, numbers.quota, -1, numbers.span.length,
                                              numbers.span.start, step.context.now, guess);
        tell(step, limit->names.quotaHeader, limit->names.quotaVariable, admission.remaining);
        return admission.isAdmitted
            || refuse(step, 403, "QuotaExceeded", "Token quota is exceeded", key, admission.retryAfter);
    }

    static void tell(Step& step, const std::string& header, const std::string& variable, int64_t remaining)
    {
        if (!header.empty())
            step.memory.responseHeaders.emplace_back(header, std::to_string(remaining));
        setNumber(step, variable, remaining);
    }

    bool refuse(Step& step, int status, std::string reason, const std::string& message, const std::string& key,
                std::chrono::seconds again) const
    {
        const std::string seconds = std::to_string(std::max<int64_t>(1, again.count()));
        setNumber(step, limit->names.retryAfterVariable, again.count());
        RunFailure failure;
        failure.reason = std::move(reason);
        failure.message = message;
        failure.detail = "Key " + key + " has used its tokens.";
        failure.status = status;
        failure.clientMessage = message + ". Try again in " + seconds + " seconds.";
        failure.headers.emplace_back(limit->names.retryAfterHeader, seconds);
        step.failure = std::move(failure);
        return false;
    }
};

void compileTokenLimit(const Node& element, const Values& values, Compiler& compiler)
{
    auto limit = std::make_shared<TokenLimit>();
    limit->ignoresPrompt = values.boolean("ignore-prompt", false);
    limit->key = values.computedText("counter-key");
    limit->guesses = values.computedBoolean("estimate-prompt-tokens", false);
    limit->period = values.computedText("token-quota-period");
    if (values.has("tokens-per-minute"))
        limit->perMinute = values.computedInteger("tokens-per-minute");
    if (values.has("token-quota"))
        limit->quota = values.computedInteger("token-quota");
    if (!limit->perMinute && !limit->quota)
        compiler.problem(
            element.place,
            base::translate("policy", "%1 needs the attribute tokens-per-minute or token-quota.").arg(element.name));
    if (values.has("token-quota") != values.has("token-quota-period"))
        compiler.problem(element.place,
                         base::translate("policy", "token-quota and token-quota-period stand together."));
    limit->names = {values.text("retry-after-header-name", "Retry-After"),
                    values.text("retry-after-variable-name"),
                    values.text("remaining-tokens-header-name"),
                    values.text("remaining-tokens-variable-name"),
                    values.text("remaining-quota-tokens-header-name"),
                    values.text("remaining-quota-tokens-variable-name"),
                    values.text("tokens-consumed-header-name"),
                    values.text("tokens-consumed-variable-name")};
    const Op& counting = compiler.addDeferred(TokenCountingSettings{limit});
    if (!limit->guesses.isLiteral() || limit->guesses.literal)
        compiler.readsRequestBody();
    compiler.add(TokenLimitSettings{limit, &counting});
}
} // namespace

const PolicyRule LlmTokenLimit{.element = "llm-token-limit",
                               .sections = in::Inbound,
                               .attributes = TokenLimitAttributes,
                               .compile = compileTokenLimit};
const PolicyRule AzureOpenAiTokenLimit{.element = "azure-openai-token-limit",
                                       .sections = in::Inbound,
                                       .attributes = TokenLimitAttributes,
                                       .compile = compileTokenLimit};

} // namespace policy
