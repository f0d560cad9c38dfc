// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tlssession.h"

#include <openssl/ssl.h>

namespace net {

void TlsSession::Free::operator()(ssl_session_st* session) const
{
    SSL_SESSION_free(session);
}

void TlsSession::offer(ssl_st* tls) const
{
    if (m_session && SSL_SESSION_is_resumable(m_session.get()) == 1)
        SSL_set_session(tls, m_session.get());
}

// A copy: the connection's own one is spoilt when the connection ends without a farewell.
void TlsSession::keep(const ssl_session_st* session)
{
    m_session.reset(SSL_SESSION_dup(session));
}

} // namespace net
