// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// HTTP/1 heads out of bytes, strictly: one reading of a message only (RFC 9112, README.md "What is accepted").
// A parser works on the same growing bytes until it is done; how they were split makes no difference.

#include "core/http/limits.h"
#include "core/http/message.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace http {

// How a message's end is found (RFC 9112 section 6.3).
struct Framing
{
    enum class Kind : uint8_t { None, Length, Chunked, UntilClose };
    Kind kind = Kind::None;
    uint64_t length = 0; // of Kind::Length
    friend bool operator==(const Framing&, const Framing&) = default;
};

struct ParseFault
{
    int status = 400; // the answer it deserves: 400, 414, 417, 431, 501 or 505
    std::string_view reason; // for the log, a literal
};

enum class ParseState : uint8_t { Incomplete, Complete, Faulty };

// Splits a head into lines and its fields into headers. Shared by both parsers.
class FieldLines
{
public:
    explicit FieldLines(const Limits& limits)
        : m_limits(limits)
    { }
    void reset() { *this = FieldLines(m_limits); }

    enum class Step : uint8_t { NeedMore, StartLine, Done, Faulty };
    // Reads on in bytes, which begin at the head's first byte. StartLine comes once; fields go to headers.
    Step step(std::string_view bytes, Headers& headers);

    [[nodiscard]] std::string_view startLine() const { return m_startLine; } // valid while bytes are
    [[nodiscard]] size_t consumed() const { return m_position; }
    [[nodiscard]] const ParseFault& fault() const { return m_fault; }

    // A trailer section has no start line.
    void skipStartLine() { m_hasStartLine = true; }

private:
    Step fail(int status, std::string_view reason);
    void takeOrdinaryFields(std::string_view bytes, Headers& headers);
    Step takeField(std::string_view line, Headers& headers);

    Limits m_limits;
    size_t m_position = 0; // of the next line
    size_t m_scanned = 0; // no line feed before it
    std::string_view m_startLine;
    ParseFault m_fault;
    bool m_hasStartLine = false;
    bool m_hasSkippedEmptyLine = false;
};

struct RequestFacts
{
    Framing framing;
    bool keepsAlive = true;
    bool expectsContinue = false;
    bool wantsUpgrade = false; // an Upgrade field named in Connection
};

class RequestParser
{
public:
    explicit RequestParser(const Limits& limits = {})
        : m_lines(limits)
    { }

    // Fills head and facts when it returns Complete; consumed() bytes then belong to the head.
    [[nodiscard]] ParseState parse(std::string_view bytes, RequestHead& head);
    [[nodiscard]] size_t consumed() const { return m_lines.consumed(); }
    [[nodiscard]] const RequestFacts& facts() const { return m_facts; }
    [[nodiscard]] const ParseFault& fault() const { return m_fault; }
    void reset();

private:
    ParseState fail(int status, std::string_view reason);
    bool takeRequestLine(std::string_view line, RequestHead& head);
    bool takeTarget(std::string_view target, RequestHead& head);
    bool checkFields(RequestHead& head);

    FieldLines m_lines;
    RequestFacts m_facts;
    ParseFault m_fault;
    bool m_isAbsolute = false;
};

struct ResponseFacts
{
    Framing framing;
    bool keepsAlive = true;
};

class ResponseParser
{
public:
    explicit ResponseParser(const Limits& limits = {})
        : m_lines(limits)
    { }

    // The method decides the framing: an answer to HEAD has no body.
    [[nodiscard]] ParseState parse(std::string_view bytes, std::string_view requestMethod, ResponseHead& head);
    [[nodiscard]] size_t consumed() const { return m_lines.consumed(); }
    [[nodiscard]] const ResponseFacts& facts() const { return m_facts; }
    [[nodiscard]] const ParseFault& fault() const { return m_fault; }
    void reset();

private:
    ParseState fail(std::string_view reason);
    bool takeStatusLine(std::string_view line, ResponseHead& head);
    bool checkFields(std::string_view requestMethod, ResponseHead& head);

    FieldLines m_lines;
    ResponseFacts m_facts;
    ParseFault m_fault;
};

// RFC 9110 section 6.5.1: fields that frame, route or authenticate have no meaning in a trailer.
[[nodiscard]] bool isAllowedInTrailer(std::string_view name);

// Whether a comma-separated field holds the token, without case.
[[nodiscard]] bool listHas(const Headers& headers, std::string_view name, std::string_view token);

} // namespace http
