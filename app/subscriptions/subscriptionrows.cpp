// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subscriptions/subscriptionrows.h"

#include "app/bridge/texts.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace subscriptions {

using widgets::CellKind;
using widgets::State;

namespace {

constexpr std::chrono::minutes TrendTime{5};
constexpr std::chrono::seconds TrendStep{10};

std::pair<QString, State> stateOf(catalog::SubscriptionState state)
{
    using S = catalog::SubscriptionState;
    switch (state) {
    case S::Active:
        return {QCoreApplication::translate("subscriptions", "Active"), State::Success};
    case S::Suspended:
        return {QCoreApplication::translate("subscriptions", "Suspended"), State::Neutral};
    case S::Submitted:
        return {QCoreApplication::translate("subscriptions", "Submitted"), State::Info};
    case S::Rejected:
        return {QCoreApplication::translate("subscriptions", "Rejected"), State::Danger};
    case S::Cancelled:
        return {QCoreApplication::translate("subscriptions", "Cancelled"), State::Neutral};
    case S::Expired:
        break;
    }
    return {QCoreApplication::translate("subscriptions", "Expired"), State::Danger};
}

QString kindOf(const catalog::SubscriptionScope& scope)
{
    using Kind = catalog::SubscriptionScope::Kind;
    switch (scope.kind) {
    case Kind::Product:
        return QCoreApplication::translate("subscriptions", "product");
    case Kind::Api:
        return QCoreApplication::translate("subscriptions", "API");
    case Kind::AllApis:
        return QCoreApplication::translate("subscriptions", "all APIs");
    case Kind::Service:
        break;
    }
    return QCoreApplication::translate("subscriptions", "whole service");
}

QString lastUse(const traffic::KeyUse& use, base::SystemTime now)
{
    return use.calls == 0 ? QCoreApplication::translate("subscriptions", "not seen") : bridge::ago(use.last, now);
}

enum Field : size_t { Name, StateOf, Product, Api, Owner, Rate, FieldCount };

class Row final : public traffic::FilterRow
{
public:
    explicit Row(const SubscriptionRow& row)
        : m_texts{bridge::toStd(row.name + u' ' + row.displayName), bridge::toStd(row.stateWord),
                  row.scopeKind == kindOf({catalog::SubscriptionScope::Kind::Product, {}}) ? bridge::toStd(row.scope)
                                                                                           : "",
                  row.scopeKind == kindOf({catalog::SubscriptionScope::Kind::Api, {}}) ? bridge::toStd(row.scope) : "",
                  bridge::toStd(row.owner)}
        , m_rate(row.perSecond)
    { }
    [[nodiscard]] std::string_view text(size_t field) const override { return m_texts.at(field); }
    [[nodiscard]] double number(size_t /*field*/) const override { return m_rate; }

private:
    std::array<std::string, Rate> m_texts;
    double m_rate;
};

} // namespace

Uses countUses(const traffic::Store::View& view, base::SystemTime now)
{
    Uses out;
    out.now = now;
    out.keys = traffic::keyUses(view);
    out.lastMinute = traffic::figuresBy(view, {now - std::chrono::minutes(1), now}, traffic::Grouping::Subscription);
    for (base::SystemTime from = now - TrendTime; from < now; from += TrendStep) {
        const auto step = traffic::figuresBy(view, {from, from + TrendStep}, traffic::Grouping::Subscription);
        for (const auto& [name, keys] : out.keys) {
            const auto found = step.find(name);
            out.trends[name].append(found == step.end() ? 0 : static_cast<double>(found->second.requests));
        }
    }
    return out;
}

std::vector<SubscriptionRow> subscriptionRows(const catalog::Catalog& catalog, const Uses& uses)
{
    std::vector<SubscriptionRow> out;
    for (const catalog::Subscription& subscription : catalog.subscriptions) {
        SubscriptionRow row;
        row.name = bridge::toQt(subscription.name.text());
        row.displayName = bridge::toQt(subscription.displayName);
        row.scopeKind = kindOf(subscription.scope);
        row.scope = bridge::toQt(subscription.scope.name);
        std::tie(row.stateWord, row.state) = stateOf(subscription.state);
        row.owner = bridge::toQt(subscription.ownerId).section(u'/', -1);
        traffic::KeyPairUse keys;
        if (const auto found = uses.keys.find(subscription.name.text()); found != uses.keys.end())
            keys = found->second;
        row.primaryUsed = keys.primary.last;
        row.secondaryUsed = keys.secondary.last;
        row.primaryWords = lastUse(keys.primary, uses.now);
        row.secondaryWords = lastUse(keys.secondary, uses.now);
        if (const auto found = uses.lastMinute.find(subscription.name.text()); found != uses.lastMinute.end())
            row.perSecond = static_cast<double>(found->second.requests) / 60;
        if (const auto found = uses.trends.find(subscription.name.text()); found != uses.trends.end())
            row.trend = found->second;
        out.push_back(std::move(row));
    }
    return out;
}

std::vector<bridge::Column<SubscriptionRow>> subscriptionColumns()
{
    using Column = bridge::Column<SubscriptionRow>;
    const auto time = [](base::SystemTime t) { return QVariant::fromValue<qint64>(t.time_since_epoch().count()); };
    Column name{QCoreApplication::translate("subscriptions", "Name"), CellKind::Name, 0, 140};
    name.text = [](const SubscriptionRow& row) { return row.name; };
    name.tip = [](const SubscriptionRow& row) { return row.displayName; };
    name.stretches = true;
    Column scope{QCoreApplication::translate("subscriptions", "Scope"), CellKind::Text, 0, 130};
    scope.text = [](const SubscriptionRow& row) { return QString(row.scopeKind + u' ' + row.scope).trimmed(); };
    Column state{QCoreApplication::translate("subscriptions", "State"), CellKind::Text, 0, 104};
    state.text = [](const SubscriptionRow& row) { return row.stateWord; };
    state.state = [](const SubscriptionRow& row) { return std::optional(row.state); };
    Column owner{QCoreApplication::translate("subscriptions", "Owner"), CellKind::Quiet, 3, 120};
    owner.text = [](const SubscriptionRow& row) { return row.owner; };
    Column primary{QCoreApplication::translate("subscriptions", "Primary used"), CellKind::Number, 1, 96};
    primary.text = [](const SubscriptionRow& row) { return row.primaryWords; };
    primary.sortKey = [time](const SubscriptionRow& row) { return time(row.primaryUsed); };
    Column secondary{QCoreApplication::translate("subscriptions", "Second. used"), CellKind::Number, 1, 96};
    secondary.text = [](const SubscriptionRow& row) { return row.secondaryWords; };
    secondary.sortKey = [time](const SubscriptionRow& row) { return time(row.secondaryUsed); };
    Column rate{QCoreApplication::translate("subscriptions", "Req/s"), CellKind::Number, 2, 60};
    rate.text = [](const SubscriptionRow& row) { return bridge::decimal(row.perSecond, 1); };
    rate.sortKey = [](const SubscriptionRow& row) { return QVariant(row.perSecond); };
    Column trend{QCoreApplication::translate("subscriptions", "5 min"), CellKind::Sparkline, 4, 70};
    trend.text = [](const SubscriptionRow&) { return QString(); };
    trend.trend = [](const SubscriptionRow& row) { return row.trend; };
    return {name, scope, state, owner, primary, secondary, rate, trend};
}

std::span<const traffic::FilterField> subscriptionFields()
{
    using Kind = traffic::FilterField::Kind;
    static const std::array<traffic::FilterField, FieldCount> Fields{{
        {"name", Kind::Text, {"sub", "subscription"}},
        {"state", Kind::Text, {}},
        {"product", Kind::Text, {}},
        {"api", Kind::Text, {}},
        {"owner", Kind::Text, {}},
        {"rate", Kind::Number, {}},
    }};
    return Fields;
}

bool matches(const traffic::Filter& filter, const SubscriptionRow& row)
{
    return filter.isEmpty() || filter.matches(Row(row));
}

} // namespace subscriptions
