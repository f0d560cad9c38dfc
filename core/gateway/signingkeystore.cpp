// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/signingkeystore.h"

namespace gateway {

namespace {
constexpr size_t MostConfigurations = 1024; // a policy may compute any address
}

std::shared_ptr<const policy::KnownKeys> SigningKeyStore::find(const std::string& url)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(url);
    return found == m_entries.end() ? nullptr : found->second.keys;
}

void SigningKeyStore::store(const std::string& url, std::shared_ptr<const policy::KnownKeys> keys)
{
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= MostConfigurations && !m_entries.contains(url))
        m_entries.clear();
    m_entries[url].keys = std::move(keys);
}

bool SigningKeyStore::mayAsk(const std::string& url, base::SystemTime now, std::chrono::seconds pause)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(url);
    if (found == m_entries.end())
        return true;
    if (found->second.asked != base::SystemTime() && now < found->second.asked + pause)
        return false;
    found->second.asked = now;
    return true;
}

} // namespace gateway
