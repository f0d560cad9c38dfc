// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Compiles one document: element tree → checked operations, or problems with file, line and column.
// A policy's compile function gets it to check children, to report problems and to add operations.

#include "core/policy/document.h"
#include "core/policy/markup.h"
#include "core/policy/program.h"
#include "core/policy/rule.h"
#include "core/policy/step.h"

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace policy {

class Compiler
{
public:
    Compiler(const catalog::PolicyDocument& source, const Environment& environment);
    [[nodiscard]] Compiled run();

    // For policies.
    void problem(base::Place place, base::Message message);
    // Of something that API Management offers and this program does not.
    void unsupported(base::Place place, std::string feature, base::Message message);
    void useFeature(std::string feature) { m_features.insert(std::move(feature)); }
    [[nodiscard]] const Environment& environment() const { return m_environment; }
    [[nodiscard]] const catalog::PolicyScope& scope() const { return m_document->scope; }
    [[nodiscard]] Section section() const { return m_section; }

    [[nodiscard]] std::string_view written(Range range) const { return m_unit->source.written(range); }
    // Nothing is known of the named value that stands there: its text means nothing.
    [[nodiscard]] bool isAssumed(Range range) const
    {
        return m_environment.assumesAll && m_unit->source.hasValueIn(range);
    }

    // The elements in it that its rule names, in order; what else stands there has been reported.
    [[nodiscard]] std::vector<const Node*> children(const Node& element) const;
    [[nodiscard]] std::vector<const Node*> children(const Node& element, std::string_view name) const;
    // Checks the attributes of one of them against its rule; what is wrong is reported.
    [[nodiscard]] Values read(const Node& child);
    // The text of an element that has nothing but text. nullopt: something was wrong, and is reported.
    [[nodiscard]] std::optional<ComputedText> text(const Node& element);
    [[nodiscard]] std::optional<std::string> literal(const Node& element);
    // The trimmed texts of its children, which have no attributes; literals() is for those without expressions.
    [[nodiscard]] std::vector<ComputedText> texts(const Node& element);
    [[nodiscard]] std::vector<std::string> literals(const Node& element);

    // All that stands in an element as one text: with its markup when there are elements in it, else resolved.
    [[nodiscard]] static std::string content(const Node& element);
    [[nodiscard]] base::Place contentPlace(const Node& element, size_t offset) const;

    // The policies in the element, as a block of their own. step: what it adds to the path of the policy around it.
    [[nodiscard]] const Block& block(const Node& element, std::string_view step = {});
    // One child alone, as a block.
    [[nodiscard]] const Block& side(const Node& parent, const Node& child);
    // The policies of a fragment, as if they stood here.
    void include(const std::string& fragment, base::Place place);

    void setCrossDomainPolicy(std::string markup) { m_document->crossDomainPolicy = std::move(markup); }

    // The operation that is added next finds the body read.
    void readsRequestBody() { m_readsRequestBody = true; }
    void readsResponseBody() { m_readsResponseBody = true; }
    // That of the message which the section may change.
    void readsBody()
    {
        const bool isOfRequest = m_section == Section::Inbound || m_section == Section::Backend;
        (isOfRequest ? m_readsRequestBody : m_readsResponseBody) = true;
    }

    // Settings have "Outcome run(Step&) const", "Outcome resume(Step&, const Event&) const" when they ask, and when
    // they have blocks, if they wish, "Outcome leave(Step&) const" and "void release(Step&) const" (see Op); and
    // "void foresee(const Context&, const Services&) const" when what they read of many things takes time to come.
    template<typename Settings>
    void add(Settings settings)
    {
        append(makeOp(std::move(settings)));
    }
    // An operation that runs only when it is deferred (Step::defer).
    template<typename Settings>
    [[nodiscard]] const Op& addDeferred(Settings settings)
    {
        return keepDeferred(makeOp(std::move(settings)));
    }

private:
    template<typename Settings>
    [[nodiscard]] Op makeOp(Settings settings)
    {
        auto kept = std::make_shared<const Settings>(std::move(settings));
        Op op;
        op.run = [](const void* self, Step& step) { return static_cast<const Settings*>(self)->run(step); };
        if constexpr (requires(const Settings& s, Step& step, const Event& event) { s.resume(step, event); })
            op.resume = [](const void* self, Step& step, const Event& event) {
                return static_cast<const Settings*>(self)->resume(step, event);
            };
        if constexpr (requires(const Settings& s, Step& step) { s.leave(step); })
            op.leave = [](const void* self, Step& step) { return static_cast<const Settings*>(self)->leave(step); };
        if constexpr (requires(const Settings& s, Step& step) { s.release(step); })
            op.release = [](const void* self, Step& step) { static_cast<const Settings*>(self)->release(step); };
        if constexpr (requires(const Settings& s, const Context& context, const Services& services) {
                          s.foresee(context, services);
                      })
            op.foresee = [](const void* self, const Context& context, const Services& services) {
                static_cast<const Settings*>(self)->foresee(context, services);
            };
        if constexpr (requires { Settings::AnswersPreflight; })
            op.answersPreflight = Settings::AnswersPreflight;
        op.settings = kept.get();
        m_document->settings.push_back(std::move(kept));
        return op;
    }

    // A text that is compiled: the document, or a fragment in it.
    struct Unit
    {
        SourceText source;
        std::string_view file;
    };
    // What belongs to the policy that is being compiled, kept while its children are.
    struct Position
    {
        Block* block = nullptr;
        size_t origin = 0;
        std::string path; // of the policy around it, with a separator; empty in a section
    };
    // What the rule of an element says about the inside of its tags.
    struct Shape
    {
        std::span<const AttributeRule> attributes;
        std::span<const ElementRule> children;
        Content content = Content::Nothing;
    };
    struct Code;

    [[nodiscard]] SourceText readSource(std::string_view text) const;
    void reportUnknownNamedValues(const Node* root);
    void compileRoot(const Node& root);
    void compileFragment(const Node& root);
    void compileSection(const Node& element);
    template<typename Compile>
    const Block& makeBlock(std::string_view step, Compile compile);
    void compilePolicies(const Node& parent);
    void compilePolicy(const Node& parent, const Node& element);
    void compileBase(const Node& element);
    [[nodiscard]] bool isAllowedHere(const PolicyRule& rule, const Node& element);
    void reportUnknownPolicy(const Node& element);
    void admit(const Node& element, const Shape& shape);
    void admitChildren(const Node& element, const Shape& shape);
    void reportStranger(const Node& element, const Node& child);
    void checkNumbers(const Node& element, std::span<const ElementRule> rules);
    [[nodiscard]] const Shape& shapeOf(const Node& element) const;
    [[nodiscard]] Values readAttributes(const Node& element, std::span<const AttributeRule> rules);
    void readAttribute(const Node& element, const Attribute& attribute, const AttributeRule& rule, Values& values);
    void readLiteral(const Node& element, const Attribute& attribute, const AttributeRule& rule, Values& values);
    [[nodiscard]] std::optional<Code> findCode(const Node& element, std::string_view value, const RawText& raw);
    [[nodiscard]] std::shared_ptr<const Formula> makeFormula(const Code& code, std::string owner,
                                                             std::string_view element, const AttributeRule* rule);
    void reportFaults(const Code& code, const std::vector<expression::Fault>& faults);
    void beginOrigin(const Node& parent, const Node& element, std::string_view name);
    void append(Op op);
    [[nodiscard]] const Op& keepDeferred(Op op);
    void complete(Op& op) const;

    const Environment& m_environment;
    std::shared_ptr<Document> m_document;
    Unit m_main;
    const Unit* m_unit = &m_main;
    Position m_here;
    std::vector<base::Problem> m_problems;
    std::unordered_map<const Node*, Shape> m_shapes; // of the elements that a rule names
    std::set<std::string> m_features;
    std::vector<std::string> m_unsupported;
    std::vector<size_t> m_unsupportedAt; // of m_problems
    size_t m_policies = 0;
    size_t m_expressions = 0;
    bool m_readsRequestBody = false;
    bool m_readsResponseBody = false;
    bool m_storesResponse = false; // the policy that is being compiled: see Op
    bool m_isInFragment = false;
    bool m_mayBeAnySection = false;
    Section m_section = Section::Inbound;
    std::vector<std::string_view> m_once; // policies seen that may stand once
};

// Where child stands among the elements of its name in parent: "when[2]", or "when" when it is the only one.
[[nodiscard]] std::string pathStep(const Node& parent, const Node& child);

} // namespace policy
