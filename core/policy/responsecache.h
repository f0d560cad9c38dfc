// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <cache-lookup> and <cache-store>: whole answers to GET, by API, operation, path and what the author says they vary
// by. An answer from the cache goes on behind cache-store, as it was when it was stored.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule CacheLookup;
extern const PolicyRule CacheStore;

} // namespace policy
