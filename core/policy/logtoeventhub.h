// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <log-to-eventhub logger-id>text</log-to-eventhub>: a message, which here goes to a file of the logger's name.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule LogToEventhub;

} // namespace policy
