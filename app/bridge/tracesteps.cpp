// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/tracesteps.h"

#include "app/bridge/texts.h"

#include <algorithm>

namespace bridge {

QList<widgets::TraceStep> toSteps(const gateway::RequestTrace& trace)
{
    QList<widgets::TraceStep> out;
    double whole = 1;
    for (const policy::TraceEntry& entry : trace.entries)
        whole = std::max(whole, static_cast<double>(entry.elapsed.count()));
    for (const policy::TraceEntry& entry : trace.entries) {
        widgets::TraceStep step;
        step.section = toQt(entry.section);
        step.scope = toQt(entry.scope);
        step.name = toQt(entry.policy);
        step.text = toQt(entry.text);
        step.before = toQt(entry.before);
        step.after = toQt(entry.after);
        if (entry.place.known())
            step.place = toQt(base::describePlace(entry.file, entry.place));
        step.time = milliseconds(entry.elapsed);
        step.position = static_cast<double>(entry.elapsed.count()) / whole;
        // A policy that failed says so; what refused the call is the gateway's last step without a scope.
        const bool hasFailed = entry.text.starts_with("Failed: ");
        const bool hasRefused = entry.policy == "authorization" || entry.policy == "configuration";
        if (hasFailed || (hasRefused && entry.scope.empty()))
            step.state = trace.status >= 500 ? widgets::State::Danger : widgets::State::Warning;
        out.append(step);
    }
    return out;
}

} // namespace bridge
