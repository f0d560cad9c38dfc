// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of a local gateway's subscriptions, in the 0600 file that `--secrets` names. Gatehouse made them for this
// gateway alone, so they may rest there in plain text.

#include "core/catalog/secrets.h"
#include "core/change/change.h"
#include "core/traffic/statistics.h"

#include <filesystem>
#include <functional>

namespace workspace {

// What happens after the file was written, so that the gateway knows the new keys at once. May be empty.
using AfterWrite = std::function<void()>;

class KeyFile
{
public:
    explicit KeyFile(std::filesystem::path file)
        : m_file(std::move(file))
    { }

    [[nodiscard]] base::Result<catalog::Secrets> read() const;
    // NotFound when the subscription has no such key.
    [[nodiscard]] base::Result<base::Secret> key(const catalog::SubscriptionName& subscription,
                                                 traffic::KeyUsed which) const;
    // Makes keys for the catalog's subscriptions that have none; a missing file begins empty. True when it wrote.
    base::Result<bool> complete(const catalog::Catalog& catalog) const;
    // A new key in place of that one. A key that was used within the last minutes asks for a typed confirmation.
    [[nodiscard]] change::Change regenerate(const catalog::SubscriptionName& subscription, traffic::KeyUsed which,
                                            const traffic::KeyUse& use, base::SystemTime now, AfterWrite after) const;

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    base::Result<base::Secret> replace(const catalog::SubscriptionName& subscription, traffic::KeyUsed which,
                                       const base::Secret& next) const; // gives the one before

    std::filesystem::path m_file;
};

} // namespace workspace
