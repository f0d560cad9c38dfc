// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Compiles one document: element tree → checked operations, or problems with file, line and column.
// A policy's compile function gets it to check children, to report problems and to add operations.

#include "core/policy/document.h"
#include "core/policy/markup.h"
#include "core/policy/program.h"
#include "core/policy/rule.h"
#include "core/policy/step.h"

#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

class Compiler
{
public:
    Compiler(const catalog::PolicyDocument& source, const Environment& environment);
    [[nodiscard]] Compiled run();

    // For policies.
    void problem(base::Place place, base::Message message);
    [[nodiscard]] const Environment& environment() const { return m_environment; }
    [[nodiscard]] const catalog::PolicyScope& scope() const { return m_document->scope; }

    [[nodiscard]] std::string_view written(Range range) const { return m_source.written(range); }

    // Checks the attributes of a child element; what is wrong is reported.
    [[nodiscard]] Values read(const Node& element, std::span<const AttributeRule> rules);
    // The element children of those names, in order; anything else in the element is reported.
    [[nodiscard]] std::vector<const Node*> children(const Node& element, std::initializer_list<std::string_view> names);
    // The text of an element that has nothing but text; expressions are reported.
    [[nodiscard]] std::optional<std::string> literal(const Node& element);
    // The trimmed texts of its <value> children (or of another name).
    [[nodiscard]] std::vector<std::string> literals(const Node& element, std::string_view child);

    // Settings have "Outcome run(Step&) const", and "Outcome resume(Step&, const Event&) const" when they ask.
    template<typename Settings>
    void add(Settings settings)
    {
        auto kept = std::make_shared<const Settings>(std::move(settings));
        Op op;
        op.run = [](const void* self, Step& step) { return static_cast<const Settings*>(self)->run(step); };
        if constexpr (requires(const Settings& s, Step& step, const Event& event) { s.resume(step, event); })
            op.resume = [](const void* self, Step& step, const Event& event) {
                return static_cast<const Settings*>(self)->resume(step, event);
            };
        op.settings = kept.get();
        m_document->settings.push_back(std::move(kept));
        append(op);
    }

private:
    void reportUnknownNamedValues(const Node* root);
    void compileRoot(const Node& root);
    void compileSection(const Node& element);
    void compilePolicy(const Node& section, const Node& element);
    void compileBase(const Node& element);
    [[nodiscard]] bool isAllowedHere(const PolicyRule& rule, const Node& element);
    void reportUnknownPolicy(const Node& element);
    void readAttribute(const Node& element, const Attribute& attribute, const AttributeRule& rule, Values& values);
    void beginOrigin(const Node& section, const Node& element, std::string_view name);
    void append(Op op);

    const Environment& m_environment;
    SourceText m_source;
    std::shared_ptr<Document> m_document;
    std::vector<base::Problem> m_problems;
    Section m_section = Section::Inbound;
    std::vector<std::string_view> m_once; // policies seen that may stand once
};

} // namespace policy
