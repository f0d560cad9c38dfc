// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tests of the client ask for, and how a failure reads.

#include "core/net/httpclient.h"

#include <string>
#include <utility>

namespace support {

inline net::ClientRequest get(std::string url)
{
    net::ClientRequest request;
    request.url = std::move(url);
    return request;
}

// Kind and sentence of a failure; empty when there was an answer.
inline std::string failureOf(const base::Result<net::ClientResponse>& response)
{
    return response ? std::string()
                    : std::string(base::kindName(response.error().kind)) + ": " + response.error().message.english()
            + " | " + response.error().detail;
}

} // namespace support
