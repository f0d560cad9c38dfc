// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A body, as set-body gives it: a text, an expression or a Liquid template. Also a child of return-response and of the
// policies that send requests.

#include "core/liquid/bodydata.h"
#include "core/liquid/template.h"
#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>
#include <memory>
#include <optional>
#include <string>

namespace policy {

// What `body` means in a Liquid template.
enum class LiquidBody : uint8_t {
    OfTheMessage, // that the section may change
    Empty, // in return-response
};

struct BodyEdit
{
    ComputedText text;
    std::shared_ptr<const liquid::Template> liquid{}; // instead of the text
    liquid::BodyOptions options{};
    LiquidBody liquidBody = LiquidBody::OfTheMessage;

    // False: the step has failed.
    [[nodiscard]] bool make(Step& step, std::string& out) const;

private:
    [[nodiscard]] bool render(Step& step, std::string& out) const;
};

inline constexpr std::array<AttributeRule, 4> BodyEditAttributes{{
    {.name = "template", .kind = AttributeKind::Choice, .choices = "none|liquid"},
    {.name = "xsi-nil", .kind = AttributeKind::Choice, .choices = "blank|null"},
    {.name = "parse-date", .kind = AttributeKind::Boolean},
    {.name = "html-decode-expression",
     .kind = AttributeKind::Unsupported, // what is decoded is documented nowhere
     .instead = "decode it in the expression, with System.Net.WebUtility.HtmlDecode"},
}};
inline constexpr ElementRule BodyEditElement{
    .name = "set-body", .attributes = BodyEditAttributes, .content = Content::Anything, .isOnce = true};
// nullopt when something was wrong and is reported.
[[nodiscard]] std::optional<BodyEdit> readBodyEdit(const Node& element, const Values& values, Compiler& compiler,
                                                   LiquidBody liquidBody = LiquidBody::OfTheMessage);

} // namespace policy
