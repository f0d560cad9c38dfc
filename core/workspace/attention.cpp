// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/attention.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>

namespace workspace {

using base::translate;
using mapping::NodeKind;
using Rule = Attention::Rule;
using Severity = Attention::Severity;

namespace {

constexpr size_t MostNames = 4; // of things in one sentence

std::string joined(const std::set<std::string>& names)
{
    std::string text;
    size_t count = 0;
    for (const std::string& name : names) {
        text += text.empty() ? "" : ", ";
        if (++count > MostNames)
            return text + "…";
        text += name;
    }
    return text;
}

double share(uint64_t part, uint64_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::string percent(double value)
{
    std::array<char, 16> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.1f", 100 * value);
    return {text.data(), static_cast<size_t>(length)};
}

std::string apiOf(const mapping::NodeId& id)
{
    return id.kind == NodeKind::Operation ? id.name.substr(0, id.name.find('/')) : id.name;
}

class Rules
{
public:
    Rules(const Snapshot& snapshot, const traffic::Summary& traffic, const AttentionLimits& limits)
        : m_snapshot(snapshot)
        , m_traffic(traffic)
        , m_limits(limits)
    { }

    std::vector<Attention> all()
    {
        lookAtGateway();
        lookAtCluster();
        lookAtPolicies();
        lookAtCatalog();
        lookAtLinks();
        lookAtServices();
        lookAtFailures();
        lookAtRefusals();
        std::ranges::stable_sort(m_out, {}, [](const Attention& one) { return std::pair(one.severity, one.rule); });
        return std::move(m_out);
    }

private:
    Attention& add(Severity severity, Rule rule, mapping::NodeId thing, base::Message headline, base::Message sentence)
    {
        Attention& one = m_out.emplace_back();
        one.severity = severity;
        one.rule = rule;
        one.thing = std::move(thing);
        one.headline = std::move(headline);
        one.sentence = std::move(sentence);
        return one;
    }
    Attention& addError(Severity severity, Rule rule, base::Message headline, const base::Error& error)
    {
        Attention& one = add(severity, rule, {}, std::move(headline), error.message);
        one.origin = base::describePlace(error.file, error.place);
        return one;
    }

    void lookAtGateway()
    {
        const GatewayStatus& gateway = m_snapshot.gateway;
        if (gateway.state == GatewayStatus::State::Serving)
            return;
        if (gateway.state == GatewayStatus::State::Failed && gateway.error)
            addError(Severity::Failing, Rule::GatewayFailed,
                     translate("attention", "The local gateway does not listen"), *gateway.error)
                .since = gateway.since;
        else
            add(Severity::Warning, Rule::GatewayStopped, {}, translate("attention", "The local gateway is stopped"),
                translate("attention", "Nobody can call an API through it until it is started."))
                .since = gateway.since;
    }

    void lookAtCluster()
    {
        if (m_snapshot.clusterStatus.error) {
            addError(Severity::Failing, Rule::ClusterFailed, translate("attention", "The cluster cannot be asked"),
                     *m_snapshot.clusterStatus.error);
            return;
        }
        if (!m_snapshot.clusterStatus.isConfigured())
            return;
        const base::Error* trouble = m_snapshot.cluster->trouble();
        if (!trouble)
            return;
        Attention& one = addError(Severity::Warning, Rule::ClusterStale,
                                  translate("attention", "What is shown of the cluster is out of date"), *trouble);
        for (const kube::KindState& state : m_snapshot.cluster->states) {
            if (state.phase == kube::KindState::Phase::Stale)
                one.since = one.since ? std::min(*one.since, state.since) : state.since;
        }
    }

    // Each faulty document once, with all the APIs whose calls it stops.
    void lookAtPolicies()
    {
        const auto& configuration = m_snapshot.gateway.load.configuration;
        if (!configuration || !m_snapshot.gateway.load.isServing)
            return;
        std::map<const base::Problem*, std::set<std::string>> faults;
        const catalog::Catalog& catalog = configuration->catalog();
        const auto look = [&](const catalog::Api& api, const catalog::Operation& operation,
                              const catalog::Product* product) {
            if (const base::Problem* fault = configuration->policyFor(operation, product).fault)
                faults[fault].insert(api.displayName);
        };
        for (const catalog::Api& api : catalog.apis) {
            for (const catalog::Operation& operation : api.operations) {
                look(api, operation, nullptr);
                for (const catalog::Product& product : catalog.products)
                    look(api, operation, &product);
            }
        }
        for (const auto& [fault, apis] : faults) {
            Attention& one =
                add(Severity::Failing, Rule::PolicyFaulty, {},
                    translate("attention", "A faulty policy stops calls to %1").arg(joined(apis)), fault->message);
            one.origin = base::describePlace(fault->file, fault->place);
            one.policyFile = fault->file;
            one.policyPlace = fault->place;
        }
    }

    void lookAtCatalog()
    {
        const LoadReport& load = m_snapshot.gateway.load;
        if (load.error && m_snapshot.gateway.state == GatewayStatus::State::Serving)
            addError(Severity::Warning, Rule::CatalogRefused,
                     translate("attention", "The catalog was not taken; what was served before goes on"), *load.error);
        if (load.problems.empty())
            return;
        const base::Problem& first = load.problems.front();
        Attention& one =
            add(Severity::Warning, Rule::CatalogProblems, {},
                translate("attention", "The catalog has problems: %1").arg(load.problems.size()), first.message);
        one.origin = base::describePlace(first.file, first.place);
    }

    [[nodiscard]] std::string titleOf(const mapping::NodeId& id) const
    {
        if (id.kind == NodeKind::Api) {
            if (const catalog::Api* api = m_snapshot.catalog->findApi(catalog::ApiName(id.name)))
                return api->displayName;
        }
        const mapping::Node* node = m_snapshot.map->find(id);
        return node && !node->title.empty() ? node->title : id.name;
    }

    [[nodiscard]] const traffic::Figures* figuresOf(const std::string& api) const
    {
        const auto found = m_traffic.apis.find(api);
        return found == m_traffic.apis.end() ? nullptr : &found->second.figures;
    }

    [[nodiscard]] base::Message failuresOf(const std::string& api) const
    {
        const traffic::Figures* figures = figuresOf(api);
        if (!figures || figures->serverErrors == 0)
            return {};
        return translate("attention", "%1 of %2 calls failed").arg(figures->serverErrors).arg(figures->requests);
    }

    void lookAtLinks()
    {
        std::set<const mapping::Link*> seen;
        for (const mapping::Node& node : m_snapshot.map->nodes) {
            if (node.id.kind == NodeKind::Api)
                lookBehind(node, seen);
        }
        std::set<std::string> unused;
        mapping::NodeId first;
        for (const mapping::Link& link : m_snapshot.map->links) {
            if (link.evidence == mapping::Evidence::Orphan) {
                first = unused.empty() ? link.from : first;
                unused.insert(link.from.name);
            } else if (link.evidence == mapping::Evidence::Unresolved && !seen.contains(&link)) {
                add(Severity::Warning, Rule::LinkBroken, link.from,
                    translate("attention", "%1 leads nowhere").arg(titleOf(link.from)), link.sentence);
            }
        }
        if (!unused.empty())
            add(Severity::Note, Rule::Unused, unused.size() == 1 ? first : mapping::NodeId(),
                translate("attention", "Services that no API uses: %1").arg(unused.size()),
                translate("attention", "Nothing leads to %1. Publish it as an API, or leave it to the cluster.")
                    .arg(joined(unused)));
    }

    void lookBehind(const mapping::Node& api, std::set<const mapping::Link*>& seen)
    {
        const mapping::Link* broken = nullptr;
        for (const mapping::Link* link : mapping::linksBehind(*m_snapshot.map, api.id)) {
            if (link->evidence != mapping::Evidence::Unresolved)
                continue;
            broken = broken ? broken : link;
            seen.insert(link);
        }
        if (!broken)
            return;
        m_gone.insert(api.id.name);
        const bool isWhole = api.health == mapping::Health::Bad;
        add(isWhole ? Severity::Failing : Severity::Warning, Rule::BackendGone, api.id,
            (isWhole ? translate("attention", "%1 cannot reach a backend")
                     : translate("attention", "Some calls to %1 cannot reach a backend"))
                .arg(titleOf(api.id)),
            broken->sentence)
            .note = failuresOf(api.id.name);
    }

    void lookAtServices()
    {
        using mapping::Health;
        for (const mapping::Node& node : m_snapshot.map->nodes) {
            if (node.id.kind != NodeKind::Service || (node.health != Health::Bad && node.health != Health::Poor))
                continue;
            std::set<std::string> apis;
            for (const mapping::Link* link : mapping::linksBefore(*m_snapshot.map, node.id)) {
                if (link->from.kind == NodeKind::Api || link->from.kind == NodeKind::Operation)
                    apis.insert(titleOf({NodeKind::Api, apiOf(link->from)}));
            }
            const bool isDown = node.health == Health::Bad;
            Attention& one =
                add(isDown && !apis.empty() ? Severity::Failing : Severity::Warning, Rule::NotReady, node.id,
                    (isDown ? translate("attention", "No Pod of %1 is ready")
                            : translate("attention", "Not every Pod of %1 is ready"))
                        .arg(titleOf(node.id)),
                    node.note);
            if (!apis.empty())
                one.note = translate("attention", "behind %1").arg(joined(apis));
        }
    }

    // What is known to have no backend fails for that reason, which is said already.
    void lookAtFailures()
    {
        for (const auto& [api, group] : m_traffic.apis) {
            const traffic::Figures& figures = group.figures;
            const double failed = share(figures.serverErrors, figures.requests);
            if (figures.serverErrors < m_limits.leastFailures || failed < m_limits.notableShare || m_gone.contains(api))
                continue;
            const mapping::NodeId thing{NodeKind::Api, api};
            add(failed >= m_limits.severeShare ? Severity::Failing : Severity::Warning, Rule::ServerErrors, thing,
                api.empty() ? translate("attention", "Calls that met no API fail")
                            : translate("attention", "Calls to %1 fail").arg(titleOf(thing)),
                translate("attention", "%1 of %2 calls got 5xx or no answer, which is %3 %.")
                    .arg(figures.serverErrors)
                    .arg(figures.requests)
                    .arg(percent(failed)));
        }
    }

    static base::Message refusalHeadline(const std::string& subscription, int status, const std::string& reason)
    {
        if (subscription.empty()) {
            if (status == 401)
                return translate("attention", "Callers come without a valid key");
            if (status == 429)
                return translate("attention", "Callers without a subscription are throttled");
            return translate("attention", "Callers without a subscription are not let in");
        }
        if (reason == "QuotaExceeded")
            return translate("attention", "%1 has used up its quota").arg(subscription);
        if (status == 429)
            return translate("attention", "%1 is throttled").arg(subscription);
        if (status == 401)
            return translate("attention", "The key of %1 does not open what it calls").arg(subscription);
        return translate("attention", "%1 is not let in").arg(subscription);
    }

    void lookAtRefusals()
    {
        struct Group
        {
            uint64_t calls = 0;
            uint64_t most = 0; // of one reason
            std::string mainReason;
            std::set<std::string> reasons;
        };
        std::map<std::pair<std::string, int>, Group> groups;
        for (const auto& [refusal, calls] : m_traffic.refusals) {
            if (refusal.status != 401 && refusal.status != 403 && refusal.status != 429)
                continue;
            Group& group = groups[{refusal.subscription, refusal.status}];
            group.calls += calls;
            if (!refusal.reason.empty())
                group.reasons.insert(refusal.reason);
            if (calls > group.most) {
                group.most = calls;
                group.mainReason = refusal.reason;
            }
        }
        for (const auto& [key, group] : groups) {
            const auto& [subscription, status] = key;
            const auto whole = m_traffic.subscriptions.find(subscription);
            const uint64_t calls = whole == m_traffic.subscriptions.end() ? group.calls : whole->second;
            Attention& one =
                add(Severity::Warning, Rule::Refused, {NodeKind::Subscription, subscription},
                    refusalHeadline(subscription, status, group.mainReason),
                    (subscription.empty()
                         ? translate("attention", "%1 of %2 calls without a subscription were refused with %3.")
                         : translate("attention", "%1 of its %2 calls were refused with %3."))
                        .arg(group.calls)
                        .arg(calls)
                        .arg(status));
            one.status = status;
            one.origin = joined(group.reasons);
        }
    }

    const Snapshot& m_snapshot;
    const traffic::Summary& m_traffic;
    const AttentionLimits& m_limits;
    std::set<std::string> m_gone; // APIs that lead nowhere
    std::vector<Attention> m_out;
};

} // namespace

std::vector<Attention> attention(const Snapshot& snapshot, const traffic::Summary& traffic,
                                 const AttentionLimits& limits)
{
    return Rules(snapshot, traffic, limits).all();
}

} // namespace workspace
