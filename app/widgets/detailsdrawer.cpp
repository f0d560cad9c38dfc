// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/detailsdrawer.h"

#include "app/widgets/badges.h"
#include "app/widgets/button.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/paint.h"

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
    m_figures = new FigureRow(head);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(measure::Gap + 2);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(measure::Margin, measure::Space, measure::Padding, measure::Space);
    column->setSpacing(measure::Space);
    column->addLayout(first);
    column->addWidget(m_identity);
    column->addWidget(m_figures);
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
    m_figures->setFigures(figures, trend);
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
