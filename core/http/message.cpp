// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/message.h"

#include <algorithm>
#include <array>
#include <utility>

namespace http {

namespace {
// The registered status codes of RFC 9110 section 15, RFC 6585 and RFC 4918, in order.
constexpr std::array<std::pair<int, std::string_view>, 48> Reasons{{
    {100, "Continue"},
    {101, "Switching Protocols"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {203, "Non-Authoritative Information"},
    {204, "No Content"},
    {205, "Reset Content"},
    {206, "Partial Content"},
    {207, "Multi-Status"},
    {300, "Multiple Choices"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {407, "Proxy Authentication Required"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {424, "Failed Dependency"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
}};
} // namespace

std::string_view RequestHead::path() const
{
    const std::string_view whole = target;
    return whole.substr(0, whole.find('?'));
}

std::string_view RequestHead::query() const
{
    const std::string_view whole = target;
    const size_t mark = whole.find('?');
    return mark == std::string_view::npos ? std::string_view() : whole.substr(mark + 1);
}

void RequestHead::clear()
{
    method.clear();
    target.clear();
    version = Version::Http11;
    headers.clear();
}

void ResponseHead::clear()
{
    status = 200;
    reason.clear();
    version = Version::Http11;
    headers.clear();
}

std::string_view standardReason(int status)
{
    const auto found = std::ranges::lower_bound(Reasons, status, {}, &std::pair<int, std::string_view>::first);
    return found != Reasons.end() && found->first == status ? found->second : std::string_view();
}

bool isIdempotent(std::string_view method)
{
    static constexpr std::array<std::string_view, 6> Methods{"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"};
    return std::ranges::find(Methods, method) != Methods.end();
}

} // namespace http
