// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every verb, each defined in the file of its name.

#include "app/cli/verb.h"

namespace cli {

extern const Verb CallVerb;
extern const Verb KeysVerb;
extern const Verb ManifestsVerb;
extern const Verb MapVerb;
extern const Verb OpenapiVerb;
extern const Verb PolicyVerb;
extern const Verb SampleVerb;
extern const Verb ServeVerb;
extern const Verb WorkspaceVerb;

} // namespace cli
