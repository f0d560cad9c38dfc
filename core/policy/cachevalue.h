// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <cache-lookup-value>, <cache-store-value>, <cache-remove-value>: values under keys, beyond a run. There is one cache
// here; caching-type is read and means that one.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule CacheLookupValue;
extern const PolicyRule CacheStoreValue;
extern const PolicyRule CacheRemoveValue;

} // namespace policy
