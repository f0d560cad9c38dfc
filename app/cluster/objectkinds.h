// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The kinds of objects that the page lists, in the order of its tabs, and what they are called.

#include "app/widgets/target.h"
#include "core/kube/kinds.h"

#include <QString>

#include <optional>
#include <span>

namespace cluster {

[[nodiscard]] std::span<const kube::Kind> listedKinds();

[[nodiscard]] QString idOf(kube::Kind kind); // "service": of targets and commands
[[nodiscard]] std::optional<kube::Kind> kindOf(const QString& id); // of those that are listed
[[nodiscard]] QString pluralOf(kube::Kind kind); // "Services"
[[nodiscard]] QString singularOf(kube::Kind kind); // "Service"
[[nodiscard]] QString iconOf(kube::Kind kind);
[[nodiscard]] QString noneOf(kube::Kind kind); // why its list is empty

[[nodiscard]] widgets::Target targetOf(kube::Kind kind, const QString& key);

} // namespace cluster
