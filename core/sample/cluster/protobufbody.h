// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Objects that newer clients send as protobuf although they could send JSON: what "kubectl create configmap" and its
// like make. Only the kinds and fields of a small table; anything else is refused.

#include "core/sample/cluster/failure.h"

#include <string_view>

namespace sample::cluster {

// application/vnd.kubernetes.protobuf: "k8s\0", then an envelope with apiVersion, kind and the object's bytes.
[[nodiscard]] Outcome<Node> decodeProtobuf(std::string_view body);

} // namespace sample::cluster
