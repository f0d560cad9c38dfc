// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/stream.h"

#include "core/net/ringbio.h"
#include "core/net/tcpoptions.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>

namespace net {

namespace {

// Sees every read that OpenSSL does on the socket. A read that got all it asked for may have left bytes behind, for
// which no further edge will come.
long noteFill(BIO* bio, int operation, const char*, size_t asked, int, long, int outcome, size_t* got)
{
    if (operation == (BIO_CB_READ | BIO_CB_RETURN)) {
        auto* wasShort = reinterpret_cast<bool*>(BIO_get_callback_arg(bio)); // NOLINT: what the library stores
        *wasShort = outcome <= 0 || (got && *got < asked);
    }
    return outcome;
}

std::string describeErrno(int code)
{
    return std::strerror(code); // NOLINT(concurrency-mt-unsafe): glibc's is safe
}

bool isAddressText(const std::string& name)
{
    return Address::fromNumeric(name, 0).has_value();
}

// Scratch of the thread: what is not used at once is copied, which is rare. As large as a record of TLS: each thread
// has it, whether it reads or not.
std::array<char, 16UL * 1024>& readBuffer()
{
    static thread_local std::array<char, 16UL * 1024> buffer;
    return buffer;
}

// An empty queue is the rule, and seen at less cost than it is cleared.
void forgetTlsErrors()
{
    if (ERR_peek_error() != 0)
        ERR_clear_error();
}

bool wouldBlock(int code)
{
    return code == EAGAIN || code == EWOULDBLOCK || code == EINTR;
}

} // namespace

void Stream::TlsFree::operator()(ssl_st* tls) const
{
    SSL_free(tls);
}

base::Result<Stream> Stream::connect(const Address& address)
{
    Descriptor socket(::socket(address.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const auto unreachable = [&address](int code) {
        return base::fail(base::Error::Kind::Unreachable,
                          base::translate("net", "Cannot connect to %1.").arg(address.text()), describeErrno(code));
    };
    if (!socket.isOpen())
        return unreachable(errno);
    setTcpOptions(socket.get(), address);
    if (::connect(socket.get(), address.raw(), address.rawLength()) != 0 && errno != EINPROGRESS)
        return unreachable(errno);
    return Stream(std::move(socket));
}

base::Result<void> Stream::connectOutcome() const
{
    int code = 0;
    socklen_t size = sizeof code;
    getsockopt(descriptor(), SOL_SOCKET, SO_ERROR, &code, &size);
    if (code == 0)
        return {};
    return base::fail(base::Error::Kind::Unreachable, base::translate("net", "The connection was refused."),
                      describeErrno(code));
}

void Stream::watch(EventLoop& loop, EventLoop::Watcher& watcher, bool isConnected)
{
    IoRing* ring = loop.ring();
    if (!ring) {
        loop.watch(m_socket.get(), watcher);
        return;
    }
    m_ring.reset(&ring->adopt(std::move(m_socket), watcher,
                              isConnected ? RingTarget::Group::Incoming : RingTarget::Group::Outgoing));
    if (isConnected)
        m_ring->startReceiving();
    else
        m_ring->startConnecting();
}

void Stream::unwatch(EventLoop& loop, EventLoop::Watcher& watcher)
{
    if (m_ring)
        m_ring->ignore();
    else
        loop.unwatch(m_socket.get(), watcher);
}

void Stream::tellWhenFlushed()
{
    if (m_ring)
        m_ring->tellWhenFlushed();
}

void Stream::beginTls(const TlsContext& context)
{
    m_tls.reset(SSL_new(context.get()));
    if (m_ring) {
        BIO* bio = makeRingBio(*m_ring);
        SSL_set_bio(m_tls.get(), bio, bio);
        return;
    }
    SSL_set_fd(m_tls.get(), m_socket.get());
    m_wasFillShort = std::make_unique<bool>(true);
    BIO* bio = SSL_get_rbio(m_tls.get());
    BIO_set_callback_ex(bio, &noteFill);
    BIO_set_callback_arg(bio, reinterpret_cast<char*>(m_wasFillShort.get())); // NOLINT: what the library stores
}

void Stream::startTlsServer(const TlsContext& context)
{
    beginTls(context);
    SSL_set_accept_state(m_tls.get());
}

void Stream::startTlsClient(const TlsContext& context, const std::string& serverName, bool checksName,
                            std::shared_ptr<TlsSession> session)
{
    beginTls(context);
    SSL_set_connect_state(m_tls.get());
    m_session = std::move(session);
    if (m_session) {
        SSL_set_app_data(m_tls.get(), m_session.get());
        m_session->offer(m_tls.get());
    }
    if (serverName.empty())
        return;
    const bool isAddress = isAddressText(serverName);
    if (!isAddress) { // what SSL_set_tlsext_host_name does, without its C cast
        SSL_ctrl(m_tls.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 const_cast<char*>(serverName.c_str())); // NOLINT
    }
    if (!checksName)
        return;
    if (isAddress)
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_tls.get()), serverName.c_str());
    else
        SSL_set1_host(m_tls.get(), serverName.c_str());
}

Stream::Status Stream::handshake()
{
    if (!m_tls || SSL_is_init_finished(m_tls.get()))
        return Status::Ok;
    ERR_clear_error();
    const int outcome = SSL_do_handshake(m_tls.get());
    if (outcome == 1)
        return Status::Ok;
    const Status status = tlsStatus(outcome);
    if (const long verdict = SSL_get_verify_result(m_tls.get()); status != Status::WouldBlock && verdict != X509_V_OK)
        m_failure = std::string("certificate: ") + X509_verify_cert_error_string(verdict);
    return status;
}

bool Stream::isResumed() const
{
    return m_tls && SSL_session_reused(m_tls.get()) == 1;
}

std::string Stream::peerName() const
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        m_tls ? SSL_get1_peer_certificate(m_tls.get()) : nullptr, &X509_free);
    if (!certificate || SSL_get_verify_result(m_tls.get()) != X509_V_OK)
        return {};
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    const int index = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (index < 0)
        return {};
    unsigned char* text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, index)));
    std::string name =
        size > 0 ? std::string(reinterpret_cast<const char*>(text), static_cast<size_t>(size)) : ""; // NOLINT
    OPENSSL_free(text);
    return name;
}

std::string Stream::peerCertificate() const
{
    const X509* certificate = m_tls ? SSL_get0_peer_certificate(m_tls.get()) : nullptr;
    unsigned char* bytes = nullptr;
    const int size = certificate ? i2d_X509(certificate, &bytes) : 0;
    std::string der =
        size > 0 ? std::string(reinterpret_cast<const char*>(bytes), static_cast<size_t>(size)) : ""; // NOLINT
    OPENSSL_free(bytes);
    return der;
}

std::string Stream::peerFault() const
{
    if (!m_tls || !SSL_get0_peer_certificate(m_tls.get()))
        return {};
    const long verdict = SSL_get_verify_result(m_tls.get());
    return verdict == X509_V_OK ? std::string() : X509_verify_cert_error_string(verdict);
}

std::string_view Stream::protocol() const
{
    const unsigned char* name = nullptr;
    unsigned length = 0;
    if (m_tls)
        SSL_get0_alpn_selected(m_tls.get(), &name, &length);
    return {reinterpret_cast<const char*>(name), length}; // NOLINT: bytes are bytes
}

Stream::Status Stream::tlsStatus(int outcome)
{
    const int code = errno;
    switch (SSL_get_error(m_tls.get(), outcome)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        return Status::WouldBlock;
    case SSL_ERROR_ZERO_RETURN:
        return Status::End;
    case SSL_ERROR_SYSCALL:
        m_wasCut = true;
        m_failure = code != 0 ? describeErrno(code) : "the connection was closed";
        break;
    default:
        m_wasCut = ERR_GET_REASON(ERR_peek_error()) == SSL_R_UNEXPECTED_EOF_WHILE_READING;
        m_failure = takeTlsError();
        break;
    }
    ERR_clear_error();
    return Status::Failed;
}

Stream::Received Stream::receiveTls()
{
    auto& buffer = readBuffer();
    forgetTlsErrors();
    const int count = SSL_read(m_tls.get(), buffer.data(), static_cast<int>(buffer.size()));
    if (count <= 0) {
        const Status status = tlsStatus(count);
        m_isDrained = status == Status::WouldBlock;
        return {status, {}};
    }
    m_isDrained = (m_ring ? m_ring->isDrained() : *m_wasFillShort) && SSL_has_pending(m_tls.get()) == 0;
    return {Status::Ok, {buffer.data(), static_cast<size_t>(count)}};
}

Stream::Received Stream::receiveCopy()
{
    auto& buffer = readBuffer();
    const ssize_t count =
        m_ring ? m_ring->read(buffer.data(), buffer.size()) : ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
    if (count > 0) {
        m_isDrained = m_ring ? m_ring->isDrained() : static_cast<size_t>(count) < buffer.size();
        return {Status::Ok, {buffer.data(), static_cast<size_t>(count)}};
    }
    m_isDrained = true;
    if (count == 0)
        return {Status::End, {}};
    const int code = m_ring ? static_cast<int>(-count) : errno;
    return {wouldBlock(code) ? Status::WouldBlock : fail(code).status, {}};
}

Stream::Received Stream::receive()
{
    if (m_tls)
        return receiveTls();
    const std::string_view fresh = m_ring ? m_ring->takeFresh() : std::string_view();
    if (fresh.empty())
        return receiveCopy();
    m_isDrained = m_ring->isDrained();
    return {Status::Ok, fresh};
}

ssize_t Stream::send(std::string_view bytes)
{
    if (m_ring)
        return m_ring->write(bytes);
    const ssize_t count = ::send(m_socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    return count >= 0 ? count : -errno;
}

Stream::Outcome Stream::fail(int code)
{
    m_wasCut = code == ECONNRESET || code == EPIPE;
    m_failure = describeErrno(code);
    return {Status::Failed, 0};
}

Stream::Outcome Stream::outcomeOf(ssize_t count)
{
    if (count >= 0)
        return {Status::Ok, static_cast<size_t>(count)};
    const int code = static_cast<int>(-count);
    return wouldBlock(code) ? Outcome{Status::WouldBlock, 0} : fail(code);
}

Stream::Outcome Stream::write(std::string_view bytes)
{
    if (m_tls) {
        forgetTlsErrors();
        const int count = SSL_write(m_tls.get(), bytes.data(),
                                    static_cast<int>(std::min<size_t>(bytes.size(), std::numeric_limits<int>::max())));
        return count > 0 ? Outcome{Status::Ok, static_cast<size_t>(count)} : Outcome{tlsStatus(count), 0};
    }
    return outcomeOf(send(bytes));
}

Stream::Outcome Stream::writeWhole(std::string& bytes)
{
    const Outcome outcome = m_ring && !m_tls ? outcomeOf(m_ring->writeWhole(bytes)) : write(bytes);
    if (outcome.bytes >= bytes.size())
        bytes.clear();
    return outcome;
}

void Stream::shutdownWriting()
{
    if (!isOpen())
        return;
    if (m_tls && SSL_is_init_finished(m_tls.get())) {
        ERR_clear_error();
        SSL_shutdown(m_tls.get()); // sends close_notify; we do not wait for the peer's
        ERR_clear_error();
    }
    if (m_ring)
        m_ring->shutdownWriting();
    else
        ::shutdown(m_socket.get(), SHUT_WR);
}

void Stream::close()
{
    m_tls.reset();
    m_ring.reset();
    m_socket.reset();
}

} // namespace net
