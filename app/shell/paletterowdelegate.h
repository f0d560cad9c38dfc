// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints a row of the palette: icon, name with the matched letters heavier, where it lives, its key at the right.

#include <QStyledItemDelegate>

namespace shell {

class PaletteRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace shell
