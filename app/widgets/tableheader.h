// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The header of a DataTable: caption font on window, a small arrow at the sorted column, no lines between columns.

#include <QHeaderView>

namespace widgets {

class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rectangle, int column) const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace widgets
