// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What each byte of a policy document is, for its colour: markup, policies by whether they are offered, and the C# of
// expressions. It marks, it does not check, and takes any text that is half typed.

#include <cstdint>
#include <string_view>
#include <vector>

namespace policies {

enum class Ink : uint8_t {
    Plain,
    Section, // policies, fragment, inbound …
    Policy,
    Unsupported, // a policy that is known and not offered here
    Element, // in a policy
    Attribute,
    Value,
    Comment,
    NamedValue,
    Bracket, // around an expression
    Code,
    Keyword,
    Context,
    CodeText,
    Number,
    CodeComment,
    Count
};

[[nodiscard]] std::vector<Ink> inksOf(std::string_view text);

} // namespace policies
