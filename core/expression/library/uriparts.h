// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A URI as .NET's Uri reads it, in its parts.

#include <optional>
#include <string>
#include <string_view>

namespace expression {

struct UriParts
{
    std::string original;
    std::string scheme;
    std::string userInfo;
    std::string host;
    int port = -1;
    bool hasDefaultPort = true;
    std::string path;
    std::string query; // with its ?
    std::string fragment; // with its #
    bool isAbsolute = false;

    [[nodiscard]] std::string authority() const { return hasDefaultPort ? host : host + ':' + std::to_string(port); }
    [[nodiscard]] std::string absolute() const
    {
        const std::string user = userInfo.empty() ? "" : userInfo + '@';
        return scheme + "://" + user + authority() + path + query + fragment;
    }
};

// Of an absolute URI; nullopt for anything else.
[[nodiscard]] std::optional<UriParts> parseUri(std::string_view text);

} // namespace expression
