// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/figurerow.h"

#include "app/widgets/paint.h"
#include "app/widgets/sparkline.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {
constexpr int LabelGap = 5;
constexpr int UnitGap = 4;
constexpr int LeastTrend = 48; // narrower ones show nothing
} // namespace

// Label, figure and unit on one line, or the label above the others.
class FigureRow::Figure final : public QWidget
{
public:
    Figure(DrawerFigure figure, QWidget* parent)
        : QWidget(parent)
        , m_figure(std::move(figure))
    {
        setAccessibleName(m_figure.label % u' ' % m_figure.value % u' ' % m_figure.unit);
    }

    [[nodiscard]] int widthAs(bool isStacked) const
    {
        const QFontMetricsF caption(Theme::font(FontRole::Caption));
        const double label = caption.horizontalAdvance(m_figure.label);
        const double rest = numberWidth(m_figure.value, Theme::font(FontRole::DrawerTitle)) + Theme::scaled(UnitGap)
            + caption.horizontalAdvance(m_figure.unit);
        return static_cast<int>(std::ceil(isStacked ? std::max(label, rest) : label + Theme::scaled(LabelGap) + rest));
    }
    void setStacked(bool isStacked)
    {
        m_isStacked = isStacked;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {widthAs(m_isStacked), FigureRow::heightAs(m_isStacked)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QRectF box = rect();
        const QFont caption = Theme::font(FontRole::Caption);
        const QColor quiet = Theme::color(Role::Text2);
        if (m_isStacked) {
            const double line = Theme::lineHeight(FontRole::Caption);
            drawText(painter, QRectF(box.left(), box.top(), box.width(), line), m_figure.label, caption, quiet);
            box.setTop(box.top() + line);
        } else {
            box.setLeft(box.left() + drawText(painter, box, m_figure.label, caption, quiet) + Theme::scaled(LabelGap));
        }
        const QFont big = Theme::font(FontRole::DrawerTitle);
        painter.setPen(Theme::color(m_figure.state ? textRole(*m_figure.state) : Role::Text));
        drawNumber(painter, box, m_figure.value, big, Qt::AlignLeft | Qt::AlignVCenter);
        box.setLeft(box.left() + numberWidth(m_figure.value, big) + Theme::scaled(UnitGap));
        drawText(painter, box, m_figure.unit, caption, quiet);
    }

private:
    DrawerFigure m_figure;
    bool m_isStacked = false;
};

int FigureRow::heightAs(bool isStacked)
{
    return Theme::lineHeight(FontRole::DrawerTitle) + (isStacked ? Theme::lineHeight(FontRole::Caption) : 0);
}

FigureRow::FigureRow(QWidget* parent)
    : QWidget(parent)
    , m_trend(new Sparkline(tr("Trend"), this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FigureRow::setFigures(const QList<DrawerFigure>& figures, const QList<double>& trend)
{
    for (Figure* figure : std::exchange(m_figures, {})) {
        figure->hide();
        figure->deleteLater();
    }
    for (const DrawerFigure& figure : figures) {
        m_figures.append(new Figure(figure, this));
        m_figures.last()->show();
    }
    m_hasTrend = !trend.isEmpty();
    m_trend->setValues(trend);
    setVisible(!figures.isEmpty());
    place();
}

int FigureRow::figuresWidth(bool isStacked) const
{
    int width = m_figures.isEmpty() ? 0 : static_cast<int>(m_figures.size() - 1) * measure::Padding;
    for (const Figure* figure : m_figures)
        width += figure->widthAs(isStacked);
    return width;
}

bool FigureRow::isStackedAt(int width) const
{
    const int trend = m_hasTrend ? measure::Padding + Theme::scaled(LeastTrend) : 0;
    return figuresWidth(false) + trend > width;
}

int FigureRow::heightForWidth(int width) const
{
    const int height = heightAs(isStackedAt(width));
    return m_hasTrend ? std::max(height, m_trend->sizeHint().height()) : height;
}

QSize FigureRow::sizeHint() const
{
    const int width = figuresWidth(false) + (m_hasTrend ? measure::Padding + m_trend->sizeHint().width() : 0);
    return {width, heightForWidth(width)};
}

QSize FigureRow::minimumSizeHint() const
{
    return {figuresWidth(true), heightAs(false)};
}

void FigureRow::place()
{
    const bool isStacked = isStackedAt(width());
    const int high = heightAs(isStacked);
    int left = 0;
    const auto put = [this](QWidget& part, int x, int wide, int tall) {
        const QRect box(x, (height() - tall) / 2, wide, tall);
        part.setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    for (Figure* figure : m_figures) {
        const int wide = figure->widthAs(isStacked);
        figure->setStacked(isStacked);
        put(*figure, left, wide, high);
        left += wide + measure::Padding;
    }
    const QSize wanted = m_trend->sizeHint();
    const int room = std::min(width() - left, wanted.width());
    m_trend->setVisible(m_hasTrend && room >= Theme::scaled(LeastTrend));
    put(*m_trend, width() - room, room, wanted.height());
    updateGeometry();
}

void FigureRow::resizeEvent(QResizeEvent*)
{
    place();
}

void FigureRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace widgets
