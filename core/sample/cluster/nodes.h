// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Short ways to build and read the trees that Kubernetes objects are.

#include "core/text/node.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sample::cluster {

using text::Node;

// object({{"kind", string("Pod")}, …})
[[nodiscard]] Node object(std::initializer_list<std::pair<const char*, Node>> members);
[[nodiscard]] Node string(std::string_view value);
[[nodiscard]] Node list(std::initializer_list<Node> items);

// The value at a path of member names: at(pod, {"status", "podIP"}); null when a step is missing.
[[nodiscard]] const Node& at(const Node& node, std::initializer_list<std::string_view> path);
[[nodiscard]] const std::string& textAt(const Node& node, std::initializer_list<std::string_view> path);
[[nodiscard]] int64_t numberAt(const Node& node, std::initializer_list<std::string_view> path, int64_t fallback = 0);
// The object at a path, made where a step is missing or no object.
Node& makeAt(Node& node, std::initializer_list<std::string_view> path);

// Of an object's metadata.
[[nodiscard]] const std::string& nameOf(const Node& item);
[[nodiscard]] const std::string& namespaceOf(const Node& item);
[[nodiscard]] const std::string& uidOf(const Node& item);
[[nodiscard]] const std::string& kindOf(const Node& item);
[[nodiscard]] const Node& labelsOf(const Node& item);
[[nodiscard]] const std::string& annotationOf(const Node& item, std::string_view name);
// The owner reference that controls it; null when there is none.
[[nodiscard]] const Node& controllerOf(const Node& item);
[[nodiscard]] Node ownerReference(const Node& owner);

// Do these labels have every one of that map (Service selectors, matchLabels)? An empty map matches nothing.
[[nodiscard]] bool hasLabels(const Node& labels, const Node& wanted);

} // namespace sample::cluster
