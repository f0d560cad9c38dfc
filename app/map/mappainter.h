// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws a graph by its layout, in the measures and colours of the theme.

#include "app/widgets/state.h"
#include "core/picture/layout.h"

#include <QPainter>
#include <QPainterPath>

#include <vector>

namespace map {

[[nodiscard]] widgets::State toState(picture::State state);
[[nodiscard]] picture::Measures
mapMeasures(double width); // columns spread over the width where there is more than enough
[[nodiscard]] QPainterPath edgePath(const picture::Box& from, const picture::Box& to);
[[nodiscard]] QRectF toRect(const picture::Box& box);
[[nodiscard]] bool isDrawnAlike(const picture::Edge& one, const picture::Edge& other);

class MapPainter
{
public:
    MapPainter(QPainter& painter, const picture::Graph& graph, const picture::Layout& layout,
               const std::vector<bool>& onPath, size_t selected, bool hasFocus)
        : m_painter(painter)
        , m_graph(graph)
        , m_layout(layout)
        , m_onPath(onPath)
        , m_selected(selected)
        , m_hasFocus(hasFocus)
    { }

    // What lies in one of the parts at least; without texts when they could not be read.
    void draw(const std::vector<QRectF>& parts, bool hasTexts);

private:
    void drawFrames(bool hasTexts);
    void drawEdge(const picture::Edge& edge);
    void drawTag(const picture::Edge& edge);
    void drawNode(size_t index, bool hasTexts);
    void drawNodeTexts(const picture::Node& node, const QRectF& box);
    void drawMarks(const picture::Node& node, const QRectF& box);
    [[nodiscard]] bool isOnPath(const picture::Edge& edge) const;

    QPainter& m_painter;
    const picture::Graph& m_graph;
    const picture::Layout& m_layout;
    const std::vector<bool>& m_onPath;
    size_t m_selected;
    bool m_hasFocus;
};

} // namespace map
