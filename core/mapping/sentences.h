// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an address was found to be, in words: one function for each kind of evidence.

#include "core/mapping/clusterindex.h"
#include "core/mapping/ingressmatch.h"

namespace mapping {

[[nodiscard]] base::Message serviceSentence(Evidence evidence, const http::Url& url, const kube::ServicePort* port);
[[nodiscard]] Found toNodePort(const kube::Node& node, const kube::Service& service, const kube::ServicePort& port,
                               const http::Url& url);
[[nodiscard]] Found toPod(const std::string& pod, const http::Url& url);
[[nodiscard]] Found toIngress(const IngressMatch& match, const http::Url& url);
[[nodiscard]] Found toDefaultBackend(const kube::Ingress& ingress, const http::Url& url);

// Nothing answers, and why.
[[nodiscard]] Found noService(const std::string& service, const http::Url& url);
[[nodiscard]] Found noPod(const std::string& service, const http::Url& url);
[[nodiscard]] Found noPort(const kube::Service& service, const http::Url& url);
[[nodiscard]] Found noNodePort(const kube::Node& node, const http::Url& url);
[[nodiscard]] Found noPath(const kube::Ingress& ingress, const http::Url& url);
[[nodiscard]] Found nowhere(const http::Url& url); // or outside the cluster

// "shop.example/v1": host and path of a rule.
[[nodiscard]] std::string ruleText(const kube::IngressRule& rule, const kube::IngressPath& path);

} // namespace mapping
