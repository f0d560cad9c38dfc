// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A request's head out of HTTP/2's fields, as strictly as HTTP/1's (README.md "What is accepted"), which refuses with
// an answer. What RFC 9113 section 8 itself calls malformed has none.

#include "core/http/http1head.h"

#include <string>
#include <string_view>

namespace http {

class Http2RequestReader
{
public:
    explicit Http2RequestReader(const Limits& limits)
        : m_limits(limits)
    { }

    void begin();
    void take(std::string_view name, std::string_view value, RequestHead& head); // pseudo-fields come first
    enum class Verdict : uint8_t { Sound, Refused, Malformed };
    // All fields were taken. Refused: the request deserves fault() as its answer.
    [[nodiscard]] Verdict finish(RequestHead& head, bool isBodyToCome);

    [[nodiscard]] const RequestFacts& facts() const { return m_facts; }
    [[nodiscard]] const ParseFault& fault() const { return m_fault; }
    [[nodiscard]] size_t size() const { return m_size; } // of what was taken, as RFC 9113 section 6.5.2 counts

private:
    enum Once : uint8_t { Method = 1, Path = 2, Scheme = 4, Authority = 8, Protocol = 16, Host = 32, Length = 64 };
    [[nodiscard]] bool has(unsigned all) const { return (m_seen & all) == all; }
    [[nodiscard]] bool isFirst(Once field);
    void refuse(int status, std::string_view reason);
    void refuseText(std::string_view text, std::string_view reason);
    [[nodiscard]] bool lacksPseudoField(const RequestHead& head) const;
    void takeScheme(std::string_view value);
    void takePseudoField(std::string_view name, std::string_view value, RequestHead& head);
    void takeField(std::string_view name, std::string_view value, RequestHead& head);
    void takeHost(std::string_view value, RequestHead& head);
    void takeCookie(std::string_view value, RequestHead& head);
    void checkTarget(RequestHead& head);
    void checkFields(const RequestHead& head, bool isBodyToCome);

    Limits m_limits;
    RequestFacts m_facts;
    ParseFault m_fault{0, {}};
    size_t m_size = 0;
    std::string m_protocol; // that CONNECT asks for (RFC 8441)
    std::string m_cookies; // where they came in several fields
    uint8_t m_seen = 0; // Once
    bool m_isSchemeKnown = false;
    bool m_isAfterPseudoFields = false;
    bool m_isMalformed = false;
};

} // namespace http
