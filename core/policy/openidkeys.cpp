// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/openidkeys.h"

#include "core/token/keyset.h"

#include <algorithm>

namespace policy {

namespace {
constexpr std::chrono::seconds KeysLifetime{3600};
constexpr std::chrono::seconds PauseBetweenReads{300};
constexpr std::chrono::milliseconds KeysTimeout{10'000};
} // namespace

bool OpenIdKeys::askNext(Step& step)
{
    for (; m_next < m_urls.size(); ++m_next) {
        const std::string& url = m_urls[m_next];
        auto known = step.services.signingKeys ? step.services.signingKeys->find(url) : nullptr;
        const bool isOld = known && step.context.now >= known->read + KeysLifetime;
        const bool isWanted = std::erase(m_wanted, url) > 0;
        // The first reading is nobody's fault; what comes after it is rationed.
        const bool asks = step.services.signingKeys
            && (!known
                || ((isOld || isWanted)
                    && step.services.signingKeys->mayAsk(url, step.context.now, PauseBetweenReads)));
        if (asks) {
            m_issuer.clear();
            ask(step, url);
            return true;
        }
        m_known.push_back(std::move(known));
    }
    return false;
}

void OpenIdKeys::ask(Step& step, const std::string& url)
{
    OutgoingRequest request;
    request.url = url;
    request.timeout = KeysTimeout;
    request.followsRedirects = true;
    request.isShared = true;
    request.headers.append("Accept", "application/json");
    step.note([&] { return TraceNote{"The signing keys are read from " + url + '.'}; });
    step.action = SubRequest{std::move(request)};
}

bool OpenIdKeys::take(Step& step, const SubResponse& answer)
{
    if (!answer.result) {
        giveUp(step, answer.result.error().message);
    } else if (answer.result->head.status != 200) {
        giveUp(step, "The server answered " + std::to_string(answer.result->head.status) + '.');
    } else if (m_issuer.empty()) {
        auto metadata = token::parseMetadata(answer.result->body);
        if (metadata) {
            m_issuer = metadata->issuer;
            ask(step, metadata->keysUrl);
            return true;
        }
        giveUp(step, metadata.error().describe());
    } else {
        keep(step, answer.result->body);
    }
    return askNext(step);
}

void OpenIdKeys::keep(Step& step, const std::string& body)
{
    auto keys = token::parseKeySet(body);
    if (!keys) {
        giveUp(step, keys.error().describe());
        return;
    }
    auto known = std::make_shared<const KnownKeys>(KnownKeys{m_issuer, std::move(*keys), step.context.now});
    step.services.signingKeys->store(m_urls[m_next], known);
    m_known.push_back(std::move(known));
    ++m_next;
}

// What was known before goes on.
void OpenIdKeys::giveUp(Step& step, const std::string& why)
{
    m_fault = "The signing keys could not be read from " + m_urls[m_next] + ": " + why;
    step.note([&] { return TraceNote{m_fault}; });
    m_known.push_back(step.services.signingKeys->find(m_urls[m_next]));
    ++m_next;
}

void OpenIdKeys::forget()
{
    m_wasForgotten = true;
    m_known.clear();
    m_next = 0;
    m_wanted = m_urls;
}

} // namespace policy
