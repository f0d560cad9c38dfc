// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tester/operationlist.h"

#include "app/bridge/texts.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tester {

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;

namespace {

enum ItemRole { ApiRole = Qt::UserRole + 1, OperationRole, MethodRole, PathRole };

// An API: its name and, at the right, its path. An operation: method and name.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Theme::treeRowHeight() + 2};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, Theme::color(Role::Selection));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, Theme::color(Role::Hover));
        const QRectF box = QRectF(option.rect).adjusted(4, 0, -8, 0);
        const QString method = index.data(MethodRole).toString();
        if (method.isEmpty()) {
            const QString path = index.data(PathRole).toString();
            const double used =
                std::min(QFontMetricsF(Theme::font(FontRole::Data)).horizontalAdvance(path) + 2, box.width() * 0.45);
            widgets::drawText(*painter, box.adjusted(0, 0, -used - 6, 0), index.data().toString(),
                              Theme::font(FontRole::Strong), Theme::color(Role::Text));
            widgets::drawText(*painter, QRectF(box.right() - used, box.top(), used, box.height()), path,
                              Theme::font(FontRole::Data), Theme::color(Role::Text2),
                              Qt::AlignRight | Qt::AlignVCenter);
            return;
        }
        const double column = Theme::scaled(46);
        const QString shown = method == u"DELETE"_s ? u"DEL"_s : method == u"OPTIONS"_s ? u"OPT"_s : method;
        widgets::drawText(*painter, QRectF(box.left(), box.top(), column, box.height()), shown,
                          Theme::font(FontRole::Badge), Theme::color(widgets::methodRole(method)));
        widgets::drawText(*painter, box.adjusted(column, 0, 0, 0), index.data().toString(), Theme::font(FontRole::Body),
                          Theme::color(Role::Text));
    }
};

} // namespace

OperationList::OperationList(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the operations"));
    m_filter->setClearButtonEnabled(true);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->addWidget(m_filter);
    column->addLayout(top);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setIndentation(Theme::scaled(14));
    m_tree->setUniformRowHeights(true);
    m_tree->setMouseTracking(true);
    m_tree->setAccessibleName(tr("Operations"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &OperationList::applyFilter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && !m_isFilling && !item->data(0, OperationRole).isNull())
            emit chosen(currentApi(), currentOperation());
    });
}

QString OperationList::currentApi() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item ? item->data(0, ApiRole).toString() : QString();
}

QString OperationList::currentOperation() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item ? item->data(0, OperationRole).toString() : QString();
}

void OperationList::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void OperationList::setCatalog(std::shared_ptr<const catalog::Catalog> catalog)
{
    if (catalog == m_catalog)
        return;
    m_catalog = std::move(catalog);
    const QString api = currentApi();
    const QString operation = currentOperation();
    m_isFilling = true;
    fill();
    choose(api, operation);
    m_isFilling = false;
    applyFilter(m_filter->text());
}

void OperationList::fill()
{
    QStringList closed;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (!m_tree->topLevelItem(i)->isExpanded())
            closed.append(m_tree->topLevelItem(i)->data(0, ApiRole).toString());
    }
    m_tree->clear();
    for (const catalog::Api& api : m_catalog->apis) {
        const QString name = bridge::toQt(api.name.text());
        auto* group = new QTreeWidgetItem(m_tree);
        QString title = api.displayName.empty() ? name : bridge::toQt(api.displayName);
        if (!api.version.empty())
            title += u' ' + bridge::toQt(api.version);
        if (!api.isCurrent)
            title += tr(", revision %1").arg(bridge::toQt(api.revision));
        group->setText(0, title);
        group->setData(0, ApiRole, name);
        group->setData(0, PathRole, QString(u'/' + bridge::toQt(api.path)));
        for (const catalog::Operation& operation : api.operations) {
            auto* item = new QTreeWidgetItem(group);
            const QString operationName = bridge::toQt(operation.name.text());
            item->setText(0, operationName);
            item->setData(0, ApiRole, name);
            item->setData(0, OperationRole, operationName);
            item->setData(0, MethodRole, operation.method == "*" ? u"ANY"_s : bridge::toQt(operation.method));
            item->setToolTip(0, bridge::toQt(operation.method) + u' ' + bridge::toQt(operation.urlTemplate));
        }
        group->setExpanded(!closed.contains(name));
    }
}

bool OperationList::choose(const QString& api, const QString& operation)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        if (group->data(0, ApiRole).toString() != api)
            continue;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem* item = group->child(k);
            if (!operation.isEmpty() && item->data(0, OperationRole).toString() != operation)
                continue;
            m_tree->setCurrentItem(item);
            m_tree->scrollToItem(item);
            return true;
        }
    }
    return false;
}

void OperationList::applyFilter(const QString& text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        const bool isGroupMatch = group->text(0).contains(text, Qt::CaseInsensitive)
            || group->data(0, PathRole).toString().contains(text, Qt::CaseInsensitive);
        bool hasMatch = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem* item = group->child(k);
            const bool isMatch = isGroupMatch || item->text(0).contains(text, Qt::CaseInsensitive)
                || item->toolTip(0).contains(text, Qt::CaseInsensitive);
            item->setHidden(!isMatch);
            hasMatch = hasMatch || isMatch;
        }
        group->setHidden(!isGroupMatch && !hasMatch);
    }
}

} // namespace tester
