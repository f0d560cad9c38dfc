// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/celldelegate.h"

#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <optional>

namespace widgets {

namespace {

constexpr int CellPadding = 6;
constexpr double BarWidth = 34;

std::optional<State> stateOf(const QVariant& value)
{
    if (!value.isValid())
        return std::nullopt;
    return static_cast<State>(value.toInt());
}

struct ScopeLook
{
    Role text;
    Role tint;
};

ScopeLook scopeLook(const QString& scope)
{
    if (scope == u"product")
        return {Role::ProductText, Role::ProductTint};
    if (scope == u"api")
        return {Role::ApiText, Role::ApiTint};
    if (scope == u"operation")
        return {Role::OperationText, Role::OperationTint};
    return {Role::GlobalText, Role::GlobalTint};
}

QColor textColor(const QModelIndex& index, CellKind kind, std::optional<State> state, bool enabled)
{
    if (!enabled)
        return Theme::color(Role::Disabled);
    if (index.data(CellRole::Link).toBool())
        return Theme::color(Role::Link);
    if (state && !index.data(CellRole::ShapeOnly).toBool())
        return Theme::color(textRole(*state));
    if (kind == CellKind::Method)
        return Theme::color(methodRole(index.data().toString()));
    return Theme::color(kind == CellKind::Quiet ? Role::Text2 : Role::Text);
}

// What one cell needs to be laid out from left to right.
struct CellPainter
{
    QPainter& painter;
    const QModelIndex& index;
    QRectF box;
    CellKind kind;
    bool enabled;

    void paintMarks(std::optional<State> state)
    {
        if (state) {
            drawState(painter, QRectF(box.left(), box.top(), stateSide(), box.height()), *state);
            box.setLeft(box.left() + stateSide() + Theme::scaled(6));
        }
        const QString badge = index.data(CellRole::Badge).toString();
        if (!badge.isEmpty()) {
            drawNumberBadge(painter, QRectF(box.left(), box.top(), numberBadgeSide(), box.height()), badge);
            box.setLeft(box.left() + numberBadgeSide() + Theme::scaled(6));
        }
    }

    void paintBar()
    {
        const QVariant share = index.data(CellRole::Bar);
        if (!share.isValid())
            return;
        const auto state = stateOf(index.data(CellRole::BarState));
        const double width = Theme::scaled(static_cast<int>(BarWidth));
        drawBar(painter, QRectF(box.right() - width, box.top(), width, box.height()), share.toDouble(),
                state ? markRole(*state) : Role::Calm);
        box.setRight(box.right() - width - Theme::scaled(6));
    }

    void paintText(const QColor& color)
    {
        const QString text = index.data().toString();
        const QFont font = CellDelegate::fontOf(kind);
        painter.setPen(color);
        if (kind == CellKind::Number)
            drawNumber(painter, box, text, font);
        else
            drawText(painter, box, text, font, color);
    }
};

} // namespace

CellKind kindOfColumn(const QAbstractItemModel& model, int column)
{
    return static_cast<CellKind>(model.headerData(column, Qt::Horizontal, CellRole::Kind).toInt());
}

double drawScopeBadge(QPainter* painter, const QRectF& rectangle, const QString& scope)
{
    const double width = Theme::scaled(62);
    if (!painter)
        return width;
    const ScopeLook look = scopeLook(scope);
    const double height = Theme::scaled(17);
    const QRectF box(rectangle.left(), qRound(rectangle.center().y() - height / 2), width, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(look.tint));
    painter->drawRoundedRect(box, 2, 2);
    drawText(*painter, box, scope, Theme::font(FontRole::Caption), Theme::color(look.text), Qt::AlignCenter);
    painter->restore();
    return width;
}

QFont CellDelegate::fontOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Name:
        return Theme::font(FontRole::BodyMedium);
    case CellKind::Mono:
        return Theme::font(FontRole::Data);
    case CellKind::Method:
        return Theme::font(FontRole::Badge);
    default:
        return Theme::font(FontRole::Body);
    }
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString note = index.siblingAtColumn(0).data(CellRole::Note).toString();
    painter->save();
    if (!note.isEmpty()) {
        paintNote(painter, option, index, note);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, Theme::color(Role::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, Theme::color(Role::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::color(Role::Border));

    const CellKind kind = index.model() ? kindOfColumn(*index.model(), index.column()) : CellKind::Text;
    const QRectF box = QRectF(option.rect).adjusted(CellPadding, 0, -CellPadding, -1);
    if (kind == CellKind::Scope) {
        drawScopeBadge(painter, box, index.data().toString());
    } else if (kind == CellKind::Sparkline) {
        const auto state = stateOf(index.data(CellRole::State));
        drawSparkline(*painter, box.adjusted(0, 3, 0, -3), index.data(CellRole::Trend).value<QList<double>>(),
                      state ? markRole(*state) : Role::Calm);
    } else {
        const bool enabled = option.state.testFlag(QStyle::State_Enabled) && index.flags().testFlag(Qt::ItemIsEnabled);
        CellPainter cell{*painter, index, box, kind, enabled};
        const auto state = stateOf(index.data(CellRole::State));
        cell.paintMarks(state);
        cell.paintBar();
        cell.paintText(textColor(index, kind, state, enabled));
    }
    painter->restore();
}

// Every cell paints its own slice of the sentence: a span would cost a look-up for each row that is painted.
void CellDelegate::paintNote(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const QString& note) const
{
    painter->fillRect(option.rect, Theme::color(Role::Window));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::color(Role::Border));
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int begin = table ? table->columnViewportPosition(index.column()) : option.rect.left();
    const int width = table ? table->viewport()->width() : option.rect.width();
    painter->setClipRect(option.rect);
    QRectF box(option.rect.left() - begin + CellPadding, option.rect.top(), width - 2 * CellPadding,
               option.rect.height() - 1);
    const QString iconName = index.siblingAtColumn(0).data(CellRole::NoteIcon).toString();
    if (!iconName.isEmpty()) {
        const int side = Theme::scaled(14);
        drawIcon(*painter, QRect(qRound(box.left()), qRound(box.center().y()) - side / 2, side, side), iconName,
                 Theme::color(Role::Text2));
        box.setLeft(box.left() + side + Theme::scaled(6));
    }
    drawText(*painter, box, note, Theme::font(FontRole::Body), Theme::color(Role::Text2));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {naturalWidth(index), Theme::rowHeight()};
}

int CellDelegate::naturalWidth(const QModelIndex& index)
{
    const CellKind kind = index.model() ? kindOfColumn(*index.model(), index.column()) : CellKind::Text;
    double width = 2 * CellPadding;
    if (kind == CellKind::Scope)
        return static_cast<int>(std::ceil(width + drawScopeBadge(nullptr, {}, {})));
    if (kind == CellKind::Sparkline)
        return static_cast<int>(width) + Theme::scaled(60);
    if (index.data(CellRole::State).isValid())
        width += stateSide() + Theme::scaled(6);
    if (!index.data(CellRole::Badge).toString().isEmpty())
        width += numberBadgeSide() + Theme::scaled(6);
    if (index.data(CellRole::Bar).isValid())
        width += Theme::scaled(static_cast<int>(BarWidth)) + Theme::scaled(6);
    const QString text = index.data().toString();
    width += kind == CellKind::Number ? numberWidth(text, fontOf(kind))
                                      : QFontMetricsF(fontOf(kind)).horizontalAdvance(text);
    return static_cast<int>(std::ceil(width)) + 1;
}

} // namespace widgets
