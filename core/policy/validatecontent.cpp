// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/validatecontent.h"

#include "core/policy/compiler.h"
#include "core/policy/contentrule.h"
#include "core/policy/contenttype.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr int64_t LargestContent = 4L << 20;

constexpr std::array<AttributeRule, 4> ValidateContentAttributes{{
    {.name = "unspecified-content-type-action",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = ValidationActionChoices,
     .mayCompute = true},
    {.name = "max-size",
     .kind = AttributeKind::Integer,
     .isRequired = true,
     .maximum = LargestContent,
     .mayCompute = true},
    {.name = "size-exceeded-action",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = ValidationActionChoices,
     .mayCompute = true},
    {.name = "errors-variable-name"},
}};
constexpr std::array<AttributeRule, 2> TypeMapAttributes{{
    {.name = "any-content-type-value"},
    {.name = "missing-content-type-value"},
}};
constexpr std::array<AttributeRule, 3> TypeMapEntryAttributes{{
    {.name = "from"},
    {.name = "when", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "to", .isRequired = true},
}};
constexpr std::array<ElementRule, 1> TypeMapChildren{{{.name = "type", .attributes = TypeMapEntryAttributes}}};
constexpr std::array<ElementRule, 2> ValidateContentChildren{{
    {.name = "content-type-map", .attributes = TypeMapAttributes, .children = TypeMapChildren, .isOnce = true},
    {.name = "content", .attributes = ContentRuleAttributes},
}};

// What content type a body counts as.
struct TypeMap
{
    struct Entry
    {
        std::string from; // in lower case
        std::optional<ComputedBoolean> when;
        std::string to;
    };
    std::string forAny;
    std::string forMissing;
    std::vector<Entry> entries; // they come before the two

    // nullopt: an expression failed.
    [[nodiscard]] std::optional<std::string> map(Step& step, const std::string& type) const
    {
        for (const Entry& entry : entries) {
            bool fits = mediaType(type) == entry.from && !entry.from.empty();
            if (entry.when && !step.evaluate(*entry.when, fits))
                return std::nullopt;
            if (fits)
                return entry.to;
        }
        if (type.empty() && !forMissing.empty())
            return forMissing;
        return forAny.empty() ? type : forAny;
    }
};

struct ValidateContentSettings
{
    ComputedText unspecified;
    ComputedInteger mostBytes;
    ComputedText tooLarge;
    std::string variable;
    TypeMap types;
    std::vector<ContentRule> rules;

    Outcome run(Step& step) const
    {
        const std::string* body = step.body();
        int64_t most = 0;
        if (!step.evaluate(mostBytes, most))
            return Outcome::Fail;
        if (!body || body->empty())
            return Outcome::Next;
        Validation validation(step, variable);
        if (static_cast<int64_t>(body->size()) > most)
            validation.add(tooLarge, sizeError(step, body->size(), most));
        const auto type = types.map(step, std::string(step.headers().get("Content-Type")));
        if (!type)
            return Outcome::Fail;
        if (validation.goesOn())
            checkType(step, *body, mediaType(*type), validation);
        return validation.finish();
    }

private:
    [[nodiscard]] static ValidationError sizeError(const Step& step, size_t size, int64_t most)
    {
        const bool isRequest = step.changesRequest();
        return {{},
                isRequest ? "RequestBody" : "ResponseBody",
                "SizeLimit",
                std::string(isRequest ? "Request" : "Response") + "'s body is " + std::to_string(size)
                    + " bytes long and it exceeds the configured limit of " + std::to_string(most) + " bytes.",
                isRequest};
    }

    void checkType(Step& step, const std::string& body, const std::string& type, Validation& validation) const
    {
        const auto isFor = [&](const ContentRule& rule) { return rule.type == type; };
        auto rule = std::ranges::find_if(rules, isFor);
        const bool isSpecified = findRepresentation(step, type) != nullptr || rule != rules.end();
        if (rule == rules.end() && isSpecified)
            rule = std::ranges::find(rules, std::string(), &ContentRule::type);
        const bool isRequest = step.changesRequest();
        if (!isSpecified)
            validation.add(unspecified,
                           {type, isRequest ? "RequestBody" : "ResponseBody", "Unspecified",
                            "Unspecified content type " + type + " is not allowed.", isRequest});
        else if (rule != rules.end())
            rule->check(step, body, type, validation);
    }
};

void readTypeMap(const Node& element, TypeMap& out, Compiler& compiler)
{
    const Values values = compiler.read(element);
    out.forAny = values.text("any-content-type-value");
    out.forMissing = values.text("missing-content-type-value");
    for (const Node* child : compiler.children(element)) {
        const Values entry = compiler.read(*child);
        if (!entry.isUsable())
            continue;
        if (entry.has("from") == entry.has("when"))
            compiler.problem(child->place, base::translate("policy", "type needs one of from and when."));
        out.entries.push_back({mediaType(entry.text("from")),
                               entry.has("when") ? std::optional(entry.computedBoolean("when", false)) : std::nullopt,
                               entry.text("to")});
    }
}

void compileValidateContent(const Node& element, const Values& values, Compiler& compiler)
{
    ValidateContentSettings settings;
    settings.unspecified = values.computedText("unspecified-content-type-action");
    settings.mostBytes = values.computedInteger("max-size");
    settings.tooLarge = values.computedText("size-exceeded-action");
    settings.variable = values.text("errors-variable-name");
    for (const Node* child : compiler.children(element)) {
        if (child->name == "content-type-map")
            readTypeMap(*child, settings.types, compiler);
        else if (auto rule = readContentRule(*child, compiler))
            settings.rules.push_back(std::move(*rule));
    }
    compiler.readsBody();
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule ValidateContent{.element = "validate-content",
                                 .sections = in::Inbound | in::Outbound | in::OnError,
                                 .attributes = ValidateContentAttributes,
                                 .children = ValidateContentChildren,
                                 .compile = compileValidateContent};

} // namespace policy
