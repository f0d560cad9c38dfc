// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/contentsafety.h"

#include "core/policy/answers.h"
#include "core/policy/compiler.h"
#include "core/policy/credentials.h"
#include "core/policy/languagemodel.h"
#include "core/text/json.h"

#include <algorithm>
#include <array>
#include <deque>

namespace policy {

namespace {
constexpr size_t LongestPrompt = 10'000;
constexpr std::string_view SafetyResource = "https://cognitiveservices.azure.com";
constexpr std::array<AttributeRule, 5> ContentSafetyAttributes{{
    {.name = "backend-id", .isRequired = true, .mayCompute = true},
    {.name = "shield-prompt", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "enforce-on-completions", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "window-size", .kind = AttributeKind::Integer, .minimum = 1, .maximum = LongestPrompt, .mayCompute = true},
    {.name = "window-overlap-size", .kind = AttributeKind::Integer, .mayCompute = true},
}};
constexpr std::array<AttributeRule, 1> SafetyCategoriesAttributes{{
    {.name = "output-type",
     .kind = AttributeKind::Choice,
     .choices = "FourSeverityLevels|EightSeverityLevels",
     .mayCompute = true},
}};
constexpr std::array<AttributeRule, 2> SafetyCategoryAttributes{{
    {.name = "name",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = "Hate|SelfHarm|Sexual|Violence",
     .mayCompute = true},
    {.name = "threshold", .kind = AttributeKind::Integer, .isRequired = true, .maximum = 7, .mayCompute = true},
}};
constexpr std::array<ElementRule, 1> SafetyCategoryChildren{
    {{.name = "category", .attributes = SafetyCategoryAttributes, .isRequired = true}}};
constexpr std::array<ElementRule, 1> BlocklistChildren{
    {{.name = "id", .content = Content::Computed, .isRequired = true}}};
constexpr std::array<ElementRule, 2> ContentSafetyChildren{{
    {.name = "categories",
     .attributes = SafetyCategoriesAttributes,
     .children = SafetyCategoryChildren,
     .isOnce = true},
    {.name = "blocklists", .children = BlocklistChildren, .isOnce = true},
}};

struct SafetyCategory
{
    ComputedText name;
    ComputedInteger threshold;
};

struct SafetyRules
{
    ComputedText backend;
    ComputedBoolean shields;
    ComputedBoolean enforces;
    ComputedInteger windowSize{1000};
    ComputedInteger overlap{0};
    ComputedText outputType{"FourSeverityLevels"};
    std::vector<SafetyCategory> categories;
    std::vector<ComputedText> blocklists;
};

// The questions of one run that are not answered yet.
struct SafetyCheck
{
    std::deque<OutgoingRequest> questions;
    std::vector<std::pair<std::string, int64_t>> thresholds;
};

// Pieces of a text, each beginning a little before the end of the one before, and never inside a character.
std::vector<std::string> windowsOf(const std::string& text, size_t size, size_t overlap)
{
    const auto isInside = [&text](size_t at) { return at < text.size() && (text[at] & 0xC0) == 0x80; };
    std::vector<std::string> out;
    const size_t stride = std::max<size_t>(1, size - std::min(overlap, size - 1));
    for (size_t at = 0; at < text.size(); at += stride) {
        size_t begin = at;
        size_t end = std::min(at + size, text.size());
        while (isInside(begin))
            --begin;
        while (isInside(end))
            ++end;
        out.push_back(text.substr(begin, end - begin));
        if (end == text.size())
            break;
    }
    return out;
}

class SafetyQuestions
{
public:
    SafetyQuestions(Step& step, const SafetyRules& rules)
        : m_step(step)
        , m_rules(rules)
    { }

    // False: the step has failed.
    [[nodiscard]] bool shield(const std::string& prompt, SafetyCheck& out)
    {
        text::Node body = text::Node::object();
        body.set("userPrompt", text::Node::string(prompt));
        body.set("documents", text::Node::array());
        return add("/contentsafety/text:shieldPrompt", body, out);
    }

    [[nodiscard]] bool analyze(const std::vector<std::string>& texts, SafetyCheck& out)
    {
        text::Node body = text::Node::object();
        if (!readRules(body, out))
            return false;
        if (out.thresholds.empty() && m_rules.blocklists.empty())
            return true;
        for (const std::string& one : texts) {
            body.set("text", text::Node::string(one));
            if (!add("/contentsafety/text:analyze", body, out))
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] bool readRules(text::Node& body, SafetyCheck& out)
    {
        text::Node names = text::Node::array();
        for (const SafetyCategory& category : m_rules.categories) {
            auto& [name, threshold] = out.thresholds.emplace_back();
            if (!m_step.evaluate(category.name, name) || !m_step.evaluate(category.threshold, threshold))
                return false;
            names.append(text::Node::string(name));
        }
        text::Node lists = text::Node::array();
        for (const ComputedText& list : m_rules.blocklists) {
            std::string name;
            if (!m_step.evaluate(list, name))
                return false;
            lists.append(text::Node::string(name));
        }
        std::string type;
        if (!m_step.evaluate(m_rules.outputType, type))
            return false;
        body.set("categories", std::move(names));
        body.set("blocklistNames", std::move(lists));
        body.set("outputType", text::Node::string(type));
        return true;
    }

    [[nodiscard]] bool add(std::string_view path, const text::Node& body, SafetyCheck& out)
    {
        std::string backend;
        if (!m_step.evaluate(m_rules.backend, backend))
            return false;
        OutgoingRequest request;
        request.method = "POST";
        request.url = "backend:" + backend + std::string(path) + "?api-version=2024-09-01";
        request.headers.append("Content-Type", "application/json");
        request.body = text::formatJson(body);
        const Credentials* credentials = m_step.services.credentials;
        if (const auto* token = credentials ? credentials->identityToken(SafetyResource, {}) : nullptr)
            request.headers.append("Authorization", "Bearer " + std::string(token->reveal()));
        out.questions.push_back(std::move(request));
        return true;
    }

    Step& m_step;
    const SafetyRules& m_rules;
};

// What the service has against the text; empty: nothing.
std::string objectionOf(const text::Node& answer, const std::vector<std::pair<std::string, int64_t>>& thresholds)
{
    if (answer["userPromptAnalysis"]["attackDetected"].asBool())
        return "The prompt is an attack.";
    if (!answer["blocklistsMatch"].items().empty())
        return "The text matches a blocklist.";
    for (const text::Node& one : answer["categoriesAnalysis"].items()) {
        const auto category =
            std::ranges::find(thresholds, one["category"].text(), &std::pair<std::string, int64_t>::first);
        const int64_t severity = one["severity"].asInteger().value_or(0);
        if (category != thresholds.end() && severity >= category->second)
            return "The text has the severity " + std::to_string(severity) + " of " + category->first + '.';
    }
    return {};
}

struct ContentSafetyAsking
{
    std::shared_ptr<const SafetyRules> rules;

    Outcome askNext(Step& step) const
    {
        auto* check = static_cast<SafetyCheck*>(step.memory.kept[this].get());
        if (check->questions.empty()) {
            step.memory.kept.erase(this);
            step.note([] { return TraceNote{"Nothing is against the text."}; });
            return Outcome::Next;
        }
        OutgoingRequest request = std::move(check->questions.front());
        check->questions.pop_front();
        return step.ask(SubRequest{std::move(request)});
    }

    Outcome resume(Step& step, const Event& event) const
    {
        if (std::holds_alternative<ResponseBody>(event))
            return checkCompletion(step);
        const auto& result = std::get<SubResponse>(event).result;
        const auto* check = static_cast<SafetyCheck*>(step.memory.kept[this].get());
        if (!result || result->head.status != 200)
            return failUnasked(step,
                               result ? "The service answered " + std::to_string(result->head.status) + '.'
                                      : result.error().message);
        const auto answer = text::parseJson(result->body);
        const std::string objection = answer ? objectionOf(*answer, check->thresholds) : std::string();
        return objection.empty() ? askNext(step) : refuse(step, objection);
    }

    [[nodiscard]] Outcome checkPrompt(Step& step) const
    {
        const std::string* body = step.body();
        const std::string prompt = body ? promptText(*body) : std::string();
        if (prompt.empty())
            return Outcome::Next;
        if (prompt.size() > LongestPrompt)
            return refuse(step, "The prompt is longer than 10,000 characters.");
        bool shields = false;
        auto check = std::make_shared<SafetyCheck>();
        SafetyQuestions questions(step, *rules);
        if (!step.evaluate(rules->shields, shields) || (shields && !questions.shield(prompt, *check))
            || !questions.analyze({prompt}, *check))
            return Outcome::Fail;
        step.memory.kept[this] = std::move(check);
        return askNext(step);
    }

    [[nodiscard]] Outcome checkCompletion(Step& step) const
    {
        const Context& context = step.context;
        if (context.hasResponse && !context.responseBody && !isStreamed(context))
            return step.ask(NeedBody{NeedBody::Which::Response});
        const std::string text = context.responseBody ? completionText(*context.responseBody) : std::string();
        int64_t size = 0;
        int64_t overlap = 0;
        auto check = std::make_shared<SafetyCheck>();
        if (!step.evaluate(rules->windowSize, size) || !step.evaluate(rules->overlap, overlap)
            || !SafetyQuestions(step, *rules)
                    .analyze(windowsOf(text, static_cast<size_t>(size), static_cast<size_t>(overlap)), *check))
            return Outcome::Fail;
        step.memory.kept[this] = std::move(check);
        return askNext(step);
    }

private:
    // When the answer is decided nothing leads to on-error any more: the answer itself is replaced.
    Outcome refuse(Step& step, std::string why) const
    {
        step.memory.kept.erase(this);
        RunFailure failure;
        failure.reason = "ContentSafetyViolation"; // no documented name is known
        failure.message = "The content is not allowed.";
        failure.detail = std::move(why);
        failure.status = 403;
        failure.clientMessage = failure.message;
        if (step.deferred)
            prepareAnswer(step.context, failure.status, errorBody(failure.status, failure.clientMessage));
        return step.fail(std::move(failure));
    }

    Outcome failUnasked(Step& step, std::string why) const
    {
        step.memory.kept.erase(this);
        RunFailure failure;
        failure.reason = "BackendConnectionFailure";
        failure.message = "The content could not be judged. " + why;
        failure.isInternal = true;
        if (step.deferred)
            prepareAnswer(step.context, 500, internalErrorBody(step.context.requestId));
        return step.fail(std::move(failure));
    }
};

struct CompletionSafetySettings : ContentSafetyAsking
{
    Outcome run(Step& step) const { return checkCompletion(step); }
};

struct PromptSafetySettings : ContentSafetyAsking
{
    const Op* later = nullptr;

    Outcome run(Step& step) const
    {
        bool enforces = false;
        if (!step.evaluate(rules->enforces, enforces))
            return Outcome::Fail;
        if (enforces)
            step.defer(*later, {});
        return checkPrompt(step);
    }
};

void readCategories(const Node& list, SafetyRules& rules, Compiler& compiler)
{
    const Values values = compiler.read(list);
    rules.outputType = values.computedText("output-type", "FourSeverityLevels");
    for (const Node* child : compiler.children(list)) {
        const Values category = compiler.read(*child);
        if (category.isUsable())
            rules.categories.push_back({category.computedText("name"), category.computedInteger("threshold")});
    }
}

void checkSafetyBackend(const SafetyRules& rules, base::Place place, Compiler& compiler)
{
    const Environment& environment = compiler.environment();
    const bool isKnown = environment.hasBackend && environment.hasBackend(rules.backend.literal);
    if (rules.backend.isLiteral() && !isKnown && !environment.assumesAll)
        compiler.problem(place,
                         base::translate("policy", "There is no backend %1: create it, or correct the name.")
                             .arg(rules.backend.literal));
}

void compileContentSafety(const Node& element, const Values& values, Compiler& compiler)
{
    auto rules = std::make_shared<SafetyRules>();
    rules->backend = values.computedText("backend-id");
    rules->shields = values.computedBoolean("shield-prompt", false);
    rules->enforces = values.computedBoolean("enforce-on-completions", false);
    rules->windowSize = values.computedInteger("window-size", 1000);
    rules->overlap = values.computedInteger("window-overlap-size", 0);
    for (const Node* child : compiler.children(element)) {
        if (child->name == "categories") {
            readCategories(*child, *rules, compiler);
        } else {
            (void)compiler.read(*child);
            rules->blocklists = compiler.texts(*child);
        }
    }
    checkSafetyBackend(*rules, values.place("backend-id"), compiler);
    CompletionSafetySettings completion;
    completion.rules = rules;
    if (compiler.section() == Section::Outbound) {
        compiler.add(std::move(completion));
        return;
    }
    PromptSafetySettings prompt;
    prompt.rules = rules;
    prompt.later = &compiler.addDeferred(std::move(completion));
    compiler.readsRequestBody();
    compiler.add(std::move(prompt));
}
} // namespace

const PolicyRule LlmContentSafety{.element = "llm-content-safety",
                                  .sections = in::Inbound | in::Outbound,
                                  .attributes = ContentSafetyAttributes,
                                  .children = ContentSafetyChildren,
                                  .compile = compileContentSafety};

} // namespace policy
