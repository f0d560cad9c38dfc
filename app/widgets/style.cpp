// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/style.h"

#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QVariant>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QString kindOf(const QWidget* widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

void paintField(QPainter& painter, const QStyleOption* option, const QWidget* widget)
{
    const bool hasError = widget && widget->property("hasError").toBool();
    const bool enabled = has(option, QStyle::State_Enabled);
    drawPanel(painter, option->rect, enabled ? Role::Surface : Role::Window,
              hasError      ? Role::DangerMark
                  : enabled ? Role::Control
                            : Role::Border);
    if (has(option, QStyle::State_HasFocus) && !hasError)
        drawFocusRing(painter, option->rect);
}

struct ButtonLook
{
    Role fill = Role::Surface;
    Role outline = Role::Control;
    bool hasPanel = true;
};

ButtonLook buttonLook(const QStyleOption* option, const QString& kind)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool isHot = enabled && has(option, QStyle::State_MouseOver);
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (!enabled)
        return {Role::Surface, Role::Border, kind != u"quiet"};
    if (kind == u"primary")
        return {Role::Accent, Role::Accent};
    if (isDown)
        return {Role::Selection, kind == u"danger" ? Role::DangerMark : Role::Accent};
    if (kind == u"danger")
        return {isHot ? Role::DangerTint : Role::Surface, Role::DangerMark};
    if (kind == u"quiet")
        return {Role::Hover, Role::Hover, isHot};
    return {isHot ? Role::Hover : Role::Surface, Role::Control};
}

void paintButton(QPainter& painter, const QStyleOption* option, const QWidget* widget)
{
    const ButtonLook look = buttonLook(option, kindOf(widget));
    if (look.hasPanel)
        drawPanel(painter, option->rect, look.fill, look.outline);
    if (has(option, QStyle::State_HasFocus))
        drawFocusRing(painter, option->rect);
}

void paintToolButton(QPainter& painter, const QStyleOption* option)
{
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_Sunken);
    const bool isHot = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (isOn || isHot)
        drawPanel(painter, option->rect, isOn ? Role::Selection : Role::Hover, isOn ? Role::Selection : Role::Hover);
    if (has(option, QStyle::State_HasFocus))
        drawFocusRing(painter, option->rect);
}

void paintCheckBox(QPainter& painter, const QStyleOption* option)
{
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect box = option->rect;
    drawPanel(painter, box, isOn && enabled ? Role::Accent : Role::Surface,
              !enabled   ? Role::Disabled
                  : isOn ? Role::Accent
                         : Role::Control,
              3);
    const QColor ink = Theme::color(enabled ? Role::OnAccent : Role::Disabled);
    if (has(option, QStyle::State_NoChange))
        painter.fillRect(QRect(box.left() + 3, box.center().y(), box.width() - 6, 2), ink);
    else if (isOn)
        drawIcon(painter, box.adjusted(1, 1, -1, -1), u"check", ink);
}

void paintRadioButton(QPainter& painter, const QStyleOption* option)
{
    const bool isOn = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box = QRectF(option->rect).adjusted(.5, .5, -.5, -.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(!enabled ? Role::Disabled : isOn ? Role::Accent : Role::Control));
    painter.setBrush(Theme::color(Role::Surface));
    painter.drawEllipse(box);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(enabled ? Role::Accent : Role::Disabled));
        painter.drawEllipse(box.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    painter.restore();
}

void paintItemRow(QPainter& painter, const QStyleOption* option)
{
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option->rect, Theme::color(Role::Selection));
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(option->rect, Theme::color(Role::Hover));
}

void paintFrame(QPainter& painter, const QRect& rectangle)
{
    painter.save();
    painter.setPen(Theme::color(Role::Border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rectangle.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{ }

void Style::polish(QWidget* widget)
{
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget)
        || qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            paintField(*painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return; // the panel has drawn it
    case PE_PanelButtonCommand:
        paintButton(*painter, option, widget);
        return;
    case PE_PanelButtonTool:
        paintToolButton(*painter, option);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, option);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget))
            drawFocusRing(*painter, option->rect);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        paintItemRow(*painter, option);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        drawPanel(*painter, option->rect, Role::Raised, Role::Control, 0);
        return;
    case PE_FrameMenu:
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        paintFrame(*painter, option->rect);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::color(Role::Border));
        return;
    case PE_IndicatorArrowDown:
        drawIcon(*painter, option->rect, u"chevron-down", Theme::color(Role::Text2));
        return;
    case PE_IndicatorBranch:
        if (has(option, State_Children)) {
            const int side = Theme::scaled(14);
            QRect box(0, 0, side, side);
            box.moveCenter(option->rect.center());
            drawIcon(*painter, box, has(option, State_Open) ? u"chevron-down" : u"chevron-right",
                     Theme::color(Role::Text2));
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return option->rect.adjusted(7, 1, -7, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(Theme::controlHeight());
        break;
    case CT_ComboBox:
        result = QSize(result.width() + 12, Theme::controlHeight());
        break;
    case CT_TabBarTab:
        result = size + QSize(Theme::scaled(4), 0);
        break;
    case CT_MenuItem:
        result.setHeight(std::max(result.height(), Theme::rowHeight()));
        break;
    default:
        break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Theme::scaled(15);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return Theme::scaled(16);
    case PM_TabBarTabHSpace:
        return Theme::scaled(20);
    case PM_TabBarTabVSpace:
        return Theme::scaled(14);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return 0; // nothing moves but what LOOK names
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace widgets
