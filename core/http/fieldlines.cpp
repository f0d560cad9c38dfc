// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/charclasses.h"
#include "core/http/grammar.h"
#include "core/http/http1head.h"
#include "core/http/nameset.h"

#include <algorithm>
#include <array>

namespace http {

FieldLines::Step FieldLines::fail(int status, std::string_view reason)
{
    m_fault = {status, reason};
    return Step::Faulty;
}

// Whatever the split, a line is judged when it is complete or when it is certain to be too long; only the very first
// byte is judged before, so that another protocol on this port (a TLS hello) is refused at once.
FieldLines::Step FieldLines::step(std::string_view bytes, Headers& headers)
{
    while (true) {
        if (m_hasStartLine)
            takeOrdinaryFields(bytes, headers);
        else if (m_position < bytes.size()) {
            const char first = bytes[m_position];
            if (!hasClass(first, Token) && (first != '\r' || m_hasSkippedEmptyLine))
                return fail(400, "the message does not begin with a start line");
        }
        const size_t limit = m_hasStartLine ? m_limits.fieldLineBytes : m_limits.startLineBytes;
        const int tooLong = m_hasStartLine ? 431 : 414;
        const size_t feed = bytes.find('\n', m_scanned);
        const size_t end = feed == std::string_view::npos ? bytes.size() : feed + 1;
        if (end - m_position > limit + 2)
            return fail(tooLong, m_hasStartLine ? "a header line is too long" : "the start line is too long");
        if (end > m_limits.headBytes)
            return fail(431, "the header section is too large");
        if (feed == std::string_view::npos) {
            m_scanned = bytes.size();
            return Step::NeedMore;
        }
        if (feed == m_position || bytes[feed - 1] != '\r')
            return fail(400, "a line ends without a carriage return");

        const std::string_view line = bytes.substr(m_position, feed - 1 - m_position);
        m_position = end;
        m_scanned = end;
        if (!m_hasStartLine) {
            if (line.empty()) { // RFC 9112 section 2.2: one empty line before the start line is forgiven
                m_hasSkippedEmptyLine = true;
                continue;
            }
            m_hasStartLine = true;
            m_startLine = line;
            return Step::StartLine;
        }
        if (line.empty())
            return Step::Done;
        if (const Step taken = takeField(line, headers); taken == Step::Faulty)
            return taken;
    }
}

namespace {
bool hasPairAt(std::string_view bytes, size_t at, std::string_view pair)
{
    return at + 2 <= bytes.size() && bytes[at] == pair[0] && bytes[at + 1] == pair[1];
}

bool hasOuterBlank(std::string_view text)
{
    return !text.empty() && (isBlank(text.front()) || isBlank(text.back()));
}

// "name: value" CR LF, the value without blanks around it. No name: it is another line, or not all of it is there.
Headers::LineShape readOrdinaryLine(std::string_view bytes)
{
    const size_t nameLength = leadingToken(bytes);
    if (!hasPairAt(bytes, nameLength, Headers::Separator))
        return {};
    const std::string_view behind(bytes.data() + nameLength + 2, bytes.size() - nameLength - 2);
    const size_t valueLength = leadingFieldValue(behind);
    if (!hasPairAt(behind, valueLength, Headers::LineEnd) || hasOuterBlank({behind.data(), valueLength}))
        return {};
    return {static_cast<uint32_t>(nameLength), static_cast<uint32_t>(valueLength)};
}
} // namespace

// Fields as nearly all are sent: each is read once, and they are copied together. The first line that is not such a
// field stays for step(), which judges it; so does a line that step() has seen a part of, for no byte is read again
// with each packet that comes.
void FieldLines::takeOrdinaryFields(std::string_view bytes, Headers& headers)
{
    std::array<Headers::LineShape, 32> shapes; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    const std::string_view head = bytes.substr(0, m_limits.headBytes);
    const size_t most = std::min(shapes.size(), m_limits.fields - std::min(m_limits.fields, headers.size()));
    const size_t begin = m_position;
    size_t count = 0;
    size_t end = begin;
    while (m_scanned == begin && count < most) {
        const Headers::LineShape line = readOrdinaryLine({head.data() + end, head.size() - end});
        if (line.nameLength == 0 || line.size() > m_limits.fieldLineBytes + Headers::LineEnd.size())
            break;
        shapes[count++] = line;
        end += line.size();
    }
    if (count == 0)
        return;
    headers.appendLines(bytes.substr(begin, end - begin), std::span(shapes).first(count));
    m_position = m_scanned = end;
}

// The line stands before CR LF.
FieldLines::Step FieldLines::takeField(std::string_view line, Headers& headers)
{
    if (line.front() == ' ' || line.front() == '\t')
        return fail(400, "a header is folded over two lines");
    const size_t nameLength = leadingToken(line);
    if (nameLength == 0 || nameLength == line.size() || line[nameLength] != ':') {
        return fail(400,
                    line.find(':') == std::string_view::npos
                        ? "a header line has no colon"
                        : "a header name is empty or has a character that is not allowed");
    }
    const std::string_view value = trimBlanks(line.substr(nameLength + 1));
    if (!isFieldValue(value))
        return fail(400, "a header value has a control character");
    if (headers.size() >= m_limits.fields)
        return fail(431, "there are too many headers");
    headers.append(line.substr(0, nameLength), value);
    return Step::NeedMore;
}

bool isAllowedInTrailer(std::string_view name)
{
    static constexpr auto Forbidden =
        nameSet("Transfer-Encoding", "Content-Length", "Host", "Connection", "Trailer", "TE", "Upgrade",
                "Content-Encoding", "Content-Type", "Content-Range", "Authorization", "Set-Cookie", "Expect");
    return !Forbidden.has(name);
}

bool listHas(const Headers& headers, std::string_view name, std::string_view token)
{
    bool isThere = false;
    for (const auto& field : headers) {
        if (equalsIgnoreCase(field.name, name))
            forEachListElement(
                field.value, [&](std::string_view element) { isThere = isThere || equalsIgnoreCase(element, token); });
    }
    return isThere;
}

} // namespace http
