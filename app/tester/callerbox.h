// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whose key a call carries: subscriptions by name, each with its primary and secondary key, or none. Keys themselves
// are never typed and never shown here.

#include "core/tester/draft.h"
#include "core/traffic/record.h"

#include <QComboBox>

namespace tester {

class CallerBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit CallerBox(QWidget* parent = nullptr);

    void setApi(const catalog::Catalog& catalog, const catalog::Api& api); // keeps the choice where it is possible
    bool choose(const QString& subscription, traffic::KeyUsed key); // empty: no key
    [[nodiscard]] catalog::SubscriptionName subscription() const; // empty: no key
    [[nodiscard]] traffic::KeyUsed key() const;
};

} // namespace tester
