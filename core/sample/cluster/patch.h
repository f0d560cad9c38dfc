// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The three patch languages of the API server.

#include "core/sample/cluster/failure.h"

namespace sample::cluster {

// RFC 7386: members of the patch replace, null removes, anything but an object replaces the whole.
[[nodiscard]] Node applyMergePatch(Node target, const Node& patch);

// RFC 6902: add, remove, replace, move, copy, test, all or nothing.
[[nodiscard]] Outcome<Node> applyJsonPatch(Node target, const Node& operations);

// Kubernetes' own: like a merge patch, but lists of the built-in kinds are merged by a key of their items
// (containers by name, ports by containerPort or port …) or as sets (finalizers); $patch: delete|replace|merge,
// $deleteFromPrimitiveList/NAME, $setElementOrder/NAME and $retainKeys are understood.
[[nodiscard]] Node applyStrategicMerge(Node target, const Node& patch, std::string_view kind);

} // namespace sample::cluster
