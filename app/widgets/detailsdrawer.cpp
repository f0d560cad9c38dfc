// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/detailsdrawer.h"

#include "app/widgets/badges.h"
#include "app/widgets/button.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/paint.h"
#include "app/widgets/sparkline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

// Label, figure and unit on one line: "Errors 3.1 %".
class FigureWidget final : public QWidget
{
public:
    FigureWidget(DrawerFigure figure, QWidget* parent)
        : QWidget(parent)
        , m_figure(std::move(figure))
    {
        setAccessibleName(m_figure.label % u' ' % m_figure.value % u' ' % m_figure.unit);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetricsF caption(Theme::font(FontRole::Caption));
        const double width = caption.horizontalAdvance(m_figure.label) + caption.horizontalAdvance(m_figure.unit)
            + numberWidth(m_figure.value, Theme::font(FontRole::DrawerTitle)) + Theme::scaled(9);
        return {static_cast<int>(width) + 1, Theme::lineHeight(FontRole::DrawerTitle)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QRectF box = rect();
        const QFont caption = Theme::font(FontRole::Caption);
        const QColor quiet = Theme::color(Role::Text2);
        box.setLeft(box.left() + drawText(painter, box, m_figure.label, caption, quiet) + Theme::scaled(5));
        const QFont big = Theme::font(FontRole::DrawerTitle);
        painter.setPen(Theme::color(m_figure.state ? textRole(*m_figure.state) : Role::Text));
        drawNumber(painter, box, m_figure.value, big, Qt::AlignLeft | Qt::AlignVCenter);
        box.setLeft(box.left() + numberWidth(m_figure.value, big) + Theme::scaled(4));
        drawText(painter, box, m_figure.unit, caption, quiet);
    }

private:
    DrawerFigure m_figure;
};

void clearRow(QHBoxLayout& row)
{
    while (QLayoutItem* item = row.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

DetailsDrawer::DetailsDrawer(QWidget* parent)
    : QWidget(parent)
{
    placeWidgets();
}

QSize DetailsDrawer::sizeHint() const
{
    return {Usual, 400};
}

QWidget* DetailsDrawer::makeHead()
{
    auto* head = new QWidget(this);
    m_icon = new Label(QString(), FontRole::Body, Role::Text2, head);
    m_icon->hide();
    m_name = new Label(QString(), FontRole::DrawerTitle, Role::Text, head);
    m_name->setElides(true);
    m_chip = new StatusChip(State::Neutral, {}, head);
    auto* close = Button::iconOnly(u"close", tr("Close the details"), head);
    connect(close, &QAbstractButton::clicked, this, &DetailsDrawer::closed);
    auto* first = new QHBoxLayout;
    first->setSpacing(measure::Space);
    first->addWidget(m_icon);
    first->addWidget(m_name, 1);
    first->addWidget(m_chip);
    first->addWidget(close);
    m_identity = new Label(QString(), FontRole::Small, Role::Text2, head);
    m_identity->setWordWrap(true);
    m_identity->makeSelectable();
    m_figureRow = new QWidget(head);
    auto* figures = new QHBoxLayout(m_figureRow);
    figures->setContentsMargins(0, 0, 0, 0);
    m_figures = new QHBoxLayout;
    m_figures->setSpacing(measure::Padding);
    m_trend = new Sparkline(tr("Trend"), m_figureRow);
    figures->addLayout(m_figures);
    figures->addStretch(1);
    figures->addWidget(m_trend);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(measure::Gap + 2);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(measure::Margin, measure::Space, measure::Padding, measure::Space);
    column->setSpacing(measure::Space);
    column->addLayout(first);
    column->addWidget(m_identity);
    column->addWidget(m_figureRow);
    column->addLayout(m_buttons);
    return head;
}

void DetailsDrawer::placeWidgets()
{
    auto* head = makeHead();
    m_reason = new MessageBar(this);
    m_tabs = new QTabBar(this);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Details"));
    m_bodies = new QStackedWidget(this);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_bodies->setCurrentIndex(tab);
        emit currentTabChanged(tab);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_reason);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(measure::Gap + 2, 0, 0, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    layout->addLayout(tabRow);
    layout->addWidget(m_bodies, 1);
    setFigures({});
}

void DetailsDrawer::setHeading(const QString& name, const QString& identity, QStringView iconName)
{
    m_name->setText(name);
    m_name->setToolTip(name);
    m_identity->setText(identity);
    m_identity->setVisible(!identity.isEmpty());
    m_icon->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty())
        m_icon->setPixmap(icon(iconName).pixmap(QSize(Theme::scaled(16), Theme::scaled(16)), devicePixelRatioF()));
    setAccessibleName(tr("Details of %1").arg(name));
}

void DetailsDrawer::setState(std::optional<State> state, const QString& word)
{
    m_chip->setVisible(state.has_value());
    if (state)
        m_chip->setState(*state, word);
}

void DetailsDrawer::setFigures(const QList<DrawerFigure>& figures, const QList<double>& trend)
{
    clearRow(*m_figures);
    for (const DrawerFigure& figure : figures)
        m_figures->addWidget(new FigureWidget(figure, m_figureRow));
    m_trend->setVisible(!trend.isEmpty());
    m_trend->setValues(trend);
    m_figureRow->setVisible(!figures.isEmpty());
}

void DetailsDrawer::setButtons(const QList<QWidget*>& buttons)
{
    clearRow(*m_buttons);
    for (QWidget* button : buttons)
        m_buttons->addWidget(button);
    m_buttons->addStretch(1);
}

int DetailsDrawer::addTab(const QString& title, QWidget* body, bool scrolls)
{
    QWidget* shown = body;
    if (scrolls) {
        auto* area = new QScrollArea(m_bodies);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->viewport()->setAutoFillBackground(false);
        area->setWidget(body); // fills its background, which the drawer has painted already
        body->setAutoFillBackground(false);
        shown = area;
    }
    m_bodies->addWidget(shown);
    m_tabs->addTab(title);
    m_tabs->setVisible(m_tabs->count() > 1);
    return m_tabs->count() - 1;
}

void DetailsDrawer::setTabCount(int tab, const QString& count)
{
    const QString title = m_tabs->tabText(tab).section(u'\t', 0, 0);
    m_tabs->setTabText(tab, count.isEmpty() ? title : QString(title % u'\t' % count));
}

void DetailsDrawer::setTabVisible(int tab, bool visible)
{
    m_tabs->setTabVisible(tab, visible);
}

int DetailsDrawer::currentTab() const
{
    return m_tabs->currentIndex();
}

void DetailsDrawer::setCurrentTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void DetailsDrawer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void DetailsDrawer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::Surface));
    painter.fillRect(QRect(0, 0, 1, height()), Theme::color(Role::Border));
    const int line = m_bodies->y() - 1;
    if (m_tabs->isVisible())
        painter.fillRect(QRect(0, line, width(), 1), Theme::color(Role::Border));
}

} // namespace widgets
