// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The marks that are painted by code: state shapes, figures of one width, badges, key hints, bars, hairlines.

#include "app/widgets/state.h"
#include "app/widgets/theme.h"

#include <QList>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace widgets {

// The shape of a state, 10 px at normal text scale, in the middle of the rectangle.
void drawState(QPainter& painter, const QRectF& rectangle, State state);
[[nodiscard]] int stateSide();

// Digits on the pitch of the widest digit, so that columns of numbers stand still. Inter's own figures are
// proportional.
void drawNumber(QPainter& painter, const QRectF& rectangle, const QString& text, const QFont& font,
                Qt::Alignment alignment = Qt::AlignRight | Qt::AlignVCenter);
[[nodiscard]] double numberWidth(const QString& text, const QFont& font);

// "412 806": thin spaces between groups of three digits; a fraction stays as it is.
[[nodiscard]] QString groupedDigits(QString digits);

// One line of text, shortened with … where it does not fit. Returns the width that was used.
double drawText(QPainter& painter, const QRectF& rectangle, const QString& text, const QFont& font, const QColor& color,
                Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

// A chip: shape and word on the tint of the state. Returns its width; with draws = false only that.
double drawChip(QPainter* painter, const QPointF& topLeft, State state, const QString& word);
[[nodiscard]] int chipHeight();

// The number of a key (1, 2) or of an event: a digit in a small frame.
void drawNumberBadge(QPainter& painter, const QRectF& rectangle, const QString& text);
[[nodiscard]] int numberBadgeSide();

// A keyboard key: "Ctrl K" in a small frame, aligned to the right edge of the rectangle. Returns its width.
double drawKeyHint(QPainter* painter, const QRectF& rectangle, const QString& keys, const QColor& text,
                   const QColor& frame);

// A 6 px bar of a share between 0 and 1.
void drawBar(QPainter& painter, const QRectF& rectangle, double share, Role role = Role::Calm);

// The line of a series from zero, with its body and a dot at the last value.
void drawSparkline(QPainter& painter, const QRectF& rectangle, const QList<double>& values, Role role,
                   double highest = 0);

void drawFocusRing(QPainter& painter, const QRectF& rectangle, double radius = measure::ControlRadius);
void drawPanel(QPainter& painter, const QRectF& rectangle, Role fill, Role outline,
               double radius = measure::ControlRadius);

// A mix of two roles, opaque.
[[nodiscard]] QColor mixed(Role role, Role ground, double share);

[[nodiscard]] Role methodRole(QStringView method);

} // namespace widgets
