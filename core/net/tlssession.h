// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The newest TLS session with one target, so that its next connection need not prove and check everything again.
// Belongs to one loop; shared by the connections to that target.

#include <memory>

struct ssl_session_st;
struct ssl_st;

namespace net {

class TlsSession
{
public:
    void offer(ssl_st* tls) const; // before the handshake
    void keep(const ssl_session_st* session);
    void forget() { m_session.reset(); } // after a handshake that failed
    [[nodiscard]] bool isKept() const { return m_session != nullptr; }

private:
    struct Free
    {
        void operator()(ssl_session_st* session) const;
    };
    std::unique_ptr<ssl_session_st, Free> m_session;
};

} // namespace net
