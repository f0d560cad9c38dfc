// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/button.h"

#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <cmath>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {
const char* kindName(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return "primary";
    case Button::Kind::Danger:
        return "danger";
    case Button::Kind::Quiet:
        return "quiet";
    default:
        return "";
    }
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}
} // namespace

Button::Button(const QString& text, QWidget* parent, QStringView iconName, Kind kind)
    : QPushButton(text, parent)
    , m_icon(iconName.toString())
    , m_kind(kind)
{
    setProperty("kind", QString::fromLatin1(kindName(kind)));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Button* Button::iconOnly(QStringView iconName, const QString& name, QWidget* parent)
{
    auto* button = new Button(QString(), parent, iconName, Kind::Quiet);
    button->m_showsText = false;
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setIconName(QStringView name)
{
    m_icon = name.toString();
    updateGeometry();
    update();
}

void Button::setKeyHint(const QKeySequence& keys)
{
    m_keys = keys.toString(QKeySequence::NativeText);
    updateGeometry();
    update();
}

void Button::setWhyNot(const QString& reason)
{
    if (m_usualTip.isEmpty())
        m_usualTip = toolTip();
    setEnabled(reason.isEmpty());
    setToolTip(reason.isEmpty() ? m_usualTip : reason);
    setAccessibleDescription(reason);
}

QColor Button::ink() const
{
    if (!isEnabled())
        return Theme::color(Role::Disabled);
    if (m_kind == Kind::Primary)
        return Theme::color(Role::OnAccent);
    if (m_kind == Kind::Danger)
        return Theme::color(Role::DangerText);
    return Theme::color(Role::Text);
}

double Button::textWidth() const
{
    return QFontMetricsF(Theme::font(FontRole::Body)).horizontalAdvance(withoutMnemonic(text()));
}

double Button::contentWidth() const
{
    double width = 0;
    if (!m_icon.isEmpty())
        width += Theme::scaled(16) + (m_showsText ? Theme::scaled(6) : 0);
    if (m_showsText)
        width += textWidth();
    if (!m_keys.isEmpty())
        width += Theme::scaled(6) + drawKeyHint(nullptr, {}, m_keys, {}, {});
    return width;
}

QSize Button::sizeHint() const
{
    const int height = Theme::controlHeight();
    const int width = static_cast<int>(std::ceil(contentWidth())) + 2 * Theme::scaled(m_showsText ? 10 : 6);
    return {std::max(width, height), height};
}

QSize Button::minimumSizeHint() const
{
    if (!m_showsText)
        return sizeHint();
    return {static_cast<int>(std::ceil(textWidth())) + 2 * Theme::scaled(8), Theme::controlHeight()};
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const bool isTight = m_showsText && this->width() < sizeHint().width();
    const double width = isTight ? textWidth() : contentWidth();
    QRectF box(std::max((this->width() - width) / 2.0, 4.0), 0, width, height());
    if (!m_icon.isEmpty() && !isTight) {
        const int side = Theme::scaled(16);
        drawIcon(painter, QRect(qRound(box.left()), (height() - side) / 2, side, side), m_icon,
                 m_showsText || !isEnabled() ? ink() : Theme::color(Role::Text2));
        box.setLeft(box.left() + side + Theme::scaled(6));
    }
    if (m_showsText)
        box.setLeft(box.left() + drawText(painter, box, withoutMnemonic(text()), Theme::font(FontRole::Body), ink()));
    if (!m_keys.isEmpty() && !isTight)
        drawKeyHint(&painter, box, m_keys, m_kind == Kind::Primary ? ink() : Theme::color(Role::Text2),
                    m_kind == Kind::Primary ? ink() : Theme::color(Role::Control));
}

} // namespace widgets
