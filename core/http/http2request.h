// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A request's head out of HTTP/2's fields, as strictly as HTTP/1's (README.md "What is accepted"). What RFC 9113 itself
// calls malformed was refused before, by the frame layer.

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
    // All fields were taken. False: the request deserves fault() as its answer.
    [[nodiscard]] bool finish(RequestHead& head, bool isBodyToCome);

    [[nodiscard]] const RequestFacts& facts() const { return m_facts; }
    [[nodiscard]] const ParseFault& fault() const { return m_fault; }
    [[nodiscard]] size_t size() const { return m_size; } // of what was taken, as RFC 9113 section 6.5.2 counts

private:
    void refuse(int status, std::string_view reason);
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
    bool m_isSchemeKnown = false;
};

} // namespace http
