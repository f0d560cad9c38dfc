// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where secrets rest: keychain (app/bridge), vault or 0600 file (core/pki). A name is a path such as
// "subscriptions/acme/primaryKey"; what is behind it decides who may read it.

#include "core/base/result.h"
#include "core/base/secret.h"

#include <string_view>

namespace base {

class SecretStore
{
public:
    virtual ~SecretStore() = default;
    // NotFound when there is none of that name; Denied when the store is locked.
    [[nodiscard]] virtual Result<Secret> get(std::string_view name) const = 0;
    virtual Result<void> put(std::string_view name, const Secret& value) = 0;
    virtual Result<void> remove(std::string_view name) = 0;
};

} // namespace base
