// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policies/findbar.h"

#include "app/widgets/button.h"
#include "app/widgets/label.h"
#include "app/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace policies {

using widgets::FontRole;
using widgets::Role;
namespace measure = widgets::measure;

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
{
    m_query = new QLineEdit(this);
    m_query->setPlaceholderText(tr("Find in the document"));
    m_query->setAccessibleName(m_query->placeholderText());
    m_query->installEventFilter(this);
    m_count = new widgets::Label(QString(), FontRole::Small, Role::Text2, this);
    auto* previous = widgets::Button::iconOnly(u"back", tr("Previous match"), this);
    auto* next = widgets::Button::iconOnly(u"forward", tr("Next match"), this);
    auto* close = widgets::Button::iconOnly(u"close", tr("Close the search"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::Space, measure::Gap, measure::Gap, measure::Gap);
    row->setSpacing(measure::Gap);
    row->addWidget(m_query, 1);
    row->addWidget(m_count);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    connect(m_query, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(previous, &QAbstractButton::clicked, this, [this] { emit nextRequested(true); });
    connect(next, &QAbstractButton::clicked, this, [this] { emit nextRequested(false); });
    connect(close, &QAbstractButton::clicked, this, &FindBar::closeRequested);
    hide();
}

void FindBar::begin(const QString& text)
{
    show();
    raise();
    if (!text.isEmpty())
        m_query->setText(text);
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

QString FindBar::text() const
{
    return m_query->text();
}

void FindBar::setCounts(int number, int count)
{
    m_count->setText(text().isEmpty() ? QString()
                         : count == 0 ? tr("not found")
                                      : tr("%1 of %2").arg(number).arg(count));
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_query && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Escape) {
            emit closeRequested();
            return true;
        }
        if (event->type() == QEvent::KeyPress && isReturn) {
            emit nextRequested(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    widgets::drawPanel(painter, rect(), Role::Raised, Role::Control);
}

} // namespace policies
