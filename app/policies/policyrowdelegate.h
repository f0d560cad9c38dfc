// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints a row of the tree: method, name, whether it is changed, how many problems it has, its state.

#include <QStyledItemDelegate>

namespace policies {

class PolicyRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace policies
