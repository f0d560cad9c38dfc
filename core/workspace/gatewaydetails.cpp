// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/gatewaydetails.h"

#include <algorithm>
#include <utility>

namespace workspace {

namespace {

using Certificate = GatewayDetails::Certificate;

GatewayDetails::Listener describeListener(const gateway::Listen& listener, size_t connections)
{
    GatewayDetails::Listener out;
    out.isTls = listener.tls.has_value();
    out.url = (out.isTls ? "https://" : "http://") + listener.address.text();
    out.connections = connections;
    if (out.isTls && listener.tls->facts()) {
        out.offersHttp2 = listener.tls->facts()->offersHttp2;
        out.clientCertificates = listener.tls->facts()->clientCertificates;
    }
    return out;
}

// A certificate that several listeners show stands there once.
void addShown(std::vector<Certificate>& all, const gateway::Listen& listener, const std::string& url)
{
    if (!listener.tls || !listener.tls->facts())
        return;
    for (const std::string& chain : listener.tls->facts()->certificates) {
        auto facts = pki::readPemCertificate(chain);
        if (!facts)
            continue;
        const auto same = std::ranges::find_if(all, [&facts](const Certificate& known) {
            return known.id.empty() && known.facts.thumbprint == facts->thumbprint;
        });
        if (same == all.end())
            all.push_back({{}, {url}, std::move(*facts)});
        else
            same->places.push_back(url);
    }
}

// Resource ids end with the name that a certificate has here.
std::string_view lastPart(std::string_view id)
{
    return id.substr(id.rfind('/') + 1);
}

std::vector<std::string> backendsWith(const catalog::Catalog& catalog, std::string_view certificate)
{
    std::vector<std::string> out;
    for (const catalog::Backend& backend : catalog.backends) {
        const auto& ids = backend.credentials.certificateIds; // only the first one is shown
        if (!ids.empty() && lastPart(ids.front()) == certificate)
            out.push_back(backend.name.text());
    }
    return out;
}

GatewayDetails::Backend describeBackend(const catalog::Backend& backend, const gateway::Figures& figures)
{
    GatewayDetails::Backend out{backend.name.text(), backend.url, {}, backend.circuitBreaker.has_value(), {}};
    for (const catalog::Backend::PoolMember& member : backend.pool)
        out.members.push_back(member.backend.text());
    const auto open = std::ranges::find(figures.openCircuits, out.name, &gateway::Figures::OpenCircuit::backend);
    if (open != figures.openCircuits.end())
        out.openUntil = open->until;
    return out;
}

} // namespace

GatewayDetails makeDetails(const std::vector<gateway::Listen>& listeners, const gateway::Configuration& configuration,
                           gateway::Figures figures)
{
    GatewayDetails out;
    for (size_t i = 0; i < listeners.size(); ++i) {
        const size_t connections = i < figures.connections.size() ? figures.connections[i] : 0;
        out.listeners.push_back(describeListener(listeners[i], connections));
        addShown(out.certificates, listeners[i], out.listeners.back().url);
    }
    for (const auto& [id, pem] : configuration.credentials().certificates()) {
        if (auto facts = pki::readPemCertificate(pem.reveal()))
            out.certificates.push_back({id, backendsWith(configuration.catalog(), id), std::move(*facts)});
    }
    for (const catalog::Backend& backend : configuration.catalog().backends)
        out.backends.push_back(describeBackend(backend, figures));
    out.figures = std::move(figures);
    return out;
}

} // namespace workspace
