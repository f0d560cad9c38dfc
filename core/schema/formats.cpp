// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/formats.h"

#include "core/base/isotime.h"
#include "core/text/ascii.h"
#include "core/text/base64.h"

#include <algorithm>
#include <array>
#include <string>

namespace schema {

namespace {
// '0' stands for a digit, 'x' for a hexadecimal one, anything else for itself.
bool fitsPicture(std::string_view text, std::string_view picture)
{
    return std::ranges::equal(text, picture, [](char c, char wanted) {
        return wanted == '0' ? text::isDigit(c) : wanted == 'x' ? text::hexValue(c) >= 0 : c == wanted;
    });
}

bool isDate(std::string_view text)
{
    return fitsPicture(text, "0000-00-00") && base::parseIsoTime(std::string(text) + "T00:00:00Z").has_value();
}

bool isDateTime(std::string_view text)
{
    return text.size() > 18 && (text[10] == 'T' || text[10] == 't')
        && base::parseIsoTime(text::toUpper(text)).has_value();
}

bool isTime(std::string_view text)
{
    return fitsPicture(text.substr(0, 8), "00:00:00")
        && base::parseIsoTime("2000-01-01T" + std::string(text)).has_value();
}

bool isUuid(std::string_view text)
{
    return fitsPicture(text, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
}

bool isEmail(std::string_view text)
{
    const size_t at = text.rfind('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size()
        && text.find_first_of(" \t\r\n") == std::string_view::npos && text[at + 1] != '.';
}

bool isHostName(std::string_view text)
{
    if (text.empty() || text.size() > 253)
        return false;
    while (true) {
        const std::string_view label = text.substr(0, text.find('.'));
        const bool isFine = !label.empty() && label.size() < 64 && label.front() != '-' && label.back() != '-'
            && std::ranges::all_of(label, [](char c) { return text::isLetter(c) || text::isDigit(c) || c == '-'; });
        if (!isFine || label.size() == text.size())
            return isFine;
        text.remove_prefix(label.size() + 1);
    }
}

bool isIpv4(std::string_view text)
{
    int parts = 0;
    while (true) {
        const std::string_view part = text.substr(0, text.find('.'));
        const bool isFine = !part.empty() && part.size() < 4 && std::ranges::all_of(part, text::isDigit)
            && (part.size() == 1 || part.front() != '0') && (part.size() < 3 || part <= "255");
        ++parts;
        if (!isFine || part.size() == text.size())
            return isFine && parts == 4;
        text.remove_prefix(part.size() + 1);
    }
}

bool isIpv6(std::string_view text)
{
    int groups = 0;
    bool isShort = false;
    for (size_t at = 0; at < text.size();) {
        if (text.substr(at, 2) == "::" && !isShort) {
            isShort = true;
            at += 2;
            continue;
        }
        if (text[at] == ':' && groups > 0 && text.substr(at - 1, 2) != "::")
            ++at;
        const std::string_view group = text.substr(at, text.find(':', at) - at);
        if (group.find('.') != std::string_view::npos)
            return isIpv4(group) && (isShort ? groups < 6 : groups == 6);
        if (group.empty() || group.size() > 4
            || std::ranges::any_of(group, [](char c) { return text::hexValue(c) < 0; }))
            return false;
        at += group.size();
        ++groups;
    }
    return isShort ? groups < 8 : groups == 8;
}

bool isUri(std::string_view text)
{
    const size_t colon = text.find(':');
    return colon != std::string_view::npos && colon > 0 && text::isLetter(text.front())
        && text.find_first_of(" <>\"{}|\\^`") == std::string_view::npos;
}

bool isBase64(std::string_view text)
{
    return text.size() % 4 == 0 && std::ranges::all_of(text, [](char c) {
               return text::isLetter(c) || text::isDigit(c) || c == '+' || c == '/' || c == '=';
           });
}
} // namespace

bool fitsFormat(std::string_view text, std::string_view format)
{
    using Check = bool (*)(std::string_view text);
    static constexpr std::array<std::pair<std::string_view, Check>, 10> Known{{
        {"date", isDate},
        {"date-time", isDateTime},
        {"time", isTime},
        {"uuid", isUuid},
        {"email", isEmail},
        {"hostname", isHostName},
        {"ipv4", isIpv4},
        {"ipv6", isIpv6},
        {"uri", isUri},
        {"byte", isBase64},
    }};
    const auto* found = std::ranges::find(Known, format, &std::pair<std::string_view, Check>::first);
    return found == Known.end() || found->second(text);
}

} // namespace schema
