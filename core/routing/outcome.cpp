// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/outcome.h"

#include "core/routing/pathtext.h"
#include "core/routing/rules.h"
#include "core/routing/urltemplate.h"

namespace routing {

void Match::fillParameters(http::QueryParameters& out) const
{
    std::string_view rest = remainder;
    for (const SegmentPattern& segment : urlTemplate->segments) {
        const std::string_view text = takeSegment(rest);
        if (segment.isLiteral())
            continue;
        if (segment.isPlainParameter()) {
            out.emplace_back(segment.parameters[0], http::percentDecode(text));
            continue;
        }
        const SegmentPattern::Capture capture = [&](size_t index, std::string_view decoded) {
            out.emplace_back(segment.parameters[index], decoded);
        };
        (void)segment.matches(text, &capture);
    }
    if (!urlTemplate->wildcardName.empty())
        out.emplace_back(urlTemplate->wildcardName, http::percentDecode(rest.empty() ? rest : rest.substr(1)));
    for (const QueryRequirement& requirement : urlTemplate->query) {
        if (!requirement.isLiteral())
            out.emplace_back(requirement.parameter,
                             http::percentDecode(findQueryValue(query, requirement.name).value_or(""), true));
    }
}

base::Message NotFound::message(const Call& call) const
{
    const std::string name = api ? api->name.text() : std::string();
    switch (reason) {
    case Reason::NoApi:
        return base::translate("routing", "No API has a path that %1 begins with.").arg(call.path);
    case Reason::DotSegment:
        return base::translate("routing", "The path %1 holds '.' or '..': write it without them.").arg(call.path);
    case Reason::VersionMissing:
        return base::translate("routing", "The API at %1 has versions and the request names none.").arg(call.path);
    case Reason::UnknownVersion:
        return base::translate("routing", "No version of the API at %1 has the name that the request gives.")
            .arg(call.path);
    case Reason::UnknownRevision:
        return base::translate("routing", "API %1 has no such revision.").arg(name);
    case Reason::OfflineRevision:
        return base::translate("routing", "This revision of API %1 is offline.").arg(name);
    case Reason::WrongScheme:
        return base::translate("routing", "API %1 does not answer on %2.").arg(name).arg(call.scheme);
    case Reason::NoOperation:
        return base::translate("routing", "No operation of API %1 has the path %2.").arg(name).arg(call.path);
    case Reason::NoMethod:
        return base::translate("routing", "API %1 has operations at %2, but none for %3.")
            .arg(name)
            .arg(call.path)
            .arg(call.method);
    case Reason::QueryParameterMissing:
        return base::translate("routing",
                               "The operations of API %1 at %2 want query parameters that the request lacks.")
            .arg(name)
            .arg(call.path);
    }
    return {};
}

std::string_view Refusal::clientMessage() const
{
    return kind == Kind::Missing
        ? "Access denied due to missing subscription key. Make sure to include subscription key when making requests "
          "to an API."
        : "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.";
}

std::string_view Refusal::reason() const
{
    return kind == Kind::Missing ? "SubscriptionKeyNotFound" : "SubscriptionKeyInvalid";
}

base::Message Refusal::message() const
{
    const std::string apiName = api->name.text();
    const std::string name = subscription ? subscription->name.text() : std::string();
    switch (why) {
    case Why::NoKey:
        return base::translate("routing",
                               "API %1 requires a subscription key: the request has neither the header %2 nor the "
                               "query parameter %3.")
            .arg(apiName)
            .arg(headerName)
            .arg(api->keyNames.query);
    case Why::UnknownKey:
        return base::translate("routing", "No subscription has the key that the request sent.");
    case Why::RepeatedHeader:
        return base::translate("routing", "The request has the header %1 more than once, with different keys.")
            .arg(headerName);
    case Why::NotActive:
        return base::translate("routing", "The key belongs to subscription %1, which is not active.").arg(name);
    case Why::ForeignScope:
        return base::translate("routing", "The key belongs to subscription %1, whose scope does not include API %2.")
            .arg(name)
            .arg(apiName);
    }
    return {};
}

std::string Refusal::challenge(std::string_view scheme, std::string_view host) const
{
    std::string out = "AzureApiManagementKey realm=\"";
    out.append(scheme).append("://").append(host).append("/").append(api->path);
    out.append("\",name=\"").append(headerName).append("\",type=\"header\"");
    return out;
}

std::string_view baseApiName(std::string_view apiName)
{
    return apiName.substr(0, apiName.find(RevisionMark));
}

std::string joinUrl(std::string_view base, std::string_view path, std::string_view query)
{
    while (base.ends_with('/'))
        base.remove_suffix(1);
    std::string out(base);
    if (!path.empty() && path.front() != '/')
        out += '/';
    out += path;
    if (!query.empty())
        out.append("?").append(query);
    return out;
}

} // namespace routing
