// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an API server does to an object before it stores it: checks names and fields, fills in defaults, assigns
// addresses and ports, keeps what may not change.

#include "core/sample/cluster/allocator.h"
#include "core/sample/cluster/failure.h"

namespace sample::cluster {

struct Admission
{
    const Store& store;
    const TypeRegistry& types;
    const Allocator& allocator;

    // The object as it is to be stored; before is null when it is created. Type is the one it is stored under.
    [[nodiscard]] Outcome<Node> admit(const ResourceType& type, Node item, const Node* before) const;
};

// One pair for each kind that has rules of its own.
void defaultPodSpec(Node& spec);
void defaultDeployment(Node& item);
[[nodiscard]] Outcome<void> checkDeployment(const ResourceType& type, const Node& item, const Node* before);
[[nodiscard]] Outcome<void> admitService(const ResourceType& type, Node& item, const Node* before,
                                         const Allocator& allocator);
void defaultSecret(Node& item);
void defaultNamespace(Node& item);
[[nodiscard]] Outcome<void> admitDefinition(const ResourceType& type, Node& item, std::string_view now);
// Against the schema of its definition; nothing to check when it has none.
[[nodiscard]] Outcome<void> checkCustom(const ResourceType& type, const Node& item, const Store& store,
                                        const TypeRegistry& types);

} // namespace sample::cluster
