// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localgateway/backendrows.h"

#include "app/bridge/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace localgateway {

namespace {
QString backendWords(const char* text)
{
    return QCoreApplication::translate("localgateway", text);
}

BackendRow backendRow(const workspace::GatewayDetails::Backend& backend)
{
    BackendRow row;
    row.name = bridge::toQt(backend.name);
    row.place = bridge::toQt(backend.url);
    if (backend.url.empty()) {
        QStringList members;
        for (const std::string& member : backend.members)
            members.append(bridge::toQt(member));
        row.place = backendWords(QT_TRANSLATE_NOOP("localgateway", "pool of %1")).arg(members.join(u", "_s));
    }
    if (backend.openUntil) {
        row.state = widgets::State::Danger;
        row.circuit = backendWords(QT_TRANSLATE_NOOP("localgateway", "open until %1: its calls get 503"))
                          .arg(bridge::toQt(*backend.openUntil).toString(u"HH:mm:ss"_s));
    } else if (backend.hasBreaker) {
        row.state = widgets::State::Success;
        row.circuit = backendWords(QT_TRANSLATE_NOOP("localgateway", "closed"));
    } else {
        row.circuit = backendWords(QT_TRANSLATE_NOOP("localgateway", "no circuit breaker"));
    }
    return row;
}
} // namespace

std::vector<BackendRow> backendRows(const workspace::GatewayDetails& details)
{
    std::vector<BackendRow> out;
    for (const auto& backend : details.backends)
        out.push_back(backendRow(backend));
    return out;
}

std::vector<bridge::Column<BackendRow>> backendColumns()
{
    using Column = bridge::Column<BackendRow>;
    using widgets::CellKind;
    Column name{backendWords(QT_TRANSLATE_NOOP("localgateway", "Backend")), CellKind::Name, 0, 200};
    name.text = name.tip = [](const BackendRow& row) { return row.name; };
    Column place{backendWords(QT_TRANSLATE_NOOP("localgateway", "Leads to")), CellKind::Mono, 1, 300};
    place.stretches = true;
    place.text = place.tip = [](const BackendRow& row) { return row.place; };
    Column circuit{backendWords(QT_TRANSLATE_NOOP("localgateway", "Circuit")), CellKind::Text, 0, 260};
    circuit.text = circuit.tip = [](const BackendRow& row) { return row.circuit; };
    circuit.state = [](const BackendRow& row) { return std::optional(row.state); };
    circuit.shapeOnly = true;
    return {name, place, circuit};
}

} // namespace localgateway
