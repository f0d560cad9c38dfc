// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One connection to a backend: connects, sends one request at a time, reads its response, waits in the pool.

#include "core/http/bodydecoder.h"
#include "core/net/stream.h"
#include "core/net/upstream.h"

#include <memory>
#include <optional>
#include <string>

namespace net {

class UpstreamConnection final : public EventLoop::Watcher
{
public:
    UpstreamConnection(UpstreamPool& pool, std::shared_ptr<const UpstreamTarget> target);
    ~UpstreamConnection() override;

    void begin(UpstreamRequest& request, const http::RequestHead& head, const UpstreamRequest::Options& options);
    [[nodiscard]] bool sendBody(std::string_view piece);
    void sendEnd(const http::Headers& trailers);
    void pause() { m_isPaused = true; }
    void resume();
    void abandon(); // the request is gone
    void lookNow(); // somebody else has reached the target that refused this one
    void goOn(); // at the end of a turn: sends what is there, reads what was left for a paused response
    void waitIdle(std::chrono::milliseconds longest) { m_timer.start(longest); }
    void onReady(uint32_t events) override;

    [[nodiscard]] const std::string& key() const { return m_target->key; }
    [[nodiscard]] const std::shared_ptr<const UpstreamTarget>& target() const { return m_target; }

private:
    enum class State : uint8_t { New, Resolving, Connecting, AskingProxy, Handshaking, Ready, Closed };

    void flush();
    void resolve();
    void connectNext();
    void dropStream();
    void refused(UpstreamFailure::Kind kind, std::string detail);
    void lookAgain();
    void finishConnecting();
    void startHandshake();
    void finishHandshake();
    void askProxy();
    void talkToProxy();
    [[nodiscard]] bool sendToProxy();
    void readFromProxy();
    void writeHead(const http::RequestHead& head);
    void becomeReady();
    void read();
    void feed(std::string_view bytes);
    size_t feedHead(std::string_view bytes);
    size_t feedBody(std::string_view bytes);
    size_t beTunnel(size_t consumed);
    void tunnelInputEnded();
    void endTunnel();
    void responseDone();
    void inputEnded(bool isOrderly);
    void startTimer();
    void onTimeout();
    void fail(UpstreamFailure::Kind kind, std::string detail);
    [[nodiscard]] bool mayRepeat() const;
    [[nodiscard]] bool retryElsewhere();
    void close();

    UpstreamPool& m_pool;
    std::shared_ptr<const UpstreamTarget> m_target;
    std::optional<Stream> m_stream;
    std::vector<Address> m_addresses;
    size_t m_nextAddress = 0;
    State m_state = State::New;
    Timer m_timer;
    Timer m_reconnect; // after a refusal
    base::SteadyTime m_refusedFirst;
    size_t m_looks = 0; // after refusals, so far
    bool m_wasTold = false; // to look, and has not come to an end with it
    base::SteadyTime m_connectDeadline;
    base::SteadyTime m_responseDeadline;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); // for a resolver that answers late

    UpstreamRequest* m_request = nullptr;
    UpstreamRequest::Options m_options;
    std::string m_method;
    std::string m_question; // what the proxy was not asked yet
    std::string m_output; // also what a retry sends again, while m_isReplayable
    size_t m_sent = 0;
    bool m_isReplayable = false; // nothing of the request was dropped from m_output and no response byte was seen
    bool m_isRequestEnded = false;
    bool m_isWaitingForDrain = false;

    http::ResponseParser m_parser;
    http::ResponseHead m_head;
    http::BodyDecoder m_body;
    std::string m_kept;
    bool m_isHeadDone = false;
    bool m_isResponseOver = false;
    bool m_isAwaitingContinue = false;
    bool m_keepsAlive = true;
    bool m_isReused = false;
    bool m_isRepeated = false; // the request died with a fresh connection before
    bool m_isPaused = false;
    bool m_isReadable = false;
    bool m_mayBeEnded = false;
    bool m_isWriteBlocked = false;
    bool m_isReading = false;
    bool m_isTunnel = false;
    bool m_isTunnelInputEnded = false;
    bool m_isTunnelOutputEnded = false;
};

} // namespace net
