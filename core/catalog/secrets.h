// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an artifact folder never holds: subscription keys and secret named values.

#include "core/base/secret.h"
#include "core/catalog/model.h"

#include <map>
#include <string>

namespace catalog {

struct SubscriptionKeys
{
    base::Secret primary;
    base::Secret secondary;
};

struct Secrets
{
    std::map<SubscriptionName, SubscriptionKeys> subscriptions;
    std::map<std::string, base::Secret> namedValues; // by display name, then by resource name
};

// Reads the YAML of `--secrets`: subscriptions: {NAME: {primaryKey, secondaryKey}}, namedValues: {NAME: …}.
// Unknown members, empty keys and a key used twice are errors with line and column.
[[nodiscard]] base::Result<Secrets> parseSecrets(std::string_view yaml);
[[nodiscard]] std::string formatSecrets(const Secrets& secrets);

} // namespace catalog
