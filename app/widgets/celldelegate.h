// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints a cell by the kind of its column and by what the model says beside the text (cell.h).

#include "app/widgets/cell.h"

#include <QStyledItemDelegate>

namespace widgets {

class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    [[nodiscard]] static QFont fontOf(CellKind kind);
    [[nodiscard]] static int naturalWidth(const QModelIndex& index); // with padding

private:
    void paintNote(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const QString& note) const;
};

[[nodiscard]] CellKind kindOfColumn(const QAbstractItemModel& model, int column);

// A scope's tint and word: "product". Returns its width; draws nothing without a painter.
double drawScopeBadge(QPainter* painter, const QRectF& rectangle, const QString& scope);

} // namespace widgets
