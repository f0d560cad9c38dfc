// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a running gateway holds and shows at one moment, in terms that people know: listeners, certificates of both
// sides, backends. A value.

#include "core/gateway/gateway.h"
#include "core/pki/certificatefacts.h"

#include <optional>
#include <string>
#include <vector>

namespace workspace {

struct GatewayDetails
{
    struct Listener
    {
        std::string url;
        size_t connections = 0;
        bool isTls = false;
        bool offersHttp2 = true;
        net::ClientCertificates clientCertificates = net::ClientCertificates::NotAsked;
    };
    struct Certificate
    {
        std::string id; // that the catalog knows a client certificate by; empty: a listener's
        std::vector<std::string> places; // URLs of listeners, or names of backends; none: only policies may name it
        pki::CertificateFacts facts;
    };
    struct Backend
    {
        std::string name;
        std::string url; // empty: a pool
        std::vector<std::string> members; // of a pool
        bool hasBreaker = false;
        std::optional<base::SystemTime> openUntil; // while its circuit is open
    };
    gateway::Figures figures;
    std::vector<Listener> listeners;
    std::vector<Certificate> certificates;
    std::vector<Backend> backends;
};

[[nodiscard]] GatewayDetails makeDetails(const std::vector<gateway::Listen>& listeners,
                                         const gateway::Configuration& configuration, gateway::Figures figures);

} // namespace workspace
