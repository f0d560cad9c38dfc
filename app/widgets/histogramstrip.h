// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Traffic over time in columns: 5xx at the bottom, 4xx above, the rest on top; a brush chooses a range of time.
// Arrow keys move and widen the brush, Escape lets it go.

#include "app/widgets/theme.h"

#include <QList>
#include <QWidget>

#include <cstdint>
#include <optional>

namespace widgets {

struct HistogramColumn
{
    double fine = 0; // 2xx and 3xx
    double refused = 0; // 4xx
    double failed = 0; // 5xx

    [[nodiscard]] double sum() const { return fine + refused + failed; }
    friend bool operator==(const HistogramColumn&, const HistogramColumn&) = default;
};

class HistogramStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramStrip(const QString& accessibleName, QWidget* parent = nullptr);

    // Columns of equal time from `begin` on, both in milliseconds since the epoch.
    void setColumns(qint64 begin, qint64 width, const QList<HistogramColumn>& columns);
    // Empty: no brush. Without a signal.
    void setRange(std::optional<std::pair<qint64, qint64>> range);
    [[nodiscard]] std::optional<std::pair<qint64, qint64>> range() const { return m_range; }
    [[nodiscard]] QSize sizeHint() const override { return {400, Theme::scaled(84)}; }

signals:
    void rangeChanged(qint64 begin, qint64 end); // by a person
    void rangeCleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Grip : uint8_t { None, Begin, End, Middle };

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(qint64 time) const;
    [[nodiscard]] qint64 timeAt(double x) const;
    [[nodiscard]] double highest() const;
    [[nodiscard]] Grip gripAt(double x) const;
    void choose(qint64 begin, qint64 end);
    void clearRange();
    void paintAxes(QPainter& painter, const QRectF& box) const;
    void paintColumns(QPainter& painter, const QRectF& box) const;
    void paintBrush(QPainter& painter, const QRectF& box, bool isBehind) const;

    qint64 m_begin = 0;
    qint64 m_width = 1000;
    QList<HistogramColumn> m_columns;
    std::optional<std::pair<qint64, qint64>> m_range;
    Grip m_grip = Grip::None;
    qint64 m_pressed = 0; // time under the first press
};

// Times for an axis between two times, at round steps.
[[nodiscard]] QList<qint64> roundTimes(qint64 begin, qint64 end, int most);
[[nodiscard]] QString axisTime(qint64 time, qint64 step);
// The next value at or above whose quarters are round: the top of an axis.
[[nodiscard]] double roundTop(double value);

} // namespace widgets
