// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The routing rules that no documentation of API Management states. Each is a choice that is written down once, here,
// so that an observation on a live service changes one line.

#include <string_view>

namespace routing {

// Literal parts of API paths and templates, names and literal values of a template's query part, version identifiers
// and the name of the subscription key's query parameter compare without case (ASCII).
inline constexpr bool TextIgnoresCase = true;

// "/files/*" also answers "/files": the wildcard stands for nothing, too.
inline constexpr bool WildcardMatchesNothing = true;

// A product that is not published still serves: publishing decides who sees it in a portal, not who may call.
inline constexpr bool OpenProductMustBePublished = false;

// Two more that need no constant: the API with the longest path is chosen even when only a shorter one has a fitting
// operation (ApiIndex), and expirationDate is a note, a subscription ends when its state says so (Table::authorize).

inline constexpr std::string_view RevisionMark = ";rev=";

} // namespace routing
