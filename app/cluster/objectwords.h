// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How objects of the cluster fare and what stands in them, in words. Pure functions, shared by rows and details.

#include "app/widgets/state.h"
#include "core/base/clock.h"
#include "core/kube/relations.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace cluster {

struct Health
{
    widgets::State state = widgets::State::Neutral;
    QString word;
    friend bool operator==(const Health&, const Health&) = default;
};
[[nodiscard]] Health healthOf(const kube::Service& service, kube::EndpointCount endpoints);
[[nodiscard]] Health healthOf(const kube::Pod& pod);
[[nodiscard]] Health healthOf(const kube::Container& container);
[[nodiscard]] Health healthOf(const kube::Deployment& deployment);
[[nodiscard]] Health healthOf(const kube::Node& node);
[[nodiscard]] Health healthOf(const kube::Namespace& space);
[[nodiscard]] Health healthOf(const kube::Event& event);
[[nodiscard]] std::string_view filterWord(widgets::State state); // "degraded": the map's filter has the same words

[[nodiscard]] QString portsText(const kube::Service& service); // "8080/TCP, 443:31443/TCP"
[[nodiscard]] QString addressText(const kube::Service& service); // inside the cluster
[[nodiscard]] QStringList externalAddresses(const kube::Service& service);
[[nodiscard]] QStringList hostsOf(const kube::Ingress& ingress);
[[nodiscard]] QStringList servicesOf(const kube::Ingress& ingress); // namespace/name
[[nodiscard]] QStringList addressesOf(const kube::Ingress& ingress);
[[nodiscard]] QString backendText(const kube::IngressBackend& backend);
[[nodiscard]] QStringList rolesOf(const kube::Node& node);
[[nodiscard]] QString addressOf(const kube::Node& node, std::string_view type);
[[nodiscard]] QString imageText(std::string_view image); // without registry and path
[[nodiscard]] QString aboutText(const kube::Event& event); // "Pod shop/orders-1"
// "app=web, tier=front"
[[nodiscard]] QString mapText(const kube::TextMap& map, const QString& between = QStringLiteral(", "));

// Of the times that Kubernetes writes; nothing for what is no time.
[[nodiscard]] std::optional<base::SystemTime> timeOf(std::string_view text);
[[nodiscard]] QString ageText(base::SystemTime since, base::SystemTime now); // "3 h"
[[nodiscard]] QString dateText(std::string_view time); // "27 Nov 2026 11:23:13"

} // namespace cluster
