// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a table cell can say beside its text, and how a column is laid out: item roles that models fill and DataTable
// shows. TableSource is the model a DataTable likes best; any item model works.

#include "app/widgets/state.h"

#include <QAbstractTableModel>
#include <QMetaType>

#include <cstdint>

namespace widgets {

enum class CellKind : uint8_t {
    Text,
    Name, // names the thing of the row: medium weight
    Quiet, // secondary text
    Mono, // what a machine reads
    Number, // figures of one width, to the right
    Method, // GET, POST
    Scope, // global, product, api, operation: tinted
    Sparkline,
};

struct CellRole
{
    enum Role {
        State = Qt::UserRole + 1, // int of a widgets::State: shape before the text, text in its colour
        ShapeOnly, // bool: the shape only, the text keeps its colour
        Link, // bool: leads where the row leads; a click is enough
        Badge, // QString: number badge before the text
        Bar, // double 0…1: bar right of the number
        BarState, // int of a widgets::State: the bar's colour
        Trend, // QList<double>
        Note, // QString in column 0: a row of words over the whole width
        NoteIcon, // QString
        Sort, // raw value
        Key, // QString: what the row is, for selection by name
        // of headerData(Qt::Horizontal)
        Kind, // int of a CellKind
        Rank, // int: higher ranks are hidden first; 0 is never hidden
        Width, // int: wanted width in pixels at normal text
        Stretches, // bool: takes what is left
    };
};

class TableSource : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    // While held, rows keep their places: a person points at one. Values still change.
    virtual void setHeld(bool held) = 0;
    [[nodiscard]] virtual int rowOfKey(const QString& key) const = 0;
    [[nodiscard]] virtual qsizetype totalRows() const = 0; // before the filter
};

} // namespace widgets
