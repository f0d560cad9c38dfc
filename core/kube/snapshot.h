// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a cluster looked like at one moment: immutable, shared, cheap to copy. A kind that did not change shares its
// values with the snapshot before.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/kube/values.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kube {

// The values of one kind, ordered by namespace and name.
template<typename Value>
class Values
{
public:
    Values() = default;
    Values(std::vector<Value> values) // NOLINT(google-explicit-constructor): a list is what it is
        : m_values(std::make_shared<const std::vector<Value>>(std::move(values)))
    { }
    [[nodiscard]] auto begin() const { return list().begin(); }
    [[nodiscard]] auto end() const { return list().end(); }
    [[nodiscard]] size_t size() const { return list().size(); }
    [[nodiscard]] bool empty() const { return list().empty(); }
    [[nodiscard]] const Value& operator[](size_t index) const { return list()[index]; }
    [[nodiscard]] const std::vector<Value>& list() const
    {
        static const std::vector<Value> Nothing;
        return m_values ? *m_values : Nothing;
    }
    // Null when there is none. The order makes it a binary search.
    [[nodiscard]] const Value* find(std::string_view nameSpace, std::string_view name) const;
    [[nodiscard]] bool sharesWith(const Values& other) const { return m_values == other.m_values; }

private:
    std::shared_ptr<const std::vector<Value>> m_values;
};

struct KindState
{
    enum class Phase : uint8_t {
        Loading, // asked, nothing known yet
        Watching, // up to date, since
        Stale, // the values are old or missing: error says why; it is tried again by itself
        NotAllowed, // the cluster does not let this user list the kind
    };
    Phase phase = Phase::Loading;
    base::SystemTime since{}; // of this phase
    std::string nameSpace; // set: only this one may be listed
    std::optional<base::Error> error;
    bool hasValues = false; // it was listed at least once

    // Nothing more is to be expected soon.
    [[nodiscard]] bool isSettled() const { return phase == Phase::Watching || phase == Phase::NotAllowed; }
};

struct Snapshot
{
    uint64_t version = 0; // grows with every change
    Values<Namespace> namespaces;
    Values<Node> nodes;
    Values<Service> services;
    Values<EndpointSlice> endpointSlices;
    Values<Pod> pods;
    Values<Deployment> deployments;
    Values<Ingress> ingresses;
    Values<Secret> secrets;
    Values<Event> events;
    std::array<KindState, KindCount> states;

    [[nodiscard]] const KindState& state(Kind kind) const { return states[static_cast<size_t>(kind)]; }
    // Every kind was listed, or may not be.
    [[nodiscard]] bool isComplete() const;
    // The first error of a kind that is stale; null when there is none.
    [[nodiscard]] const base::Error* trouble() const;

    // The list of a type: snapshot.values<Pod>().
    template<typename Value>
    [[nodiscard]] const Values<Value>& values() const;
    template<typename Value>
    [[nodiscard]] Values<Value>& values()
    {
        return const_cast<Values<Value>&>(std::as_const(*this).values<Value>()); // NOLINT: of a snapshot being made
    }
};

template<typename Value>
const Value* Values<Value>::find(std::string_view nameSpace, std::string_view name) const
{
    const auto& values = list();
    size_t low = 0;
    size_t high = values.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        const Metadata& metadata = values[middle].metadata;
        const int order =
            metadata.nameSpace != nameSpace ? metadata.nameSpace.compare(nameSpace) : metadata.name.compare(name);
        if (order == 0)
            return &values[middle];
        (order < 0 ? low : high) = order < 0 ? middle + 1 : middle;
    }
    return nullptr;
}

template<typename Value>
const Values<Value>& Snapshot::values() const
{
    if constexpr (std::is_same_v<Value, Namespace>)
        return namespaces;
    else if constexpr (std::is_same_v<Value, Node>)
        return nodes;
    else if constexpr (std::is_same_v<Value, Service>)
        return services;
    else if constexpr (std::is_same_v<Value, EndpointSlice>)
        return endpointSlices;
    else if constexpr (std::is_same_v<Value, Pod>)
        return pods;
    else if constexpr (std::is_same_v<Value, Deployment>)
        return deployments;
    else if constexpr (std::is_same_v<Value, Ingress>)
        return ingresses;
    else if constexpr (std::is_same_v<Value, Secret>)
        return secrets;
    else
        return events;
}

} // namespace kube
