// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keys.h"

#include "core/base/file.h"
#include "core/pki/randomkey.h"

#include <memory>
#include <utility>

namespace workspace {

using base::translate;
using traffic::KeyUsed;

namespace {

constexpr std::chrono::minutes StillInUse{15}; // a key that was seen that recently has a caller

std::string keyName(KeyUsed which)
{
    return which == KeyUsed::Secondary ? "secondary" : "primary";
}

base::Secret& keyOf(catalog::SubscriptionKeys& keys, KeyUsed which)
{
    return which == KeyUsed::Secondary ? keys.secondary : keys.primary;
}

change::Plan planFor(const catalog::SubscriptionName& subscription, KeyUsed which, const traffic::KeyUse& use,
                     base::SystemTime now)
{
    change::Plan plan;
    const bool isPrimary = which != KeyUsed::Secondary;
    plan.title = (isPrimary ? translate("workspace", "Regenerate the primary key of “%1”")
                            : translate("workspace", "Regenerate the secondary key of “%1”"))
                     .arg(subscription.text());
    plan.steps = {translate("workspace", "A new random key takes its place in the gateway's key file."),
                  translate("workspace", "The gateway refuses the old key at once; calls in flight finish.")};
    plan.affected = {use.calls == 0
                         ? translate("workspace", "No request with this key is among those that are held.")
                         : translate("workspace", "%1 requests with this key are held, the last one from %2.")
                               .arg(use.calls)
                               .arg(use.client)};
    plan.differences = {{"subscriptions/" + subscription.text() + ": " + keyName(which) + "Key", "***", "***"}};
    plan.wayBack = translate("workspace", "The old key can be put back until Gatehouse ends.");
    if (use.calls > 0 && now - use.last < StillInUse) {
        plan.warning = translate("workspace",
                                 "This key is in use: its callers get 401 until they have the new one. Move "
                                 "them to the other key first.");
        plan.confirmation = subscription.text();
    }
    return plan;
}

} // namespace

base::Result<catalog::Secrets> KeyFile::read() const
{
    auto source = base::readFile(m_file);
    if (!source)
        return base::fail(std::move(source.error()));
    auto secrets = catalog::parseSecrets(*source);
    base::wipeString(*source);
    if (!secrets)
        secrets.error().file = m_file.string();
    return secrets;
}

base::Result<base::Secret> KeyFile::key(const catalog::SubscriptionName& subscription, KeyUsed which) const
{
    auto secrets = read();
    if (!secrets)
        return base::fail(std::move(secrets.error()));
    const auto found = secrets->subscriptions.find(subscription);
    if (found == secrets->subscriptions.end() || keyOf(found->second, which).empty())
        return base::fail(base::Error::Kind::NotFound,
                          translate("workspace", "%1 has no %2 key of the subscription “%3”.")
                              .arg(m_file.string())
                              .arg(keyName(which))
                              .arg(subscription.text()));
    return keyOf(found->second, which);
}

base::Result<bool> KeyFile::complete(const catalog::Catalog& catalog) const
{
    catalog::Secrets secrets;
    std::error_code ignored;
    const bool isThere = std::filesystem::exists(m_file, ignored);
    if (isThere) {
        auto before = read();
        if (!before)
            return base::fail(std::move(before.error()));
        secrets = std::move(*before);
    }
    bool isComplete = isThere; // the gateway reads it, even where there is no key
    for (const catalog::Subscription& subscription : catalog.subscriptions) {
        catalog::SubscriptionKeys& keys = secrets.subscriptions[subscription.name];
        for (const KeyUsed which : {KeyUsed::Primary, KeyUsed::Secondary}) {
            if (!keyOf(keys, which).empty())
                continue;
            keyOf(keys, which) = pki::makeSubscriptionKey();
            isComplete = false;
        }
    }
    if (isComplete)
        return false;
    auto written = base::writeFile(m_file, catalog::formatSecrets(secrets), true);
    return written ? base::Result<bool>(true) : base::fail(std::move(written.error()));
}

base::Result<base::Secret> KeyFile::replace(const catalog::SubscriptionName& subscription, KeyUsed which,
                                            const base::Secret& next) const
{
    auto secrets = read();
    if (!secrets)
        return base::fail(std::move(secrets.error()));
    base::Secret& place = keyOf(secrets->subscriptions[subscription], which);
    base::Secret before = std::exchange(place, next);
    auto written = base::writeFile(m_file, catalog::formatSecrets(*secrets), true);
    return written ? base::Result<base::Secret>(std::move(before)) : base::fail(std::move(written.error()));
}

change::Change KeyFile::regenerate(const catalog::SubscriptionName& subscription, KeyUsed which,
                                   const traffic::KeyUse& use, base::SystemTime now, AfterWrite after) const
{
    change::Change out;
    out.plan = planFor(subscription, which, use, now);
    const auto before = std::make_shared<base::Secret>();
    out.apply = [file = *this, subscription, which, before, after]() -> base::Result<void> {
        auto replaced = file.replace(subscription, which, pki::makeSubscriptionKey());
        if (!replaced)
            return base::fail(std::move(replaced.error()));
        *before = std::move(*replaced);
        if (after)
            after();
        return {};
    };
    out.undo = [file = *this, subscription, which, before, after]() -> base::Result<void> {
        auto replaced = file.replace(subscription, which, *before);
        if (!replaced)
            return base::fail(std::move(replaced.error()));
        if (after)
            after();
        return {};
    };
    return out;
}

} // namespace workspace
