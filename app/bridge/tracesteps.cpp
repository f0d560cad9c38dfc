// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/tracesteps.h"

#include "app/bridge/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge {

namespace {

// Of the gateway's own steps only the sentence says where: "policy.xml:4:9: …".
void addPlace(widgets::TraceStep& step, const policy::TraceEntry& entry, const PolicyPlaces& places)
{
    if (entry.place.known()) {
        step.place = toQt(base::describePlace(entry.file, entry.place));
        step.target = places.of(entry.file, entry.place);
        return;
    }
    step.target = places.in(entry.text);
    if (step.target.isEmpty())
        return;
    QStringList parts{step.target.name};
    for (const QString& part : {step.target.extra.value(u"line"_s), step.target.extra.value(u"column"_s)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    step.place = parts.join(u':');
}

} // namespace

QList<widgets::TraceStep> toSteps(const gateway::RequestTrace& trace, const PolicyPlaces& places)
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
        addPlace(step, entry, places);
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
