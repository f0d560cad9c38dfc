// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/paletterowdelegate.h"

#include "app/shell/palettemodel.h"
#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QPainter>

namespace shell {

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;

namespace {

// Runs of letters that matched or did not, one after the other. Returns the width.
double drawMatch(QPainter& painter, QRectF box, const PaletteRow& row, const QColor& color)
{
    const double begin = box.left();
    const QFont plain = Theme::font(FontRole::Body);
    const QFont heavy = Theme::font(FontRole::Strong);
    for (qsizetype at = 0; at < row.text.size() && box.width() > 0;) {
        const bool isMatch = row.letters.contains(at);
        qsizetype end = at + 1;
        while (end < row.text.size() && row.letters.contains(end) == isMatch)
            ++end;
        box.setLeft(box.left()
                    + widgets::drawText(painter, box, row.text.mid(at, end - at), isMatch ? heavy : plain, color));
        at = end;
    }
    return box.left() - begin;
}

} // namespace

void PaletteRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PaletteModel*>(index.model());
    if (!model)
        return;
    const PaletteRow& row = model->row(index.row());
    painter->save();
    QRectF box = QRectF(option.rect).adjusted(Theme::scaled(12), 0, -Theme::scaled(12), 0);
    if (row.kind == PaletteRow::Kind::Heading) {
        widgets::drawText(*painter, box, row.text, Theme::font(FontRole::Caption), Theme::color(Role::Text2));
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, Theme::color(Role::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, Theme::color(Role::Hover));
    const bool canRun = row.whyNot.isEmpty();
    const int side = Theme::scaled(16);
    widgets::drawIcon(*painter, QRect(qRound(box.left()), qRound(box.center().y()) - side / 2, side, side), row.icon,
                      Theme::color(canRun ? Role::Text2 : Role::Disabled));
    box.setLeft(box.left() + side + Theme::scaled(8));
    if (!row.keys.isEmpty())
        box.setRight(
            box.right() - Theme::scaled(6)
            - widgets::drawKeyHint(painter, box, row.keys, Theme::color(Role::Text2), Theme::color(Role::Control)));
    box.setLeft(box.left() + drawMatch(*painter, box, row, Theme::color(canRun ? Role::Text : Role::Disabled))
                + Theme::scaled(8));
    widgets::drawText(*painter, box, canRun ? row.where : row.whyNot, Theme::font(FontRole::Small),
                      Theme::color(Role::Text2));
    painter->restore();
}

QSize PaletteRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PaletteModel*>(index.model());
    const bool isHeading = model && model->row(index.row()).kind == PaletteRow::Kind::Heading;
    return {option.rect.width(), isHeading ? Theme::scaled(24) : Theme::scaled(28)};
}

} // namespace shell
