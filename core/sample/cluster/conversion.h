// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Objects of versions that clusters no longer serve, as the versions that they store.

#include "core/sample/cluster/nodes.h"

namespace sample::cluster {

// apps/v1beta1, apps/v1beta2 and extensions/v1beta1 workloads become apps/v1 (their selector defaults to the Pods'
// labels), old Ingresses networking.k8s.io/v1. Anything else is given back as it is.
[[nodiscard]] Node toStorageVersion(Node item);

} // namespace sample::cluster
