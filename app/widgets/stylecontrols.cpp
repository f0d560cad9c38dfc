// SPDX-License-Identifier: GPL-3.0-or-later
// The larger parts of the style: tabs, labels of buttons, splitters, progress, scroll bars, combo boxes.
#include "app/widgets/icons.h"
#include "app/widgets/paint.h"
#include "app/widgets/style.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

void paintTab(QPainter& painter, const QStyleOptionTab& option)
{
    const QRect box = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), Theme::color(Role::Accent));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(box.adjusted(0, 0, 0, -1), Theme::color(Role::Hover));
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, box.adjusted(2, 2, -2, -2));
}

// "Trace 6": the count behind the last space of a tab's text is quieter than its name.
void paintTabLabel(QPainter& painter, const QStyleOptionTab& option)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const qsizetype cut = option.text.indexOf(u'\t');
    const QString name = cut < 0 ? option.text : option.text.left(cut);
    const QFont font = Theme::font(isCurrent ? FontRole::Strong : FontRole::Body);
    QRectF box = option.rect;
    const double nameWidth = QFontMetricsF(font).horizontalAdvance(name);
    const QString count = cut < 0 ? QString() : option.text.mid(cut + 1);
    const QFont small = Theme::font(FontRole::Small);
    const double countWidth = count.isEmpty() ? 0 : Theme::scaled(5) + numberWidth(count, small);
    box.setLeft(box.center().x() - (nameWidth + countWidth) / 2);
    drawText(painter, box, name, font, Theme::color(!enabled ? Role::Disabled : isCurrent ? Role::Text : Role::Text2));
    if (count.isEmpty())
        return;
    painter.setPen(Theme::color(enabled ? Role::Text2 : Role::Disabled));
    drawNumber(painter, box.adjusted(nameWidth + Theme::scaled(5), 0, 0, 0), count, small,
               Qt::AlignLeft | Qt::AlignVCenter);
}

void paintSplitter(QPainter& painter, const QStyleOption& option)
{
    const QRect box = option.rect;
    const QColor color = Theme::color(option.state.testFlag(QStyle::State_MouseOver) ? Role::Accent : Role::Border);
    if (option.state.testFlag(QStyle::State_Horizontal))
        painter.fillRect(QRect(box.center().x(), box.top(), 1, box.height()), color);
    else
        painter.fillRect(QRect(box.left(), box.center().y(), box.width(), 1), color);
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const int range = option.maximum - option.minimum;
    // Without a known end a third of the bar says "under way"; nothing moves.
    const double share = range > 0 ? static_cast<double>(option.progress - option.minimum) / range : 0.33;
    drawBar(painter, option.rect, share, Role::Accent);
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QStyle& style, const QWidget* widget)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isHot = enabled && option.state.testFlag(QStyle::State_MouseOver);
    drawPanel(painter, option.rect, isHot ? Role::Hover : Role::Surface, enabled ? Role::Control : Role::Border);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    QRect box(0, 0, Theme::scaled(14), Theme::scaled(14));
    box.moveCenter(arrow.center());
    drawIcon(painter, box, u"chevron-down", Theme::color(enabled ? Role::Text2 : Role::Disabled));
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QStyle& style, const QWidget* widget)
{
    painter.fillRect(option.rect, Theme::color(Role::Surface));
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    if (option.minimum >= option.maximum)
        return;
    const bool isHot = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHot ? Theme::color(Role::Control) : mixed(Role::Control, Role::Surface, 0.5));
    const bool isVertical = option.orientation == Qt::Vertical;
    painter.drawRoundedRect(isVertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3), 3, 3);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool isVertical = option.orientation == Qt::Vertical;
    const int length = isVertical ? option.rect.height() : option.rect.width();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(static_cast<int>(static_cast<qint64>(length) * option.pageStep / (range + option.pageStep)),
                           std::min(length, 28), length);
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   length - thumb, option.upsideDown);
    const auto slice = [&](int from, int to) {
        return isVertical ? QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), to - from)
                          : QRect(option.rect.left() + from, option.rect.top(), to - from, option.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slice(at, at + thumb);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSubPage:
        return slice(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return slice(at + thumb, length);
    default:
        return {}; // no arrows
    }
}

} // namespace

bool Style::drawControlPart(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_Splitter) {
        paintSplitter(*painter, *option);
        return true;
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape || element == CE_TabBarTabLabel) {
            element == CE_TabBarTabShape ? paintTab(*painter, *tab) : paintTabLabel(*painter, *tab);
            return true;
        }
    }
    if (const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
        if (element == CE_ProgressBar)
            paintProgress(*painter, *progress);
        return element == CE_ProgressBar;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && element == CE_PushButtonLabel) {
        QStyleOptionButton copy = *button;
        const QString kind = widget ? widget->property("kind").toString() : QString();
        if (copy.state.testFlag(State_Enabled) && (kind == u"primary" || kind == u"danger"))
            copy.palette.setColor(QPalette::ButtonText,
                                  Theme::color(kind == u"primary" ? Role::OnAccent : Role::DangerText));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return true;
    }
    return false;
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (!drawControlPart(element, option, painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paintScrollBar(*painter, *slider, *this, widget);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            paintComboBox(*painter, *combo, *this, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const QRect box = scrollBarPart(*slider, part);
            return visualRect(option->direction, option->rect, box);
        }
    }
    QRect box = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        box = visualRect(option->direction, option->rect,
                         QRect(9, 1, option->rect.width() - 9 - 24, option->rect.height() - 2));
    return box;
}

} // namespace widgets
