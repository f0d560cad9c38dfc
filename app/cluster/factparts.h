// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the facts of all kinds are made of, and the facts of each kind.

#include "app/cluster/objectfacts.h"

namespace cluster {

[[nodiscard]] ObjectFacts factsBegin(kube::Kind kind, const kube::Metadata& metadata);
void addFact(ObjectFacts& facts, const QString& name, const QString& value, const widgets::Target& target = {});
void addOrigin(ObjectFacts& facts, const kube::Metadata& metadata); // created, labels
[[nodiscard]] Section conditionsOf(const text::Node& whole);
[[nodiscard]] QString conditionMessage(const text::Node& whole, std::string_view type); // of one that is not so
[[nodiscard]] Section eventsOf(const kube::Snapshot& cluster, kube::Kind kind, const kube::Metadata& metadata);
[[nodiscard]] Entry podEntry(const kube::Pod& pod);
[[nodiscard]] Section podSection(const std::vector<const kube::Pod*>& pods, const QString& nothing);

[[nodiscard]] ObjectFacts serviceFacts(const kube::Service& service, const FactSource& source);
[[nodiscard]] ObjectFacts ingressFacts(const kube::Ingress& ingress, const FactSource& source);
[[nodiscard]] ObjectFacts podFacts(const kube::Pod& pod, const FactSource& source);
[[nodiscard]] ObjectFacts deploymentFacts(const kube::Deployment& deployment, const FactSource& source);
[[nodiscard]] ObjectFacts nodeFacts(const kube::Node& node, const FactSource& source);

} // namespace cluster
