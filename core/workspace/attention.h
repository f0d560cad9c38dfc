// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What needs a person: rules over a snapshot and the figures of a period, each of which says in a sentence what is
// wrong and names the thing it is wrong with. Pure, for any thread.

#include "core/traffic/statistics.h"
#include "core/workspace/snapshot.h"

namespace workspace {

struct Attention
{
    enum class Severity : uint8_t { Failing, Warning, Note };
    // In the order in which they stand within a severity.
    enum class Rule : uint8_t {
        GatewayFailed,
        GatewayStopped,
        ClusterFailed,
        ClusterStale,
        PolicyFaulty, // a scope answers every call with 500
        CatalogRefused, // what is on disk is not what is served
        CatalogProblems,
        BackendGone, // an API leads nowhere
        LinkBroken, // something that no API uses leads nowhere
        NotReady, // Pods behind a Service
        ServerErrors, // an API's share of 5xx
        Refused, // calls with a subscription, or without one
        Unused, // Services to which nothing leads
    };

    Severity severity = Severity::Warning;
    Rule rule = Rule::GatewayFailed;
    mapping::NodeId thing; // of kind None where it is nothing on the map
    int status = 0; // of Refused
    base::Message headline;
    base::Message sentence;
    base::Message note; // how much, who is concerned; may be empty
    std::string origin; // where or why, for people; may be empty
    std::string policyFile; // of PolicyFaulty: the document …
    base::Place policyPlace; // … and where in it
    std::optional<base::SystemTime> since;

    friend bool operator==(const Attention&, const Attention&) = default;
};

// When an API's failures are worth a word.
struct AttentionLimits
{
    uint64_t leastFailures = 3;
    double notableShare = 0.05;
    double severeShare = 0.5; // from here on it is failing
};

// The worst first.
[[nodiscard]] std::vector<Attention> attention(const Snapshot& snapshot, const traffic::Summary& traffic,
                                               const AttentionLimits& limits = {});

} // namespace workspace
