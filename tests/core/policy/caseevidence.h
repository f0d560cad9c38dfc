// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the cases show of the table of policies: which attribute and which element is accepted in one, refused in one,
// and fails when it runs in one.

#include "core/policy/rule.h"
#include "tests/core/policy/policycase.h"

#include <set>
#include <string>

namespace policytest {

// Names are paths: "set-header", "set-header@name", "set-header/value".
struct Evidence
{
    std::set<std::string> accepted;
    std::set<std::string> refused;
    std::set<std::string> failed;

    void add(const Case& one);
};

// What the table promises and no case shows, a line each.
[[nodiscard]] std::string missingEvidence(const Evidence& evidence);

} // namespace policytest
