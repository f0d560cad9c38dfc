// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

// Outside the namespace, as the macro demands: the icons live in a static library.
static void initIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

QPixmap renderIcon(const QString& name, int side, const QColor& color, qreal ratio)
{
    const QString key = u"gatehouse:%1:%2:%3:%4"_s.arg(name).arg(side).arg(color.rgb(), 0, 16).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    [[maybe_unused]] static const bool isReady = (initIconResource(), true);
    const int pixels = qRound(side * ratio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/"_s % name % u".svg"_s);
    {
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIcon final : public QIconEngine
{
public:
    LineIcon(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role)
    { }

    void paint(QPainter* painter, const QRect& rectangle, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(*painter, rectangle, m_name, Theme::color(mode == QIcon::Disabled ? Role::Disabled : m_role));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const Role role = mode == QIcon::Disabled ? Role::Disabled : m_role;
        return renderIcon(m_name, std::min(size.width(), size.height()), Theme::color(role), 1.0);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new LineIcon(m_name, m_role); }

private:
    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(QStringView name, Role role)
{
    return QIcon(new LineIcon(name.toString(), role));
}

void drawIcon(QPainter& painter, const QRect& rectangle, QStringView name, const QColor& color)
{
    const int side = std::min(rectangle.width(), rectangle.height());
    if (side <= 0)
        return;
    const QPixmap pixmap = renderIcon(name.toString(), side, color, painter.device()->devicePixelRatioF());
    const QRect target(rectangle.x() + (rectangle.width() - side) / 2, rectangle.y() + (rectangle.height() - side) / 2,
                       side, side);
    painter.drawPixmap(target, pixmap);
}

} // namespace widgets
