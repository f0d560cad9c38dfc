// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/panel.h"

#include "app/widgets/label.h"
#include "app/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace overview {

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;
namespace measure = widgets::measure;

namespace {
constexpr int HeaderHeight = 34;
constexpr int LeastTitleWidth = 40;
} // namespace

Panel::Panel(const QString& title, QWidget* parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(1, 1, 1, measure::Gap); // content keeps off the frame and its round corners
    m_column->setSpacing(0);
    m_header = new QWidget(this);
    m_row = new QHBoxLayout(m_header);
    m_row->setContentsMargins(measure::Padding, 1, measure::Space, 2);
    m_row->setSpacing(measure::Space);
    auto* name = new widgets::Label(title, FontRole::Strong, Role::Text, m_header);
    name->setElides(true); // but no wider than it needs
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    name->setMinimumWidth(std::min(LeastTitleWidth, name->sizeHint().width()));
    m_row->addWidget(name);
    m_note = new widgets::Label({}, FontRole::Body, Role::Text2, m_header);
    m_note->hide();
    m_row->addWidget(m_note);
    m_row->addStretch(1);
    m_column->addWidget(m_header);
    applyMetrics();
}

void Panel::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Panel::addToHeader(QWidget* part)
{
    m_row->addWidget(part);
}

void Panel::addAfterTitle(QWidget* part)
{
    m_row->insertWidget(m_afterTitle++, part);
}

void Panel::setContent(QWidget* content)
{
    m_column->addWidget(content, 1);
}

void Panel::applyMetrics()
{
    m_header->setFixedHeight(std::max(Theme::scaled(HeaderHeight), Theme::controlHeight() + 6));
}

void Panel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyMetrics();
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    widgets::drawPanel(painter, rect(), Role::Surface, Role::Border, measure::PanelRadius);
    painter.fillRect(QRect(1, m_header->geometry().bottom(), width() - 2, 1), Theme::color(Role::Border));
}

} // namespace overview
