// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/redaction.h"

#include "core/http/url.h"

namespace gateway {

namespace {
bool isKeyName(std::string_view encoded, const Configuration& configuration)
{
    if (encoded.find_first_of("%+") == std::string_view::npos)
        return configuration.isKeyParameter(encoded);
    return configuration.isKeyParameter(http::percentDecode(encoded, true));
}
} // namespace

void appendRedactedUrl(std::string& out, std::string_view url, const Configuration& configuration)
{
    const size_t question = url.find('?');
    out += url.substr(0, question);
    if (question == std::string_view::npos)
        return;
    std::string_view query = url.substr(question + 1);
    char mark = '?';
    while (!query.empty()) {
        const size_t end = query.find('&');
        const std::string_view pair = query.substr(0, end);
        const size_t equals = pair.find('=');
        out += std::exchange(mark, '&');
        if (equals != std::string_view::npos && isKeyName(pair.substr(0, equals), configuration))
            out.append(pair.substr(0, equals)).append("=***");
        else
            out += pair;
        if (end == std::string_view::npos)
            break;
        query.remove_prefix(end + 1);
    }
}

std::string redactedText(std::string text, const Configuration& configuration)
{
    constexpr size_t ShortestSecret = 4; // a shorter one is found everywhere and protects nothing
    const auto hide = [&text](std::string_view value) {
        if (value.size() < ShortestSecret)
            return;
        for (size_t at = text.find(value); at != std::string::npos; at = text.find(value, at))
            text.replace(at, value.size(), "***");
    };
    for (const base::Secret& secret : configuration.secrets())
        hide(secret.reveal());
    configuration.routes().keys().revealEach(hide);
    return text;
}

} // namespace gateway
