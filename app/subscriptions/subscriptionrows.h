// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Subscriptions as rows: what the catalog says of them and what the requests say of their keys.

#include "app/bridge/tablemodel.h"
#include "core/catalog/model.h"
#include "core/traffic/filter.h"
#include "core/traffic/statistics.h"

#include <span>

namespace subscriptions {

struct Uses
{ // of all subscriptions, counted from one view of the requests
    std::map<std::string, traffic::KeyPairUse> keys;
    std::map<std::string, traffic::Figures> lastMinute;
    std::map<std::string, QList<double>> trends; // requests of the last five minutes, in steps of ten seconds
    base::SystemTime now;
};
[[nodiscard]] Uses countUses(const traffic::Store::View& view, base::SystemTime now);

struct SubscriptionRow
{
    QString name;
    QString displayName;
    QString scopeKind; // "product", "API", "all APIs"
    QString scope;
    QString stateWord;
    widgets::State state = widgets::State::Neutral;
    QString owner;
    base::SystemTime primaryUsed; // the epoch: never, among what is held
    base::SystemTime secondaryUsed;
    QString primaryWords;
    QString secondaryWords;
    double perSecond = 0;
    QList<double> trend;

    friend bool operator==(const SubscriptionRow&, const SubscriptionRow&) = default;
};

[[nodiscard]] std::vector<SubscriptionRow> subscriptionRows(const catalog::Catalog& catalog, const Uses& uses);
[[nodiscard]] std::vector<bridge::Column<SubscriptionRow>> subscriptionColumns();

[[nodiscard]] std::span<const traffic::FilterField> subscriptionFields();
[[nodiscard]] bool matches(const traffic::Filter& filter, const SubscriptionRow& row);

} // namespace subscriptions
