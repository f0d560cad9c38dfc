// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why the cluster did not do what it was asked for: a sentence for people, and the facts that programs go by.

#include "core/base/result.h"
#include "core/net/httpclient.h"
#include "core/text/node.h"

#include <chrono>
#include <optional>
#include <string>

namespace kube {

struct Refusal
{
    base::Error error;
    int status = 0; // HTTP, or the code of a Status in a watch; 0: there was no answer
    std::string reason; // Forbidden, Expired, NotFound, …
    std::optional<std::chrono::seconds> retryAfter;

    [[nodiscard]] bool isExpired() const { return status == 410; } // the version asked for is too old
    [[nodiscard]] bool isNotAllowed() const { return status == 403; }
};

template<typename T>
using Answer = tl::expected<T, Refusal>;

// No answer at all.
[[nodiscard]] Refusal refusalOf(base::Error error);
// An answer that is no success: mostly a Status, sometimes plain text.
[[nodiscard]] Refusal refusalOf(const net::ClientResponse& response, std::string_view user);
// A Status object, as in a watch.
[[nodiscard]] Refusal refusalOf(const text::Node& status, std::string_view user);

} // namespace kube
