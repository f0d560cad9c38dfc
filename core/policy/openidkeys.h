// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys that OpenID configurations lead to, as the policies that judge tokens use them: kept for an hour, read again
// when a token names a key that is not among them, but not more often than every five minutes (policies section 2).

#include "core/policy/signingkeys.h"
#include "core/policy/step.h"

#include <memory>
#include <string>
#include <vector>

namespace policy {

// What a run has of some configurations. It is kept in the run's memory while it asks.
class OpenIdKeys
{
public:
    explicit OpenIdKeys(std::vector<std::string> urls)
        : m_urls(std::move(urls))
    { }

    // Asks for the next configuration that is missing or too old; false when there is none.
    [[nodiscard]] bool askNext(Step& step);
    // Takes what was asked for, and asks on when that was only half of it (true).
    [[nodiscard]] bool take(Step& step, const SubResponse& answer);
    // The token's key is not known: once, all of them are asked for anew, as far as that may be.
    void forget();
    [[nodiscard]] bool wasForgotten() const { return m_wasForgotten; }

    [[nodiscard]] const std::vector<std::shared_ptr<const KnownKeys>>& known() const { return m_known; }
    [[nodiscard]] const std::string& fault() const { return m_fault; } // why one of them could not be read

private:
    void keep(Step& step, const std::string& body);
    void ask(Step& step, const std::string& url);
    void giveUp(Step& step, const std::string& why);

    const std::vector<std::string> m_urls;
    std::vector<std::string> m_wanted; // to be read anew, whatever is known
    std::vector<std::shared_ptr<const KnownKeys>> m_known; // of the urls before m_next
    size_t m_next = 0;
    std::string m_issuer; // of the configuration whose keys are asked for; empty: the configuration is
    bool m_wasForgotten = false;
    std::string m_fault;
};

} // namespace policy
