// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The kinds of objects that are read into typed values, and where the API server has them.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace kube {

enum class Kind : uint8_t { Namespace, Node, Service, EndpointSlice, Pod, Deployment, Ingress, Secret, Event };
inline constexpr size_t KindCount = 9;

struct KindInfo
{
    Kind kind;
    std::string_view name; // "Deployment"
    std::string_view group; // "apps"; empty for the core group
    std::string_view version;
    std::string_view plural;
    bool isNamespaced;
};

[[nodiscard]] const std::array<KindInfo, KindCount>& allKinds(); // in the order of Kind
[[nodiscard]] const KindInfo& infoOf(Kind kind);
[[nodiscard]] std::string apiVersionOf(const KindInfo& info); // "apps/v1"

// "/apis/apps/v1/namespaces/shop/deployments/web": without a namespace all of them, without a name the collection.
[[nodiscard]] std::string pathOf(const KindInfo& info, std::string_view nameSpace = {}, std::string_view name = {});

} // namespace kube
