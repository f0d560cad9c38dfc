// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the drawer says about a thing of the map: where its calls go and why, who uses it. Values first, widgets from
// them.

#include "app/bridge/policyplaces.h"
#include "app/widgets/state.h"
#include "core/mapping/map.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace map {

// One way that calls take.
struct EvidenceItem
{
    QString method; // of the operation; empty: not of one
    QString heading; // its template, or the thing's name
    QString path; // orders-get → shop/get-order
    QStringList sentences;
    std::vector<widgets::Target> places; // of each sentence: the policy's line that it tells of; may be empty
    QStringList pods; // "3 of 3 Pods of shop/get-order are ready"
    widgets::State state = widgets::State::Neutral;
    QString word; // of the state
    QString operation; // its name, where it is one

    friend bool operator==(const EvidenceItem&, const EvidenceItem&) = default;
};

[[nodiscard]] std::vector<EvidenceItem> evidenceOf(const mapping::Map& map, const catalog::Catalog& catalog,
                                                   const mapping::NodeId& thing);

struct UserItem
{
    QString kind;
    QString name;
    QString sentence;
    mapping::NodeId id;
    friend bool operator==(const UserItem&, const UserItem&) = default;
};

// What leads to it, the nearest first, each thing once.
[[nodiscard]] std::vector<UserItem> usersOf(const mapping::Map& map, const mapping::NodeId& thing);

// The list of evidence as widgets.
class EvidenceList final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceList(QWidget* parent = nullptr);

    void show(const std::vector<EvidenceItem>& items); // keeps its widgets when nothing changed
    [[nodiscard]] QString asText() const; // for the clipboard

signals:
    void operationChosen(const QString& operation);
    void placeChosen(const widgets::Target& place);

private:
    QWidget* makeItem(const EvidenceItem& item);

    std::vector<EvidenceItem> m_items;
    QVBoxLayout* m_layout = nullptr;
};

// Who uses it, as widgets.
class UserList final : public QWidget
{
    Q_OBJECT
public:
    explicit UserList(QWidget* parent = nullptr);

    void show(const std::vector<UserItem>& items);

signals:
    void chosen(const mapping::NodeId& id);

private:
    std::vector<UserItem> m_items;
    QVBoxLayout* m_layout = nullptr;
};

} // namespace map
