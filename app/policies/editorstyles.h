// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers by which an editor's parts name styles, margins and indicators to each other.

#include <QString>

namespace policies {

// Behind those of the inks, twice, and those that Scintilla keeps for itself.
enum MarginStyle : int { DangerStyle = 40, WarningStyle, OriginStyle, ScopeStyle };
enum Margin : int { NumberMargin, WordMargin };
enum Indicator : int { DangerLine = 8, WarningLine, MatchBox };

constexpr qsizetype ScopeWidth = 11; // of the longest scope, with a blank on each side
constexpr qsizetype LineWidth = 5;

[[nodiscard]] int styleOfScope(const QString& scope);

} // namespace policies
