// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of the command palette: headings, objects and commands that match what was typed, the best first.

#include "app/widgets/page.h"

#include <QAbstractListModel>

#include <vector>

namespace shell {

struct PaletteRow
{
    enum class Kind : uint8_t { Heading, Object, Command };

    Kind kind = Kind::Heading;
    QString text;
    QString where;
    QString icon;
    QString keys;
    QString whyNot; // empty: it can be chosen
    QList<qsizetype> letters; // that matched
    widgets::Target target;
    QString commandId;
    int score = 0;
};

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    // "ord": both kinds; ">": commands; "@": objects; ":": commands, as people of k9s type them.
    void search(const QString& typed, const QList<widgets::Found>& objects, const QList<widgets::Command>& commands);
    [[nodiscard]] const PaletteRow& row(int number) const { return m_rows[static_cast<size_t>(number)]; }
    [[nodiscard]] int firstChoice() const; // -1: nothing can be chosen
    [[nodiscard]] int neighbour(int from, int step) const; // skips headings

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    static constexpr size_t MostOfAKind = 30;

private:
    void append(const QString& heading, std::vector<PaletteRow> rows, bool isSearch);

    std::vector<PaletteRow> m_rows;
};

} // namespace shell
