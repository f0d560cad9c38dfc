// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/places.h"

#include "app/bridge/filterreading.h"
#include "app/bridge/policyplaces.h"
#include "app/bridge/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace overview {

using widgets::State;
using widgets::Target;
using Rule = workspace::Attention::Rule;
using Severity = workspace::Attention::Severity;

namespace {

Target onMap(const mapping::NodeId& thing)
{
    if (thing.kind == mapping::NodeKind::None)
        return {u"map"_s, {}, {}, {}};
    return {u"map"_s, bridge::toQt(mapping::kindName(thing.kind)), bridge::toQt(thing.name), {}};
}

QString filterOf(const workspace::Attention& entry)
{
    const QString name = bridge::toQt(entry.thing.name);
    if (entry.rule == Rule::ServerErrors) {
        const QString failed = u"(status>=500 or status=0)"_s;
        return name.isEmpty() ? failed : QString(bridge::filterTerm(u"api", name) % u' ' % failed);
    }
    const QString refused = u" status="_s % QString::number(entry.status) % u" outcome=denied"_s;
    return (name.isEmpty() ? u"key=none"_s : bridge::filterTerm(u"sub", name)) + refused;
}

} // namespace

Target requestsWith(const QString& filter)
{
    return {u"requests"_s, {}, {}, {{u"filter"_s, filter}}};
}

Target whereToMend(const workspace::Attention& entry)
{
    switch (entry.rule) {
    case Rule::GatewayFailed:
    case Rule::GatewayStopped:
    case Rule::CatalogRefused:
    case Rule::CatalogProblems:
        return {u"localgateway"_s, {}, {}, {}};
    case Rule::PolicyFaulty:
        return bridge::policyLine(entry.policyFile, entry.policyPlace);
    case Rule::ServerErrors:
    case Rule::Refused:
        return requestsWith(filterOf(entry));
    case Rule::ClusterFailed: // that page says why and tries again
    case Rule::ClusterStale:
        return {u"cluster"_s, {}, {}, {}};
    case Rule::BackendGone:
    case Rule::LinkBroken:
    case Rule::NotReady:
    case Rule::Unused:
        break;
    }
    return onMap(entry.thing);
}

QString wordFor(const Target& place)
{
    if (place.page == u"localgateway")
        return QCoreApplication::translate("overview", "Open Local gateway");
    if (place.page == u"cluster")
        return QCoreApplication::translate("overview", "Open Cluster");
    if (place.page == u"policies")
        return QCoreApplication::translate("overview", "Show in Policies");
    if (place.page == u"requests")
        return QCoreApplication::translate("overview", "Show requests");
    return QCoreApplication::translate("overview", "Show on map");
}

State stateOf(Severity severity)
{
    switch (severity) {
    case Severity::Failing:
        return State::Danger;
    case Severity::Warning:
        return State::Warning;
    case Severity::Note:
        break;
    }
    return State::Neutral;
}

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Failing:
        return QCoreApplication::translate("overview", "Failing");
    case Severity::Warning:
        return QCoreApplication::translate("overview", "Warning");
    case Severity::Note:
        break;
    }
    return QCoreApplication::translate("overview", "Note");
}

} // namespace overview
