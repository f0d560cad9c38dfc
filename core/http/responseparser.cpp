// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/framingfields.h"
#include "core/http/grammar.h"
#include "core/http/http1head.h"

namespace http {

void ResponseParser::reset()
{
    m_lines.reset();
    m_facts = {};
    m_fault = {};
}

ParseState ResponseParser::fail(std::string_view reason)
{
    m_fault = {502, reason};
    return ParseState::Faulty;
}

ParseState ResponseParser::parse(std::string_view bytes, std::string_view requestMethod, ResponseHead& head)
{
    while (true) {
        switch (m_lines.step(bytes, head.headers)) {
        case FieldLines::Step::NeedMore:
            return ParseState::Incomplete;
        case FieldLines::Step::Faulty:
            return fail(m_lines.fault().reason);
        case FieldLines::Step::StartLine:
            if (!takeStatusLine(m_lines.startLine(), head))
                return ParseState::Faulty;
            break;
        case FieldLines::Step::Done:
            return checkFields(requestMethod, head) ? ParseState::Complete : ParseState::Faulty;
        }
    }
}

// HTTP/1.x SP three digits [SP reason] (RFC 9112 section 4); the blank before an empty reason is often left out
bool ResponseParser::takeStatusLine(std::string_view line, ResponseHead& head)
{
    const bool isHttp =
        line.size() >= 12 && line.substr(0, 7) == "HTTP/1." && line[7] >= '0' && line[7] <= '9' && line[8] == ' ';
    const auto status = isHttp ? parseDecimal(line.substr(9, 3)) : std::nullopt;
    if (!status || *status < 100 || *status > 599 || (line.size() > 12 && line[12] != ' ')) {
        fail("the backend's status line is malformed");
        return false;
    }
    head.status = static_cast<int>(*status);
    head.version = line[7] == '0' ? Version::Http10 : Version::Http11;
    head.reason = line.size() > 13 ? line.substr(13) : std::string_view();
    if (!isFieldValue(head.reason)) {
        fail("the backend's reason phrase has a control character");
        return false;
    }
    return true;
}

bool ResponseParser::checkFields(std::string_view requestMethod, ResponseHead& head)
{
    const FramingFields found = findFramingFields(head.headers);
    const auto length = found.lengths == 0 ? std::nullopt : parseDecimal(found.length);
    if (found.lengths > 1 || (found.lengths == 1 && !length)) {
        fail("the backend's Content-Length is repeated or no number");
        return false;
    }
    if (found.encodings != 0
        && (found.encodings > 1 || !equalsIgnoreCase(found.encoding, "chunked") || found.lengths != 0)) {
        fail("the backend's Transfer-Encoding is not chunked alone");
        return false;
    }
    const bool hasNoBody = requestMethod == "HEAD" || head.status < 200 || head.status == 204 || head.status == 304;
    if (hasNoBody)
        m_facts.framing = {};
    else if (found.encodings != 0)
        m_facts.framing = {Framing::Kind::Chunked, 0};
    else if (length)
        m_facts.framing = {Framing::Kind::Length, *length};
    else
        m_facts.framing = {Framing::Kind::UntilClose, 0};

    const bool isHttp11 = head.version == Version::Http11;
    m_facts.keepsAlive = m_facts.framing.kind != Framing::Kind::UntilClose && isHttp11;
    if (found.connections != 0) {
        m_facts.keepsAlive = m_facts.framing.kind != Framing::Kind::UntilClose
            && (isHttp11 ? !connectionHas(head.headers, found, "close")
                         : connectionHas(head.headers, found, "keep-alive"));
    }
    return true;
}

} // namespace http
