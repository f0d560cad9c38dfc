// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/mapview.h"

#include "app/bridge/texts.h"
#include "app/map/mappainter.h"
#include "app/widgets/paint.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPathStroker>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace map {

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;

namespace {

constexpr double LeastZoom = 0.25;
constexpr double MostZoom = 3;
constexpr double ReadableZoom = 0.6; // below, nodes are rectangles without text
constexpr double Margin = 14;
constexpr double PaintMargin = 10; // what is painted around a thing's place: marks, arrow heads, tags

QString columnTitle(size_t column)
{
    static constexpr std::array<const char*, 6> Titles{
        QT_TRANSLATE_NOOP("map", "Subscriptions"), QT_TRANSLATE_NOOP("map", "Products"),
        QT_TRANSLATE_NOOP("map", "APIs"),          QT_TRANSLATE_NOOP("map", "Backends"),
        QT_TRANSLATE_NOOP("map", "Services"),      QT_TRANSLATE_NOOP("map", "Pods")};
    return column < Titles.size() ? QCoreApplication::translate("map", Titles[column]) : QString();
}

} // namespace

MapView::MapView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of what leads where"));
    m_origin = {Margin, titleHeight()};
}

double MapView::titleHeight() const
{
    return Theme::scaled(30);
}

// Rates change every second, what stands where hardly ever.
void MapView::setGraph(picture::Graph graph)
{
    const bool isAlike = picture::isArrangedAlike(m_graph, graph);
    const QRegion changed = isAlike ? placesThatDiffer(graph) : QRegion();
    m_graph = std::move(graph);
    if (!isAlike)
        arrange();
    else if (!changed.isEmpty())
        update(changed);
}

// From the graph that is shown, which is arranged alike.
QRegion MapView::placesThatDiffer(const picture::Graph& graph) const
{
    QRegion out;
    const auto add = [&](const QRectF& place) {
        const QRectF box = place.adjusted(-PaintMargin, -PaintMargin, PaintMargin, PaintMargin);
        out += QRectF(m_origin + box.topLeft() * m_zoom, box.size() * m_zoom).toAlignedRect();
    };
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        if (graph.nodes[i] != m_graph.nodes[i])
            add(toRect(m_layout.nodes[i]));
    }
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        const picture::Edge& edge = graph.edges[i];
        if (!isDrawnAlike(edge, m_graph.edges[i]))
            add(edgePath(m_layout.nodes[edge.from], m_layout.nodes[edge.to]).boundingRect());
    }
    return out;
}

void MapView::arrange()
{
    m_layout = picture::arrange(m_graph, mapMeasures(width()));
    markPath();
    clampOrigin();
    update();
}

// Everything that leads to the selection, and everything it leads to.
void MapView::markPath()
{
    m_onPath.clear();
    const size_t selected = m_graph.indexOf(m_selected);
    if (m_selected.empty() || selected >= m_graph.nodes.size())
        return;
    std::vector<bool> behind(m_graph.nodes.size());
    std::vector<bool> before(m_graph.nodes.size());
    behind[selected] = before[selected] = true;
    bool hasGrown = true;
    while (hasGrown) {
        hasGrown = false;
        for (const picture::Edge& edge : m_graph.edges) {
            if (behind[edge.from] && !behind[edge.to])
                behind[edge.to] = hasGrown = true;
            if (before[edge.to] && !before[edge.from])
                before[edge.from] = hasGrown = true;
        }
    }
    m_onPath.resize(m_graph.nodes.size());
    for (size_t i = 0; i < m_onPath.size(); ++i)
        m_onPath[i] = behind[i] || before[i];
}

void MapView::select(const std::string& id)
{
    m_selected = m_graph.indexOf(id) < m_graph.nodes.size() ? id : std::string();
    markPath();
    if (!m_selected.empty())
        ensureVisible(m_graph.indexOf(m_selected));
    update();
}

void MapView::changeSelection(size_t index)
{
    const std::string id = index < m_graph.nodes.size() ? m_graph.nodes[index].id : std::string();
    if (id == m_selected)
        return;
    select(id);
    announce();
    emit selectionChanged(bridge::toQt(id));
}

void MapView::announce()
{
    const size_t index = m_graph.indexOf(m_selected);
    const picture::Node* node = index < m_graph.nodes.size() ? &m_graph.nodes[index] : nullptr;
    setAccessibleDescription(node ? columnTitle(static_cast<size_t>(node->column)) + u": "_s
                                     + bridge::toQt(node->label.empty() ? node->id : node->label)
                                  : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void MapView::setZoom(double zoom, std::optional<QPointF> around)
{
    const double next = std::clamp(zoom, LeastZoom, MostZoom);
    const QPointF fixed = around.value_or(QPointF(width() / 2.0, height() / 2.0));
    m_origin = fixed - (fixed - m_origin) * (next / m_zoom);
    m_zoom = next;
    clampOrigin();
    update();
    emit zoomChanged(m_zoom);
}

void MapView::fit()
{
    if (m_layout.width <= 0 || m_layout.height <= 0)
        return;
    const double across = (width() - 2 * Margin) / m_layout.width;
    const double down = (height() - titleHeight() - Margin) / m_layout.height;
    m_origin = {Margin, 0};
    setZoom(std::min({across, down, 1.0}));
    m_origin = {Margin, titleHeight()};
    clampOrigin();
    update();
}

// The graph never leaves the window altogether; what is smaller than the window stays at its top left.
void MapView::clampOrigin()
{
    const double wide = m_layout.width * m_zoom + 2 * Margin;
    const double high = m_layout.height * m_zoom + titleHeight() + Margin;
    m_origin.setX(std::clamp(m_origin.x(), std::min(Margin, width() - wide + Margin), Margin));
    m_origin.setY(std::clamp(m_origin.y(), std::min(titleHeight(), height() - high + titleHeight()), titleHeight()));
}

QPointF MapView::toGraph(const QPointF& position) const
{
    return (position - m_origin) / m_zoom;
}

std::optional<size_t> MapView::nodeAt(const QPointF& position) const
{
    const QPointF at = toGraph(position);
    for (size_t i = 0; i < m_layout.nodes.size(); ++i) {
        const picture::Box& box = m_layout.nodes[i];
        if (QRectF(box.x, box.y, box.width, box.height).contains(at))
            return i;
    }
    return std::nullopt;
}

const picture::Edge* MapView::edgeAt(const QPointF& position) const
{
    const QPointF at = toGraph(position);
    QPainterPathStroker stroker;
    stroker.setWidth(10);
    for (const picture::Edge& edge : m_graph.edges) {
        const picture::Box& from = m_layout.nodes[edge.from];
        const picture::Box& to = m_layout.nodes[edge.to];
        if (at.x() < from.right() || at.x() > to.x)
            continue;
        if (stroker.createStroke(edgePath(from, to)).contains(at))
            return &edge;
    }
    return nullptr;
}

QString MapView::tipAt(const QPointF& position) const
{
    const auto name = [this](size_t i) {
        const picture::Node& node = m_graph.nodes[i];
        return bridge::toQt(node.label.empty() ? std::string_view(node.id).substr(node.id.find(':') + 1)
                                               : std::string_view(node.label));
    };
    if (const auto node = nodeAt(position)) {
        const QString note = bridge::toQt(m_graph.nodes[*node].note);
        return note.isEmpty() ? name(*node) : name(*node) + u"  "_s + note;
    }
    const picture::Edge* edge = edgeAt(position);
    return edge ? name(edge->from) + u" → "_s + name(edge->to) + u'\n' + bridge::toQt(edge->sentence) : QString();
}

QRectF MapView::placeOf(const std::string& id) const
{
    const size_t index = m_graph.indexOf(id);
    if (index >= m_graph.nodes.size())
        return {};
    const picture::Box& box = m_layout.nodes[index];
    return {m_origin + QPointF(box.x, box.y) * m_zoom, QSizeF(box.width, box.height) * m_zoom};
}

void MapView::ensureVisible(size_t index)
{
    const QRectF inWidget = placeOf(m_graph.nodes[index].id);
    const QRectF room(Margin, titleHeight() + Margin, width() - 2 * Margin, height() - titleHeight() - 2 * Margin);
    if (inWidget.left() < room.left())
        m_origin.rx() += room.left() - inWidget.left();
    else if (inWidget.right() > room.right())
        m_origin.rx() -= inWidget.right() - room.right();
    if (inWidget.top() < room.top())
        m_origin.ry() += room.top() - inWidget.top();
    else if (inWidget.bottom() > room.bottom())
        m_origin.ry() -= inWidget.bottom() - room.bottom();
    clampOrigin();
}

void MapView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::Window));
    painter.save();
    painter.translate(m_origin);
    painter.scale(m_zoom, m_zoom);
    std::vector<QRectF> parts;
    for (const QRect& part : event->region())
        parts.emplace_back(toGraph(part.topLeft()), QSizeF(part.size()) / m_zoom);
    MapPainter(painter, m_graph, m_layout, m_onPath, m_graph.indexOf(m_selected), hasFocus())
        .draw(parts, m_zoom >= ReadableZoom);
    painter.restore();

    painter.fillRect(QRectF(0, 0, width(), titleHeight() - 2), Theme::color(Role::Window));
    for (size_t i = 0; i < m_graph.nodes.size(); ++i) { // the title of a column stands over its first node
        const auto column = static_cast<size_t>(m_graph.nodes[i].column);
        const bool isFirst = std::ranges::find(m_graph.nodes, m_graph.nodes[i].column, &picture::Node::column)
            == m_graph.nodes.begin() + static_cast<std::ptrdiff_t>(i);
        if (!isFirst)
            continue;
        const QRectF box(m_origin.x() + m_layout.nodes[i].x * m_zoom, 0, 200, titleHeight() - 4);
        widgets::drawText(painter, box, columnTitle(column), Theme::font(FontRole::Caption), Theme::color(Role::Text2));
    }
}

QSize MapView::wholeSize() const
{
    return {static_cast<int>(std::ceil(m_layout.width + 2 * Margin)),
            static_cast<int>(std::ceil(m_layout.height + 2 * Margin))};
}

void MapView::paintWhole(QPainter& painter)
{
    painter.fillRect(QRect({0, 0}, wholeSize()), Theme::color(Role::Window));
    painter.translate(Margin, Margin);
    MapPainter(painter, m_graph, m_layout, m_onPath, m_graph.indexOf(m_selected), false)
        .draw({QRectF(-Margin, -Margin, m_layout.width + 2 * Margin, m_layout.height + 2 * Margin)}, true);
}

void MapView::resizeEvent(QResizeEvent* /*event*/)
{
    arrange();
}

void MapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        arrange();
}

bool MapView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_isDragging = false;
    m_pressedAt = event->position();
    m_originThen = m_origin;
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isPressed) {
        setCursor(nodeAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const QPointF moved = event->position() - m_pressedAt;
    m_isDragging = m_isDragging || moved.manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDragging)
        return;
    m_origin = m_originThen + moved;
    clampOrigin();
    update();
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isPressed && !m_isDragging)
        changeSelection(nodeAt(event->position()).value_or(m_graph.nodes.size()));
    m_isPressed = m_isDragging = false;
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (nodeAt(event->position()) && !m_selected.empty())
        emit activated(bridge::toQt(m_selected));
}

void MapView::wheelEvent(QWheelEvent* event)
{
    const QPointF turned = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : event->pixelDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * std::pow(1.0015, event->angleDelta().y()), event->position());
    } else {
        m_origin += event->modifiers().testFlag(Qt::ShiftModifier) ? QPointF(turned.y(), 0) : turned;
        clampOrigin();
        update();
    }
    event->accept();
}

// Along a link: to the nearest thing on its other side.
std::optional<size_t> MapView::alongEdge(size_t from, bool isForward) const
{
    std::optional<size_t> best;
    const auto distance = [&](size_t i) {
        return std::abs(m_layout.nodes[i].middle() - m_layout.nodes[from].middle());
    };
    for (const picture::Edge& edge : m_graph.edges) {
        const size_t here = isForward ? edge.from : edge.to;
        const size_t there = isForward ? edge.to : edge.from;
        if (here == from && (!best || distance(there) < distance(*best)))
            best = there;
    }
    return best;
}

std::optional<size_t> MapView::neighbour(int key) const
{
    const size_t from = m_graph.indexOf(m_selected);
    if (from >= m_graph.nodes.size())
        return m_graph.nodes.empty() ? std::nullopt : std::optional<size_t>(0);
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return alongEdge(from, key == Qt::Key_Right);
    std::optional<size_t> best;
    for (size_t i = 0; i < m_graph.nodes.size(); ++i) {
        const double step = m_layout.nodes[i].y - m_layout.nodes[from].y;
        const bool isThere =
            m_graph.nodes[i].column == m_graph.nodes[from].column && (key == Qt::Key_Down ? step > 0 : step < 0);
        if (isThere && (!best || std::abs(step) < std::abs(m_layout.nodes[*best].y - m_layout.nodes[from].y)))
            best = i;
    }
    return best;
}

bool MapView::zoomByKey(int key)
{
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        setZoom(m_zoom * 1.2);
    else if (key == Qt::Key_Minus)
        setZoom(m_zoom / 1.2);
    else if (key == Qt::Key_0)
        setZoom(1);
    else if (key == Qt::Key_F)
        fit();
    else
        return false;
    return true;
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    int key = event->key();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isPlain) { // vim's letters stand for the arrows
        key = key == Qt::Key_H ? int(Qt::Key_Left)
            : key == Qt::Key_L ? int(Qt::Key_Right)
            : key == Qt::Key_K ? int(Qt::Key_Up)
            : key == Qt::Key_J ? int(Qt::Key_Down)
                               : key;
    }
    if (isPlain && (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)) {
        if (const auto next = neighbour(key))
            changeSelection(*next);
    } else if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter) && !m_selected.empty()) {
        emit activated(bridge::toQt(m_selected));
    } else if (key == Qt::Key_Slash && isPlain) {
        emit filterRequested();
    } else if (key == Qt::Key_Colon) {
        emit paletteRequested(u":"_s);
    } else if (!isPlain || !zoomByKey(key)) {
        QWidget::keyPressEvent(event);
    }
}

} // namespace map
