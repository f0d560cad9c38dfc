// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows as an item model of one column. News of the same rows change them in place, so that what is open, chosen and
// in sight stays so.

#include "app/policies/policyrows.h"

#include <QAbstractItemModel>

namespace policies {

class PolicyTree final : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    void update(std::vector<PolicyRow> rows);
    [[nodiscard]] const PolicyRow* row(const QModelIndex& index) const; // null: none
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    [[nodiscard]] QModelIndex indexOfFile(const QString& file) const;
    [[nodiscard]] const std::vector<PolicyRow>& rows() const { return m_rows; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Place
    { // of a row, by its number: models are asked by numbers
        const PolicyRow* row = nullptr;
        int parent = -1;
        int position = 0; // among its parent's
        std::vector<int> children;
    };
    void number(const std::vector<PolicyRow>& rows, int parent);
    [[nodiscard]] QModelIndex indexOfPlace(size_t place) const;

    std::vector<PolicyRow> m_rows;
    std::vector<Place> m_places;
    std::vector<int> m_tops;
};

} // namespace policies
