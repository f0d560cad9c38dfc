// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The APIs of a catalog with their operations, as a tree that is filtered by what one types.

#include "core/catalog/model.h"

#include <QTreeWidget>
#include <QWidget>

#include <memory>

class QLineEdit;

namespace tester {

class OperationList final : public QWidget
{
    Q_OBJECT
public:
    explicit OperationList(QWidget* parent = nullptr);

    void setCatalog(std::shared_ptr<const catalog::Catalog> catalog); // keeps what is chosen and open
    // False when there is no such operation. An empty operation takes the API's first one.
    bool choose(const QString& api, const QString& operation);
    [[nodiscard]] QString currentApi() const;
    [[nodiscard]] QString currentOperation() const;
    void focusFilter();
    [[nodiscard]] QTreeWidget* tree() const { return m_tree; }

signals:
    void chosen(const QString& api, const QString& operation);

private:
    void fill();
    void applyFilter(const QString& text);

    std::shared_ptr<const catalog::Catalog> m_catalog;
    QLineEdit* m_filter = nullptr;
    QTreeWidget* m_tree = nullptr;
    bool m_isFilling = false;
};

} // namespace tester
