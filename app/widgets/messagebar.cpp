// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/messagebar.h"

#include "app/widgets/button.h"
#include "app/widgets/label.h"
#include "app/widgets/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    placeWidgets();
    hide();
}

void MessageBar::placeWidgets()
{
    m_headline = new Label(QString(), FontRole::Strong, Role::Text, this);
    m_body = new Label(QString(), FontRole::Body, Role::Text, this);
    m_origin = new Label(QString(), FontRole::Data, Role::Text2, this);
    m_raw = new Label(QString(), FontRole::Data, Role::Text, this);
    for (Label* label : {m_headline, m_body, m_origin, m_raw}) {
        label->setWordWrap(true);
        label->makeSelectable();
    }
    m_links = new QHBoxLayout;
    m_links->setSpacing(measure::Padding);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_headline);
    texts->addWidget(m_body);
    texts->addWidget(m_origin);
    texts->addLayout(m_links);
    texts->addWidget(m_raw);
    auto* close = Button::iconOnly(u"close", tr("Close the message"), this);
    connect(close, &QAbstractButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    m_close = close;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 + measure::Padding + stateSide() + measure::Space, measure::Space, measure::Space,
                            measure::Space);
    row->addLayout(texts, 1);
    row->addWidget(close, 0, Qt::AlignTop);
}

LinkLabel* MessageBar::addLink(const QString& text)
{
    auto* link = new LinkLabel(text, this);
    m_links->addWidget(link);
    return link;
}

void MessageBar::showActions(const QList<NoticeAction>& actions)
{
    while (QLayoutItem* item = m_links->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of them may be running this
        delete item;
    }
    for (const NoticeAction& action : actions)
        connect(addLink(action.text), &LinkLabel::clicked, this, [run = action.run] { run(); });
    if (!m_notice.raw.isEmpty())
        connect(addLink(tr("Raw text")), &LinkLabel::clicked, this, [this] { m_raw->setVisible(!m_raw->isVisible()); });
    if (m_notice.state == State::Danger)
        connect(addLink(tr("Copy diagnostics")), &LinkLabel::clicked, this,
                [this] { QApplication::clipboard()->setText(diagnostics(m_notice)); });
    m_links->addStretch(1);
}

void MessageBar::say(const Notice& notice, const QList<NoticeAction>& actions, bool closes)
{
    m_notice = notice;
    m_headline->setText(notice.headline);
    m_body->setText(notice.body);
    m_body->setVisible(!notice.body.isEmpty());
    m_origin->setText(notice.origin);
    m_origin->setVisible(!notice.origin.isEmpty());
    m_raw->setText(notice.raw);
    m_raw->hide();
    m_close->setVisible(closes);
    showActions(actions);
    setAccessibleName(notice.headline % u' ' % notice.body);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_notice = {};
    hide();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(tintRole(m_notice.state)));
    painter.fillRect(QRect(0, 0, 3, height()), Theme::color(markRole(m_notice.state)));
    // Beside the first line, which is in the middle of a headline that has only one.
    const double line = Theme::lineHeight(FontRole::Strong);
    const bool hasOneLine = m_headline->heightForWidth(m_headline->width()) < 1.5 * line;
    const double middle = hasOneLine ? m_headline->y() + m_headline->height() / 2.0 : m_headline->y() + line / 2;
    const double top = middle - stateSide() / 2.0;
    drawState(painter, QRectF(3 + measure::Padding, top, stateSide(), stateSide()), m_notice.state);
}

QString diagnostics(const Notice& notice)
{
    QStringList lines;
    for (const QString& line : {notice.headline, notice.body, notice.origin, notice.raw}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n') % u'\n';
}

} // namespace widgets
