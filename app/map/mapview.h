// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The graph as one painted widget: columns from left to right, the path of the selection in the accent colour. Mouse:
// click selects, drag moves, Ctrl+wheel zooms. Keys: arrows walk along links and columns, + - 0 zoom, Enter opens.

#include "app/widgets/state.h"
#include "core/picture/layout.h"

#include <QImage>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QPainter;

namespace map {

class MapView final : public QWidget
{
    Q_OBJECT
public:
    explicit MapView(QWidget* parent = nullptr);

    void setGraph(picture::Graph graph); // keeps selection, zoom and place
    [[nodiscard]] const picture::Graph& graph() const { return m_graph; }

    void select(const std::string& id); // scrolls there; an unknown id selects nothing
    [[nodiscard]] const std::string& selected() const { return m_selected; } // empty: nothing

    [[nodiscard]] QRectF placeOf(const std::string& id) const; // in the widget; empty when there is no such thing

    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom, std::optional<QPointF> around = {}); // 1 is 100 %
    void fit();

    // The whole graph, whatever is visible: for export.
    [[nodiscard]] QSize wholeSize() const;
    void paintWhole(QPainter& painter);

    [[nodiscard]] QSize sizeHint() const override { return {900, 600}; }

signals:
    void selectionChanged(const QString& id);
    void activated(const QString& id); // Enter, double click
    void zoomChanged(double zoom);
    void filterRequested();
    void paletteRequested(const QString& beginning);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    [[nodiscard]] QRegion placesThatDiffer(const picture::Graph& graph) const;
    void markPath();
    void clampOrigin();
    void changeSelection(size_t index);
    void announce();
    [[nodiscard]] std::optional<size_t> nodeAt(const QPointF& position) const;
    [[nodiscard]] const picture::Edge* edgeAt(const QPointF& position) const;
    [[nodiscard]] std::optional<size_t> neighbour(int key) const;
    [[nodiscard]] std::optional<size_t> alongEdge(size_t from, bool isForward) const;
    bool zoomByKey(int key);
    [[nodiscard]] QPointF toGraph(const QPointF& position) const;
    [[nodiscard]] QString tipAt(const QPointF& position) const;
    void ensureVisible(size_t index);
    [[nodiscard]] double titleHeight() const;

    picture::Graph m_graph;
    picture::Layout m_layout;
    std::string m_selected;
    std::vector<bool> m_onPath; // nodes
    double m_zoom = 1;
    QPointF m_origin; // of the graph, in the widget
    QPointF m_pressedAt;
    QPointF m_originThen;
    bool m_isDragging = false;
    bool m_isPressed = false;
};

} // namespace map
