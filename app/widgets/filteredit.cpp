// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/filteredit.h"

#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace widgets {

using namespace Qt::StringLiterals;

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setFont(Theme::font(FontRole::Data));
    setMinimumWidth(Theme::scaled(60));
}

void FilterEdit::markError(qsizetype from, qsizetype length)
{
    m_errorFrom = from;
    m_errorLength = length;
    update();
}

void FilterEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Theme::font(FontRole::Data));
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backspace && cursorPosition() == 0 && !hasSelectedText()) {
        emit backspacedAtStart();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Escape) {
        emit leftDownwards();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_errorLength <= 0)
        return;
    // The cursor tells how far the text is scrolled.
    const QFontMetricsF metrics(font());
    const double origin = cursorRect().center().x() - metrics.horizontalAdvance(text().left(cursorPosition()));
    const double from = origin + metrics.horizontalAdvance(text().left(m_errorFrom));
    const double width =
        std::max(metrics.horizontalAdvance(text().mid(m_errorFrom, m_errorLength)), metrics.horizontalAdvance(u'0'));
    const double y = (height() + metrics.height()) / 2;
    QPainterPath wave(QPointF(from, y));
    for (double x = 0; x < width; x += 4)
        wave.quadTo(from + x + 1, y - 2.5, from + x + 2, y), wave.quadTo(from + x + 3, y + 2.5, from + x + 4, y);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect());
    painter.strokePath(wave, QPen(Theme::color(Role::DangerMark), 1.25));
}

FilterChip::FilterChip(const QString& term, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(term);
    setAccessibleName(tr("Filter term %1").arg(term));
    setToolTip(tr("Click to edit, Delete removes it"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetricsF metrics(Theme::font(FontRole::Data));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))) + Theme::scaled(5 + 5 + 10 + 4),
            Theme::scaled(20)};
}

QRect FilterChip::cross() const
{
    const int side = Theme::scaled(10);
    return {width() - side - Theme::scaled(4), (height() - side) / 2, side, side};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Role::Selection));
    painter.drawRoundedRect(rect(), measure::ChipRadius, measure::ChipRadius);
    drawText(painter, QRectF(rect()).adjusted(Theme::scaled(5), 0, -cross().width() - Theme::scaled(6), 0), text(),
             Theme::font(FontRole::Data), Theme::color(Role::Text));
    drawIcon(painter, cross(), u"close", Theme::color(Role::Text2));
    if (hasFocus())
        drawFocusRing(painter, rect(), measure::ChipRadius);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (cross().adjusted(-4, -6, 4, 6).contains(event->position().toPoint()))
        emit removed();
    else
        QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removed();
    else
        QAbstractButton::keyPressEvent(event);
}

PillButton::PillButton(const QString& name, const QString& detail, QWidget* parent)
    : QAbstractButton(parent)
    , m_detail(detail)
{
    setText(name);
    setAccessibleName(detail.isEmpty() ? name : tr("%1, %2").arg(name, detail));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PillButton::sizeHint() const
{
    double width = QFontMetricsF(Theme::font(FontRole::Body)).horizontalAdvance(text()) + Theme::scaled(20);
    if (!m_detail.isEmpty())
        width += QFontMetricsF(Theme::font(FontRole::Small)).horizontalAdvance(m_detail) + Theme::scaled(5);
    return {static_cast<int>(std::ceil(width)), Theme::scaled(22)};
}

void PillButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double radius = height() / 2.0;
    const bool isHot = underMouse() && isEnabled();
    drawPanel(painter, rect(),
              isChecked() ? Role::Selection
                  : isHot ? Role::Hover
                          : Role::Surface,
              isChecked() ? Role::Accent : Role::Control, radius);
    QRectF box = QRectF(rect()).adjusted(Theme::scaled(10), 0, -Theme::scaled(10), 0);
    box.setLeft(box.left() + drawText(painter, box, text(), Theme::font(FontRole::Body), Theme::color(Role::Text))
                + Theme::scaled(5));
    if (!m_detail.isEmpty())
        drawText(painter, box, m_detail, Theme::font(FontRole::Small), Theme::color(Role::Text2));
    if (hasFocus())
        drawFocusRing(painter, rect(), radius);
}

} // namespace widgets
