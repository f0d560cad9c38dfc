// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The policy documents at the left of the page: a tree with a filter, and why there is nothing to see in it.

#include "app/policies/policytree.h"

#include <QSet>
#include <QWidget>

class QSortFilterProxyModel;
class QTreeView;

namespace widgets {
class FilterBox;
class StatePane;
struct Notice;
} // namespace widgets

namespace policies {

class PolicyList final : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyList(QWidget* parent = nullptr);

    void setRows(std::vector<PolicyRow> rows);
    void setLoading(const QString& words);
    void setFailed(const widgets::Notice& notice);
    [[nodiscard]] const PolicyRow* find(const QString& key) const;
    [[nodiscard]] const PolicyRow* findFile(const QString& file) const;
    [[nodiscard]] QString currentKey() const;
    bool choose(const QString& key); // false: there is none; a filter that hides it goes
    void focusFilter();
    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] widgets::FilterBox* filterBox() const { return m_filterBox; }
    [[nodiscard]] widgets::StatePane* pane() const { return m_pane; }
    [[nodiscard]] PolicyTree* model() const { return m_model; }

signals:
    void chosen(const QString& key); // by a person or by choose()
    void opened(const QString& key); // Enter: the keyboard follows
    void paletteRequested(const QString& beginning);
    void retryRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Filtered;

    void connectParts();
    void applyFilter(const QString& text);
    void showState();
    void openGroups();
    [[nodiscard]] int shownRows(const QModelIndex& parent) const;
    [[nodiscard]] int allRows(const std::vector<PolicyRow>& rows) const;

    widgets::FilterBox* m_filterBox = nullptr;
    widgets::StatePane* m_pane = nullptr;
    QTreeView* m_view = nullptr;
    PolicyTree* m_model = nullptr;
    Filtered* m_filtered = nullptr;
    QSet<QString> m_closed; // by a person
    bool m_isFilling = false;
};

} // namespace policies
