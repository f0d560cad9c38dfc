// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one table of colours, in the order of Role. Nowhere else is a colour written down; tests/checks refuses it.

#include "app/widgets/theme.h"

#include <array>
#include <cstdint>

namespace widgets {

struct ColorPair
{
    uint32_t light;
    uint32_t dark;
};

inline constexpr std::array<ColorPair, static_cast<size_t>(Role::Count)> ThemeColors{{
    {0xf1f3f5, 0x13161a}, // Window
    {0xffffff, 0x1a1e24}, // Surface
    {0xe8ebee, 0x0f1215}, // Sunken
    {0xffffff, 0x232931}, // Raised
    {0xf2f6f8, 0x20262d}, // Hover
    {0xd7dce2, 0x2d343d}, // Border
    {0x7f8894, 0x707b89}, // Control
    {0x171b21, 0xe3e7ec}, // Text
    {0x4c5664, 0xa4aeba}, // Text2
    {0x8a939f, 0x626c78}, // Disabled
    {0x0b6680, 0x57b8d4}, // Accent
    {0xffffff, 0x06232c}, // OnAccent
    {0x0b6680, 0x6ac3dc}, // Link
    {0xd3e8ef, 0x153b49}, // Selection
    {0x0a7c9c, 0x57b8d4}, // Focus
    {0x17703a, 0x63c98a}, // SuccessText
    {0xdff2e5, 0x15301f}, // SuccessTint
    {0x1f8a4c, 0x3fb56e}, // SuccessMark
    {0x1f58b8, 0x82b2f6}, // InfoText
    {0xe2ebfa, 0x172a4b}, // InfoTint
    {0x2f6fdb, 0x5b95ee}, // InfoMark
    {0x855000, 0xe3ac50}, // WarningText
    {0xfbeccf, 0x372912}, // WarningTint
    {0xb97200, 0xe0a840}, // WarningMark
    {0xae2219, 0xf58e85}, // DangerText
    {0xfbe3e1, 0x43201e}, // DangerTint
    {0xb51f1a, 0xe8554d}, // DangerMark
    {0x515b69, 0xa4aeba}, // NeutralText
    {0xe8ebee, 0x272d35}, // NeutralTint
    {0x76818e, 0x808b98}, // NeutralMark
    {0x234a9f, 0x6c7fe8}, // Series1
    {0x1f9ca3, 0x5fe3cb}, // Series2
    {0xb48300, 0xebd24b}, // Series3
    {0x9b4263, 0xb5627e}, // Series4
    {0x7468cb, 0xa9b6fb}, // Series5
    {0x612c00, 0xec906b}, // Series6
    {0x71849a, 0x7f94a8}, // Calm
    {0xc9d2db, 0x36424e}, // CalmFill
    {0x515b69, 0xa4aeba}, // GlobalText
    {0xe6e9ec, 0x272d35}, // GlobalTint
    {0x7a3f9a, 0xce9be6}, // ProductText
    {0xf1e6f6, 0x36243f}, // ProductTint
    {0x1f58b8, 0x82b2f6}, // ApiText
    {0xe2ebfa, 0x172a4b}, // ApiTint
    {0x0b6b5b, 0x5cc7b2}, // OperationText
    {0xddf1ed, 0x12322d}, // OperationTint
    {0x1f58b8, 0x82b2f6}, // MethodGet
    {0x17703a, 0x63c98a}, // MethodPost
    {0x855000, 0xe3ac50}, // MethodPut
    {0x7a3f9a, 0xce9be6}, // MethodPatch
    {0xae2219, 0xf58e85}, // MethodDelete
    {0x515b69, 0xa4aeba}, // MethodOther
    {0xa9b2bd, 0x566070}, // Edge
    {0xd3d9df, 0x2f3741}, // EdgeQuiet
    {0x0b6680, 0x57b8d4}, // EdgeSelected
    {0xb51f1a, 0xe8554d}, // EdgeBroken
    {0xffffff, 0x1f242b}, // Node
    {0x7f8894, 0x707b89}, // NodeBorder
}};

} // namespace widgets
