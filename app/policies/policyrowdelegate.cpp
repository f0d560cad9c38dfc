// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policies/policyrowdelegate.h"

#include "app/policies/policytree.h"
#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QPainter>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace policies {

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;

namespace {

const PolicyRow* rowOf(const QModelIndex& index)
{
    const auto* filtered = qobject_cast<const QSortFilterProxyModel*>(index.model());
    const auto* tree = filtered ? qobject_cast<const PolicyTree*>(filtered->sourceModel()) : nullptr;
    return tree ? tree->row(filtered->mapToSource(index)) : nullptr;
}

QString shortMethod(const QString& method)
{
    return method == u"DELETE" ? u"DEL"_s : method == u"OPTIONS" ? u"OPT"_s : method;
}

// From the right edge: state, number of problems, the sign of a change.
double paintEnd(QPainter& painter, const QRectF& box, const PolicyRow& row)
{
    double right = box.right();
    const double side = widgets::stateSide();
    if (row.state) {
        widgets::drawState(painter, QRectF(right - side, box.top(), side, box.height()), *row.state);
        right -= side + widgets::measure::Gap;
    }
    if (row.problems > 0) {
        const QString count = QString::number(row.problems);
        const double width = widgets::numberWidth(count, Theme::font(FontRole::Small));
        painter.setPen(Theme::color(widgets::textRole(*row.state)));
        widgets::drawNumber(painter, QRectF(right - width, box.top(), width, box.height()), count,
                            Theme::font(FontRole::Small));
        right -= width + widgets::measure::Gap;
    }
    if (row.isDraft) {
        const int icon = Theme::scaled(14);
        widgets::drawIcon(painter, QRect(qRound(right) - icon, qRound(box.center().y()) - icon / 2, icon, icon),
                          u"edit", Theme::color(Role::InfoText));
        right -= icon + widgets::measure::Gap;
    }
    return right;
}

} // namespace

QSize PolicyRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), Theme::treeRowHeight() + 2};
}

void PolicyRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PolicyRow* row = rowOf(index);
    if (!row)
        return;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, Theme::color(Role::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, Theme::color(Role::Hover));
    const QRectF box = QRectF(option.rect).adjusted(4, 0, -8, 0);
    const bool isStrong = row->kind == PolicyRow::Kind::Api || row->kind == PolicyRow::Kind::Global;
    const Role ink = row->isGroup() || !row->hasDocument() ? Role::Text2 : Role::Text;
    const QFont font = Theme::font(row->isGroup() ? FontRole::CaptionStrong
                                       : isStrong ? FontRole::Strong
                                                  : FontRole::Body);
    double left = box.left();
    if (!row->method.isEmpty()) {
        const double column = Theme::scaled(46);
        widgets::drawText(*painter, QRectF(left, box.top(), column, box.height()), shortMethod(row->method),
                          Theme::font(FontRole::Badge), Theme::color(widgets::methodRole(row->method)));
        left += column;
    }
    const double right = paintEnd(*painter, box, *row);
    widgets::drawText(*painter, QRectF(left, box.top(), right - left, box.height()), row->name, font,
                      Theme::color(ink));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Selected))
        widgets::drawFocusRing(*painter, QRectF(option.rect).adjusted(0, 0, -1, -1), 2);
}

} // namespace policies
