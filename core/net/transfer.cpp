// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/transfer.h"

#include "core/http/grammar.h"
#include "core/http/url.h"
#include "core/net/transferfailure.h"

#include <algorithm>

namespace net {

using base::translate;

namespace {

using Micro = std::chrono::microseconds;

std::string bracketed(const std::string& host)
{
    return host.find(':') == std::string::npos ? host : '[' + host + ']';
}

std::string_view withoutLineEnd(std::string_view line)
{
    while (line.ends_with('\n') || line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace

// What libcurl calls, with the transfer as its user data.
struct TransferCallbacks
{
    static size_t header(char* data, size_t size, size_t count, void* user)
    {
        static_cast<Transfer*>(user)->takeHeaderLine({data, size * count});
        return size * count;
    }
    static size_t body(char* data, size_t size, size_t count, void* user)
    {
        // Any other number than all of them breaks the transfer off.
        return static_cast<Transfer*>(user)->takeBody({data, size * count}) ? size * count : 0;
    }
    static int debug(CURL* handle, curl_infotype kind, char* data, size_t size, void* user)
    {
        (void)handle;
        (void)data;
        (void)size;
        auto* self = static_cast<Transfer*>(user);
        const auto now = std::chrono::steady_clock::now();
        if (kind == CURLINFO_HEADER_OUT || kind == CURLINFO_DATA_OUT)
            self->m_lastSent = now;
        if (kind != CURLINFO_TEXT) {
            self->m_lastByte = now;
            self->m_isConnected = true; // libcurl's own time of it comes only after the TLS handshake
        }
        return 0;
    }
};

Transfer::Transfer(ClientRequest request, HttpClient::StreamHandlers handlers, bool keepsBody)
    : m_request(std::move(request))
    , m_handlers(std::move(handlers))
    , m_keepsBody(keepsBody)
{ }

Transfer::~Transfer()
{
    if (!m_curl)
        return;
    if (m_handle)
        m_curl->easyCleanup(m_handle);
    m_curl->listFree(m_headerLines);
    m_curl->listFree(m_connectTo);
}

template<typename Value>
void Transfer::setOption(CURLoption option, Value value)
{
    m_curl->easySetOption(m_handle, option, value);
}

// The text must live as long as the handle; libcurl makes no copy.
void Transfer::setBlob(CURLoption option, std::string_view text)
{
    curl_blob blob{};
    blob.data = const_cast<char*>(text.data()); // NOLINT: libcurl's type has no const and it does not write
    blob.len = text.size();
    blob.flags = CURL_BLOB_NOCOPY;
    setOption(option, &blob);
}

std::chrono::microseconds Transfer::timeInfo(CURLINFO which) const
{
    curl_off_t time = 0;
    m_curl->easyGetInfo(m_handle, which, &time);
    return Micro(time);
}

base::Result<void> Transfer::prepare(const CurlLibrary& library)
{
    m_started = std::chrono::steady_clock::now();
    m_lastByte = m_started;
    const auto url = http::parseUrl(m_request.url);
    if (!url)
        return tl::unexpected(url.error());
    if (!http::isToken(m_request.method))
        return base::fail(base::Error::Kind::Invalid, translate("net", "%1 is no HTTP method.").arg(m_request.method));
    m_host = bracketed(url->host) + ':' + std::to_string(url->port);
    m_curl = &library;
    m_handle = m_curl->easyInit();
    if (!m_handle)
        return base::fail(base::Error::Kind::Bug, translate("net", "No request can be made: memory is short."));
    setTarget();
    setBody();
    setTimes();
    setCallbacks();
    if (url->isTls())
        setSecurity();
    return addHeaders();
}

void Transfer::setTarget()
{
    setOption(CURLOPT_URL, m_request.url.c_str());
    setOption(CURLOPT_PATH_AS_IS, 1L);
    setOption(CURLOPT_PROTOCOLS_STR, "http,https");
    setOption(CURLOPT_PROXY, m_request.proxy.c_str()); // empty: none, whatever the environment says
    setOption(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    setOption(CURLOPT_FOLLOWLOCATION, 0L);
    for (const Reroute& reroute : m_request.reroutes) {
        const std::string line = bracketed(reroute.host) + ':' + std::to_string(reroute.port) + ':'
            + bracketed(reroute.toHost) + ':' + std::to_string(reroute.toPort);
        m_connectTo = m_curl->listAppend(m_connectTo, line.c_str());
    }
}

void Transfer::setBody()
{
    setOption(CURLOPT_CUSTOMREQUEST, m_request.method.c_str());
    const bool expectsBody = m_request.method == "POST" || m_request.method == "PUT" || m_request.method == "PATCH";
    if (m_request.method == "HEAD") {
        setOption(CURLOPT_NOBODY, 1L);
    } else if (expectsBody || !m_request.body.empty()) {
        setOption(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
        setOption(CURLOPT_POSTFIELDS, m_request.body.c_str());
    }
    if (m_request.decodes)
        setOption(CURLOPT_ACCEPT_ENCODING, "");
}

void Transfer::setSecurity()
{
    static const ClientTls Defaults;
    const ClientTls& tls = m_request.tls ? *m_request.tls : Defaults;
    setOption(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    setOption(CURLOPT_SSL_VERIFYPEER, tls.verifies ? 1L : 0L);
    setOption(CURLOPT_SSL_VERIFYHOST, tls.verifies ? 2L : 0L);
    setOption(CURLOPT_KEYPASSWD, ""); // a key that asks for a password must fail, not read the terminal
    if (!tls.authorityPem.empty()) {
        setBlob(CURLOPT_CAINFO_BLOB, tls.authorityPem);
        setOption(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    }
    if (!tls.certificatePem.empty()) {
        setBlob(CURLOPT_SSLCERT_BLOB, tls.certificatePem);
        setBlob(CURLOPT_SSLKEY_BLOB, tls.keyPem.reveal());
    }
    if (!tls.serverName.empty())
        setServerName(tls.serverName);
}

// A server name of its own is put into the URL, where SNI and the check of the certificate take it from, and the
// connection leads to where the URL led before.
void Transfer::setServerName(const std::string& name)
{
    auto url = http::parseUrl(m_request.url);
    if (!m_request.headers.has("Host"))
        m_request.headers.append("Host", url->authority());
    const std::string port = std::to_string(url->port);
    std::string dialled = m_host;
    for (const Reroute& reroute : m_request.reroutes) {
        if (bracketed(reroute.host) + ':' + std::to_string(reroute.port) == m_host)
            dialled = bracketed(reroute.toHost) + ':' + std::to_string(reroute.toPort);
    }
    url->host = name;
    setOption(CURLOPT_URL, url->text().c_str());
    m_connectTo = m_curl->listAppend(m_connectTo, (name + ':' + port + ':' + dialled).c_str());
}

void Transfer::setTimes()
{
    setOption(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_request.connectTimeout.count()));
    setOption(CURLOPT_TIMEOUT_MS, static_cast<long>(m_request.totalTimeout.count()));
    setOption(CURLOPT_TCP_KEEPALIVE, 1L);
    setOption(CURLOPT_TCP_KEEPIDLE, 30L);
    setOption(CURLOPT_TCP_KEEPINTVL, 15L);
    setOption(CURLOPT_NOSIGNAL, 1L);
    setOption(CURLOPT_QUICK_EXIT, 1L); // a name that takes minutes must not hold up the end
}

void Transfer::setCallbacks()
{
    setOption(CURLOPT_HEADERFUNCTION, &TransferCallbacks::header);
    setOption(CURLOPT_HEADERDATA, this);
    setOption(CURLOPT_WRITEFUNCTION, &TransferCallbacks::body);
    setOption(CURLOPT_WRITEDATA, this);
    setOption(CURLOPT_DEBUGFUNCTION, &TransferCallbacks::debug);
    setOption(CURLOPT_DEBUGDATA, this);
    setOption(CURLOPT_VERBOSE, 1L); // it tells when bytes leave, which no other callback does
    setOption(CURLOPT_ERRORBUFFER, m_errorText.data());
    setOption(CURLOPT_PRIVATE, this);
}

base::Result<void> Transfer::addHeaders()
{
    for (const auto& [name, value] : m_request.headers) {
        if (!http::isToken(name) || !http::isFieldValue(value))
            return base::fail(
                base::Error::Kind::Invalid,
                translate("net",
                          "The header %1 cannot be sent: names are letters, digits and dashes, values have no "
                          "line breaks.")
                    .arg(name));
        addHeader(name, value);
    }
    // What libcurl would add by itself.
    for (const char* name : {"Expect", "Accept", "Content-Type"}) {
        if (!m_request.headers.has(name))
            m_headerLines = m_curl->listAppend(m_headerLines, (std::string(name) + ':').c_str());
    }
    setOption(CURLOPT_HTTPHEADER, m_headerLines);
    setOption(CURLOPT_CONNECT_TO, m_connectTo);
    return {};
}

void Transfer::addHeader(std::string_view name, std::string_view value)
{
    std::string line(name);
    if (value.empty())
        line += ';'; // libcurl's way to write a header without a value
    else
        line.append(": ").append(value);
    m_headerLines = m_curl->listAppend(m_headerLines, line.c_str());
}

void Transfer::takeHeaderLine(std::string_view line)
{
    line = withoutLineEnd(line);
    if (m_isInBody)
        return; // trailers: nobody has asked for them yet
    if (line.starts_with("HTTP/")) {
        takeStatusLine(line);
    } else if (line.empty()) {
        if (m_response.status >= 200 || m_response.status == 101) {
            m_isInBody = true;
            announceHead();
        }
    } else if (const size_t colon = line.find(':'); colon != std::string_view::npos) {
        m_response.headers.append(line.substr(0, colon), http::trimBlanks(line.substr(colon + 1)));
    }
}

// "HTTP/1.1 404 Not Found", "HTTP/2 200". Another one before was an interim answer.
void Transfer::takeStatusLine(std::string_view line)
{
    m_response = {};
    const size_t blank = std::min(line.find(' '), line.size());
    m_response.protocol = line.substr(0, blank);
    line.remove_prefix(std::min(blank + 1, line.size()));
    const size_t end = std::min(line.find(' '), line.size());
    m_response.status = static_cast<int>(http::parseDecimal(line.substr(0, end)).value_or(0));
    m_response.reason = line.substr(std::min(end + 1, line.size()));
}

void Transfer::announceHead()
{
    if (std::exchange(m_isHeadDone, true) || !m_handlers.head)
        return;
    takeFacts();
    m_handlers.head(m_response);
}

bool Transfer::takeBody(std::string_view piece)
{
    announceHead(); // an answer without any header line: HTTP/0.9 is off, so this only keeps the order
    if (m_handlers.data)
        m_handlers.data(piece);
    if (!m_keepsBody)
        return true;
    const size_t room = m_request.bodyLimit - m_response.body.size();
    m_response.isBodyCut = piece.size() > room;
    m_response.body.append(piece.substr(0, room));
    return !m_response.isBodyCut;
}

void Transfer::takeFacts()
{
    char* address = nullptr;
    long port = 0;
    m_curl->easyGetInfo(m_handle, CURLINFO_PRIMARY_IP, &address);
    m_curl->easyGetInfo(m_handle, CURLINFO_PRIMARY_PORT, &port);
    if (address && *address != '\0')
        m_response.remoteAddress = bracketed(address) + ':' + std::to_string(port);
    // libcurl counts each phase from the beginning; a phase that did not happen stays at zero or at its predecessor.
    ClientTimings& out = m_response.timings;
    const Micro named = timeInfo(CURLINFO_NAMELOOKUP_TIME_T);
    const Micro connected = timeInfo(CURLINFO_CONNECT_TIME_T);
    const Micro secured = timeInfo(CURLINFO_APPCONNECT_TIME_T);
    const Micro begun = timeInfo(CURLINFO_PRETRANSFER_TIME_T);
    const Micro first = timeInfo(CURLINFO_STARTTRANSFER_TIME_T);
    const auto span = [](Micro from, Micro to) { return std::max(to - from, Micro(0)); };
    out.total = timeInfo(CURLINFO_TOTAL_TIME_T);
    out.name = connected.count() > 0 ? named : Micro(0);
    out.connect = span(named, connected);
    out.tls = secured.count() > 0 ? span(connected, secured) : Micro(0);
    const Micro sent = m_lastSent ? std::chrono::duration_cast<Micro>(*m_lastSent - m_started) : begun;
    const Micro lastSent = std::clamp(sent, begun, std::max(begun, first));
    out.send = span(begun, lastSent);
    out.wait = span(lastSent, first);
    out.receive = first.count() > 0 ? span(first, out.total) : Micro(0);
}

std::optional<base::SteadyTime> Transfer::idleDeadline() const
{
    if (m_request.idleTimeout.count() == 0)
        return std::nullopt;
    return m_lastByte + m_request.idleTimeout;
}

void Transfer::finish(int curlCode)
{
    takeFacts();
    if (curlCode == CURLE_OK || (curlCode == CURLE_WRITE_ERROR && m_response.isBodyCut))
        m_handlers.done(std::move(m_response));
    else
        m_handlers.done(base::fail(describeFailure(curlCode)));
}

void Transfer::fail(base::Error error)
{
    m_handlers.done(base::fail(std::move(error)));
}

base::Error Transfer::idleError() const
{
    base::Error error;
    error.kind = base::Error::Kind::Timeout;
    error.message = translate("net", "%1 has sent nothing for %2 ms. Check that it still runs, and try again.")
                        .arg(m_host)
                        .arg(m_request.idleTimeout.count());
    return error;
}

base::Error Transfer::describeFailure(int curlCode) const
{
    TransferFacts facts;
    facts.host = m_host;
    facts.isTls = m_request.url.starts_with("https:") || m_request.url.starts_with("HTTPS:");
    facts.isConnected = m_isConnected;
    facts.isSecured =
        timeInfo(CURLINFO_APPCONNECT_TIME_T).count() > 0 || timeInfo(CURLINFO_PRETRANSFER_TIME_T).count() > 0;
    facts.hasHead = m_response.status >= 200;
    facts.hasClientCertificate = m_request.tls && !m_request.tls->certificatePem.empty();
    facts.connectTimeout = m_request.connectTimeout;
    facts.totalTimeout = m_request.totalTimeout;
    facts.detail = m_errorText.data();
    if (facts.detail.empty())
        facts.detail = m_curl->easyErrorText(static_cast<CURLcode>(curlCode));
    return describeTransferFailure(curlCode, facts);
}

} // namespace net
