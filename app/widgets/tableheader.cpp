// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tableheader.h"

#include "app/widgets/celldelegate.h"
#include "app/widgets/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace widgets {

TableHeader::TableHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(32);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::rowHeight()};
}

void TableHeader::paintSection(QPainter* painter, const QRect& rectangle, int column) const
{
    painter->fillRect(rectangle, Theme::color(Role::Window));
    painter->fillRect(QRect(rectangle.left(), rectangle.bottom(), rectangle.width(), 1), Theme::color(Role::Border));
    if (!model())
        return;
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const bool isRight = kindOfColumn(*model(), column) == CellKind::Number;
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    QRectF box = QRectF(rectangle).adjusted(6, 0, -6, -1);
    const double arrow = isSorted ? Theme::scaled(10) : 0;
    const QColor color = Theme::color(isSorted ? Role::Text : Role::Text2);
    const QFont font = Theme::font(FontRole::CaptionStrong);
    if (isRight)
        box.setRight(box.right() - arrow);
    const double used = drawText(*painter, box.adjusted(0, 0, isRight ? 0 : -arrow, 0), title, font, color,
                                 (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (!isSorted)
        return;
    const double x = (isRight ? box.right() : box.left() + used) + Theme::scaled(4);
    const double y = box.center().y();
    const double rise = sortIndicatorOrder() == Qt::AscendingOrder ? -2.5 : 2.5;
    QPainterPath triangle(QPointF(x, y - rise / 2));
    triangle.lineTo(x + 6, y - rise / 2);
    triangle.lineTo(x + 3, y + rise);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(triangle, color);
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    // Right of the last column the header goes on.
    const int end = length() - offset();
    QPainter painter(viewport());
    if (end < viewport()->width()) {
        painter.fillRect(QRect(end, 0, viewport()->width() - end, height()), Theme::color(Role::Window));
        painter.fillRect(QRect(end, height() - 1, viewport()->width() - end, 1), Theme::color(Role::Border));
    }
}

} // namespace widgets
