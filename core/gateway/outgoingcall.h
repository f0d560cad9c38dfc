// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One request that a policy makes: to any address, with redirects when asked, whole bodies both ways. On its worker's
// thread.

#include "core/gateway/configuration.h"
#include "core/net/eventloop.h"
#include "core/net/upstream.h"
#include "core/policy/run.h"

#include <functional>
#include <memory>
#include <string>

namespace gateway {

class Worker;

class OutgoingCall final : public net::UpstreamHandler
{
public:
    using Result = tl::expected<policy::OutgoingResponse, policy::SendFailed>;

    // done is called once, perhaps before start() returns. Destroying a call cancels it.
    OutgoingCall(Worker& worker, std::shared_ptr<const Configuration> configuration, policy::OutgoingRequest request,
                 std::function<void()> done);

    void start();
    [[nodiscard]] Result& result() { return m_result; } // once it is done

    void onResponseHead(http::ResponseHead&& head, const http::Framing& framing) override;
    void onResponseBody(std::string_view piece) override;
    void onResponseEnd(const http::Headers& trailers) override;
    void onUpstreamWritable() override { }
    void onUpstreamFailed(const net::UpstreamFailure& failure) override;

private:
    [[nodiscard]] bool findUrl(std::string& detail);
    [[nodiscard]] bool findBackend(std::string_view name, std::string_view rest, std::string& detail);
    void send();
    [[nodiscard]] bool isRedirect() const;
    void follow();
    void keepFromOthers(const http::Url& next);
    void fail(std::string reason, std::string message);
    void finish();

    Worker& m_worker;
    std::shared_ptr<const Configuration> m_configuration;
    policy::OutgoingRequest m_request;
    std::function<void()> m_done;
    net::Timer m_deadline;
    net::UpstreamRequest m_upstream;
    http::Url m_url;
    std::shared_ptr<const BackendRoute> m_backend; // whose address it is; null: nobody's
    policy::OutgoingResponse m_response;
    Result m_result = policy::OutgoingResponse{};
    int m_redirects = 0;
    bool m_isDone = false;
};

// RFC 3986 section 5.2, for http and https; nullopt when nothing comes of it.
[[nodiscard]] std::optional<http::Url> resolveReference(const http::Url& base, std::string_view reference);

} // namespace gateway
