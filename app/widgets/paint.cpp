// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/paint.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>

#include <algorithm>
#include <array>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

// Saves and restores a painter around a function that changes it.
class PainterState
{
public:
    explicit PainterState(QPainter& painter)
        : m_painter(painter)
    {
        painter.save();
    }
    ~PainterState() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterState)

private:
    QPainter& m_painter;
};

struct NumberLayout
{
    QRawFont font;
    QList<quint32> glyphs;
    QList<QPointF> positions;
    double width = 0;
};

// The glyphs of "0123456789" and the widest of them, kept for the font used last: a column asks for the same one.
struct FigureFont
{
    QFont font;
    QRawFont raw;
    double pitch = 0;
};

const FigureFont& figureFont(const QFont& font)
{
    static thread_local std::array<FigureFont, 4> recent;
    static thread_local size_t next = 0;
    for (const FigureFont& known : recent) {
        if (known.pitch > 0 && known.font == font)
            return known;
    }
    FigureFont& entry = recent[next++ % recent.size()];
    entry.font = font;
    entry.raw = QRawFont::fromFont(font);
    entry.pitch = 0;
    const auto advances = entry.raw.advancesForGlyphIndexes(entry.raw.glyphIndexesForString(u"0123456789"_s));
    for (const QPointF& advance : advances)
        entry.pitch = std::max(entry.pitch, advance.x());
    return entry;
}

NumberLayout layOutNumber(const QString& text, const QFont& font)
{
    const FigureFont& figures = figureFont(font);
    NumberLayout layout;
    layout.font = figures.raw;
    layout.glyphs = figures.raw.glyphIndexesForString(text);
    const auto advances = figures.raw.advancesForGlyphIndexes(layout.glyphs);
    if (layout.glyphs.size() != text.size())
        return layout; // surrogates: not a number
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= u'0' && text[i] <= u'9';
        const double advance = isDigit ? figures.pitch : advances[i].x();
        const double inset = isDigit ? (figures.pitch - advances[i].x()) / 2 : 0;
        layout.positions.append({layout.width + inset, 0});
        layout.width += advance;
    }
    return layout;
}

bool needsFallback(const NumberLayout& layout)
{
    return layout.positions.size() != layout.glyphs.size() || layout.glyphs.contains(0);
}

} // namespace

int stateSide()
{
    return Theme::scaled(10);
}

void drawState(QPainter& painter, const QRectF& rectangle, State state)
{
    const PainterState saved(painter);
    const double side = stateSide();
    const QRectF box(rectangle.center().x() - side / 2, rectangle.center().y() - side / 2, side, side);
    const QColor color = Theme::color(markRole(state));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double line = side * 0.14;
    const QRectF disc = box.adjusted(side * .1, side * .1, -side * .1, -side * .1);
    const QRectF ring = disc.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    switch (state) {
    case State::Success:
        painter.drawEllipse(disc);
        break;
    case State::Info:
        painter.drawPie(ring, -90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, line));
        painter.drawEllipse(ring);
        break;
    case State::Warning: {
        QPainterPath triangle(QPointF(box.center().x(), box.top() + side * .06));
        triangle.lineTo(box.right(), box.bottom() - side * .1);
        triangle.lineTo(box.left(), box.bottom() - side * .1);
        triangle.closeSubpath();
        painter.drawPath(triangle);
        break;
    }
    case State::Danger:
        painter.drawRect(box.adjusted(side * .12, side * .12, -side * .12, -side * .12));
        break;
    case State::Neutral:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, line));
        painter.drawEllipse(ring);
        break;
    }
}

void drawNumber(QPainter& painter, const QRectF& rectangle, const QString& text, const QFont& font,
                Qt::Alignment alignment)
{
    const NumberLayout layout = layOutNumber(text, font);
    if (needsFallback(layout)) {
        drawText(painter, rectangle, text, font, painter.pen().color(), alignment);
        return;
    }
    double x = rectangle.left();
    if (alignment & Qt::AlignRight)
        x = rectangle.right() - layout.width;
    else if (alignment & Qt::AlignHCenter)
        x = rectangle.center().x() - layout.width / 2;
    const double ascent = layout.font.ascent();
    const double height = ascent + layout.font.descent();
    const double y = rectangle.top() + (rectangle.height() - height) / 2 + ascent;
    QGlyphRun run;
    run.setRawFont(layout.font);
    run.setGlyphIndexes(layout.glyphs);
    run.setPositions(layout.positions);
    painter.drawGlyphRun(QPointF(x, qRound(y)), run);
}

double numberWidth(const QString& text, const QFont& font)
{
    const NumberLayout layout = layOutNumber(text, font);
    return needsFallback(layout) ? QFontMetricsF(font).horizontalAdvance(text) : layout.width;
}

double drawText(QPainter& painter, const QRectF& rectangle, const QString& text, const QFont& font, const QColor& color,
                Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    double width = metrics.horizontalAdvance(text);
    QString shown = text;
    if (width > rectangle.width() + 0.5) {
        shown = metrics.elidedText(text, Qt::ElideRight, rectangle.width());
        width = rectangle.width();
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rectangle, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    return width;
}

QString groupedDigits(QString digits)
{
    constexpr char16_t ThinSpace = u'\u2009';
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype begin = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? digits.size() : point) - 3; at > begin; at -= 3)
        digits.insert(at, QChar(ThinSpace));
    return digits;
}

int chipHeight()
{
    return Theme::scaled(20);
}

double drawChip(QPainter* painter, const QPointF& topLeft, State state, const QString& word)
{
    const QFont font = Theme::font(FontRole::Body);
    const double gap = Theme::scaled(6);
    const double width = gap + stateSide() + gap + numberWidth(word, font) + gap;
    if (!painter)
        return width;
    const PainterState saved(*painter);
    const QRectF box(topLeft, QSizeF(width, chipHeight()));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(tintRole(state)));
    painter->drawRoundedRect(box, measure::ChipRadius, measure::ChipRadius);
    drawState(*painter, QRectF(box.left() + gap, box.top(), stateSide(), box.height()), state);
    painter->setPen(Theme::color(textRole(state)));
    drawNumber(*painter, box.adjusted(gap + stateSide() + gap, 0, -gap, 0), word, font,
               Qt::AlignLeft | Qt::AlignVCenter);
    return width;
}

int numberBadgeSide()
{
    return Theme::scaled(15);
}

void drawNumberBadge(QPainter& painter, const QRectF& rectangle, const QString& text)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(Theme::color(Role::Control));
    const double side = numberBadgeSide();
    const QRectF box(qRound(rectangle.left()) + .5, qRound(rectangle.center().y() - side / 2) + .5, side - 1, side - 1);
    painter.drawRoundedRect(box, 2, 2);
    drawText(painter, box, text, Theme::font(FontRole::Caption), Theme::color(Role::Text2), Qt::AlignCenter);
}

double drawKeyHint(QPainter* painter, const QRectF& rectangle, const QString& keys, const QColor& text,
                   const QColor& frame)
{
    const QFont font = Theme::font(FontRole::Caption);
    const double width = QFontMetricsF(font).horizontalAdvance(keys) + Theme::scaled(10);
    if (!painter)
        return width;
    const PainterState saved(*painter);
    const double height = Theme::scaled(17);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(frame);
    painter->setBrush(Qt::NoBrush);
    const QRectF box(qRound(rectangle.right() - width) + .5, qRound(rectangle.center().y() - height / 2) + .5,
                     width - 1, height - 1);
    painter->drawRoundedRect(box, measure::ChipRadius, measure::ChipRadius);
    drawText(*painter, box, keys, font, text, Qt::AlignCenter);
    return width;
}

void drawBar(QPainter& painter, const QRectF& rectangle, double share, Role role)
{
    const double height = Theme::scaled(6);
    const QRectF track(rectangle.left(), qRound(rectangle.center().y() - height / 2), rectangle.width(), height);
    painter.fillRect(track, Theme::color(Role::Sunken));
    const double full = std::clamp(share, 0.0, 1.0) * track.width();
    if (full > 0)
        painter.fillRect(QRectF(track.left(), track.top(), std::max(full, 1.0), height), Theme::color(role));
}

void drawSparkline(QPainter& painter, const QRectF& rectangle, const QList<double>& values, Role role, double highest)
{
    if (values.isEmpty())
        return;
    const PainterState saved(painter);
    const QRectF box = rectangle.adjusted(1, 2, -3, -1);
    double top = highest;
    for (const double value : values)
        top = std::max(top, value);
    const QColor color = Theme::color(role);
    if (top <= 0) {
        painter.setPen(Theme::color(Role::Control));
        painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()));
        return;
    }
    const double step = values.size() > 1 ? box.width() / static_cast<double>(values.size() - 1) : 0;
    QPainterPath line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QPointF point(box.left() + step * static_cast<double>(i), box.bottom() - values[i] / top * box.height());
        i == 0 ? line.moveTo(point) : line.lineTo(point);
    }
    QPainterPath body = line;
    body.lineTo(box.right(), box.bottom());
    body.lineTo(box.left(), box.bottom());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(body, mixed(role, Role::Surface, 0.16));
    painter.strokePath(line, QPen(color, 1.25));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(line.currentPosition(), 1.75, 1.75);
}

void drawFocusRing(QPainter& painter, const QRectF& rectangle, double radius)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::color(Role::Focus), 2));
    painter.drawRoundedRect(rectangle.adjusted(1, 1, -1, -1), radius, radius);
}

void drawPanel(QPainter& painter, const QRectF& rectangle, Role fill, Role outline, double radius)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Theme::color(fill));
    painter.setPen(Theme::color(outline));
    painter.drawRoundedRect(rectangle.adjusted(.5, .5, -.5, -.5), radius, radius);
}

QColor mixed(Role role, Role ground, double share)
{
    const QColor a = Theme::color(role);
    const QColor b = Theme::color(ground);
    const auto mix = [share](int x, int y) { return qRound(x * share + y * (1 - share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

Role methodRole(QStringView method)
{
    if (method == u"GET")
        return Role::MethodGet;
    if (method == u"POST")
        return Role::MethodPost;
    if (method == u"PUT")
        return Role::MethodPut;
    if (method == u"PATCH")
        return Role::MethodPatch;
    if (method == u"DELETE" || method == u"DEL")
        return Role::MethodDelete;
    return Role::MethodOther;
}

} // namespace widgets
