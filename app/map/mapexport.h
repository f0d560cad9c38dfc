// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The map in a file: Mermaid, SVG, PNG or CSV, by the name's ending. And the legend below it.

#include <QString>
#include <QWidget>

namespace map {

class MapView;

[[nodiscard]] QString exportFilters(); // for a file dialog
// Empty when it was written, else why not.
[[nodiscard]] QString writeMap(const QString& file, MapView& view, const QString& csv);

class MapLegend final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace map
