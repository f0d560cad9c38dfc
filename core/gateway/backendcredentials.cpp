// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/backendcredentials.h"

#include "core/http/url.h"

namespace gateway {

void addCredentials(const catalog::Credentials& credentials, http::RequestHead& head)
{
    for (const auto& [name, values] : credentials.headers) {
        head.headers.remove(name);
        for (const std::string& value : values)
            head.headers.append(name, value);
    }
    for (const auto& [name, values] : credentials.query) {
        for (const std::string& value : values) {
            head.target += head.target.find('?') == std::string::npos ? '?' : '&';
            head.target += http::percentEncode(name) + '=' + http::percentEncode(value);
        }
    }
    if (!credentials.authorizationScheme.empty())
        head.headers.set("Authorization", credentials.authorizationScheme + ' ' + credentials.authorizationParameter);
}

} // namespace gateway
