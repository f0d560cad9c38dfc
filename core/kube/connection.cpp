// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/connection.h"

#include "core/base/file.h"
#include "core/http/grammar.h"
#include "core/text/base64.h"
#include "core/text/json.h"

namespace kube {

using base::translate;

namespace {

constexpr std::chrono::seconds TokenFileAge{60};
constexpr std::chrono::milliseconds AnswerTimeout{60'000};
constexpr size_t LongestAnswer = 512UL << 20;
constexpr size_t LongestToken = 1UL << 20;

} // namespace

void CallState::cancel()
{
    net::HttpClient::Call current;
    {
        const std::lock_guard lock(m_mutex);
        m_isCancelled = true;
        current = m_current;
    }
    current.cancel();
}

void Call::cancel() const
{
    if (m_state)
        m_state->cancel();
}

Refusal cancelledRefusal()
{
    return refusalOf(
        {base::Error::Kind::Cancelled, translate("kube", "The request to the cluster was cancelled."), {}, {}, {}, {}});
}

Connection::Connection(net::HttpClient& http, Access access)
    : m_http(http)
    , m_access(std::move(access))
{ }

net::ClientRequest Connection::request(std::string method, const std::string& path) const
{
    net::ClientRequest request;
    request.method = std::move(method);
    request.url = m_access.server + path;
    request.headers.append("Accept", "application/json");
    request.headers.append("User-Agent", "gatehouse");
    if (std::string value = authorization(); !value.empty()) {
        request.headers.append("Authorization", value);
        base::wipeString(value);
    }
    request.tls = m_access.tls;
    request.proxy = m_access.proxy;
    request.totalTimeout = AnswerTimeout;
    request.bodyLimit = LongestAnswer;
    return request;
}

std::string Connection::authorization() const
{
    if (!m_access.tokenFile.empty()) {
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (now >= m_fileTokenEnd) {
            m_fileTokenEnd = now + TokenFileAge;
            if (auto content = base::readFile(m_access.tokenFile, LongestToken)) {
                while (content->ends_with('\n') || content->ends_with('\r'))
                    content->pop_back();
                m_fileToken = base::Secret(std::move(*content));
            }
        }
        if (!m_fileToken.empty())
            return "Bearer " + std::string(m_fileToken.reveal());
    }
    if (!m_access.token.empty())
        return "Bearer " + std::string(m_access.token.reveal());
    if (!m_access.loginName.empty())
        return "Basic " + text::encodeBase64(m_access.loginName + ':' + std::string(m_access.password.reveal()));
    return {};
}

Answer<text::Node> Connection::read(const base::Result<net::ClientResponse>& response) const
{
    if (!response)
        return tl::unexpected(refusalOf(response.error()));
    if (response->status < 200 || response->status > 299)
        return tl::unexpected(refusalOf(*response, m_access.user));
    auto body = text::parseJson(response->body, {.bytes = LongestAnswer});
    if (body && !response->isBodyCut)
        return std::move(*body);
    base::Error error{base::Error::Kind::Invalid,
                      translate("kube", "What %1 answers is no JSON. Check that the address is that of an API server.")
                          .arg(m_access.server),
                      body ? "the answer is too long" : body.error().describe(),
                      {},
                      {},
                      {}};
    return tl::unexpected(refusalOf(std::move(error)));
}

} // namespace kube
