// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/apirows.h"

#include "app/bridge/texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace overview {

using mapping::Health;
using widgets::CellKind;
using widgets::State;
using Rule = workspace::Attention::Rule;

namespace {

QString apiWords(const char* text)
{
    return QCoreApplication::translate("overview", text);
}

std::pair<State, QString> stateOfHealth(Health health)
{
    switch (health) {
    case Health::Good:
        return {State::Success, apiWords(QT_TRANSLATE_NOOP("overview", "Ready"))};
    case Health::Poor:
        return {State::Warning, apiWords(QT_TRANSLATE_NOOP("overview", "Degraded"))};
    case Health::Bad:
        return {State::Danger, apiWords(QT_TRANSLATE_NOOP("overview", "Broken"))};
    case Health::Unknown:
        break;
    }
    return {State::Neutral, apiWords(QT_TRANSLATE_NOOP("overview", "Unknown"))};
}

void noteWhatIsSpecial(ApiRow& row, const catalog::Api& api, const mapping::NodeId& id, Health health,
                       const std::vector<workspace::Attention>& attention)
{
    const bool isGone = std::ranges::any_of(
        attention, [&id](const auto& one) { return one.rule == Rule::BackendGone && one.thing == id; });
    if (health == Health::Bad || health == Health::Poor) {
        row.noteState = row.state;
        if (isGone)
            row.note = apiWords(QT_TRANSLATE_NOOP("overview", "backend not found"));
        else
            row.note = health == Health::Bad ? apiWords(QT_TRANSLATE_NOOP("overview", "no Pod is ready"))
                                             : apiWords(QT_TRANSLATE_NOOP("overview", "not every Pod is ready"));
    } else if (!api.isOnline) {
        row.note = apiWords(QT_TRANSLATE_NOOP("overview", "offline"));
    } else if (!api.isSubscriptionRequired) {
        row.note = apiWords(QT_TRANSLATE_NOOP("overview", "no key needed"));
    }
}

void fillFigures(ApiRow& row, const traffic::Summary::Group& group, const OverviewFigures& all)
{
    const traffic::Figures& figures = group.figures;
    row.requests = figures.requests;
    row.perSecond = all.perSecond(figures.requests);
    if (figures.requests > 0)
        row.errorShare = static_cast<double>(figures.errors()) / static_cast<double>(figures.requests);
    if (figures.serverErrors > 0)
        row.errorState = State::Danger;
    else if (figures.clientErrors > 0)
        row.errorState = State::Warning;
    row.p50 = figures.p50;
    row.p95 = figures.p95;
    row.p99 = figures.p99;
    for (size_t i = 0; i < group.steps.size(); ++i)
        row.trend.append(group.steps[i] / secondsOfStep(all, i));
}

bridge::Column<ApiRow> timeColumn(const QString& title, int rank, std::chrono::microseconds ApiRow::*member)
{
    bridge::Column<ApiRow> column{title, CellKind::Number, rank, 58};
    column.text = [member](const ApiRow& row) {
        return row.requests == 0 ? u"–"_s : bridge::milliseconds(row.*member);
    };
    column.sortKey = [member](const ApiRow& row) { return QVariant::fromValue<qint64>((row.*member).count()); };
    return column;
}

} // namespace

std::vector<ApiRow> apiRows(const workspace::Snapshot& snapshot, const OverviewFigures& figures)
{
    std::vector<ApiRow> out;
    for (const catalog::Api& api : snapshot.catalog->apis) {
        const auto found = figures.summary.apis.find(api.name.text());
        if (!api.isCurrent && found == figures.summary.apis.end())
            continue;
        ApiRow row;
        row.name = bridge::toQt(api.name.text());
        row.title = bridge::toQt(api.displayName);
        row.path = u'/' + bridge::toQt(api.path);
        const mapping::NodeId id{mapping::NodeKind::Api, api.name.text()};
        const mapping::Node* node = snapshot.map->find(id);
        const Health health = node ? node->health : Health::Unknown;
        std::tie(row.state, row.stateWord) = stateOfHealth(health);
        noteWhatIsSpecial(row, api, id, health, figures.attention);
        if (found != figures.summary.apis.end())
            fillFigures(row, found->second, figures);
        out.push_back(std::move(row));
    }
    std::ranges::stable_sort(out, std::greater(), &ApiRow::requests);
    const auto busiest = static_cast<double>(out.empty() ? 1 : std::max<quint64>(1, out.front().requests));
    for (ApiRow& row : out)
        row.busy = static_cast<double>(row.requests) / busiest;
    return out;
}

std::vector<bridge::Column<ApiRow>> apiColumns()
{
    using Column = bridge::Column<ApiRow>;
    Column name{QCoreApplication::translate("overview", "API"), CellKind::Name, 0, 130};
    name.text = [](const ApiRow& row) { return row.title; };
    name.tip = [](const ApiRow& row) { return row.stateWord; };
    name.state = [](const ApiRow& row) { return std::optional(row.state); };
    name.shapeOnly = true;
    Column path{QCoreApplication::translate("overview", "Path"), CellKind::Mono, 4, 90};
    path.text = path.tip = [](const ApiRow& row) { return row.path; };
    Column requests{QCoreApplication::translate("overview", "Requests"), CellKind::Number, 2, 68};
    requests.text = [](const ApiRow& row) { return bridge::number(static_cast<int64_t>(row.requests)); };
    requests.sortKey = [](const ApiRow& row) { return QVariant(row.requests); };
    Column rate{QCoreApplication::translate("overview", "Req/s"), CellKind::Number, 0, 108};
    rate.text = [](const ApiRow& row) { return bridge::decimal(row.perSecond, row.perSecond < 1 ? 2 : 1); };
    rate.sortKey = [](const ApiRow& row) { return QVariant(row.perSecond); };
    rate.bar = [](const ApiRow& row) { return std::optional(row.busy); };
    Column trend{QCoreApplication::translate("overview", "Trend"), CellKind::Sparkline, 3, 72};
    trend.text = [](const ApiRow&) { return QString(); };
    trend.trend = [](const ApiRow& row) { return row.trend; };
    Column errors{QCoreApplication::translate("overview", "Errors %"), CellKind::Number, 0, 70};
    errors.text = [](const ApiRow& row) {
        return row.requests == 0 ? u"–"_s : bridge::decimal(100 * row.errorShare, 1);
    };
    errors.state = [](const ApiRow& row) { return row.errorState; };
    errors.sortKey = [](const ApiRow& row) { return QVariant(row.errorShare); };
    Column note{QCoreApplication::translate("overview", "Note"), CellKind::Quiet, 3, 180};
    note.stretches = true;
    note.text = note.tip = [](const ApiRow& row) { return row.note; };
    note.state = [](const ApiRow& row) { return row.noteState; };
    return {name,
            path,
            requests,
            rate,
            trend,
            errors,
            timeColumn(QCoreApplication::translate("overview", "p50, ms"), 5, &ApiRow::p50),
            timeColumn(QCoreApplication::translate("overview", "p95, ms"), 1, &ApiRow::p95),
            timeColumn(QCoreApplication::translate("overview", "p99, ms"), 6, &ApiRow::p99),
            note};
}

} // namespace overview
