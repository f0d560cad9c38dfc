// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a verb says: answers on stdout, everything else on stderr.

#include "core/base/result.h"

#include <string_view>

namespace cli {

struct Verb;

void print(std::string_view text); // to stdout, at once
void printError(std::string_view text); // to stderr

// Says what was wrong with the call and how the verb is used; returns ExitUsage.
[[nodiscard]] int refuse(const Verb& verb, const base::Error& error);
// Says why the work failed; returns ExitFound.
[[nodiscard]] int reportFailure(const Verb& verb, const base::Error& error);

} // namespace cli
