// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http1writer.h"

#include "core/http/nameset.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace http {

namespace {

void appendNumber(std::string& out, uint64_t value, int radix = 10)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, radix).ptr;
    out.append(digits.data(), static_cast<size_t>(end - digits.data()));
}

void appendField(std::string& out, std::string_view name, std::string_view value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

constexpr auto FramingNames = nameSet("Connection", "Content-Length", "Transfer-Encoding");

void appendOtherFields(std::string& out, const Headers& headers)
{
    headers.writeTo(out, [](std::string_view name) { return FramingNames.has(name); });
}

void appendFraming(std::string& out, const Framing& framing)
{
    if (framing.kind == Framing::Kind::Chunked) {
        out += "Transfer-Encoding: chunked\r\n";
    } else if (framing.kind == Framing::Kind::Length) {
        out += "Content-Length: ";
        appendNumber(out, framing.length);
        out += "\r\n";
    }
}

} // namespace

void appendRequestHead(std::string& out, const RequestHead& head, std::string_view target, const Framing& framing,
                       bool isUpgrade)
{
    out.append(head.method).append(" ").append(target).append(" HTTP/1.1\r\n");
    appendOtherFields(out, head.headers);
    appendFraming(out, framing);
    if (isUpgrade)
        out += "Connection: Upgrade\r\n";
    out += "\r\n";
}

void appendResponseHead(std::string& out, const ResponseHead& head, const ResponseWriting& how)
{
    out += "HTTP/1.1 ";
    appendNumber(out, static_cast<uint64_t>(head.status));
    out.append(" ")
        .append(head.reason.empty() ? standardReason(head.status) : std::string_view(head.reason))
        .append("\r\n");
    appendOtherFields(out, head.headers);
    if (how.keepsLength) {
        if (const auto length = head.headers.find("Content-Length"))
            appendField(out, "Content-Length", *length);
    } else {
        appendFraming(out, how.framing);
    }
    if (how.isUpgrade)
        out += "Connection: Upgrade\r\n";
    else if (!how.keepsAlive)
        out += "Connection: close\r\n";
    else if (how.isHttp10)
        out += "Connection: keep-alive\r\n";
    out += "\r\n";
}

void appendChunk(std::string& out, std::string_view data)
{
    if (data.empty())
        return;
    appendNumber(out, data.size(), 16);
    out.append("\r\n").append(data).append("\r\n");
}

void appendLastChunk(std::string& out, const Headers& trailers)
{
    out += "0\r\n";
    appendOtherFields(out, trailers);
    out += "\r\n";
}

} // namespace http
