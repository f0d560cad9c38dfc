// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One request of the HttpClient as libcurl sees it: its handle, what came so far, and what it took. Lives on the
// client's I/O thread.

#include "core/base/clock.h"
#include "core/net/curllibrary.h"
#include "core/net/httpclient.h"

#include <array>
#include <optional>
#include <string>

namespace net {

class Transfer
{
public:
    Transfer(ClientRequest request, HttpClient::StreamHandlers handlers, bool keepsBody);
    ~Transfer();
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    // Makes the handle; the error says what is wrong with the request. The library must outlive the transfer.
    [[nodiscard]] base::Result<void> prepare(const CurlLibrary& library);
    [[nodiscard]] CURL* handle() const { return m_handle; }

    // When it has been silent for too long; nullopt: it may be silent for ever.
    [[nodiscard]] std::optional<base::SteadyTime> idleDeadline() const;

    void finish(int curlCode); // as libcurl ended it
    void fail(base::Error error);
    [[nodiscard]] base::Error idleError() const;

private:
    friend struct TransferCallbacks;
    [[nodiscard]] base::Result<void> addHeaders();
    void setTarget();
    void setBody();
    void setSecurity();
    void setServerName(const std::string& name);
    void setTimes();
    void setCallbacks();
    void addHeader(std::string_view name, std::string_view value);
    template<typename Value>
    void setOption(CURLoption option, Value value);
    void setBlob(CURLoption option, std::string_view text);
    [[nodiscard]] std::chrono::microseconds timeInfo(CURLINFO which) const;
    void takeHeaderLine(std::string_view line);
    void takeStatusLine(std::string_view line);
    [[nodiscard]] bool takeBody(std::string_view piece);
    void announceHead();
    void takeFacts();
    [[nodiscard]] base::Error describeFailure(int curlCode) const;

    ClientRequest m_request;
    HttpClient::StreamHandlers m_handlers;
    bool m_keepsBody;
    const CurlLibrary* m_curl = nullptr; // set with the handle
    CURL* m_handle = nullptr;
    curl_slist* m_headerLines = nullptr;
    curl_slist* m_connectTo = nullptr;
    std::string m_host; // as it is dialled, for messages
    std::array<char, 256> m_errorText{};
    ClientResponse m_response;
    bool m_isConnected = false;
    bool m_isHeadDone = false; // announced to the handlers
    bool m_isInBody = false; // header lines are trailers now
    base::SteadyTime m_started;
    base::SteadyTime m_lastByte;
    std::optional<base::SteadyTime> m_lastSent;
};

} // namespace net
