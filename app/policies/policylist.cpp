// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policies/policylist.h"

#include "app/bridge/filterreading.h"
#include "app/bridge/texts.h"
#include "app/policies/policyrowdelegate.h"
#include "app/widgets/cell.h"
#include "app/widgets/filterbox.h"
#include "app/widgets/statepane.h"

#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace policies {

using widgets::Theme;
namespace measure = widgets::measure;

class PolicyList::Filtered final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setFilter(traffic::Filter filter)
    {
        m_filter = std::move(filter);
        invalidateFilter();
    }
    [[nodiscard]] const traffic::Filter& filter() const { return m_filter; }

protected:
    // A heading is there for what stands below it.
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override
    {
        const auto* tree = static_cast<const PolicyTree*>(sourceModel());
        const PolicyRow* row = tree->row(tree->index(sourceRow, 0, sourceParent));
        return row && (m_filter.isEmpty() || (!row->isGroup() && matches(m_filter, *row)));
    }

private:
    traffic::Filter m_filter;
};

PolicyList::PolicyList(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_filterBox = new widgets::FilterBox(tr("Filter the policy documents"), bridge::filterParser(policyFields()), this);
    m_filterBox->setPlaceholder(tr("Filter, for example uses:cors"));
    m_filterBox->setSaved({{tr("Not fine"), u"problems>0 or state:quarantined"_s}});
    auto* top = new QVBoxLayout;
    top->setContentsMargins(measure::Space, measure::Space, measure::Space, measure::Gap);
    top->addWidget(m_filterBox);
    column->addLayout(top);
    m_model = new PolicyTree(this);
    m_filtered = new Filtered(this);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setSourceModel(m_model);
    m_view = new QTreeView(this);
    m_view->setModel(m_filtered);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(new PolicyRowDelegate(m_view));
    m_view->setIndentation(Theme::scaled(14));
    m_view->setUniformRowHeights(true);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Policy documents"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setExpandsOnDoubleClick(false); // that opens the document
    m_view->installEventFilter(this);
    m_pane = new widgets::StatePane(m_view, this);
    column->addWidget(m_pane, 1);
    connectParts();
}

void PolicyList::connectParts()
{
    connect(m_filterBox, &widgets::FilterBox::filterChanged, this, &PolicyList::applyFilter);
    connect(m_filterBox, &widgets::FilterBox::leftDownwards, this, [this] { m_view->setFocus(); });
    connect(m_pane, &widgets::StatePane::filterCleared, this, [this] { m_filterBox->setText({}); });
    connect(m_pane, &widgets::StatePane::retryRequested, this, &PolicyList::retryRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        // Qt itself makes the first row the current one without selecting it, when the tree gets the keyboard.
        if (current.isValid() && !m_view->selectionModel()->isSelected(current))
            m_view->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
        const PolicyRow* row = find(currentKey());
        if (row && !row->isGroup() && !m_isFilling)
            emit chosen(row->key);
    });
    connect(m_view, &QTreeView::doubleClicked, this, [this] {
        if (const PolicyRow* row = find(currentKey()); row && !row->isGroup())
            emit opened(row->key);
    });
    const auto note = [this](const QModelIndex& index, bool isOpen) {
        const QString key = index.data(widgets::CellRole::Key).toString();
        if (!m_isFilling && !key.isEmpty())
            isOpen ? static_cast<void>(m_closed.remove(key)) : static_cast<void>(m_closed.insert(key));
    };
    connect(m_view, &QTreeView::expanded, this, [note](const QModelIndex& index) { note(index, true); });
    connect(m_view, &QTreeView::collapsed, this, [note](const QModelIndex& index) { note(index, false); });
}

void PolicyList::setRows(std::vector<PolicyRow> rows)
{
    const QString key = currentKey();
    m_isFilling = true;
    m_model->update(std::move(rows));
    openGroups();
    if (!key.isEmpty() && currentKey() != key) // the tree was made anew
        m_view->setCurrentIndex(m_filtered->mapFromSource(m_model->indexOf(key)));
    m_isFilling = false;
    showState();
}

// All is open but what a person has closed.
void PolicyList::openGroups()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    const auto open = [this](const auto& self, const QModelIndex& parent) -> void {
        for (int i = 0; i < m_filtered->rowCount(parent); ++i) {
            const QModelIndex index = m_filtered->index(i, 0, parent);
            m_view->setExpanded(index, !m_closed.contains(index.data(widgets::CellRole::Key).toString()));
            self(self, index);
        }
    };
    open(open, {});
    m_isFilling = wasFilling;
}

void PolicyList::setLoading(const QString& words)
{
    m_pane->setLoading(words);
}

void PolicyList::setFailed(const widgets::Notice& notice)
{
    m_pane->setFailed(notice, !m_model->rows().empty());
}

const PolicyRow* PolicyList::find(const QString& key) const
{
    return key.isEmpty() ? nullptr : m_model->row(m_model->indexOf(key));
}

const PolicyRow* PolicyList::findFile(const QString& file) const
{
    return m_model->row(m_model->indexOfFile(file));
}

QString PolicyList::currentKey() const
{
    return m_view->currentIndex().data(widgets::CellRole::Key).toString();
}

bool PolicyList::choose(const QString& key)
{
    const QModelIndex wanted = m_model->indexOf(key);
    if (!wanted.isValid())
        return false;
    if (!m_filtered->mapFromSource(wanted).isValid())
        m_filterBox->setText({});
    const QModelIndex shown = m_filtered->mapFromSource(wanted);
    m_view->setCurrentIndex(shown);
    m_view->scrollTo(shown);
    return true;
}

void PolicyList::focusFilter()
{
    m_filterBox->focusText();
}

void PolicyList::applyFilter(const QString& text)
{
    auto filter = traffic::Filter::parse(bridge::toStd(text), policyFields(), bridge::filterTimes());
    if (!filter)
        return;
    const QString key = currentKey();
    m_isFilling = true; // what is open stays open while one types
    m_filtered->setFilter(std::move(*filter));
    openGroups();
    if (const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(key)); index.isValid())
        m_view->setCurrentIndex(index);
    m_isFilling = false;
    showState();
}

int PolicyList::shownRows(const QModelIndex& parent) const
{
    int count = 0;
    for (int i = 0; i < m_filtered->rowCount(parent); ++i) {
        const QModelIndex index = m_filtered->index(i, 0, parent);
        const PolicyRow* row = m_model->row(m_filtered->mapToSource(index));
        count += (row && !row->isGroup() && matches(m_filtered->filter(), *row) ? 1 : 0) + shownRows(index);
    }
    return count;
}

int PolicyList::allRows(const std::vector<PolicyRow>& rows) const
{
    int count = 0;
    for (const PolicyRow& row : rows)
        count += (row.isGroup() ? 0 : 1) + allRows(row.children);
    return count;
}

void PolicyList::showState()
{
    const int shown = shownRows({});
    const int all = allRows(m_model->rows());
    m_filterBox->setCounts(shown, all);
    if (shown > 0)
        m_pane->setReady();
    else
        m_pane->setNoMatch(bridge::toQt(m_filtered->filter().describe()), all);
}

bool PolicyList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const PolicyRow* row = find(currentKey()); row && !row->isGroup())
            emit opened(row->key);
        else
            m_view->setExpanded(m_view->currentIndex(), !m_view->isExpanded(m_view->currentIndex()));
        return true;
    case Qt::Key_Slash:
        focusFilter();
        return true;
    case Qt::Key_Colon:
        emit paletteRequested(u":"_s);
        return true;
    case Qt::Key_J:
    case Qt::Key_K: {
        const QModelIndex next = key->key() == Qt::Key_J ? m_view->indexBelow(m_view->currentIndex())
                                                         : m_view->indexAbove(m_view->currentIndex());
        if (next.isValid())
            m_view->setCurrentIndex(next);
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace policies
