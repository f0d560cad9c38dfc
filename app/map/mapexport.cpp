// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/mapexport.h"

#include "app/map/mapview.h"
#include "app/widgets/paint.h"
#include "core/picture/mermaid.h"

#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace map {

using widgets::FontRole;
using widgets::Role;
using widgets::State;
using widgets::Theme;

QString exportFilters()
{
    return MapLegend::tr("Mermaid (*.mmd);;Picture (*.svg);;Picture (*.png);;Table (*.csv)");
}

QString writeMap(const QString& file, MapView& view, const QString& csv)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    if (file.endsWith(u".svg"_s)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setSize(view.wholeSize());
        svg.setViewBox(QRect({0, 0}, view.wholeSize()));
        QPainter painter(&svg);
        view.paintWhole(painter);
    } else if (file.endsWith(u".png"_s)) {
        constexpr int Scale = 2;
        QImage image(view.wholeSize() * Scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(Scale);
        QPainter painter(&image);
        view.paintWhole(painter);
        painter.end();
        image.save(&out, "PNG");
    } else if (file.endsWith(u".csv"_s)) {
        out.write(csv.toUtf8());
    } else {
        out.write(QByteArray::fromStdString(picture::toMermaid(view.graph())));
    }
    return out.commit() ? QString() : out.errorString();
}

QSize MapLegend::sizeHint() const
{
    return {Theme::scaled(400), Theme::scaled(28)};
}

void MapLegend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(Theme::color(Role::Border));
    painter.drawLine(0, 0, width(), 0);
    double x = widgets::measure::Margin;
    const QFont font = Theme::font(FontRole::Small);
    const auto word = [&](const QString& text) {
        const QRectF box(x, 0, width() - x, height());
        x += widgets::drawText(painter, box, text, font, Theme::color(Role::Text)) + Theme::scaled(16);
    };
    const QList<std::pair<State, QString>> states{{State::Success, tr("ready")},
                                                  {State::Warning, tr("degraded")},
                                                  {State::Danger, tr("broken")},
                                                  {State::Neutral, tr("unknown")}};
    for (const auto& [state, text] : states) {
        widgets::drawState(painter, QRectF(x, 0, widgets::stateSide(), height()), state);
        x += widgets::stateSide() + 5;
        word(text);
    }
    const double middle = height() / 2.0;
    for (const double thickness : {1.0, 2.0, 3.0, 4.0}) {
        painter.setPen(QPen(Theme::color(Role::Edge), thickness));
        painter.drawLine(QPointF(x, middle), QPointF(x + 14, middle));
        x += 17;
    }
    x += 4;
    word(tr("requests per second"));
    QPen broken(Theme::color(Role::EdgeBroken), 1);
    broken.setDashPattern({4, 3});
    painter.setPen(broken);
    painter.drawLine(QPointF(x, middle), QPointF(x + 28, middle));
    x += 34;
    word(tr("not found"));
}

} // namespace map
