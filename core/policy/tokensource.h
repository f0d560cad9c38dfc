// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a policy finds the token that it judges: a header, a query parameter or a value; and what is answered when it
// is refused.

#include "core/policy/compiler.h"
#include "core/policy/step.h"
#include "core/token/refusal.h"

#include <optional>
#include <string>

namespace policy {

struct TokenSource
{
    std::optional<ComputedText> header;
    std::optional<ComputedText> query;
    std::optional<ComputedText> value;
    ComputedText scheme; // that Authorization must name; empty: any

    // Empty: it is not there. False: the step has failed.
    [[nodiscard]] bool find(Step& step, std::string& token) const;
};

struct TokenRefusal
{
    ComputedInteger status{401};
    ComputedText message; // empty: what was wrong

    Outcome refuse(Step& step, const token::Refusal& why) const;
};

inline constexpr AttributeRule TokenHeader{
    .name = "header-name", .kind = AttributeKind::HeaderName, .mayCompute = true};
inline constexpr AttributeRule TokenQuery{.name = "query-parameter-name", .mayCompute = true};
inline constexpr AttributeRule TokenValue{.name = "token-value", .mayCompute = true};
inline constexpr AttributeRule TokenScheme{.name = "require-scheme", .mayCompute = true};
inline constexpr AttributeRule TokenFailedStatus{.name = "failed-validation-httpcode",
                                                 .kind = AttributeKind::Integer,
                                                 .minimum = 200,
                                                 .maximum = 599,
                                                 .mayCompute = true};
inline constexpr AttributeRule TokenFailedMessage{.name = "failed-validation-error-message", .mayCompute = true};
inline constexpr AttributeRule TokenVariable{.name = "output-token-variable-name"};

// fallbackHeader: where it is looked for when no attribute says so; empty: one must.
[[nodiscard]] TokenSource readTokenSource(const Node& element, const Values& values, std::string_view fallbackHeader,
                                          Compiler& compiler);
[[nodiscard]] TokenRefusal readTokenRefusal(const Values& values);

} // namespace policy
