// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tester/callerbox.h"

#include "app/bridge/texts.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tester {

namespace {

enum CallerRole { NameRole = Qt::UserRole + 1, KeyRole };

} // namespace

CallerBox::CallerBox(QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Subscription whose key is sent"));
    setToolTip(tr("Subscription whose key is sent"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setMaxVisibleItems(20);
}

void CallerBox::setApi(const catalog::Catalog& catalog, const catalog::Api& api)
{
    const auto before = subscription();
    const auto beforeKey = key();
    const bool hadChoice = count() > 0;
    const QSignalBlocker quiet(this);
    clear();
    int firstActive = 0;
    const auto add = [this](const QString& text, const QString& name, traffic::KeyUsed which) {
        addItem(text);
        setItemData(count() - 1, name, NameRole);
        setItemData(count() - 1, static_cast<int>(which), KeyRole);
    };
    add(tr("no key"), {}, traffic::KeyUsed::None);
    for (const Caller& caller : callersOf(catalog, api)) {
        const QString name = bridge::toQt(caller.subscription->name.text());
        const QString where = caller.product.empty() ? QString() : u" · "_s + bridge::toQt(caller.product);
        const QString state = caller.isActive ? QString() : u" · "_s + tr("not active");
        add(name + u" 1"_s + where + state, name, traffic::KeyUsed::Primary);
        if (caller.isActive && firstActive == 0)
            firstActive = count() - 1;
        add(name + u" 2"_s + where + state, name, traffic::KeyUsed::Secondary);
    }
    if (!hadChoice || !choose(bridge::toQt(before.text()), beforeKey))
        setCurrentIndex(api.isSubscriptionRequired ? firstActive : 0);
}

bool CallerBox::choose(const QString& subscription, traffic::KeyUsed key)
{
    for (int i = 0; i < count(); ++i) {
        const bool isIt = itemData(i, NameRole).toString() == subscription
            && (subscription.isEmpty() || itemData(i, KeyRole).toInt() == static_cast<int>(key));
        if (!isIt)
            continue;
        setCurrentIndex(i);
        return true;
    }
    return false;
}

catalog::SubscriptionName CallerBox::subscription() const
{
    return catalog::SubscriptionName(bridge::toStd(currentData(NameRole).toString()));
}

traffic::KeyUsed CallerBox::key() const
{
    return static_cast<traffic::KeyUsed>(currentData(KeyRole).toInt());
}

} // namespace tester
