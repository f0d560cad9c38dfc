// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which rule of an Ingress a host and a path mean. A base path stands for every request below it: where no rule covers
// it whole, those below it cover some of its requests.

#include "core/kube/values.h"

#include <string_view>
#include <vector>

namespace mapping {

struct IngressMatch
{
    const kube::Ingress* ingress = nullptr;
    const kube::IngressRule* rule = nullptr; // null: the default backend
    const kube::IngressPath* path = nullptr;
    bool isPartial = false; // only requests below the rule's path go there
};

// "shop.example", "*.shop.example" for exactly one label more. An empty rule host fits every host.
[[nodiscard]] bool matchesHost(std::string_view ruleHost, std::string_view host);

// The rules of these Ingresses that are for that host, best first by path; empty when none is.
[[nodiscard]] std::vector<IngressMatch> matchIngresses(const std::vector<const kube::Ingress*>& ingresses,
                                                       std::string_view host, std::string_view path);

} // namespace mapping
