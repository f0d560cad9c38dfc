// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a run may use, in memory: answers that were written down, a cache, credentials. For tests, one thread.

#include "core/policy/cache.h"
#include "core/policy/credentials.h"
#include "core/policy/events.h"
#include "core/policy/run.h"
#include "core/policy/signingkeys.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace support {

class MemoryServices final : public policy::Requests,
                             public policy::Cache,
                             public policy::Credentials,
                             public policy::Events,
                             public policy::SigningKeys
{
public:
    // "https://host/path 200 body", or "https://host/path fails Timeout no answer in time"
    void addAnswer(const std::string& text)
    {
        const size_t first = text.find(' ');
        const size_t second = text.find(' ', first + 1);
        const std::string what = text.substr(first + 1, second - first - 1);
        const std::string rest = second == std::string::npos ? "" : text.substr(second + 1);
        Answer& answer = m_answers[text.substr(0, first)];
        if (what == "fails")
            answer.failure = policy::SendFailed{rest.substr(0, rest.find(' ')), rest.substr(rest.find(' ') + 1)};
        answer.response.head.status = std::atoi(what.c_str());
        answer.response.body = rest;
    }
    void addAnswerHeader(const std::string& url, const std::string& field)
    {
        m_answers[url].response.head.headers.append(field.substr(0, field.find(':')),
                                                    field.substr(field.find(':') + 2));
    }

    [[nodiscard]] policy::Services all(policy::Counters& counters) { return {counters, this, this, this, this, this}; }

    // What the oldest request that waits is answered.
    [[nodiscard]] policy::SubResponse answerNext()
    {
        const auto [ticket, url] = m_waiting.front();
        m_waiting.erase(m_waiting.begin());
        const auto found = m_answers.find(url);
        if (found == m_answers.end())
            return {ticket, tl::unexpected(policy::SendFailed{"BackendConnectionFailure", "nobody is there"})};
        if (!found->second.failure.reason.empty())
            return {ticket, tl::unexpected(found->second.failure)};
        return {ticket, found->second.response};
    }

    void start(Ticket ticket, policy::OutgoingRequest request) override
    {
        m_waiting.emplace_back(ticket, request.url);
        m_asked.push_back(std::move(request));
    }
    void cancel(Ticket ticket) override
    {
        std::erase_if(m_waiting, [ticket](const auto& one) { return one.first == ticket; });
    }
    void startOneWay(policy::OutgoingRequest request) override { m_asked.push_back(std::move(request)); }

    [[nodiscard]] std::string asked() const
    {
        std::string out;
        for (const auto& one : m_asked)
            out += (out.empty() ? "" : " | ") + one.method + ' ' + one.url;
        return out.empty() ? "(nothing)" : out;
    }
    [[nodiscard]] const policy::OutgoingRequest& last() const { return m_asked.back(); }

    std::shared_ptr<const policy::CachedValue> find(std::string_view key, base::SystemTime now) override
    {
        const auto found = m_cache.find(std::string(key));
        return found == m_cache.end() || found->second.second <= now ? nullptr : found->second.first;
    }
    void store(std::string_view key, std::shared_ptr<const policy::CachedValue> value, std::chrono::seconds lifetime,
               base::SystemTime now) override
    {
        m_cache[std::string(key)] = {std::move(value), now + lifetime};
    }
    void remove(std::string_view key) override { m_cache.erase(std::string(key)); }

    [[nodiscard]] const base::Secret* identityToken(std::string_view resource, std::string_view clientId) const override
    {
        return findIn(identityTokens, std::string(resource) + (clientId.empty() ? "" : " ") + std::string(clientId));
    }
    [[nodiscard]] const Authorization* authorization(std::string_view provider, std::string_view id) const override
    {
        return findIn(authorizations, std::string(provider) + '/' + std::string(id));
    }
    [[nodiscard]] const base::Secret* certificate(std::string_view id) const override
    {
        return findIn(certificates, std::string(id));
    }
    [[nodiscard]] const base::Secret* certificateOfThumbprint(std::string_view thumbprint) const override
    {
        return findIn(certificates, std::string(thumbprint));
    }
    [[nodiscard]] bool hasLogger(std::string_view id) const override { return loggers.contains(std::string(id)); }

    void log(std::string_view logger, std::string line) override
    {
        logged += (logged.empty() ? "" : " | ") + std::string(logger) + ' ' + line;
    }
    void measure(std::string line) override { logged += (logged.empty() ? "" : " | ") + line; }

    std::shared_ptr<const policy::KnownKeys> find(const std::string& url) override
    {
        const auto known = m_keys.find(url);
        return known == m_keys.end() ? nullptr : known->second;
    }
    void store(const std::string& url, std::shared_ptr<const policy::KnownKeys> keys) override
    {
        m_keys[url] = std::move(keys);
    }
    bool mayAsk(const std::string& url, base::SystemTime now, std::chrono::seconds pause) override
    {
        const auto asked = m_keysAsked.find(url);
        if (asked != m_keysAsked.end() && now < asked->second + pause)
            return false;
        m_keysAsked[url] = now;
        return true;
    }

    std::map<std::string, base::Secret> identityTokens;
    std::map<std::string, Authorization> authorizations;
    std::map<std::string, base::Secret> certificates; // by id or thumbprint
    std::set<std::string> loggers;
    std::string logged;

private:
    struct Answer
    {
        policy::OutgoingResponse response;
        policy::SendFailed failure;
    };
    template<typename Map>
    static auto findIn(const Map& map, const std::string& key) -> const typename Map::mapped_type*
    {
        const auto found = map.find(key);
        return found == map.end() ? nullptr : &found->second;
    }

    std::map<std::string, Answer> m_answers;
    std::vector<std::pair<Ticket, std::string>> m_waiting;
    std::vector<policy::OutgoingRequest> m_asked;
    std::map<std::string, std::pair<std::shared_ptr<const policy::CachedValue>, base::SystemTime>> m_cache;
    std::map<std::string, std::shared_ptr<const policy::KnownKeys>> m_keys;
    std::map<std::string, base::SystemTime> m_keysAsked;
};

} // namespace support
