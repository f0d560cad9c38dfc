// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys that OpenID configurations lead to, kept over runs.

#include "core/base/clock.h"
#include "core/token/key.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace policy {

struct KnownKeys
{
    std::string issuer;
    std::vector<token::Key> keys;
    base::SystemTime read; // when
};

// Any thread.
class SigningKeys
{
public:
    virtual ~SigningKeys() = default;
    [[nodiscard]] virtual std::shared_ptr<const KnownKeys> find(const std::string& url) = 0; // null: never read
    virtual void store(const std::string& url, std::shared_ptr<const KnownKeys> keys) = 0;
    // Whoever gets true reads them again; the next one does not before that time has passed.
    [[nodiscard]] virtual bool mayAsk(const std::string& url, base::SystemTime now, std::chrono::seconds pause) = 0;
};

} // namespace policy
