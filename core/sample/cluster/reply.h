// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Replies as the API server words them.

#include "core/sample/cluster/failure.h"
#include "core/sample/cluster/request.h"

namespace sample::cluster {

[[nodiscard]] Reply jsonReply(int status, const Node& body);
[[nodiscard]] Reply failureReply(const Failure& failure);
[[nodiscard]] Reply textReply(int status, std::string_view body);
[[nodiscard]] Reply streamReply(std::shared_ptr<Stream> stream, std::string_view contentType);

} // namespace sample::cluster
