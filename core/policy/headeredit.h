// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One change of one header, as set-header describes it; also a child of return-response.

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace policy {

enum class ExistsAction : uint8_t { Override, Skip, Append, Delete };
inline constexpr std::string_view ExistsActionChoices = "override|skip|append|delete";
[[nodiscard]] ExistsAction existsAction(std::string_view text);
[[nodiscard]] bool evaluateAction(Step& step, const ComputedText& computed, ExistsAction& out); // as Step::evaluate

// The change, when nothing of it is computed.
struct FixedHeaderEdit
{
    ExistsAction action = ExistsAction::Override;
    bool isProtectedRequest = false;
    bool isProtectedResponse = false;
    bool isSeparate = false;
    bool isHost = false;
    std::string joined; // the values, unless they are sent separately
};

// As it stands in the document.
struct HeaderEdit
{
    ComputedText name;
    ComputedText action; // empty: override
    std::vector<ComputedText> values;
    std::optional<FixedHeaderEdit> fixed{};

    // Changes headers, unless the header belongs to the connection. False: the step has failed. Leaves a note.
    [[nodiscard]] bool apply(Step& step, http::Headers& headers, bool isRequest) const
    {
        return applyFixed(step, headers, isRequest) || applyComputed(step, headers, isRequest);
    }
    void fix(); // fills fixed where it can be known

private:
    [[nodiscard]] bool applyComputed(Step& step, http::Headers& headers, bool isRequest) const;
    [[nodiscard]] bool applyFixed(Step& step, http::Headers& headers, bool isRequest) const;
    static void noteHost(Step& step, const http::Headers& headers, std::string_view header);
};

inline constexpr std::array<AttributeRule, 2> HeaderEditAttributes{{
    {.name = "name", .kind = AttributeKind::HeaderName, .isRequired = true, .mayCompute = true},
    {.name = "exists-action", .kind = AttributeKind::Choice, .choices = ExistsActionChoices, .mayCompute = true},
}};
inline constexpr std::array<ElementRule, 1> HeaderEditChildren{{{.name = "value", .content = Content::Computed}}};
inline constexpr ElementRule HeaderEditElement{
    .name = "set-header", .attributes = HeaderEditAttributes, .children = HeaderEditChildren};
// nullopt when something was wrong and is reported.
[[nodiscard]] std::optional<HeaderEdit> readHeaderEdit(const Node& element, const Values& values, Compiler& compiler);

} // namespace policy
