// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/mappainter.h"

#include "app/bridge/texts.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace map {

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;

namespace {

constexpr size_t MostSmoothEdges = 300; // above, lines are drawn plain: antialiasing costs more than it shows
constexpr int MostMarks = 4;
constexpr double NarrowestBox = 0.85; // of its usual width

double edgeWidth(double perSecond)
{
    if (perSecond <= 0)
        return 1;
    return perSecond < 1 ? 1.25 : perSecond < 5 ? 2 : perSecond < 12 ? 3 : 4;
}

} // namespace

widgets::State toState(picture::State state)
{
    static constexpr std::array<widgets::State, 5> States{widgets::State::Neutral, widgets::State::Success,
                                                          widgets::State::Info, widgets::State::Warning,
                                                          widgets::State::Danger};
    return States[static_cast<size_t>(state)];
}

picture::Measures mapMeasures(double width)
{
    picture::Measures out;
    const double scale = Theme::scaled(100) / 100.0;
    out.columnWidths = {136, 88, 140, 140, 130, 92};
    out.columnGaps = {26, 34, 34, 46, 32};
    const double widths = std::accumulate(out.columnWidths.begin(), out.columnWidths.end(), 0.0);
    const double gaps = std::accumulate(out.columnGaps.begin(), out.columnGaps.end(), 0.0);
    const double total = widths + gaps;
    const double room = width / scale - 3 * 12; // margins and the frame's own padding
    const double extra = std::clamp(room - total, 0.0, 900.0);
    // Beside the drawer the boxes give way before the last column is cut.
    const double squeeze = std::clamp((room - gaps) / widths, NarrowestBox, 1.0);
    for (double& part : out.columnWidths)
        part = (part * squeeze + extra * 0.45 * part / total) * scale;
    for (double& part : out.columnGaps)
        part = (part + extra * part / total + extra * 0.07) * scale;
    out.nodeHeight = 28 * scale;
    out.detailedHeight = 42 * scale;
    out.gap = 6 * scale;
    out.framePadding = 8 * scale;
    out.frameTitle = 18 * scale;
    return out;
}

QPainterPath edgePath(const picture::Box& from, const picture::Box& to)
{
    const QPointF start(from.right(), from.middle());
    const QPointF end(to.x, to.middle());
    const double reach = std::max((end.x() - start.x()) / 2, 12.0);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end);
    return path;
}

QRectF toRect(const picture::Box& box)
{
    return {box.x, box.y, box.width, box.height};
}

bool isDrawnAlike(const picture::Edge& one, const picture::Edge& other)
{
    return one.tag == other.tag && one.isBroken == other.isBroken && edgeWidth(one.weight) == edgeWidth(other.weight);
}

void MapPainter::draw(const std::vector<QRectF>& parts, bool hasTexts)
{
    const auto isVisible = [&parts](const QRectF& bounds) {
        return std::ranges::any_of(parts, [&bounds](const QRectF& part) { return part.intersects(bounds); });
    };
    m_painter.setRenderHint(QPainter::Antialiasing, m_graph.edges.size() <= MostSmoothEdges);
    drawFrames(hasTexts);
    // Three layers, so that a selected path lies over the grey ones and no line over a node.
    for (const bool wantsPath : {false, true}) {
        for (const picture::Edge& edge : m_graph.edges) {
            const QRectF bounds =
                toRect(m_layout.nodes[edge.from]).united(toRect(m_layout.nodes[edge.to])).adjusted(-8, -8, 8, 8);
            if (isOnPath(edge) == wantsPath && isVisible(bounds))
                drawEdge(edge);
        }
    }
    for (size_t i = 0; i < m_graph.nodes.size(); ++i) {
        if (isVisible(toRect(m_layout.nodes[i]).adjusted(-8, -8, 8, 24)))
            drawNode(i, hasTexts);
    }
    if (!hasTexts)
        return;
    for (const picture::Edge& edge : m_graph.edges)
        drawTag(edge);
}

bool MapPainter::isOnPath(const picture::Edge& edge) const
{
    return !m_onPath.empty() && m_onPath[edge.from] && m_onPath[edge.to];
}

void MapPainter::drawFrames(bool hasTexts)
{
    for (const picture::Frame& frame : m_layout.frames) {
        const QRectF box = toRect(frame.box);
        m_painter.setPen(QPen(Theme::color(Role::Border), 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(box, widgets::measure::ControlRadius, widgets::measure::ControlRadius);
        if (hasTexts) {
            const QRectF title(box.left() + 8, box.bottom() - Theme::scaled(17), box.width() - 16, Theme::scaled(16));
            widgets::drawText(m_painter, title, bridge::toQt(frame.name), Theme::font(FontRole::Caption),
                              Theme::color(Role::Text2));
        }
    }
}

void MapPainter::drawEdge(const picture::Edge& edge)
{
    const QPainterPath path = edgePath(m_layout.nodes[edge.from], m_layout.nodes[edge.to]);
    const Role role = edge.isBroken ? Role::EdgeBroken
        : isOnPath(edge)            ? Role::EdgeSelected
        : edge.weight > 0           ? Role::Edge
                                    : Role::EdgeQuiet;
    QPen pen(Theme::color(role), edgeWidth(edge.weight));
    if (edge.isBroken || (edge.weight <= 0 && !isOnPath(edge)))
        pen.setDashPattern({4, 3});
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen);
    m_painter.drawPath(path);
    const double head = 5 + pen.widthF() / 2;
    const QPointF tip(m_layout.nodes[edge.to].x, m_layout.nodes[edge.to].middle());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Theme::color(role));
    m_painter.drawPolygon(QPolygonF({tip, tip - QPointF(head, head * 0.6), tip - QPointF(head, -head * 0.6)}));
}

void MapPainter::drawTag(const picture::Edge& edge)
{
    if (edge.tag.empty())
        return;
    const QString text = bridge::toQt(edge.tag);
    const QFont font = Theme::font(FontRole::Caption);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 8;
    const double height = Theme::scaled(15);
    const picture::Box& to = m_layout.nodes[edge.to];
    const QPointF middle(to.x - width / 2 - 12, edgePath(m_layout.nodes[edge.from], to).pointAtPercent(0.72).y());
    const QRectF box(middle.x() - width / 2, middle.y() - height / 2, width, height);
    m_painter.setPen(QPen(Theme::color(isOnPath(edge) ? Role::EdgeSelected : Role::Border), 1));
    m_painter.setBrush(Theme::color(Role::Window));
    m_painter.drawRoundedRect(box, widgets::measure::ChipRadius, widgets::measure::ChipRadius);
    widgets::drawText(m_painter, box, text, font, Theme::color(isOnPath(edge) ? Role::Accent : Role::Text2),
                      Qt::AlignCenter);
}

void MapPainter::drawNode(size_t index, bool hasTexts)
{
    const picture::Node& node = m_graph.nodes[index];
    const QRectF box = toRect(m_layout.nodes[index]);
    const bool isSelected = index == m_selected;
    const bool isOnPath = !m_onPath.empty() && m_onPath[index];
    const bool isBroken = node.state == picture::State::Bad;
    const Role outline = isOnPath ? Role::EdgeSelected
        : isBroken                ? Role::EdgeBroken
        : !node.detail.empty()    ? Role::NodeBorder
                                  : Role::Border;
    QPen pen(Theme::color(outline), isSelected ? 2 : 1);
    if (node.isDashed)
        pen.setDashPattern({4, 3});
    m_painter.setPen(pen);
    m_painter.setBrush(Theme::color(isSelected ? Role::Selection : Role::Node));
    m_painter.drawRoundedRect(box, widgets::measure::ControlRadius, widgets::measure::ControlRadius);
    if (isSelected && m_hasFocus)
        widgets::drawFocusRing(m_painter, box.adjusted(-3, -3, 3, 3));
    if (!hasTexts)
        return;
    if (node.marks.empty())
        drawNodeTexts(node, box);
    else
        drawMarks(node, box);
}

void MapPainter::drawNodeTexts(const picture::Node& node, const QRectF& box)
{
    const bool isDetailed = !node.detail.empty();
    const double pad = Theme::scaled(8);
    const double line = isDetailed ? box.height() / 2 : box.height();
    const QRectF first(box.left() + pad, box.top() + (isDetailed ? 2 : 0), box.width() - 2 * pad, line);
    widgets::drawState(m_painter, QRectF(first.left(), first.top(), widgets::stateSide(), first.height()),
                       toState(node.state));
    const QFont noteFont = Theme::font(FontRole::Caption);
    const QString note = bridge::toQt(node.note);
    double noteWidth = 0;
    m_painter.setPen(Theme::color(Role::Text2));
    if (!note.isEmpty() && !isDetailed) {
        widgets::drawNumber(m_painter, first, note, noteFont);
        noteWidth = widgets::numberWidth(note, noteFont) + 6;
    }
    const double shape = widgets::stateSide() + 6;
    const QFont font = Theme::font(isDetailed ? FontRole::Strong : FontRole::Data);
    const Role ink = node.isDashed && node.state == picture::State::Neutral ? Role::Text2 : Role::Text;
    widgets::drawText(m_painter, first.adjusted(shape, 0, -noteWidth, 0), bridge::toQt(node.label), font,
                      Theme::color(ink));
    if (!isDetailed)
        return;
    const QRectF second(first.left() + shape, first.bottom() - 4, first.width() - shape, line);
    m_painter.setPen(Theme::color(Role::Text2)); // drawText left its own
    double used = 0;
    if (!note.isEmpty()) {
        widgets::drawNumber(m_painter, second, note, noteFont);
        used = widgets::numberWidth(note, noteFont) + 6;
    }
    widgets::drawText(m_painter, second.adjusted(0, 0, -used, 0), bridge::toQt(node.detail),
                      Theme::font(FontRole::Data), Theme::color(Role::Text2));
}

void MapPainter::drawMarks(const picture::Node& node, const QRectF& box)
{
    const double side = widgets::stateSide();
    const double pad = Theme::scaled(10);
    const auto count = static_cast<int>(node.marks.size());
    double x = box.left() + pad;
    for (int i = 0; i < std::min(count, MostMarks); ++i) {
        widgets::drawState(m_painter, QRectF(x, box.top(), side, box.height()),
                           toState(node.marks[static_cast<size_t>(i)]));
        x += side + 5;
    }
    m_painter.setPen(Theme::color(Role::Text2));
    widgets::drawNumber(m_painter, box.adjusted(0, 0, -pad, 0), bridge::toQt(node.note),
                        Theme::font(FontRole::Caption));
}

} // namespace map
