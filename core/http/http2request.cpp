// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http2request.h"

#include "core/http/grammar.h"
#include "core/http/http2fields.h"

#include <algorithm>
#include <utility>

namespace http {

namespace {

constexpr size_t LongestHttp2Method = 40;
constexpr size_t FieldOverhead = 32; // RFC 9113 section 6.5.2

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isScheme(std::string_view text) // RFC 3986 section 3.1
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isNext = [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    };
    return !text.empty() && isLetter(text.front()) && std::ranges::all_of(text, isNext);
}

// What no pseudo-field and no host may have, whatever else is wrong with it.
bool hasBlankOrControl(std::string_view text)
{
    return !isFieldValue(text) || text.find_first_of(" \t") != std::string_view::npos;
}

} // namespace

void Http2RequestReader::begin()
{
    m_facts = {};
    m_fault = {0, {}};
    m_size = 0;
    m_protocol.clear();
    m_cookies.clear();
    m_seen = 0;
    m_isSchemeKnown = m_isAfterPseudoFields = m_isMalformed = false;
}

// The first fault counts; what follows is only judged, because the compression state has to be kept.
void Http2RequestReader::refuse(int status, std::string_view reason)
{
    if (m_fault.status == 0)
        m_fault = {status, reason};
}

void Http2RequestReader::refuseText(std::string_view text, std::string_view reason)
{
    if (text.empty() || hasBlankOrControl(text))
        m_isMalformed = true;
    else
        refuse(400, reason);
}

bool Http2RequestReader::isFirst(Once field)
{
    return (std::exchange(m_seen, static_cast<uint8_t>(m_seen | field)) & field) == 0;
}

void Http2RequestReader::take(std::string_view name, std::string_view value, RequestHead& head)
{
    m_size += name.size() + value.size() + FieldOverhead;
    if (m_isMalformed)
        return;
    if (m_fault.status != 0)
        m_isMalformed = !name.starts_with(':') && !isSoundHttp2Field(name, value);
    else if (name == ":path" && value.size() > m_limits.startLineBytes)
        refuse(414, "the target is too long");
    else if (name.size() + value.size() > m_limits.fieldLineBytes)
        refuse(431, "a header line is too long");
    else if (m_size > m_limits.headBytes)
        refuse(431, "the header section is too large");
    else if (name.starts_with(':'))
        takePseudoField(name, value, head);
    else
        takeField(name, value, head);
}

void Http2RequestReader::takePseudoField(std::string_view name, std::string_view value, RequestHead& head)
{
    if (m_isAfterPseudoFields)
        m_isMalformed = true;
    else if (name == ":method" && isFirst(Method))
        head.method = value;
    else if (name == ":path" && isFirst(Path))
        head.target = value;
    else if (name == ":scheme" && isFirst(Scheme))
        takeScheme(value);
    else if (name == ":authority" && isFirst(Authority))
        head.headers.append("host", value);
    else if (name == ":protocol" && isFirst(Protocol) && !hasBlankOrControl(value))
        m_protocol = value;
    else
        m_isMalformed = true;
}

void Http2RequestReader::takeScheme(std::string_view value)
{
    m_isSchemeKnown = equalsIgnoreCase(value, "https") || equalsIgnoreCase(value, "http");
    m_isMalformed = !m_isSchemeKnown && !isScheme(value);
}

void Http2RequestReader::takeField(std::string_view name, std::string_view value, RequestHead& head)
{
    m_isAfterPseudoFields = true;
    const bool isLength = name == "content-length";
    if (!isSoundHttp2Field(name, value) || (isLength && (!isFirst(Length) || !isDigits(value))))
        m_isMalformed = true;
    else if (head.headers.size() >= m_limits.fields)
        refuse(431, "there are too many headers");
    else if (name == "host")
        takeHost(value, head);
    else if (name == "cookie")
        takeCookie(value, head);
    else
        head.headers.append(name, value);
}

// RFC 9113 section 8.3.1: two that differ would let one part of a system see another host than the next.
void Http2RequestReader::takeHost(std::string_view value, RequestHead& head)
{
    const auto authority = head.headers.find("host");
    if (!isFirst(Host))
        m_isMalformed = true;
    else if (!authority)
        head.headers.append("host", value);
    else if (!equalsIgnoreCase(*authority, value))
        refuse(400, ":authority and host contradict each other");
}

// RFC 9113 section 8.2.3: crumbs are joined before they go where HTTP/1 is spoken.
void Http2RequestReader::takeCookie(std::string_view value, RequestHead& head)
{
    const auto before = head.headers.find("cookie");
    if (!before) {
        head.headers.append("cookie", value);
        return;
    }
    if (m_cookies.empty())
        m_cookies = *before;
    m_cookies.append("; ").append(value);
}

Http2RequestReader::Verdict Http2RequestReader::finish(RequestHead& head, bool isBodyToCome)
{
    head.version = Version::Http2;
    if (m_isMalformed || (m_fault.status == 0 && lacksPseudoField(head)))
        return Verdict::Malformed;
    if (!m_cookies.empty())
        head.headers.set("cookie", m_cookies);
    if (m_fault.status == 0)
        checkTarget(head);
    if (m_fault.status == 0)
        checkFields(head, isBodyToCome);
    if (m_isMalformed)
        return Verdict::Malformed;
    return m_fault.status == 0 ? Verdict::Sound : Verdict::Refused;
}

// RFC 9113 sections 8.3.1 and 8.5, RFC 8441 section 4.
bool Http2RequestReader::lacksPseudoField(const RequestHead& head) const
{
    const bool isConnect = head.method == "CONNECT";
    if (isConnect && !has(Protocol))
        return has(Scheme) || has(Path) || !has(Authority);
    if (!has(Method | Path | Scheme) || (!has(Authority) && !has(Host)))
        return true;
    if (has(Protocol) && (!isConnect || !has(Authority)))
        return true;
    return !head.target.starts_with('/') && !(head.target == "*" && head.method == "OPTIONS");
}

// CONNECT with a protocol is what GET with Upgrade is in HTTP/1.1, and is shown as that (RFC 8441 section 5).
void Http2RequestReader::checkTarget(RequestHead& head)
{
    if (head.method == "CONNECT" && !m_protocol.empty()) {
        head.method = "GET";
        head.headers.append("upgrade", m_protocol);
        m_facts.wantsUpgrade = true;
    }
    if (!isToken(head.method))
        m_isMalformed = true;
    else if (head.method.size() > LongestHttp2Method)
        refuse(400, "the method is too long");
    else if (head.method == "CONNECT")
        refuse(501, "CONNECT is not supported");
    else if (!m_isSchemeKnown)
        refuse(400, "the scheme is neither http nor https");
    else if (const std::string_view host = head.headers.get("host"); !isAuthority(host))
        refuseText(host, "the authority is malformed");
    else if (head.target == "*")
        return;
    else if (!isPath(head.path()) || !isQuery(head.query()))
        refuseText(head.target, "the target has a character, an escape or a dot segment that is not allowed");
}

void Http2RequestReader::checkFields(const RequestHead& head, bool isBodyToCome)
{
    const auto length = head.headers.find("content-length");
    const auto number = length ? parseDecimal(*length) : std::nullopt;
    if (length && !number)
        refuse(400, "Content-Length is too long a number");
    else if (number && m_facts.wantsUpgrade)
        refuse(400, "a tunnel has no length");
    else if (number.value_or(0) != 0 && !isBodyToCome)
        m_isMalformed = true;
    else if (number)
        m_facts.framing = {Framing::Kind::Length, *number};
    else if (isBodyToCome && !m_facts.wantsUpgrade)
        m_facts.framing = {Framing::Kind::Chunked, 0};
    if (const auto expectation = head.headers.find("expect")) {
        if (!equalsIgnoreCase(*expectation, "100-continue"))
            refuse(417, "the only expectation that can be met is 100-continue");
        m_facts.expectsContinue = isBodyToCome;
    }
}

} // namespace http
