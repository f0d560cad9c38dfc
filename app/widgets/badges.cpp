// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/badges.h"

#include "app/widgets/celldelegate.h"
#include "app/widgets/paint.h"

#include <QPainter>

#include <cmath>

namespace widgets {

using namespace Qt::StringLiterals;

StatusChip::StatusChip(State state, const QString& word, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(state, word);
}

void StatusChip::setState(State state, const QString& word)
{
    m_state = state;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void StatusChip::setHasTint(bool has)
{
    m_hasTint = has;
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    const int width = static_cast<int>(std::ceil(drawChip(nullptr, {}, m_state, m_word)));
    return {width, chipHeight()};
}

void StatusChip::paintEvent(QPaintEvent*)
{
    if (m_word.isEmpty())
        return;
    QPainter painter(this);
    const double y = (height() - chipHeight()) / 2.0;
    if (m_hasTint) {
        drawChip(&painter, QPointF(0, y), m_state, m_word);
        return;
    }
    drawState(painter, QRectF(0, 0, stateSide(), height()), m_state);
    drawText(painter, QRectF(rect()).adjusted(stateSide() + Theme::scaled(6), 0, 0, 0), m_word,
             Theme::font(FontRole::Body), Theme::color(textRole(m_state)));
}

MethodBadge::MethodBadge(const QString& method, QWidget* parent)
    : QWidget(parent)
    , m_method(method)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(method);
}

void MethodBadge::setMethod(const QString& method)
{
    m_method = method;
    setAccessibleName(method);
    update();
}

QSize MethodBadge::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(FontRole::Badge));
    return {metrics.horizontalAdvance(u"OPTIONS"_s), Theme::lineHeight(FontRole::Body)};
}

void MethodBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawText(painter, rect(), m_method, Theme::font(FontRole::Badge), Theme::color(methodRole(m_method)));
}

ScopeBadge::ScopeBadge(const QString& scope, QWidget* parent)
    : QWidget(parent)
    , m_scope(scope)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(scope);
}

void ScopeBadge::setScope(const QString& scope)
{
    m_scope = scope;
    setAccessibleName(scope);
    update();
}

QSize ScopeBadge::sizeHint() const
{
    return {static_cast<int>(std::ceil(drawScopeBadge(nullptr, {}, {}))), Theme::scaled(18)};
}

void ScopeBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawScopeBadge(&painter, rect(), m_scope);
}

} // namespace widgets
