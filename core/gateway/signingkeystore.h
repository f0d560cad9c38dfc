// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The signing keys that policies have read: one store for all I/O threads, kept over changes of configuration.

#include "core/policy/signingkeys.h"

#include <map>
#include <mutex>
#include <string>

namespace gateway {

class SigningKeyStore final : public policy::SigningKeys
{
public:
    [[nodiscard]] std::shared_ptr<const policy::KnownKeys> find(const std::string& url) override;
    void store(const std::string& url, std::shared_ptr<const policy::KnownKeys> keys) override;
    [[nodiscard]] bool mayAsk(const std::string& url, base::SystemTime now, std::chrono::seconds pause) override;

private:
    struct Entry
    {
        std::shared_ptr<const policy::KnownKeys> keys;
        base::SystemTime asked;
    };
    std::mutex m_mutex;
    std::map<std::string, Entry> m_entries;
};

} // namespace gateway
