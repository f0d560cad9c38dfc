// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/contracts.h"

#include "core/catalog/resourceid.h"
#include "core/text/ascii.h"
#include "core/text/duration.h"

#include <array>

namespace catalog {

using base::translate;
using text::Node;

namespace {
constexpr std::string_view RevisionMark = ";rev=";

std::string trimmedPath(std::string_view path)
{
    while (path.starts_with('/'))
        path.remove_prefix(1);
    while (path.ends_with('/'))
        path.remove_suffix(1);
    return std::string(path);
}

// The header and query maps of backend credentials: a name with one value or several.
std::vector<std::pair<std::string, std::vector<std::string>>> readValues(const Fields& fields)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> out;
    for (const Node::Member& member : fields.node().members()) {
        if (member.value.isString())
            out.push_back({member.key, {member.value.text()}});
        else
            out.push_back({member.key, fields.texts(member.key)});
    }
    return out;
}

Credentials readCredentials(const Fields& fields)
{
    Credentials out;
    out.headers = readValues(fields.object("header"));
    out.query = readValues(fields.object("query"));
    out.certificateIds = fields.texts("certificateIds");
    out.authorizationScheme = fields.object("authorization").text("scheme");
    out.authorizationParameter = fields.object("authorization").text("parameter");
    return out;
}
} // namespace

std::string revisionOf(const ApiName& name)
{
    const size_t mark = name.text().rfind(RevisionMark);
    return mark == std::string::npos ? std::string() : name.text().substr(mark + RevisionMark.size());
}

ApiName currentNameOf(const ApiName& name)
{
    return ApiName(name.text().substr(0, name.text().rfind(RevisionMark)));
}

Api readApi(const ApiName& name, const Fields& fields)
{
    Api api;
    api.name = name;
    api.displayName = fields.text("displayName", name.text());
    api.path = trimmedPath(fields.text("path"));
    for (const std::string& protocol : fields.texts("protocols"))
        api.protocols.push_back(text::toLower(protocol));
    api.serviceUrl = fields.text("serviceUrl");
    api.isSubscriptionRequired = fields.flag("subscriptionRequired", true);
    const Fields keys = fields.object("subscriptionKeyParameterNames");
    api.keyNames.header = keys.text("header", api.keyNames.header);
    api.keyNames.query = keys.text("query", api.keyNames.query);
    const std::string revision = revisionOf(name);
    api.revision = revision.empty() ? fields.text("apiRevision", "1") : revision;
    api.isCurrent = fields.flag("isCurrent", revision.empty());
    api.isOnline = fields.flag("isOnline", true);
    api.version = fields.text("apiVersion");
    if (const std::string id = fields.text("apiVersionSetId"); !id.empty()) {
        if (auto set = nameIn(id, "apiVersionSets"))
            api.versionSet = VersionSetName(std::move(*set));
        else if (auto old = nameIn(id, "versionSets"))
            api.versionSet = VersionSetName(std::move(*old));
        else
            fields.sink().add(fields.placeOf("apiVersionSetId"),
                              translate("catalog", "“%1” is no id of a version set.").arg(id));
    }
    return api;
}

VersionSet readVersionSet(const VersionSetName& name, const Fields& fields)
{
    using Scheme = VersionSet::Scheme;
    static constexpr std::array<std::pair<std::string_view, Scheme>, 3> Schemes{
        {{"Segment", Scheme::Segment}, {"Header", Scheme::Header}, {"Query", Scheme::Query}}};
    VersionSet set;
    set.name = name;
    set.displayName = fields.text("displayName", name.text());
    set.scheme = fields.choice<Scheme>("versioningScheme", Schemes, Scheme::Segment);
    set.headerName = fields.text("versionHeaderName");
    set.queryName = fields.text("versionQueryName");
    if (set.scheme == Scheme::Header && set.headerName.empty())
        fields.sink().add(fields.placeOf("versioningScheme"),
                          translate("catalog", "A version set by header needs “versionHeaderName”."));
    if (set.scheme == Scheme::Query && set.queryName.empty())
        fields.sink().add(fields.placeOf("versioningScheme"),
                          translate("catalog", "A version set by query needs “versionQueryName”."));
    return set;
}

Product readProduct(const ProductName& name, const Fields& fields)
{
    static constexpr std::array<std::pair<std::string_view, bool>, 2> States{
        {{"published", true}, {"notPublished", false}}};
    Product product;
    product.name = name;
    product.displayName = fields.text("displayName", name.text());
    product.isPublished = fields.choice<bool>("state", States, false);
    product.isSubscriptionRequired = fields.flag("subscriptionRequired", true);
    return product;
}

Subscription readSubscription(const SubscriptionName& name, const Fields& fields)
{
    using State = SubscriptionState;
    static constexpr std::array<std::pair<std::string_view, State>, 6> States{{{"active", State::Active},
                                                                               {"suspended", State::Suspended},
                                                                               {"submitted", State::Submitted},
                                                                               {"rejected", State::Rejected},
                                                                               {"cancelled", State::Cancelled},
                                                                               {"expired", State::Expired}}};
    Subscription subscription;
    subscription.name = name;
    subscription.displayName = fields.text("displayName", name.text());
    // A state that cannot be read must not open anything.
    subscription.state = fields.choice<State>("state", States, fields.has("state") ? State::Suspended : State::Active);
    subscription.ownerId = fields.text("ownerId");
    subscription.allowsTracing = fields.flag("allowTracing", false);
    subscription.startDate = fields.time("startDate");
    subscription.expirationDate = fields.time("expirationDate");
    const std::string id = fields.text("scope");
    if (auto scope = parseSubscriptionScope(id)) {
        subscription.scope = std::move(*scope);
    } else {
        fields.sink().add(
            fields.placeOf("scope"),
            translate("catalog",
                      "“%1” is no scope; write /products/NAME, /apis/NAME or /apis. The subscription is not used.")
                .arg(id));
        subscription.state = State::Suspended;
    }
    return subscription;
}

namespace {
std::chrono::seconds durationOf(const Fields& fields, std::string_view name, std::chrono::seconds fallback)
{
    const std::string written = fields.text(name);
    if (written.empty())
        return fallback;
    if (const auto duration = text::parseIsoDuration(written); duration && duration->count() > 0)
        return *duration;
    fields.sink().add(
        fields.placeOf(name),
        translate("catalog", "“%1” is no duration above zero; write it as PT10S, PT5M or PT1H30M.").arg(written));
    return fallback;
}

void readStatusRanges(const Fields& condition, CircuitBreaker& breaker)
{
    for (const Node& node : condition.list("statusCodeRanges")) {
        const Fields range(node, condition.sink());
        const CircuitBreaker::StatusRange read{range.number("min").value_or(0), range.number("max").value_or(0)};
        if (read.least < 200 || read.most > 599 || read.least > read.most)
            condition.sink().add(condition.placeOf("statusCodeRanges"),
                                 translate("catalog", "A range of statuses has min and max between 200 and 599."));
        else
            breaker.statuses.push_back(read);
    }
}

// The service takes one rule; of more, the first counts and the others are named.
std::optional<CircuitBreaker> readCircuitBreaker(const Fields& fields)
{
    const Node::Array& rules = fields.list("rules");
    if (rules.empty())
        return std::nullopt;
    if (rules.size() > 1)
        fields.sink().add(fields.placeOf("rules"),
                          translate("catalog", "A backend has one circuit breaker rule; only the first is used."));
    const Fields rule(rules.front(), fields.sink());
    const Fields condition = rule.object("failureCondition");
    CircuitBreaker breaker;
    breaker.name = rule.text("name");
    breaker.count = condition.number("count").value_or(0);
    breaker.percentage = condition.number("percentage").value_or(0);
    breaker.interval = durationOf(condition, "interval", breaker.interval);
    breaker.tripDuration = durationOf(rule, "tripDuration", breaker.tripDuration);
    breaker.errorReasons = condition.texts("errorReasons");
    breaker.acceptsRetryAfter = rule.flag("acceptRetryAfter", false);
    readStatusRanges(condition, breaker);
    if (breaker.count > 0 || breaker.percentage > 0)
        return breaker;
    fields.sink().add(fields.placeOf("rules"),
                      translate("catalog",
                                "This circuit breaker never opens: give its failureCondition a count or a "
                                "percentage above zero."));
    return std::nullopt;
}
} // namespace

Backend readBackend(const BackendName& name, const Fields& fields)
{
    Backend backend;
    backend.name = name;
    backend.title = fields.text("title", name.text());
    backend.url = fields.text("url");
    backend.credentials = readCredentials(fields.object("credentials"));
    const Fields proxy = fields.object("proxy");
    if (const std::string url = proxy.text("url"); !url.empty())
        backend.proxy = {url, proxy.text("username"), proxy.text("password")};
    const Fields tls = fields.object("tls");
    backend.validatesCertificateChain = tls.flag("validateCertificateChain", true);
    backend.validatesCertificateName = tls.flag("validateCertificateName", true);
    for (const Node& service : fields.object("pool").list("services")) {
        const Fields member(service, fields.sink());
        const std::string id = member.text("id");
        auto target = nameIn(id, "backends");
        if (!target) {
            fields.sink().add(member.placeOf("id"),
                              translate("catalog", "“%1” is no id of a backend; write /backends/NAME.").arg(id));
            continue;
        }
        backend.pool.push_back({BackendName(std::move(*target)), member.number("priority"), member.number("weight")});
    }
    backend.affinityCookie = fields.object("pool").object("sessionAffinity").object("sessionId").text("name");
    backend.circuitBreaker = readCircuitBreaker(fields.object("circuitBreaker"));
    return backend;
}

NamedValue readNamedValue(const NamedValueName& name, const Fields& fields)
{
    NamedValue value;
    value.name = name;
    value.displayName = fields.text("displayName", name.text());
    const bool isInVault = fields.has("keyVault");
    value.isSecret = fields.flag("secret", false) || isInVault;
    if (!value.isSecret && fields.has("value"))
        value.value = fields.text("value");
    else if (value.isSecret && !isInVault && fields.has("value"))
        fields.sink().add(
            fields.placeOf("value"),
            translate(
                "catalog",
                "The secret named value “%1” stands here in plain text and is not used; put it with the other secrets.")
                .arg(value.displayName));
    return value;
}

} // namespace catalog
