// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/grammar.h"
#include "core/http/http1head.h"

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
        if (!m_hasStartLine && m_position < bytes.size()) {
            const char first = bytes[m_position];
            if (!isTokenChar(first) && (first != '\r' || m_hasSkippedEmptyLine))
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

// The line stands before CR LF.
FieldLines::Step FieldLines::takeField(std::string_view line, Headers& headers)
{
    if (line.front() == ' ' || line.front() == '\t')
        return fail(400, "a header is folded over two lines");
    const size_t nameLength = tokenLength(line);
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
    constexpr size_t Punctuation = 2; // a colon and a blank; and as many for the line's end
    const bool isAsWritten = nameLength + Punctuation + value.size() == line.size() && line[nameLength + 1] == ' ';
    if (isAsWritten)
        headers.appendLine({line.data(), line.size() + Punctuation}, nameLength);
    else
        headers.append(line.substr(0, nameLength), value);
    return Step::NeedMore;
}

bool isAllowedInTrailer(std::string_view name)
{
    static constexpr std::array<std::string_view, 13> Forbidden{
        "Transfer-Encoding", "Content-Length", "Host",          "Connection",    "Trailer",    "TE",    "Upgrade",
        "Content-Encoding",  "Content-Type",   "Content-Range", "Authorization", "Set-Cookie", "Expect"};
    return std::ranges::none_of(Forbidden, [name](std::string_view other) { return equalsIgnoreCase(name, other); });
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

namespace {
// The length decides first: for most fields nothing is compared.
bool isClassicHopByHop(std::string_view name)
{
    switch (name.size()) {
    case 2:
        return equalsIgnoreCase(name, "TE");
    case 7:
        return equalsIgnoreCase(name, "Trailer") || equalsIgnoreCase(name, "Upgrade");
    case 10:
        return equalsIgnoreCase(name, "Connection") || equalsIgnoreCase(name, "Keep-Alive");
    case 16:
        return equalsIgnoreCase(name, "Proxy-Connection");
    case 17:
        return equalsIgnoreCase(name, "Transfer-Encoding");
    default:
        return false;
    }
}
} // namespace

void removeHopByHopFields(Headers& headers)
{
    std::vector<std::string> named;
    bool hasSome = false;
    for (const auto& field : headers) {
        if (!isClassicHopByHop(field.name))
            continue;
        hasSome = true;
        if (!equalsIgnoreCase(field.name, "Connection"))
            continue;
        forEachListElement(field.value, [&](std::string_view element) {
            if (!isClassicHopByHop(element) && headers.has(element))
                named.emplace_back(element);
        });
    }
    if (!hasSome)
        return;
    for (const auto& name : named)
        headers.remove(name);
    headers.removeIf([](const Headers::Field& field) { return isClassicHopByHop(field.name); });
}

} // namespace http
