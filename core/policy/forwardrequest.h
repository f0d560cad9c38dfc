// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <forward-request/>: sends the request to the backend and waits for the head of its response.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule ForwardRequest;

} // namespace policy
