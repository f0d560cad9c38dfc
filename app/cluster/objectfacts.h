// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the drawer says about one object: facts, what belongs to it, what Events say. Values first, widgets from them.

#include "app/cluster/clusterrows.h"
#include "app/cluster/objectwords.h"
#include "app/widgets/target.h"

#include <QList>

#include <memory>

namespace cluster {

struct Fact
{
    QString name;
    QString value;
    widgets::Target target{}; // where the value leads
    friend bool operator==(const Fact&, const Fact&) = default;
};

struct Entry
{
    QString head;
    QString words;
    std::optional<Health> health{};
    widgets::Target target{};
    friend bool operator==(const Entry&, const Entry&) = default;
};

struct Section
{
    QString title;
    QList<Entry> entries;
    QString nothing{}; // said when there are none; empty: then the section is left out
    friend bool operator==(const Section&, const Section&) = default;
};

struct ObjectFacts
{
    QString name;
    QString identity; // "Service in shop"
    std::optional<Health> health{};
    QString reason{}; // why it is not well; empty: it is
    QString advice{}; // more about the reason
    QList<Fact> facts{};
    QList<Section> sections{};
    friend bool operator==(const ObjectFacts&, const ObjectFacts&) = default;
};

struct FactSource
{
    const kube::Snapshot& cluster;
    const ApiUses& uses;
};
// Nothing when the cluster has no such object. The key is namespace/name.
[[nodiscard]] std::optional<ObjectFacts> factsOf(kube::Kind kind, const QString& key, const FactSource& source);

// The whole object, contents of Secrets masked; null when there is none.
[[nodiscard]] std::shared_ptr<const text::Node> wholeOf(kube::Kind kind, const QString& key,
                                                        const kube::Snapshot& cluster);

template<typename Value>
[[nodiscard]] const Value* findObject(const kube::Snapshot& cluster, const QString& key)
{
    const std::string id = key.toStdString();
    const size_t slash = id.find('/');
    const std::string space = slash == std::string::npos ? std::string() : id.substr(0, slash);
    return cluster.values<Value>().find(space, slash == std::string::npos ? id : id.substr(slash + 1));
}

} // namespace cluster
