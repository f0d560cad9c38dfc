// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The server's side of one HTTP/2 connection over libnghttp2: frames in, exchanges and frames out. No sockets, no
// timers. README.md has the table of what it allows a client.

#include "core/http/exchange.h"
#include "core/http/http2request.h"
#include "core/http/session.h"
#include "core/http/tokenbucket.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

struct nghttp2_session;

namespace http {

class Http2Stream;

class Http2Session final : public Session
{
public:
    Http2Session(Application& application, SessionTransport& transport, Peer peer, const Limits& limits = {});
    ~Http2Session() override;
    Http2Session(const Http2Session&) = delete;
    Http2Session& operator=(const Http2Session&) = delete;

    [[nodiscard]] size_t receive(std::string_view bytes) override;
    void receiveEnd() override;
    void connectionLost() override;
    void work() override;
    void outputDrained() override;
    void timedOut() override;
    void drain() override; // GOAWAY in two steps (RFC 9113 section 6.8)
    [[nodiscard]] Phase phase() const override;
    [[nodiscard]] uint64_t progress() const override;
    [[nodiscard]] bool wantsInput() const override;

private:
    friend class Http2Stream;
    struct Callbacks; // what nghttp2 calls
    // The newest streams that ended in one way.
    template<size_t Count>
    class Ids
    {
    public:
        void add(int32_t id) { m_ids[m_next++ % Count] = id; }
        [[nodiscard]] bool has(int32_t id) const { return std::ranges::find(m_ids, id) != m_ids.end(); }

    private:
        std::array<int32_t, Count> m_ids{};
        size_t m_next = 0;
    };
    struct FreeSession
    {
        void operator()(nghttp2_session* session) const;
    };

    // For streams.
    void sendHead(Http2Stream& stream, const ResponseHead& head, std::optional<uint64_t> length, bool keepsLength,
                  bool isLast);
    void sendContinue(int32_t id);
    void bodyWaits(Http2Stream& stream);
    void reset(int32_t id, uint32_t code);
    [[nodiscard]] bool hasRoom() const; // the client may send: what it sent before does not use up the window
    void consumed(int32_t id, size_t bytes);
    void skipped(size_t bytes);
    void deliverSoon(int32_t id);

    [[nodiscard]] Http2Stream* find(int32_t id) const;
    Http2Stream& openStream(int32_t id);
    void closeStream(Http2Stream& stream);
    void judgeLateFrame(int32_t id, bool isHeaders);
    void headersDone(Http2Stream& stream, bool isBodyToCome);
    [[nodiscard]] bool isFlooded(bool isNuisance);
    void deliverHeld();
    void fillOutput();
    void finishDraining();
    void terminate(uint32_t code);
    void tellFault(std::string_view reason);
    void closeIfDone();
    void close();
    void dropAll();

    Application& m_application;
    SessionTransport& m_transport;
    Peer m_peer;
    Limits m_limits;
    std::unique_ptr<nghttp2_session, FreeSession> m_frames;
    std::vector<std::unique_ptr<Http2Stream>> m_streams; // all of them
    std::vector<Http2Stream*> m_open;
    std::vector<Http2Stream*> m_free;
    std::vector<int32_t> m_toDeliver;
    Http2RequestReader m_reader; // of the one header block that may be open
    Http2Stream* m_inHead = nullptr; // whose block that is; null when it is over meanwhile
    size_t m_trailerBytes = 0; // of that block
    TokenBucket m_resets;
    TokenBucket m_nuisances;
    uint64_t m_headsBegun = 0;
    int32_t m_unreturned = 0; // bytes taken that the connection's window does not know of
    int32_t m_newestId = 0;
    Ids<256> m_endedByUs; // more than can be open: the client may not know yet
    Ids<64> m_endedByClient;
    bool m_isGreeted = false; // the client's first SETTINGS came
    bool m_isInHead = false;
    bool m_isOutputFull = false;
    bool m_isDraining = false;
    bool m_hasClientLeft = false; // it said GOAWAY
    bool m_isInputEnded = false;
    bool m_isTerminating = false;
    bool m_isFaultTold = false;
    bool m_isClosed = false;
};

} // namespace http
