// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/statusline.h"

#include "app/widgets/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;
using widgets::FontRole;
using widgets::Role;
using widgets::Theme;

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Status"));
}

QSize StatusLine::sizeHint() const
{
    return {400, std::max(Theme::scaled(24), QFontMetrics(Theme::font(FontRole::Caption)).height() + 6)};
}

void StatusLine::setItems(const QList<StatusItem>& left, const QList<StatusItem>& right)
{
    if (left == m_left && right == m_right)
        return;
    m_left = left;
    m_right = right;
    QStringList words;
    for (const StatusItem& item : left + right)
        words.append(item.text);
    setAccessibleDescription(words.join(u", "_s));
    update();
}

double StatusLine::widthOf(const StatusItem& item) const
{
    const double shape = item.state ? widgets::stateSide() + Theme::scaled(5) : 0;
    return widgets::numberWidth(item.text, Theme::font(FontRole::Caption)) + shape + 2 * Theme::scaled(10);
}

void StatusLine::paintItem(QPainter& painter, QRectF box, const StatusItem& item) const
{
    box.adjust(Theme::scaled(10), 0, -Theme::scaled(10), 0);
    if (item.state) {
        widgets::drawState(painter, QRectF(box.left(), box.top(), widgets::stateSide(), box.height()), *item.state);
        box.setLeft(box.left() + widgets::stateSide() + Theme::scaled(5));
    }
    painter.setPen(Theme::color(Role::Text2));
    widgets::drawNumber(painter, box, item.text, Theme::font(FontRole::Caption), Qt::AlignLeft | Qt::AlignVCenter);
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::color(Role::Border));
    const auto hairline = [&](double x) {
        painter.fillRect(QRectF(qRound(x), 6, 1, height() - 12), Theme::color(Role::Border));
    };
    double end = width();
    for (auto item = m_right.crbegin(); item != m_right.crend(); ++item) {
        const double width = widthOf(*item);
        paintItem(painter, QRectF(end - width, 1, width, height() - 1), *item);
        end -= width;
        if (item + 1 != m_right.crend())
            hairline(end);
    }
    double x = 0;
    for (const StatusItem& item : m_left) {
        const double width = widthOf(item);
        if (x + width > end)
            break; // the right end says what changes; the left gives way
        if (x > 0)
            hairline(x);
        paintItem(painter, QRectF(x, 1, width, height() - 1), item);
        x += width;
    }
}

QString StatusLine::tipAt(double x) const
{
    double at = 0;
    for (const StatusItem& item : m_left) {
        at += widthOf(item);
        if (x < at)
            return item.tip;
    }
    at = width();
    for (auto item = m_right.crbegin(); item != m_right.crend(); ++item) {
        at -= widthOf(*item);
        if (x >= at)
            return item->tip;
    }
    return {};
}

bool StatusLine::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos().x()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace shell
