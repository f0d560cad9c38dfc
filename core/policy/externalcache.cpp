// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/externalcache.h"

#include "core/policy/step.h"

namespace policy {

namespace {
struct ExternalCacheNote
{
    static Outcome run(Step& step)
    {
        step.note([] { return TraceNote{"There is no external cache here: the gateway's own stands in for it."}; });
        return Outcome::Next;
    }
};
} // namespace

void noteExternalCache(const Values& values, Compiler& compiler)
{
    if (values.text("caching-type") == "external")
        compiler.add(ExternalCacheNote());
}

} // namespace policy
