// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Requests over the last minutes as columns: server errors at the foot, then client errors, then the rest. Dragging
// over a range asks for it.

#include "core/base/clock.h"
#include "core/traffic/statistics.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace requests {

class StatusColumns final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusColumns(QWidget* parent = nullptr);

    void show(std::vector<traffic::Figures> steps, base::SystemTime from, std::chrono::microseconds step);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] static std::chrono::seconds window() { return std::chrono::minutes(10); }
    [[nodiscard]] static std::chrono::seconds stepLength() { return std::chrono::seconds(5); }

signals:
    void rangeChosen(const QString& filterTerm); // "time:14:25:00..14:28:40"

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintColumns(QPainter& painter, const QRectF& area, double highest) const;
    void paintAxis(QPainter& painter, const QRectF& area, double highest) const;
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] base::SystemTime timeAt(double x) const;

    std::vector<traffic::Figures> m_steps;
    base::SystemTime m_from;
    std::chrono::microseconds m_step{1};
    std::optional<std::pair<double, double>> m_brush; // in pixels, while it is dragged
};

} // namespace requests
