// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/transferfailure.h"

#include <curl/curl.h>

namespace net {

using base::Error;
using base::translate;

namespace {

Error make(Error::Kind kind, base::Message message, const TransferFacts& facts)
{
    return Error{kind, std::move(message), facts.detail, {}, {}, {}};
}

std::string seconds(std::chrono::milliseconds time)
{
    const auto count = time.count();
    std::string text = std::to_string(count / 1000);
    if (count % 1000 != 0)
        text += '.' + std::to_string(1000 + count % 1000).substr(1);
    return text;
}

Error timeoutError(const TransferFacts& facts)
{
    using Kind = Error::Kind;
    if (!facts.isConnected)
        return make(Kind::Timeout,
                    translate("net",
                              "%1 did not accept a connection within %2 seconds. Check the address, and whether a "
                              "firewall or a missing VPN stands between.")
                        .arg(facts.host)
                        .arg(seconds(facts.connectTimeout)),
                    facts);
    if (facts.isTls && !facts.isSecured)
        return make(Kind::Timeout,
                    translate("net",
                              "%1 accepted the connection and did not answer the TLS handshake within %2 seconds. "
                              "Check that it speaks TLS on this port.")
                        .arg(facts.host)
                        .arg(seconds(facts.connectTimeout)),
                    facts);
    if (!facts.hasHead)
        return make(Kind::Timeout,
                    translate("net", "%1 accepted the request and did not answer within %2 seconds. Try again later.")
                        .arg(facts.host)
                        .arg(seconds(facts.totalTimeout)),
                    facts);
    return make(Kind::Timeout,
                translate("net", "%1 did not finish its answer within %2 seconds. Try again later.")
                    .arg(facts.host)
                    .arg(seconds(facts.totalTimeout)),
                facts);
}

Error untrustedError(const TransferFacts& facts)
{
    return make(Error::Kind::Denied,
                translate("net",
                          "The certificate of %1 is not trusted. Check that the address is right and that its "
                          "certificate authority is the one configured for it.")
                    .arg(facts.host),
                facts);
}

Error clientCertificateError(const TransferFacts& facts)
{
    return make(Error::Kind::Invalid,
                translate("net",
                          "The client certificate for %1 or its key cannot be used. Both must be PEM, the key without "
                          "a password and of this certificate.")
                    .arg(facts.host),
                facts);
}

Error refusedCertificateError(const TransferFacts& facts)
{
    if (facts.hasClientCertificate)
        return make(Error::Kind::Denied,
                    translate("net", "%1 refused the client certificate. Use one that is valid there and not expired.")
                        .arg(facts.host),
                    facts);
    return make(Error::Kind::Denied,
                translate("net", "%1 wants a client certificate. Choose one that is valid there.").arg(facts.host),
                facts);
}

// An alert about certificates is the server's verdict on ours.
bool isRefusedCertificate(const TransferFacts& facts)
{
    const auto says = [&facts](const char* text) { return facts.detail.find(text) != std::string::npos; };
    return says("alert") && (says("certificate") || says("unknown ca") || says("access denied"));
}

Error handshakeError(const TransferFacts& facts)
{
    if (isRefusedCertificate(facts))
        return refusedCertificateError(facts);
    return make(Error::Kind::Unreachable,
                translate("net",
                          "No TLS connection with %1 could be made. Check that it speaks TLS on this port, in version "
                          "1.2 or newer.")
                    .arg(facts.host),
                facts);
}

Error brokenError(const TransferFacts& facts)
{
    if (isRefusedCertificate(facts))
        return refusedCertificateError(facts);
    if (facts.hasHead)
        return make(
            Error::Kind::Unreachable,
            translate("net", "%1 broke its answer off before it was complete. Try again later.").arg(facts.host),
            facts);
    return make(Error::Kind::Unreachable,
                translate("net", "%1 closed the connection without an answer. Try again later.").arg(facts.host),
                facts);
}

} // namespace

Error describeTransferFailure(int curlCode, const TransferFacts& facts)
{
    switch (curlCode) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return make(Error::Kind::NotFound,
                    translate("net",
                              "The name in %1 is not known here. Check its spelling, and the DNS or VPN that "
                              "would know it.")
                        .arg(facts.host),
                    facts);
    case CURLE_COULDNT_CONNECT:
        return make(Error::Kind::Unreachable,
                    translate("net", "%1 refuses connections. Check host and port, and whether the server runs.")
                        .arg(facts.host),
                    facts);
    case CURLE_OPERATION_TIMEDOUT:
        return timeoutError(facts);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
        return untrustedError(facts);
    case CURLE_SSL_CACERT_BADFILE:
        return make(
            Error::Kind::Invalid,
            translate("net", "The certificate authority for %1 cannot be read. It must be PEM.").arg(facts.host),
            facts);
    case CURLE_SSL_CERTPROBLEM:
        return clientCertificateError(facts);
    case CURLE_SSL_CONNECT_ERROR:
        return handshakeError(facts);
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return brokenError(facts);
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return make(Error::Kind::Invalid,
                    translate("net", "What answers at %1 does not speak HTTP. Check the port, and http or https.")
                        .arg(facts.host),
                    facts);
    case CURLE_BAD_CONTENT_ENCODING:
        return make(Error::Kind::Invalid,
                    translate("net", "%1 sent a compressed body that cannot be unpacked.").arg(facts.host), facts);
    default:
        return make(Error::Kind::Unreachable,
                    translate("net", "The request to %1 failed. Check the address and try again.").arg(facts.host),
                    facts);
    }
}

} // namespace net
