// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/framingfields.h"
#include "core/http/grammar.h"
#include "core/http/http1head.h"

namespace http {

namespace {

constexpr size_t LongestMethod = 40;
} // namespace

void RequestParser::reset()
{
    m_lines.reset();
    m_facts = {};
    m_fault = {};
    m_isAbsolute = false;
}

ParseState RequestParser::fail(int status, std::string_view reason)
{
    m_fault = {status, reason};
    return ParseState::Faulty;
}

ParseState RequestParser::parse(std::string_view bytes, RequestHead& head)
{
    while (true) {
        switch (m_lines.step(bytes, head.headers)) {
        case FieldLines::Step::NeedMore:
            return ParseState::Incomplete;
        case FieldLines::Step::Faulty:
            return fail(m_lines.fault().status, m_lines.fault().reason);
        case FieldLines::Step::StartLine:
            if (!takeRequestLine(m_lines.startLine(), head))
                return ParseState::Faulty;
            break;
        case FieldLines::Step::Done:
            return checkFields(head) ? ParseState::Complete : ParseState::Faulty;
        }
    }
}

// method SP target SP HTTP/1.x, single spaces (RFC 9112 section 3)
bool RequestParser::takeRequestLine(std::string_view line, RequestHead& head)
{
    const size_t first = line.find(' ');
    const size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) {
        fail(400, "the request line does not have three parts");
        return false;
    }
    const std::string_view method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (!isToken(method) || method.size() > LongestMethod) {
        fail(400, "the method is no token or too long");
        return false;
    }
    const bool isHttp = version.size() == 8 && version.substr(0, 5) == "HTTP/" && version[6] == '.' && version[5] >= '0'
        && version[5] <= '9' && version[7] >= '0' && version[7] <= '9';
    if (!isHttp) {
        fail(400, "the protocol version is malformed");
        return false;
    }
    if (version[5] != '1') {
        fail(505, "only HTTP/1.x is spoken on this connection");
        return false;
    }
    head.method = method;
    head.version = version[7] == '0' ? Version::Http10 : Version::Http11;
    return takeTarget(target, head);
}

// Origin form; absolute form (its authority then replaces Host); "*" for OPTIONS. CONNECT is not for a gateway.
bool RequestParser::takeTarget(std::string_view target, RequestHead& head)
{
    if (head.method == "CONNECT") {
        fail(501, "CONNECT is not supported");
        return false;
    }
    if (target == "*" && head.method == "OPTIONS") {
        head.target = target;
        return true;
    }
    const size_t mark = target.empty() || target.front() == '/' ? std::string_view::npos : target.find("://");
    if (mark != std::string_view::npos) {
        const std::string_view scheme = target.substr(0, mark);
        target.remove_prefix(mark + 3);
        const std::string_view authority = target.substr(0, target.find_first_of("/?"));
        if ((!equalsIgnoreCase(scheme, "http") && !equalsIgnoreCase(scheme, "https")) || !isAuthority(authority)) {
            fail(400, "the absolute target is malformed");
            return false;
        }
        target.remove_prefix(authority.size());
        m_isAbsolute = true;
        head.headers.append("Host", authority);
        head.target = target.empty() || target.front() == '?' ? "/" : "";
    } else {
        head.target.clear();
    }
    head.target += target;
    if (!isPath(head.path()) || !isQuery(head.query())) {
        fail(400, "the target has a character, an escape or a dot segment that is not allowed");
        return false;
    }
    return true;
}

bool RequestParser::checkFields(RequestHead& head)
{
    const FramingFields found = findFramingFields(head.headers);
    const bool isHttp11 = head.version == Version::Http11;
    const size_t hostsSent = found.hosts - (m_isAbsolute ? 1 : 0);
    const auto refuse = [this](int status, std::string_view reason) {
        fail(status, reason);
        return false;
    };
    if (hostsSent > 1 || (isHttp11 && hostsSent == 0))
        return refuse(400, "there must be exactly one Host header");
    if (hostsSent == 1 && !isAuthority(found.host))
        return refuse(400, "the Host header is malformed");
    if (m_isAbsolute && hostsSent == 1) { // RFC 9112 section 3.2.2: the target's authority replaces the field
        const std::string authority(head.headers.get("Host"));
        head.headers.set("Host", authority);
    }
    if (found.lengths > 1 || (found.lengths == 1 && !parseDecimal(found.length)))
        return refuse(400, "Content-Length is repeated or no number");
    if (found.encodings != 0) {
        if (found.lengths != 0)
            return refuse(400, "Content-Length and Transfer-Encoding contradict each other");
        if (!isHttp11)
            return refuse(400, "HTTP/1.0 has no Transfer-Encoding");
        if (found.encodings > 1)
            return refuse(400, "Transfer-Encoding is repeated");
        if (!equalsIgnoreCase(found.encoding, "chunked"))
            return refuse(listHas(head.headers, "Transfer-Encoding", "chunked") ? 400 : 501,
                          "the only transfer coding is chunked, once");
        m_facts.framing = {Framing::Kind::Chunked, 0};
    } else if (found.lengths == 1) {
        m_facts.framing = {Framing::Kind::Length, *parseDecimal(found.length)};
    }
    m_facts.keepsAlive = isHttp11;
    if (found.connections != 0) {
        m_facts.keepsAlive =
            isHttp11 ? !connectionHas(head.headers, found, "close") : connectionHas(head.headers, found, "keep-alive");
        m_facts.wantsUpgrade = isHttp11 && found.hasUpgrade && connectionHas(head.headers, found, "upgrade");
    }
    if (found.hasExpect && isHttp11) {
        if (!equalsIgnoreCase(head.headers.get("Expect"), "100-continue"))
            return refuse(417, "the only expectation that can be met is 100-continue");
        m_facts.expectsContinue = m_facts.framing.kind == Framing::Kind::Chunked || m_facts.framing.length != 0;
    }
    return true;
}

} // namespace http
