// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Objects of a snapshot as rows, one list of columns for each kind, and what a filter can ask of them. Pure functions.

#include "app/bridge/tablemodel.h"
#include "core/kube/snapshot.h"
#include "core/traffic/filter.h"
#include "core/workspace/snapshot.h"

#include <array>
#include <map>
#include <span>

namespace cluster {

struct Cell
{
    QString text;
    QVariant sort{}; // default: the text
    std::optional<widgets::State> state{};
    QString tip{};
    friend bool operator==(const Cell&, const Cell&) = default;
};

// What a filter knows of a row beside its labels. "-l app=web" asks for those.
enum class Field : uint8_t {
    Name,
    Space,
    State,
    Type,
    Node,
    Address,
    Port,
    Host,
    Image,
    About,
    Message,
    Api,
    Restarts
};
constexpr size_t TextFields = static_cast<size_t>(Field::Restarts);

struct ObjectRow
{
    QString key; // namespace/name
    widgets::State state = widgets::State::Neutral;
    std::vector<Cell> cells; // as the columns of its kind
    std::array<std::string, TextFields> texts;
    double restarts = 0;
    kube::TextMap labels;

    void set(Field field, const QString& text) { texts.at(static_cast<size_t>(field)) = text.toStdString(); }
    friend bool operator==(const ObjectRow&, const ObjectRow&) = default;
};

// The APIs whose calls may reach a Service, by namespace/name. Walks the whole map: not for the GUI thread.
using ApiUses = std::map<std::string, QStringList>;
[[nodiscard]] ApiUses apiUses(const mapping::Map& map, const catalog::Catalog& catalog);

struct RowSource
{
    const kube::Snapshot& cluster;
    const ApiUses& uses;
    base::SystemTime now;
};
[[nodiscard]] std::vector<ObjectRow> objectRows(kube::Kind kind, const RowSource& source);
[[nodiscard]] std::vector<bridge::Column<ObjectRow>> objectColumns(kube::Kind kind);

[[nodiscard]] std::span<const traffic::FilterField> objectFields();
[[nodiscard]] bool matches(const traffic::Filter& filter, const ObjectRow& row);

} // namespace cluster
