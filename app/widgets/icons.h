// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The line icons of resources/icons, painted in the colour of a role at the moment they are shown: a change of theme
// needs no new icon. Rendered once per size, colour and device ratio.

#include "app/widgets/theme.h"

#include <QIcon>
#include <QRect>
#include <QStringView>

class QPainter;

namespace widgets {

[[nodiscard]] QIcon icon(QStringView name, Role role = Role::Text2);
void drawIcon(QPainter& painter, const QRect& rectangle, QStringView name, const QColor& color);

} // namespace widgets
