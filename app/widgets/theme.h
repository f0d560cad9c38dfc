// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every colour, font and measure of the console, by role. The application's palette and font say which theme and text
// scale are in force, so nothing here has to be passed around, and a change repaints everything.

#include <QColor>
#include <QFont>
#include <QPalette>

#include <cstdint>

namespace widgets {

enum class Role : uint8_t {
    Window,
    Surface,
    Sunken,
    Raised,
    Hover,
    Border,
    Control,
    Text,
    Text2,
    Disabled,
    Accent,
    OnAccent,
    Link,
    Selection,
    Focus,
    SuccessText,
    SuccessTint,
    SuccessMark,
    InfoText,
    InfoTint,
    InfoMark,
    WarningText,
    WarningTint,
    WarningMark,
    DangerText,
    DangerTint,
    DangerMark,
    NeutralText,
    NeutralTint,
    NeutralMark,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Calm,
    CalmFill,
    GlobalText,
    GlobalTint,
    ProductText,
    ProductTint,
    ApiText,
    ApiTint,
    OperationText,
    OperationTint,
    MethodGet,
    MethodPost,
    MethodPut,
    MethodPatch,
    MethodDelete,
    MethodOther,
    Edge,
    EdgeQuiet,
    EdgeSelected,
    EdgeBroken,
    Node,
    NodeBorder,
    Count
};

enum class FontRole : uint8_t {
    Caption,
    CaptionStrong,
    Data,
    DataStrong,
    Badge,
    Small,
    SmallStrong,
    Body,
    BodyMedium,
    Strong,
    DrawerTitle,
    PageTitle,
    Figure
};

enum class ThemeMode : uint8_t { Light, Dark, System };
enum class Density : uint8_t { Compact, Normal, Comfortable };

namespace measure {
constexpr int Gap = 4; // inside a group
constexpr int Space = 8; // between controls
constexpr int Padding = 12; // of pages and panels
constexpr int Margin = 16; // drawer, page title
constexpr int ChipRadius = 3;
constexpr int ControlRadius = 4;
constexpr int PanelRadius = 6;
} // namespace measure

class Theme
{
public:
    // Installs style, palette and fonts; call again for another mode or text scale, without rebuilding a widget.
    static void apply(ThemeMode mode, int textPercent = 100);
    // What the desktop asks for, as far as its palette tells. Remembered from before the first apply().
    [[nodiscard]] static bool systemIsDark();
    static void setDensity(Density density);

    [[nodiscard]] static bool isDark();
    [[nodiscard]] static QColor color(Role role);
    [[nodiscard]] static QColor color(Role role, bool dark);
    [[nodiscard]] static QPalette palette(bool dark);
    [[nodiscard]] static QFont font(FontRole role);
    [[nodiscard]] static int lineHeight(FontRole role);
    [[nodiscard]] static int scaled(int pixels); // a length that grows with the text

    [[nodiscard]] static Density density();
    [[nodiscard]] static int rowHeight(); // of a table and its header
    [[nodiscard]] static int treeRowHeight();
    [[nodiscard]] static int controlHeight();
};

// (lighter + 0.05) / (darker + 0.05) of the relative luminances, as WCAG counts it.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace widgets
