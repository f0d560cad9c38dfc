// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tester/draft.h"

#include "core/http/url.h"

#include <algorithm>

namespace tester {

using base::translate;
using Place = Parameter::Place;

namespace {

Parameter toParameter(const catalog::TemplateParameter& source, Place place)
{
    Parameter out;
    out.place = place;
    out.name = source.name;
    if (out.name.starts_with('*'))
        out.name.erase(0, 1);
    out.type = source.type;
    out.isRequired = source.isRequired || place == Place::Path;
    out.choices = source.values;
    out.value = source.defaultValue;
    if (out.value.empty() && out.isRequired && !source.values.empty())
        out.value = source.values.front();
    out.isSent = out.isRequired || !out.value.empty();
    return out;
}

// The names in {braces} of a text, without the star of a wildcard.
std::vector<std::string> namesIn(std::string_view urlTemplate)
{
    std::vector<std::string> names;
    for (size_t open = urlTemplate.find('{'); open != std::string_view::npos; open = urlTemplate.find('{', open)) {
        const size_t close = urlTemplate.find('}', open);
        if (close == std::string_view::npos)
            break;
        std::string_view name = urlTemplate.substr(open + 1, close - open - 1);
        if (name.starts_with('*'))
            name.remove_prefix(1);
        names.emplace_back(name);
        open = close;
    }
    return names;
}

const Parameter* findParameter(const Draft& draft, Place place, std::string_view name)
{
    const auto found =
        std::ranges::find_if(draft.parameters, [&](const Parameter& p) { return p.place == place && p.name == name; });
    return found == draft.parameters.end() ? nullptr : &*found;
}

base::Failure missing(const std::string& name)
{
    return base::fail(
        base::Error::Kind::Invalid,
        translate("tester", "The parameter “%1” needs a value: the operation's URL is made with it.").arg(name));
}

// "/{id}/files/{*path}" with values in place; a wildcard keeps its slashes.
base::Result<std::string> filledPath(std::string_view path, const Draft& draft)
{
    std::string out;
    while (true) {
        const size_t open = path.find('{');
        const size_t close = open == std::string_view::npos ? open : path.find('}', open);
        if (close == std::string_view::npos)
            return out.append(path);
        out.append(path.substr(0, open));
        std::string_view name = path.substr(open + 1, close - open - 1);
        const bool isWildcard = name.starts_with('*');
        if (isWildcard)
            name.remove_prefix(1);
        const Parameter* parameter = findParameter(draft, Place::Path, name);
        if (!parameter || (parameter->value.empty() && !isWildcard))
            return missing(std::string(name));
        out += http::percentEncode(parameter->value, isWildcard ? "/!$&'()*+,;=:@" : "!$&'()*+,;=:@");
        path.remove_prefix(close + 1);
    }
}

std::string encodedPair(std::string_view name, std::string_view value)
{
    return http::percentEncode(name, "$[]@:") + '=' + http::percentEncode(value, "/:,;@!$'()*");
}

base::Result<std::string> filledQuery(const Draft& draft)
{
    std::string out;
    for (const Parameter& parameter : draft.parameters) {
        if (parameter.place != Place::Query || !parameter.isSent)
            continue;
        if (parameter.isRequired && parameter.value.empty())
            return missing(parameter.name);
        out += (out.empty() ? "" : "&") + encodedPair(parameter.name, parameter.value);
    }
    return out;
}

base::Result<std::string> baseUrl(const catalog::Api& api, const GatewayAddress& gateway)
{
    const auto has = [&api](std::string_view protocol) {
        return std::ranges::find(api.protocols, protocol) != api.protocols.end();
    };
    if (has("http") && !gateway.httpUrl.empty())
        return gateway.httpUrl;
    if ((has("https") || api.protocols.empty()) && !gateway.httpsUrl.empty())
        return gateway.httpsUrl;
    return base::fail(base::Error::Kind::Unreachable,
                      translate("tester",
                                "The gateway does not listen for the protocols of the API “%1”. Start it, or "
                                "give it a listener for them.")
                          .arg(api.name.text()));
}

struct Version
{
    std::string segment; // after the API's path
    std::pair<std::string, std::string> header;
    std::pair<std::string, std::string> query;
};

Version versionOf(const catalog::Api& api, const catalog::Catalog& catalog)
{
    using Scheme = catalog::VersionSet::Scheme;
    Version out;
    const catalog::VersionSet* set = api.versionSet ? catalog.findVersionSet(*api.versionSet) : nullptr;
    if (!set || api.version.empty())
        return out;
    if (set->scheme == Scheme::Segment)
        out.segment = '/' + http::percentEncode(api.version);
    else if (set->scheme == Scheme::Header)
        out.header = {set->headerName, api.version};
    else
        out.query = {set->queryName, api.version};
    return out;
}

void addHeaders(const Draft& draft, http::Headers& headers)
{
    for (const Parameter& parameter : draft.parameters) {
        if (parameter.place == Place::Header && parameter.isSent)
            headers.append(parameter.name, parameter.value);
    }
    for (const auto& [name, value] : draft.headers) {
        if (!name.empty())
            headers.append(name, value);
    }
    if (!draft.contentType.empty() && !headers.has("Content-Type"))
        headers.append("Content-Type", draft.contentType);
}

} // namespace

std::vector<Parameter> parametersOf(const catalog::Operation& operation)
{
    std::vector<Parameter> out;
    const size_t question = operation.urlTemplate.find('?');
    const std::string path = operation.urlTemplate.substr(0, question);
    const auto inPath = namesIn(path);
    const auto inQuery =
        question == std::string::npos ? std::vector<std::string>() : namesIn(operation.urlTemplate.substr(question));
    const auto add = [&](const std::string& name, Place place) {
        const auto described = std::ranges::find_if(operation.templateParameters, [&](const auto& parameter) {
            return parameter.name == name || parameter.name == '*' + name;
        });
        catalog::TemplateParameter unknown;
        unknown.name = name;
        unknown.isRequired = true;
        out.push_back(toParameter(described == operation.templateParameters.end() ? unknown : *described, place));
    };
    for (const std::string& name : inPath)
        add(name, Place::Path);
    for (const std::string& name : inQuery)
        add(name, Place::Query);
    for (const catalog::TemplateParameter& parameter : operation.queryParameters)
        out.push_back(toParameter(parameter, Place::Query));
    for (const catalog::TemplateParameter& parameter : operation.headerParameters)
        out.push_back(toParameter(parameter, Place::Header));
    return out;
}

Draft draftOf(const catalog::Api& api, const catalog::Operation& operation)
{
    Draft draft;
    draft.api = api.name;
    draft.operation = operation.name;
    draft.method = operation.method == "*" ? "GET" : operation.method;
    draft.parameters = parametersOf(operation);
    draft.body = operation.requestExample;
    draft.contentType = operation.requestContentType;
    return draft;
}

namespace {

// The parts between slashes, still encoded.
std::vector<std::string_view> segmentsOf(std::string_view path)
{
    std::vector<std::string_view> out;
    while (!path.empty()) {
        if (path.front() == '/')
            path.remove_prefix(1);
        const size_t slash = path.find('/');
        out.push_back(path.substr(0, slash));
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash);
    }
    return out;
}

void setValue(Draft& draft, Place place, std::string_view name, std::string value)
{
    for (Parameter& parameter : draft.parameters) {
        if (parameter.place != place || parameter.name != name)
            continue;
        parameter.value = std::move(value);
        parameter.isSent = true;
        return;
    }
    if (place == Place::Query)
        draft.parameters.push_back({place, std::string(name), {}, false, std::move(value), {}, true});
}

// "{id}" against "7"; "{a}-{b}" is not taken apart.
void fillPath(Draft& draft, std::string_view urlTemplate, std::string_view path)
{
    const auto wanted = segmentsOf(urlTemplate);
    const auto given = segmentsOf(path);
    for (size_t i = 0; i < wanted.size() && i < given.size(); ++i) {
        if (!wanted[i].starts_with('{') || !wanted[i].ends_with('}'))
            continue;
        std::string_view name = wanted[i].substr(1, wanted[i].size() - 2);
        const bool isWildcard = name.starts_with('*');
        if (isWildcard)
            name.remove_prefix(1);
        const auto* end = isWildcard ? path.data() + path.size() : given[i].data() + given[i].size();
        setValue(draft, Place::Path, name,
                 http::percentDecode({given[i].data(), static_cast<size_t>(end - given[i].data())}));
    }
}

} // namespace

void fillFrom(Draft& draft, const catalog::Catalog& catalog, std::string_view pathAndQuery)
{
    const catalog::Api* api = catalog.findApi(draft.api);
    const auto operation = api ? std::ranges::find(api->operations, draft.operation, &catalog::Operation::name)
                               : std::vector<catalog::Operation>::const_iterator();
    if (!api || operation == api->operations.end())
        return;
    const size_t question = pathAndQuery.find('?');
    std::string_view path = pathAndQuery.substr(0, question);
    const Version version = versionOf(*api, catalog);
    std::string prefix = api->path.empty() ? std::string() : '/' + api->path;
    prefix += version.segment;
    if (path.starts_with(prefix))
        path.remove_prefix(prefix.size());
    if (path.starts_with(";rev="))
        path.remove_prefix(std::min(path.find('/'), path.size()));
    fillPath(draft, std::string_view(operation->urlTemplate).substr(0, operation->urlTemplate.find('?')), path);
    if (question == std::string_view::npos)
        return;
    for (auto& [name, value] : http::parseQuery(pathAndQuery.substr(question + 1))) {
        if (name != version.query.first && name != api->keyNames.query)
            setValue(draft, Place::Query, name, std::move(value));
    }
}

std::vector<Caller> callersOf(const catalog::Catalog& catalog, const catalog::Api& api)
{
    using Kind = catalog::SubscriptionScope::Kind;
    std::vector<Caller> out;
    std::vector<Caller> others;
    for (const catalog::Subscription& subscription : catalog.subscriptions) {
        const bool isActive = subscription.state == catalog::SubscriptionState::Active;
        const catalog::SubscriptionScope& scope = subscription.scope;
        if (scope.kind == Kind::Product) {
            const catalog::Product* product = catalog.findProduct(catalog::ProductName(scope.name));
            if (product && std::ranges::find(product->apis, api.name) != product->apis.end())
                out.push_back({&subscription, scope.name, isActive});
        } else if (scope.kind != Kind::Api || scope.name == api.name.text()) {
            others.push_back({&subscription, {}, isActive});
        }
    }
    out.insert(out.end(), others.begin(), others.end());
    return out;
}

base::Result<net::ClientRequest> makeRequest(const Draft& draft, const catalog::Catalog& catalog,
                                             const GatewayAddress& gateway, const base::Secret& key)
{
    const catalog::Api* api = catalog.findApi(draft.api);
    const auto operation = api ? std::ranges::find(api->operations, draft.operation, &catalog::Operation::name)
                               : std::vector<catalog::Operation>::const_iterator();
    if (!api || operation == api->operations.end())
        return base::fail(base::Error::Kind::NotFound,
                          translate("tester", "The catalog has no operation “%1” in the API “%2”. Choose another one.")
                              .arg(draft.operation.text())
                              .arg(draft.api.text()));
    auto url = baseUrl(*api, gateway);
    auto path = filledPath(std::string_view(operation->urlTemplate).substr(0, operation->urlTemplate.find('?')), draft);
    auto query = filledQuery(draft);
    if (!url)
        return base::fail(std::move(url.error()));
    if (!path)
        return base::fail(std::move(path.error()));
    if (!query)
        return base::fail(std::move(query.error()));

    const Version version = versionOf(*api, catalog);
    net::ClientRequest request;
    request.method = operation->method == "*" ? draft.method : operation->method;
    request.url = *url;
    if (!api->path.empty())
        request.url += '/' + api->path;
    request.url += version.segment;
    if (!api->isCurrent)
        request.url += ";rev=" + api->revision;
    if (!path->empty() && path->front() != '/')
        request.url += '/';
    request.url += *path;
    if (!version.query.first.empty())
        *query += (query->empty() ? "" : "&") + encodedPair(version.query.first, version.query.second);
    if (!query->empty())
        request.url += '?' + *query;
    if (!version.header.first.empty())
        request.headers.append(version.header.first, version.header.second);
    addHeaders(draft, request.headers);
    if (!key.empty())
        request.headers.append(api->keyNames.header, key.reveal());
    request.body = draft.body;
    request.tls = gateway.tls;
    return request;
}

} // namespace tester
