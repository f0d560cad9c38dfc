// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why a request of the HttpClient got no answer, in words: the hop that failed and what to do about it.

#include "core/base/result.h"

#include <chrono>
#include <string>

namespace net {

struct TransferFacts
{
    std::string host; // host:port that was dialled
    bool isTls = false;
    bool isConnected = false; // TCP
    bool isSecured = false; // TLS
    bool hasHead = false; // of the response
    bool hasClientCertificate = false;
    std::chrono::milliseconds connectTimeout{};
    std::chrono::milliseconds totalTimeout{};
    std::string detail; // libcurl's own words
};

[[nodiscard]] base::Error describeTransferFailure(int curlCode, const TransferFacts& facts);

} // namespace net
